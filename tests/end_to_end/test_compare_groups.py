"""Comparing groups before choosing one: modules are ticked, the narrowest groups stand below."""

from __future__ import annotations

import pytest

from desktop.domain.modules import Module
from desktop.domain.permission import Right
from desktop.ui.pages.api_connections.group_compare import GroupCompare
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    person.begins_a_consumer()
    return person


def compare(person: Person) -> GroupCompare:
    return person.panel.fields.group.compare


def opens(person: Person) -> GroupCompare:
    part = compare(person)
    person.clicks(part.open)
    person.waits_for(part.ticks[Module.ASSETS].isVisible)
    return part


def ticks(part: GroupCompare, *modules: Module) -> None:
    for module in modules:
        part.ticks[module].setChecked(True)


def test_it_is_closed_until_somebody_wants_it(person: Person) -> None:
    part = compare(person)
    assert part.open.isVisible()
    assert not part.ticks[Module.ASSETS].isVisible()


def test_the_narrowest_group_comes_first_and_what_else_it_opens_is_said(person: Person) -> None:
    part = opens(person)
    ticks(part, Module.ASSETS, Module.MONITORING)
    lines = part.text.split("\n")
    assert lines[0] == "Monitoring"
    assert lines[1] == "Also opens: Monitoring (Add, Edit, Delete, Report)"
    assert "Read only" in lines
    assert "Administrators" in lines


def test_one_is_chosen_with_a_click_and_saved(person: Person) -> None:
    part = opens(person)
    ticks(part, Module.WAREHOUSES, Module.MATERIAL_REQUESTS)
    person.waits_for(part.choose[0].isVisible)
    person.clicks(part.choose[0])
    group = next(one for one in person.desk.listing.groups if one.name == part.text.split("\n")[0])
    assert person.panel.fields.form().group_id == group.id
    assert not part.ticks[Module.ASSETS].isVisible()
    assert person.panel.fields.group.remove.hasFocus()


def test_another_right_asks_for_other_groups(person: Person) -> None:
    part = opens(person)
    ticks(part, Module.WORK_REQUESTS)
    person.chooses(part.right, list(Right).index(Right.ADD))
    lines = part.text.split("\n")
    assert lines[0] == "Work orders"
    assert "Read only" not in lines


def test_where_no_group_gives_all_the_nearest_are_named(person: Person) -> None:
    part = opens(person)
    ticks(part, Module.MONITORING, Module.WAREHOUSES, Module.TEAMS)
    person.chooses(part.right, list(Right).index(Right.DELETE))
    assert part.text.split("\n")[0] == "Administrators"
    groups = tuple(one for one in person.desk.listing.groups if one.name != "Administrators")
    part.show_groups(groups)
    lines = part.text.split("\n")
    assert lines[0] == "No group gives all of these. The nearest:"
    assert any(line.startswith("Lacks: ") for line in lines)


def test_the_language_changes_and_the_ticks_stay(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.begins_a_consumer()
    part = opens(person)
    ticks(part, Module.ASSETS)
    english = part.ticks[Module.ASSETS].text()
    person.window.choose_language("fr")
    person.waits_for(lambda: part.ticks[Module.ASSETS].text() != english)
    assert part.ticks[Module.ASSETS].isChecked()
    assert part.choose
