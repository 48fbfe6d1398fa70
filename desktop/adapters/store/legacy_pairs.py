"""What is known of each company's older key pair, its secret excepted."""

from __future__ import annotations

from desktop.adapters.store.database import Database
from desktop.domain.legacy_pair import LegacyPair
from desktop.domain.moments import from_microseconds, to_microseconds
from desktop.domain.record import Outcome, Verification


class StoredLegacyPairs:
    """What is written about a company that isn't kept (any more) is dropped."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, company_id: str) -> LegacyPair | None:
        rows = self._database.read(
            "SELECT key, secret_created_at, outcome, tested_at FROM legacy_pair WHERE company_id = ?",
            (company_id,),
        )
        if not rows:
            return None
        key, created, outcome, tested_at = rows[0]
        return LegacyPair(
            key,
            None if created is None else from_microseconds(created),
            None if outcome is None else Verification(Outcome(outcome), from_microseconds(tested_at)),
        )

    def keep(self, company_id: str, pair: LegacyPair) -> None:
        created, tested = pair.secret_created_at, pair.tested
        self._database.write(
            """INSERT INTO legacy_pair (company_id, key, secret_created_at, outcome, tested_at)
            SELECT id, ?, ?, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id) DO UPDATE SET key = excluded.key,
            secret_created_at = excluded.secret_created_at, outcome = excluded.outcome,
            tested_at = excluded.tested_at""",
            (
                pair.key,
                None if created is None else to_microseconds(created),
                None if tested is None else tested.outcome.value,
                None if tested is None else to_microseconds(tested.at),
                company_id,
            ),
        )

    def forget(self, company_id: str) -> None:
        self._database.write("DELETE FROM legacy_pair WHERE company_id = ?", (company_id,))
