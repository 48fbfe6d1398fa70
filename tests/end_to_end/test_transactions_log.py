"""Transactions Log: Fracttal's log by filters and pages, and the journal of what was done here."""

from __future__ import annotations

import csv
import sqlite3
from pathlib import Path
from threading import Thread

import pytest

from desktop.adapters.store.database import FILE
from desktop.domain.journal import Deed
from desktop.ui.pages.transactions_log.fracttal_log import FracttalLog
from desktop.ui.pages.transactions_log.journal_tab import JournalTab
from desktop.ui.pages.transactions_log.period import DATES, TODAY
from desktop.ui.pages.transactions_log.transactions_log_page import TransactionsLogPage
from tests.end_to_end.file_dialog import saves_as
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


def page_of(person: Person) -> TransactionsLogPage:
    page = person.window.pages.section("transactions_log")
    assert isinstance(page, TransactionsLogPage)
    return page


def opens_the_log(person: Person) -> FracttalLog:
    person.window.show_section("transactions_log")
    log = page_of(person).fracttal
    person.waits_for(lambda: log.model.total == 100 and not log.reading.busy)
    return log


def opens_the_journal(person: Person, count: int) -> JournalTab:
    person.window.show_section("transactions_log")
    page = page_of(person)
    page.tabs.setCurrentIndex(1)
    person.waits_for(lambda: page.journal.model.total == count)
    return page.journal


def asked(program: Program) -> int:
    return [path for _, path in program.host.seen].count("/transactions_log")


def test_pages_of_100_newest_first_and_older_ones_on_demand(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    assert asked(program) == 0
    log = opens_the_log(person)
    assert asked(program) == 1
    moments = [row.at for row in log.model.shown]
    assert moments == sorted(moments, reverse=True)
    person.sees("Showing 100 of 15", log.showing.text)
    person.clicks(log.more)
    person.waits_for(lambda: log.model.total > 100 and not log.reading.busy)
    assert log.more.isHidden()
    assert log.showing.text() == f"Showing {log.model.total} of {log.model.total}"
    moments = [row.at for row in log.model.shown]
    assert moments == sorted(moments, reverse=True)
    log.table.choose(5)
    row = log.model.shown[5]
    assert row.email in log.detail.text()
    assert row.ip_address in log.detail.text()


def test_filters_ask_the_server_and_the_search_looks_in_what_is_loaded(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    log = opens_the_log(person)
    person.chooses(log.filters.action, log.filters.action.findData("ADD"))
    person.waits_for(lambda: not log.reading.busy)
    assert {row.action for row in log.model.shown} == {"ADD"}
    module = log.model.shown[0].module
    person.chooses(log.filters.module, log.filters.module.findData(module))
    person.waits_for(lambda: not log.reading.busy)
    assert {(row.action, row.module) for row in log.model.shown} == {("ADD", module)}
    person.clicks(log.filters.clear)
    person.waits_for(lambda: log.model.total == 100 and not log.reading.busy)
    name = log.model.shown[0].name
    person.types(log.tools.search, name.split()[0].lower())
    assert {row.name for row in log.model.shown} == {name}
    person.types(log.tools.search, "zzz")
    person.sees("No entry matches", lambda: log.state_text)


def test_a_period_on_this_computers_clock(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    log = opens_the_log(person)
    everything = list(log.model.shown)
    person.chooses(log.filters.period.choice, DATES)
    assert log.filters.period.since.isVisible()
    log.filters.period.since.setDate(log.filters.period.until.date().addDays(-20))
    person.waits_for(lambda: not log.reading.busy and log.model.total < len(everything))
    since, until = log.filters.period.bounds()
    assert since is not None
    assert until is not None
    assert (until - since).total_seconds() == pytest.approx(21 * 86400, abs=3700)
    assert all(since <= row.at <= until for row in log.model.shown)
    person.chooses(log.filters.period.choice, TODAY)
    person.waits_for(lambda: not log.reading.busy)
    assert log.filters.period.since.isHidden()


def test_offline_and_refused_each_say_so(program: Program) -> None:
    program.host.faults.set("unauthorized_endpoint", path="/transactions_log", method="GET")
    person = program.start()
    person.chooses_the_sample_company()
    person.window.show_section("transactions_log")
    log = page_of(person).fracttal
    person.sees("The server doesn't allow this", lambda: log.state_text)
    program.host.faults.clear()
    log = opens_the_log_again(person)
    program.host.faults.set("reset")
    person = program.restart()
    person.is_told_offline()
    person.window.show_section("transactions_log")
    log = page_of(person).fracttal
    person.waits_for(lambda: log.model.total == 100 and log.notice.text)
    assert "As of" in log.tools.age.text()
    program.host.faults.clear()
    person.is_online()
    person.waits_for(lambda: not log.notice.text and not log.reading.busy)


def opens_the_log_again(person: Person) -> FracttalLog:
    log = page_of(person).fracttal
    person.clicks(log.tools.refresh)
    person.waits_for(lambda: log.model.total == 100 and not log.reading.busy)
    return log


def test_the_journal_notes_what_was_done_here_and_never_a_secret(program: Program, tmp_path: Path) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.creates("=Invented")
    secret = person.copies_the_secret()
    assert person.shows_the_secret() == secret
    person.deletes("=Invented")
    journal = opens_the_journal(person, 4)
    deeds = [journal.model.data(journal.model.index(row, 1)) for row in range(4)]
    assert deeds == ["Consumer deleted", "Secret shown", "Secret copied", "Consumer created"]
    assert journal.broken.text == ""
    person.chooses(journal.deed, journal.deed.findData("deleted"))
    assert journal.model.total == 1
    person.chooses(journal.deed, 0)
    file = exports(person, journal, tmp_path / "out.csv")
    text = file.read_text(encoding="utf-8-sig")
    assert secret not in text
    rows = list(csv.reader(text.splitlines()))
    assert rows[0] == ["Time", "What was done", "To what", "Company", "Outcome", "Details"]
    assert len(rows) == 5
    assert {row[2] for row in rows[1:]} == {"'=Invented"}
    person.waits_for(lambda: journal.model.total == 5)


def test_what_is_noted_while_the_journal_is_open_is_seen(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.creates("Invented")
    journal = opens_the_journal(person, 1)
    noted = person.window.pages._services.journal
    worker = Thread(target=noted.note, args=(Deed.REVEALED, None, "Invented"))  # as deeds are noted
    worker.start()
    person.waits_for(lambda: journal.model.total == 2)
    worker.join()


def exports(person: Person, journal: JournalTab, target: Path) -> Path:
    person.clicks(journal.export)
    saves_as(person, target)
    person.waits_for(target.exists)
    person.sees("The journal was exported", lambda: person.bar)
    return target


def test_a_file_that_cannot_be_written_is_said(program: Program, tmp_path: Path) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.creates("Invented")
    journal = opens_the_journal(person, 1)
    journal.write_to(tmp_path / "nowhere" / "out.csv")
    person.sees("The file couldn't be written", lambda: person.bar)


def test_a_journal_that_others_changed_says_where(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    for name in ("First", "Second", "Third"):
        person.creates(name)
        person.closes_the_panel()
    assert opens_the_journal(person, 3).broken.text == ""
    program.close()
    with sqlite3.connect(program.folders.data / FILE) as file:
        file.execute("DELETE FROM journal WHERE subject = 'Second'")
    file.close()
    person = program.start()
    journal = opens_the_journal(person, 2)
    person.sees("The journal was changed by other hands", lambda: journal.broken.text)
