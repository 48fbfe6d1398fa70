"""What the sentinel has to remember: where a list came from, what was asked for here, what is to be told."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from desktop.adapters.store.database import Database
from desktop.adapters.store.drafts import form_in, form_text
from desktop.domain.moments import from_microseconds, to_microseconds
from desktop.domain.sentinel import Change, Kind, OwnChange


class StoredSentinel:
    """What is written about a company that isn't kept (any more) is dropped."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def source(self, company_id: str) -> str:
        rows = self._database.read("SELECT source FROM watched_list WHERE company_id = ?", (company_id,))
        return str(rows[0][0]) if rows else ""

    def keep_source(self, company_id: str, source: str) -> None:
        self._database.write(
            """INSERT INTO watched_list (company_id, source) SELECT id, ? FROM company WHERE id = ?
            ON CONFLICT (company_id) DO UPDATE SET source = excluded.source""",
            (source, company_id),
        )

    def own(self, company_id: str) -> Mapping[str, OwnChange]:
        rows = self._database.read(
            "SELECT consumer_id, form, asked_at FROM own_change WHERE company_id = ?", (company_id,)
        )
        return {
            consumer_id: OwnChange(None if form is None else form_in(form), from_microseconds(asked_at))
            for consumer_id, form, asked_at in rows
        }

    def keep_own(self, company_id: str, consumer_id: str, change: OwnChange) -> None:
        self._database.write(
            """INSERT INTO own_change (company_id, consumer_id, form, asked_at)
            SELECT id, ?, ?, ? FROM company WHERE id = ?
            ON CONFLICT (company_id, consumer_id) DO UPDATE
            SET form = excluded.form, asked_at = excluded.asked_at""",
            (
                consumer_id,
                None if change.form is None else form_text(change.form),
                to_microseconds(change.asked_at),
                company_id,
            ),
        )

    def forget_own(self, company_id: str, consumer_id: str) -> None:
        self._database.write(
            "DELETE FROM own_change WHERE company_id = ? AND consumer_id = ?", (company_id, consumer_id)
        )

    def untold(self, company_id: str) -> tuple[Change, ...]:
        rows = self._database.read(
            "SELECT content FROM untold_change WHERE company_id = ? ORDER BY position", (company_id,)
        )
        return tuple(_change(content) for (content,) in rows)

    def add_untold(self, company_id: str, changes: Iterable[Change]) -> None:
        for change in changes:
            self._database.write(
                "INSERT INTO untold_change (company_id, content) SELECT id, ? FROM company WHERE id = ?",
                (_text(change), company_id),
            )

    def forget_untold(self, company_id: str) -> None:
        self._database.write("DELETE FROM untold_change WHERE company_id = ?", (company_id,))


def _text(change: Change) -> str:
    return json.dumps([change.kind, change.consumer_id, change.name, change.before, change.after])


def _change(text: str) -> Change:
    kind, consumer_id, name, before, after = json.loads(text)
    return Change(Kind(kind), consumer_id, name, before, after)
