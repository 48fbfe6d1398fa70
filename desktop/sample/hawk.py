"""Checks a request signed with the company's legacy Hawk pair (API Connection)."""

import secrets
import sqlite3
import time
from typing import Any

from mohawk import Receiver
from mohawk.exc import HawkFail, TokenExpired

from desktop.sample.clock import now_text
from desktop.sample.credentials import derived_secret
from desktop.sample.database import meta, set_meta

SKEW_SECONDS = 60


class HawkRefused(Exception):
    """The signature isn't good; expired says that the clocks differ, challenge is the header for that."""

    def __init__(self, *, expired: bool = False, challenge: str = "Hawk") -> None:
        super().__init__("expired" if expired else "refused")
        self.expired = expired
        self.challenge = challenge


class HawkPair:
    """The pair, one for the whole company: its key, its secret, and the nonces that it was used with."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._nonces: dict[tuple[str, str, str], float] = {}

    def key(self) -> str:
        """Return the public key."""
        return meta(self._db, "hawk_key") or ""

    def secret(self) -> str:
        """Return the secret as of now."""
        return derived_secret(int(meta(self._db, "seed") or 0), f"hawk-{meta(self._db, 'hawk_salt')}")

    def secret_created_at(self) -> str | None:
        """Return when the secret was made."""
        return meta(self._db, "hawk_secret_created_at")

    def renew(self) -> None:
        """Give a new secret; the old one dies at once."""
        set_meta(self._db, "hawk_salt", secrets.token_hex(10))
        set_meta(self._db, "hawk_secret_created_at", now_text())

    def forget_nonces(self) -> None:
        """Forget which nonces were seen."""
        self._nonces.clear()

    def check(self, header: str, url: str, method: str, body: bytes, content_type: str) -> None:
        """Return if the header signs the request with the pair. Raises HawkRefused.

        A request without a payload hash is taken, as Hawk leaves that to the server.
        """

        try:
            Receiver(
                self._credentials,
                header,
                url,
                method,
                content=body,
                content_type=content_type,
                seen_nonce=self._seen,
                accept_untrusted_content=True,
                timestamp_skew_in_seconds=SKEW_SECONDS,
            )
        except TokenExpired as expired:
            raise HawkRefused(expired=True, challenge=expired.www_authenticate) from expired
        except (HawkFail, KeyError, ValueError, TypeError) as problem:
            # mohawk lets a header with missing or odd parts end in the plain ones.
            raise HawkRefused from problem

    def _credentials(self, key: str) -> dict[str, Any]:
        if key != self.key():
            raise LookupError(key)
        return {"id": key, "key": self.secret(), "algorithm": "sha256"}

    def _seen(self, key: str, nonce: str, timestamp: str) -> bool:
        now = time.time()
        # Past twice the allowed difference the timestamp itself refuses a replay.
        self._nonces = {known: at for known, at in self._nonces.items() if now - at < 2 * SKEW_SECONDS + 1}
        mark = (key, nonce, timestamp)
        if mark in self._nonces:
            return True
        self._nonces[mark] = now
        return False
