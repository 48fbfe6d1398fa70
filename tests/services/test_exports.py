"""An export is noted once it is written, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain import journal_chain
from desktop.domain.errors import FileNotWritten
from desktop.domain.exported import ExportedTable
from desktop.domain.journal import Deed
from desktop.services.exports import NotedExport
from desktop.services.journal import Journal
from tests.fakes import MemoryStore

TABLE = ExportedTable("Journal", ("A",), (("1",),))


def test_noted_when_it_is_written() -> None:
    store, written = MemoryStore(), list[Path]()
    journal = Journal(store, store.journal, lambda: journal_chain)
    NotedExport(lambda path, _table: written.append(path), journal)(Path("out.csv"), TABLE)
    assert written == [Path("out.csv")]
    (entry,) = store.journal.entries()
    assert (entry.event.deed, entry.event.subject) == (Deed.EXPORTED, "Journal")


def test_not_noted_when_it_is_not() -> None:
    store = MemoryStore()

    def fail(path: Path, table: ExportedTable) -> None:
        raise FileNotWritten(str(path))

    export = NotedExport(fail, Journal(store, store.journal, lambda: journal_chain))
    with pytest.raises(FileNotWritten):
        export(Path("out.csv"), TABLE)
    assert store.journal.entries() == ()
