"""Remembers the first answer to each Idempotency-Key for a day, so that asking again makes nothing."""

import hashlib
import json
import sqlite3
import time
import uuid
from dataclasses import dataclass
from typing import Any

DAY = 86400.0


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """What was answered first: the consumer without its secret, the salt that its secret comes from."""

    consumer: dict[str, Any]
    salt: str
    same_request: bool


class FirstAnswers:
    """First answers that made something. A refusal made nothing, so asking again is simply judged again."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def find(self, caller: str, key: str, body: bytes) -> FirstAnswer | None:
        """Return the answer that the caller had for the key within a day, or None."""
        row = self._db.execute(
            "SELECT * FROM first_answers WHERE caller = ? AND idempotency_key = ? AND made_at > ?",
            (caller, key, time.time() - DAY),
        ).fetchone()
        if row is None:
            return None
        return FirstAnswer(json.loads(row["answer"]), row["salt"], row["request_hash"] == _hash(body))

    def keep(self, caller: str, key: str, body: bytes, consumer: dict[str, Any], salt: str) -> None:
        """Keep the first answer; its secret isn't stored, the salt brings it back."""
        self._db.execute("DELETE FROM first_answers WHERE made_at <= ?", (time.time() - DAY,))
        self._db.execute(
            "INSERT INTO first_answers VALUES (?, ?, ?, ?, ?, ?)",
            (caller, key, _hash(body), json.dumps({**consumer, "secret": None}), salt, time.time()),
        )


def canonical_key(text: str) -> str | None:
    """Return a UUID in its one spelling, or None if the text isn't one as RFC 9562 writes it."""
    try:
        known = str(uuid.UUID(text))
    except ValueError:
        return None
    return known if known == text.lower() else None


def _hash(body: bytes) -> str:
    # Two spellings of the same object are the same request.
    return hashlib.sha256(json.dumps(json.loads(body), sort_keys=True).encode()).hexdigest()
