"""The journal's entries. They outlive the company they tell of."""

from __future__ import annotations

from desktop.adapters.store.database import Database
from desktop.domain.journal import BEFORE_THE_FIRST, Entry, Event
from desktop.domain.moments import from_microseconds, to_microseconds


class StoredJournal:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, entry: Entry) -> None:
        event = entry.event
        self._database.write(
            """INSERT INTO journal (at, deed, company_id, company_name, subject, ending, consumer_id, detail,
            mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                to_microseconds(event.at),
                str(event.deed),
                event.company_id,
                event.company_name,
                event.subject,
                str(event.ending),
                event.consumer_id,
                event.detail,
                entry.mark,
            ),
        )

    def last_mark(self) -> str:
        """BEFORE_THE_FIRST while there is no entry."""
        rows = self._database.read("SELECT mark FROM journal ORDER BY position DESC LIMIT 1")
        return str(rows[0][0]) if rows else BEFORE_THE_FIRST

    def entries(self) -> tuple[Entry, ...]:
        """Oldest first."""
        rows = self._database.read(
            """SELECT at, deed, company_id, company_name, subject, ending, consumer_id, detail, mark
            FROM journal ORDER BY position"""
        )
        return tuple(Entry(Event(from_microseconds(at), *texts), mark) for at, *texts, mark in rows)
