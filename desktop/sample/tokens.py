"""Access and refresh tokens: given, checked, renewed; only their fingerprints are stored."""

import secrets
import sqlite3
import time
from dataclasses import dataclass

from desktop.sample.credentials import fingerprint

REFRESH_SECONDS = 30 * 86400


@dataclass(frozen=True, slots=True)
class TokenPair:
    """What a token answer holds; seconds is the access token's life."""

    access: str
    refresh: str
    seconds: int


class Tokens:
    """The company's living tokens."""

    def __init__(self, db: sqlite3.Connection, seconds: int) -> None:
        self._db = db
        self._seconds = seconds

    def give(self, consumer_id: int, authorization_id: int | None) -> TokenPair:
        """Make a pair for a consumer; authorization_id names the person's authorization behind it, if any."""
        now = time.time()
        pair = TokenPair(
            f"sample-access-{secrets.token_hex(20)}", f"sample-refresh-{secrets.token_hex(20)}", self._seconds
        )
        self._db.execute("DELETE FROM tokens WHERE refresh_expires_at < ?", (now,))
        self._db.execute(
            "INSERT INTO tokens VALUES (?, ?, ?, ?, ?, ?)",
            (
                fingerprint(pair.access),
                fingerprint(pair.refresh),
                consumer_id,
                authorization_id,
                now + self._seconds,
                now + REFRESH_SECONDS,
            ),
        )
        return pair

    def owner(self, access: str) -> sqlite3.Row | None:
        """Return consumer_id and authorization_id of a living access token, or None."""
        row: sqlite3.Row | None = self._db.execute(
            "SELECT consumer_id, authorization_id FROM tokens WHERE access = ? AND expires_at > ?",
            (fingerprint(access), time.time()),
        ).fetchone()
        return row

    def renew(self, refresh: str, consumer_id: int) -> TokenPair | None:
        """Trade a refresh token of the consumer for a new pair, the old pair dies; None if it isn't good."""
        row = self._db.execute(
            "SELECT authorization_id FROM tokens"
            " WHERE refresh = ? AND consumer_id = ? AND refresh_expires_at > ?",
            (fingerprint(refresh), consumer_id, time.time()),
        ).fetchone()
        if row is None:
            return None
        self._db.execute("DELETE FROM tokens WHERE refresh = ?", (fingerprint(refresh),))
        return self.give(consumer_id, row["authorization_id"])

    def kill(self, access: str) -> None:
        """End the pair that the access token belongs to."""
        self._db.execute("DELETE FROM tokens WHERE access = ?", (fingerprint(access),))
