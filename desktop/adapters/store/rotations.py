"""Rotations that are under way, their old secrets excepted."""

from __future__ import annotations

from datetime import datetime

from desktop.adapters.store.database import Database
from desktop.adapters.store.drafts import form_in, form_text
from desktop.domain.moments import from_microseconds, to_microseconds
from desktop.domain.record import Outcome, Verification
from desktop.domain.rotation import Rotation, Step, Way


class StoredRotations:
    """What is written about a company that isn't kept (any more) is dropped."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, company_id: str) -> tuple[Rotation, ...]:
        """In the order in which they were begun."""
        rows = self._database.read(
            """SELECT id, way, consumer_id, name, key, begun_at, twin, step, twin_id, retired_at, outcome,
            tried_at FROM rotation WHERE company_id = ? ORDER BY begun_at, position""",
            (company_id,),
        )
        return tuple(
            Rotation(
                rotation_id,
                Way(way),
                consumer_id,
                name,
                key,
                from_microseconds(begun_at),
                form_in(twin),
                Step(step),
                twin_id,
                None if retired_at is None else from_microseconds(retired_at),
                None if outcome is None else Verification(Outcome(outcome), from_microseconds(tried_at)),
            )
            for (
                rotation_id,
                way,
                consumer_id,
                name,
                key,
                begun_at,
                twin,
                step,
                twin_id,
                retired_at,
                outcome,
                tried_at,
            ) in rows
        )

    def put(self, company_id: str, rotation: Rotation) -> None:
        """Adds or changes one."""
        tried = rotation.tried
        self._database.write(
            """INSERT INTO rotation (company_id, id, way, consumer_id, name, key, begun_at, twin, step,
            twin_id, retired_at, outcome, tried_at)
            SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, id) DO UPDATE SET step = excluded.step, twin_id = excluded.twin_id,
            retired_at = excluded.retired_at, outcome = excluded.outcome, tried_at = excluded.tried_at""",
            (
                rotation.id,
                rotation.way.value,
                rotation.consumer_id,
                rotation.name,
                rotation.key,
                to_microseconds(rotation.begun_at),
                form_text(rotation.twin),
                rotation.step.value,
                rotation.twin_id,
                _time(rotation.retired_at),
                tried.outcome.value if tried else None,
                _time(tried.at if tried else None),
                company_id,
            ),
        )

    def remove(self, company_id: str, rotation_id: str) -> None:
        self._database.write(
            "DELETE FROM rotation WHERE company_id = ? AND id = ?", (company_id, rotation_id)
        )


def _time(moment: datetime | None) -> int | None:
    return None if moment is None else to_microseconds(moment)
