"""What was last read from a company's server, for the time without it: a cache."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from desktop.adapters.store.database import Database
from desktop.domain.moments import from_microseconds, to_microseconds


class StoredSnapshots:
    """What is written about a company that isn't kept (any more) is dropped."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, company_id: str, what: str) -> tuple[Any, datetime] | None:
        """The value as JSON gives it, and when it was read (UTC)."""
        rows = self._database.read(
            "SELECT value, read_at FROM snapshot WHERE company_id = ? AND what = ?", (company_id, what)
        )
        return (json.loads(rows[0][0]), from_microseconds(rows[0][1])) if rows else None

    def keep(self, company_id: str, what: str, value: Any, read_at: datetime) -> None:
        self._database.write(
            """INSERT INTO snapshot (company_id, what, value, read_at)
            SELECT id, ?, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, what) DO UPDATE
            SET value = excluded.value, read_at = excluded.read_at""",
            (what, json.dumps(value), to_microseconds(read_at), company_id),
        )
