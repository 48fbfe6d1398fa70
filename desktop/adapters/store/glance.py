"""How many consumers are kept of a company, and from when: what a first picture needs of its list."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.domain.moments import from_microseconds

if TYPE_CHECKING:
    from desktop.adapters.store.database import Database

# As StoredConsumers.listing: one that this computer knew and the server now lists counts once.
COUNT = """SELECT (SELECT COUNT(*) FROM consumer WHERE company_id = ?1) + (
    SELECT COUNT(*) FROM guided_consumer WHERE company_id = ?1
    AND key NOT IN (SELECT key FROM consumer WHERE company_id = ?1))"""


class StoredGlance:
    """services.glance_port.Glance."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, company_id: str) -> int:
        return int(self._database.read(COUNT, (company_id,))[0][0])

    def refreshed_at(self, company_id: str) -> datetime | None:
        rows = self._database.read("SELECT refreshed_at FROM refresh WHERE company_id = ?", (company_id,))
        return from_microseconds(rows[0][0]) if rows else None
