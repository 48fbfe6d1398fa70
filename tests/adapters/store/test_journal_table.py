"""JournalTable, by the real database and by its stand-in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop.adapters.store.database import FILE
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.opening import open_database
from desktop.domain import journal_chain
from desktop.domain.journal import BEFORE_THE_FIRST, Deed, Entry, Event
from desktop.domain.journal_chain import chained, first_break
from desktop.services.journal import Journal
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import START, company


def test_gives_back_what_was_added_in_its_order(acme: Store) -> None:
    assert acme.journal.last_mark() == BEFORE_THE_FIRST
    assert acme.journal.entries() == ()
    first = chained(BEFORE_THE_FIRST, Event(START, Deed.CREATED, "acme", "Sample", "Ação “ß” 😀"))
    second = chained(first.mark, Event(START, Deed.DELETED))
    acme.journal.add(first)
    acme.journal.add(second)
    assert acme.journal.entries() == (first, second)
    assert acme.journal.last_mark() == second.mark


def test_outlives_its_company(acme: Store) -> None:
    journal = Journal(acme.storage, acme.journal, lambda: journal_chain)
    journal.note(Deed.CONNECTED, company("acme"))
    acme.companies.remove("acme")
    journal.note(Deed.REMOVED, company("acme"))
    assert [entry.event.deed for entry in acme.journal.entries()] == ["connected", "removed"]
    assert journal.chain().broken_at is None


def test_is_part_of_the_transaction_it_is_written_in(acme: Store) -> None:
    journal = Journal(acme.storage, acme.journal, lambda: journal_chain)
    try:
        with acme.storage.transaction():
            journal.note(Deed.CREATED, company("acme"), "Half of a pair: \ud83d")
            raise KeyError
    except KeyError:
        pass
    assert acme.journal.entries() == ()


def test_a_row_that_was_changed_in_the_file_shows(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    journal = Journal(database, StoredJournal(database), lambda: journal_chain)
    for name in ("one", "two", "three"):
        journal.note(Deed.CREATED, None, name)
    assert journal.chain().broken_at is None
    database.write("UPDATE journal SET subject = 'other' WHERE subject = 'two'")
    assert journal.chain().broken_at == 1
    database.close()


def test_survives_damage_in_its_order(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    journal = Journal(database, StoredJournal(database), lambda: journal_chain)
    for number in range(5):
        journal.note(Deed.COPIED_SECRET, None, str(number))
    before = StoredJournal(database).entries()
    database.close()
    file = tmp_path / FILE
    file.write_bytes(b"not a database" * 100)
    database = open_database(tmp_path)
    try:
        assert database.recovery.was_damaged
        after = StoredJournal(database).entries()
        assert after == before
        assert first_break(after) is None
    finally:
        database.close()


def test_the_stand_in_and_the_real_one_know_a_break(acme: Store) -> None:
    entry = chained(BEFORE_THE_FIRST, Event(START, Deed.CREATED))
    acme.journal.add(Entry(replace(entry.event, subject="later"), entry.mark))
    assert Journal(acme.storage, acme.journal, lambda: journal_chain).chain().broken_at == 0
