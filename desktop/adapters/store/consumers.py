"""The last known list of each company's consumers and permission groups: a cache without secrets.

Consumers that only this computer knows (guided.py) stand in the list too, but aren't written here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import is_
from typing import TYPE_CHECKING, Any

from desktop.adapters.store.guided import guided_consumers
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.listing import ConsumerListing
from desktop.domain.moments import from_microseconds, to_microseconds
from desktop.domain.permission import ModuleRights, PermissionGroup, Right

if TYPE_CHECKING:
    from desktop.adapters.store.database import Database

Row = tuple[Any, ...]

CONSUMER = """id, name, description, grant_type, group_id, group_name, key, callback_url, created_at,
    last_used_at"""
GROUP = "id, position, name, read_only, permissions"
# Only names of our own are put into these texts.
READ_CONSUMERS = f"SELECT {CONSUMER} FROM consumer WHERE company_id = ?"  # noqa: S608
READ_GROUPS = f"SELECT {GROUP} FROM permission_group WHERE company_id = ?"  # noqa: S608
READ_GROUP_NAMES = """SELECT group_name FROM consumer WHERE company_id = ?1
    UNION SELECT group_name FROM guided_consumer WHERE company_id = ?1"""
PUT_CONSUMER = (
    f"INSERT OR REPLACE INTO consumer (company_id, {CONSUMER}) "  # noqa: S608
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
PUT_GROUP = f"INSERT OR REPLACE INTO permission_group (company_id, {GROUP}) VALUES (?, ?, ?, ?, ?, ?)"  # noqa: S608
DELETE = {
    "consumer": "DELETE FROM consumer WHERE company_id = ? AND id = ?",
    "permission_group": "DELETE FROM permission_group WHERE company_id = ? AND id = ?",
}


class StoredConsumers:
    """What is written about a company that isn't kept (any more) is dropped: a refresh may end after it
    was removed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._last: tuple[str, tuple[Consumer, ...]] = ("", ())

    def listing(self, company_id: str) -> ConsumerListing:
        """Consumers by name and id, groups as the server gave them. Whoever is as in the listing before is
        the same object; so are all of them, where nothing changed: 100,000 take 20 MB."""
        # So that a refresh in another thread doesn't come between, and a second reader finds the first one's.
        with self._database.lock:
            last_company, before = self._last
            before = before if last_company == company_id else ()
            consumers = self._database.read_as(
                lambda rows: _consumers(rows, before), f"{READ_CONSUMERS} ORDER BY name, id", (company_id,)
            )
            if kept_here := guided_consumers(self._database, company_id):
                # One that the server now lists itself is the server's.
                listed = {consumer.key for consumer in consumers}
                consumers += [consumer for consumer in kept_here if consumer.key not in listed]
                consumers.sort(key=lambda consumer: (consumer.name, consumer.id))
            is_same = len(consumers) == len(before) and all(map(is_, consumers, before))
            now = before if is_same else tuple(consumers)
            self._last = (company_id, now)
            groups = sorted(self._group_rows(company_id), key=lambda row: row[1])
            return ConsumerListing(now, tuple(map(_group, groups)), self.refreshed_at(company_id))

    def group_names(self, company_id: str) -> frozenset[str]:
        return frozenset(name for (name,) in self._database.read(READ_GROUP_NAMES, (company_id,)))

    def refreshed_at(self, company_id: str) -> datetime | None:
        rows = self._database.read("SELECT refreshed_at FROM refresh WHERE company_id = ?", (company_id,))
        return from_microseconds(rows[0][0]) if rows else None

    def replace(
        self,
        company_id: str,
        consumers: tuple[Consumer, ...],
        groups: tuple[PermissionGroup, ...],
        refreshed_at: datetime,
    ) -> None:
        """The whole list as the server gave it; only rows that changed are written."""
        with self._database.transaction():
            if not self._is_kept(company_id):
                return
            self._change(
                company_id,
                "consumer",
                PUT_CONSUMER,
                self._consumer_rows(company_id),
                [_row(consumer) for consumer in consumers],
            )
            self._change(
                company_id,
                "permission_group",
                PUT_GROUP,
                self._group_rows(company_id),
                [_group_row(position, group) for position, group in enumerate(groups)],
            )
            self._database.write(
                "INSERT OR REPLACE INTO refresh VALUES (?, ?)", (company_id, to_microseconds(refreshed_at))
            )

    def put(self, company_id: str, consumer: Consumer) -> None:
        """Adds or changes one; how old the list is stays."""
        with self._database.transaction():
            if self._is_kept(company_id):
                self._database.write(PUT_CONSUMER, (company_id, *_row(consumer)))

    def remove(self, company_id: str, consumer_id: str) -> None:
        self._database.write(DELETE["consumer"], (company_id, consumer_id))

    def _change(self, company_id: str, table: str, put: str, before: list[Row], after: list[Row]) -> None:
        known = {row[0]: row for row in before}
        wanted = {row[0]: row for row in after}
        gone = [(company_id, row_id) for row_id in known if row_id not in wanted]
        if gone:
            self._database.write_many(DELETE[table], gone)
        changed = [(company_id, *row) for row_id, row in wanted.items() if known.get(row_id) != row]
        if changed:
            self._database.write_many(put, changed)

    def _consumer_rows(self, company_id: str) -> list[Row]:
        return self._database.read(READ_CONSUMERS, (company_id,))

    def _group_rows(self, company_id: str) -> list[Row]:
        return self._database.read(READ_GROUPS, (company_id,))

    def _is_kept(self, company_id: str) -> bool:
        return bool(self._database.read("SELECT 1 FROM company WHERE id = ?", (company_id,)))


def _row(consumer: Consumer) -> Row:
    consumer_id, name, description, key, group_name, callback, group_id = consumer.texts
    grant = consumer.grant_type.value
    return (
        consumer_id,
        name,
        description,
        grant,
        int(group_id),
        group_name,
        key,
        callback,
        consumer.created,
        consumer.last_used,
    )


def _consumers(rows: Iterable[Row], before: Sequence[Consumer]) -> list[Consumer]:
    """Both come by name and id: whoever is the same as before is met on the way."""
    # A table of the few grant types instead of calling the enum: measurable with 100,000 rows.
    grants = {grant.value: grant for grant in GrantType}
    earlier = iter(before)
    old = next(earlier, None)
    made: list[Consumer] = []
    for consumer_id, name, description, grant, group_id, group_name, key, callback, created, used in rows:
        texts = (consumer_id, name, description, key, group_name, callback, str(group_id))
        consumer = Consumer.packed(texts, grants[grant], created, used)
        while old is not None and old != consumer and (old.name, old.id) < (name, consumer_id):
            old = next(earlier, None)
        if old == consumer:
            consumer, old = old, next(earlier, None)
        made.append(consumer)
    return made


def _group_row(position: int, group: PermissionGroup) -> Row:
    permissions = [
        [permission.module, permission.sub_module, sorted(permission.rights)]
        for permission in group.permissions
    ]
    return (group.id, position, group.name, int(group.read_only), json.dumps(permissions))


def _group(row: Row) -> PermissionGroup:
    group_id, _position, name, read_only, permissions = row
    return PermissionGroup(
        group_id,
        name,
        bool(read_only),
        tuple(
            ModuleRights(module, sub_module, frozenset(Right(right) for right in rights))
            for module, sub_module, rights in json.loads(permissions)
        ),
    )
