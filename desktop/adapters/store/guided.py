"""Consumers that only this computer knows, and pairs that should be dead."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop.domain.consumer import Consumer, GrantType, id_of_named_group
from desktop.domain.guided import Ending, RetiredPair
from desktop.domain.moments import from_microseconds, to_microseconds
from desktop.domain.record import Outcome, Verification

if TYPE_CHECKING:
    from desktop.adapters.store.database import Database


class StoredGuided:
    """What is written about a company that isn't kept (any more) is dropped."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, company_id: str, consumer: Consumer) -> None:
        """Adds or changes one."""
        self._database.write(
            """INSERT INTO guided_consumer (company_id, id, name, description, grant_type, group_name, key,
            callback_url, kept_at) SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, id) DO UPDATE SET name = excluded.name,
            description = excluded.description, grant_type = excluded.grant_type,
            group_name = excluded.group_name, key = excluded.key, callback_url = excluded.callback_url,
            kept_at = excluded.kept_at""",
            (
                consumer.id,
                consumer.name,
                consumer.description,
                consumer.grant_type.value,
                consumer.group_name,
                consumer.key,
                consumer.callback_url,
                to_microseconds(consumer.created_at),
                company_id,
            ),
        )

    def remove(self, company_id: str, consumer_id: str) -> None:
        self._database.write(
            "DELETE FROM guided_consumer WHERE company_id = ? AND id = ?", (company_id, consumer_id)
        )

    def retired(self, company_id: str) -> tuple[RetiredPair, ...]:
        """In the order in which they were retired."""
        rows = self._database.read(
            """SELECT id, consumer, ending, retired_at, outcome, verified_at FROM retired_pair
            WHERE company_id = ? ORDER BY retired_at, position""",
            (company_id,),
        )
        return tuple(
            RetiredPair(
                retired_id,
                _consumer(json.loads(consumer)),
                Ending(ending),
                from_microseconds(retired_at),
                None if outcome is None else Verification(Outcome(outcome), from_microseconds(verified_at)),
            )
            for retired_id, consumer, ending, retired_at, outcome, verified_at in rows
        )

    def put_retired(self, company_id: str, retired: RetiredPair) -> None:
        """Adds or changes one."""
        tried = retired.verification
        self._database.write(
            """INSERT INTO retired_pair (company_id, id, consumer, ending, retired_at, outcome, verified_at)
            SELECT id, ?, ?, ?, ?, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, id) DO UPDATE SET consumer = excluded.consumer,
            ending = excluded.ending, retired_at = excluded.retired_at, outcome = excluded.outcome,
            verified_at = excluded.verified_at""",
            (
                retired.id,
                json.dumps(_fields(retired.consumer)),
                retired.ending.value,
                to_microseconds(retired.at),
                tried.outcome.value if tried else None,
                to_microseconds(tried.at) if tried else None,
                company_id,
            ),
        )

    def remove_retired(self, company_id: str, retired_id: str) -> None:
        self._database.write(
            "DELETE FROM retired_pair WHERE company_id = ? AND id = ?", (company_id, retired_id)
        )


def guided_consumers(database: Database, company_id: str) -> list[Consumer]:
    """In no particular order."""
    columns = ("id", "name", "description", "grant_type", "group_name", "key", "callback_url", "kept_at")
    rows = database.read(
        f"SELECT {', '.join(columns)} FROM guided_consumer WHERE company_id = ?",  # noqa: S608 - our own
        (company_id,),
    )
    return [_consumer(dict(zip(columns, row, strict=True))) for row in rows]


def _fields(consumer: Consumer) -> dict[str, str | int]:
    return {
        "id": consumer.id,
        "name": consumer.name,
        "description": consumer.description,
        "grant_type": consumer.grant_type.value,
        "group_name": consumer.group_name,
        "key": consumer.key,
        "callback_url": consumer.callback_url,
        "kept_at": to_microseconds(consumer.created_at),
    }


def _consumer(fields: dict[str, str | int]) -> Consumer:
    group_name = str(fields["group_name"])
    return Consumer(
        str(fields["id"]),
        str(fields["name"]),
        str(fields["description"]),
        GrantType(str(fields["grant_type"])),
        id_of_named_group(group_name),
        group_name,
        str(fields["key"]),
        str(fields["callback_url"]),
        from_microseconds(int(fields["kept_at"])),
    )
