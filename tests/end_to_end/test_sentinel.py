"""What others did to the company's consumers is told once, and kept."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton

from desktop.ui.pages.transactions_log.transactions_log_page import TransactionsLogPage
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    return person


def news(person: Person) -> str:
    return person.window.frame.news_bar.text


def refreshes(person: Person) -> None:
    person.refreshes()
    person.waits_for(lambda: not person.desk.refreshing)


def closes_the_news(person: Person) -> None:
    buttons = person.window.frame.news_bar.findChildren(QToolButton)
    person.clicks(next(each for each in buttons if each.accessibleName() == "Close this message"))


def elsewhere_in_the_journal(person: Person) -> list[tuple[str, str, str]]:
    page = person.window.pages.transactions_log
    model = page.journal.model
    rows = range(model.rowCount())
    return sorted(
        (
            str(model.data(model.index(row, 1))),
            str(model.data(model.index(row, 2))),
            str(model.data(model.index(row, 5))),
        )
        for row in rows
    )


def test_the_first_list_is_no_news_and_neither_is_what_one_does_oneself(person: Person) -> None:
    assert news(person) == ""
    person.creates("Mine")
    person.types(person.panel.fields.name, "Mine, renamed")
    person.saves()
    person.sees("was saved", lambda: person.bar)
    refreshes(person)
    person.deletes("Mine, renamed")
    person.waits_for(lambda: len(person.names_in_the_list()) == 10)
    refreshes(person)
    assert news(person) == ""


def test_what_others_did_is_told_once_with_a_way_to_all_of_it(
    program: Program, person: Person, elsewhere: Elsewhere
) -> None:
    first, second, third, *_ = person.names_in_the_list()
    elsewhere.creates("From elsewhere")
    elsewhere.deletes(first)
    elsewhere.changes(second, name="Renamed elsewhere")
    before = person.consumer(third).group_id
    groups = {
        one["id_group_permission"]: one["groups_permissions_description"] for one in elsewhere.consumers()
    }
    other = next(group for group in groups if group != before)
    elsewhere.changes(third, id_group_permission=other)
    refreshes(person)
    person.sees("4 consumers were changed elsewhere", lambda: news(person))
    assert "and 1 more" in news(person)
    person.window.show_section("general")  # it stays where one goes
    assert "4 consumers" in news(person)
    person.clicks(person.button_of(person.window.frame.news_bar, "Show"))
    page = person.window.frame.page
    assert isinstance(page, TransactionsLogPage)
    person.waits_for(lambda: page.journal.isVisible() and page.journal.model.rowCount() == 4)
    assert news(person) == ""
    listed = elsewhere_in_the_journal(person)
    assert [each[:2] for each in listed] == [
        ("Created elsewhere", "From elsewhere"),
        ("Deleted elsewhere", first),
        ("Given another group elsewhere", third),
        ("Renamed elsewhere", "Renamed elsewhere"),
    ]
    assert listed[2][2] == f"{groups[before]} → {groups[other]}"
    assert listed[3][2] == f"{second} → Renamed elsewhere"
    person.opens_the_consumers()
    refreshes(person)
    assert news(person) == ""


def test_it_does_not_come_again_after_closing_it_or_a_restart(
    program: Program, person: Person, elsewhere: Elsewhere
) -> None:
    elsewhere.creates("First of theirs")
    refreshes(person)
    person.sees("1 consumer was changed elsewhere", lambda: news(person))
    person.sees("“First of theirs” is new", lambda: news(person))
    closes_the_news(person)
    refreshes(person)
    assert news(person) == ""
    elsewhere.creates("Second of theirs")
    refreshes(person)
    person.sees("“Second of theirs” is new", lambda: news(person))
    assert "First" not in news(person)
    person = program.restart("en")
    person.sees_the_list(12)
    assert news(person) == ""


def test_what_happened_while_the_program_was_closed_is_told_at_the_next_start(
    program: Program, person: Person
) -> None:
    program.close()
    with Elsewhere(program.host.start()) as elsewhere:
        elsewhere.creates("Meanwhile")
    person = program.start()
    person.sees("“Meanwhile” is new", lambda: news(person))
    person.clicks(person.button_of(person.window.frame.news_bar, "Show"))
    person.waits_for(lambda: person.panel.is_open and person.panel.consumer is not None)
    assert person.panel.consumer is not None
    assert person.panel.consumer.name == "Meanwhile"


def test_ones_own_creation_whose_answer_was_lost_is_no_news(program: Program, person: Person) -> None:
    program.host.faults.set("answer_lost", path="/oauth_consumers", method="POST", times=1)
    person.creates("Lost and found")
    refreshes(person)
    assert news(person) == ""


def test_a_reset_sample_company_is_no_news(program: Program, person: Person, elsewhere: Elsewhere) -> None:
    person.creates("Mine")
    person.closes_the_panel()
    person.built.switching.reset_sample()
    person.sees("as on its first day", lambda: person.bar)
    person.waits_for(lambda: len(person.names_in_the_list()) == 10 and not person.desk.refreshing)
    assert news(person) == ""
