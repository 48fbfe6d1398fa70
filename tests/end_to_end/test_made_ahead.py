"""The page of the consumers is made ahead of anybody asking for it; its list comes for the first who does."""

from __future__ import annotations

import pytest

from desktop.app import Desk
from desktop.ui.pages.api_connections.late_panel import LatePanel
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


def late_panel(person: Person) -> LatePanel:
    return person.tab.late_panel


def test_while_home_is_looked_at_the_page_is_made_but_not_its_list(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()

    def made() -> bool:
        page = vars(person.window.pages).get("_connections")
        return page is not None and page.consumers.late_panel.is_made

    person.waits_for(made)
    tab = person.window.pages._connections.consumers
    assert tab.table.model().rowCount() == 0
    person.opens_the_consumers()
    assert len(person.names()) == 10
    person.opens(person.names()[3])
    assert person.panel.isVisible()


@pytest.fixture
def person(program: Program, monkeypatch: pytest.MonkeyPatch) -> Person:
    """Before whom nothing is made ahead."""
    monkeypatch.setattr(Desk, "_make_ahead", lambda _desk, _answer: None)
    person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    return person


def test_a_search_is_answered_before_the_panel_is_there(person: Person) -> None:
    found = person.names()[4]
    person.types(person.tab.search, found)
    assert person.names() == [found]
    person.window.save_form()  # by its key, like the next: without a panel nothing is open in it
    person.window.close_panel()
    person.window.resize(person.window.width() - 100, person.window.height())
    assert not late_panel(person).is_made
    person.opens(found)
    assert late_panel(person).is_made
    assert person.panel.credentials.isVisible()
    person.window.close_panel()
    assert not late_panel(person).is_open


def test_what_is_copied_and_said_in_a_panel_made_late_is_heard(person: Person) -> None:
    person.clicks(person.tab.add)
    person.fills_in("Made late")
    person.saves()
    person.waits_for(lambda: person.panel.consumer is not None)
    assert "Made late" in person.bar
    assert person.copies_the_secret()


def test_a_panel_is_finished_at_once_for_whoever_asks_in_the_middle(person: Person) -> None:
    name = person.names()[0]
    assert late_panel(person).make_further()
    assert not late_panel(person).is_made
    person.opens(name)
    assert person.panel.isVisible()
    assert not late_panel(person).make_further()
