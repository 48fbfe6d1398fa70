"""Modules: the documented calls, what each needs, and which consumers may view what."""

from __future__ import annotations

import pytest

from desktop.ui.pages.modules.modules_page import ModulesPage
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


def opens(person: Person) -> ModulesPage:
    person.window.show_section("modules")
    page = person.window.pages.section("modules")
    assert isinstance(page, ModulesPage)
    return page


def chooses(page: ModulesPage, number: int) -> str:
    page.table.choose([facts.module.value for facts in page.model.shown].index(number))
    return page.details.text


def test_modules_with_and_without_documented_calls(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    page = opens(person)
    assert page.model.rowCount() == 13
    told = chooses(page, 5)
    assert told.startswith("5 · Tasks and work orders")
    assert "GET  /work_orders" in told
    assert "GET  /tasks_todo" in told
    assert "POST  /work_orders" in told
    assert "“View” on Tasks and work orders" in told
    assert "“Add” on Tasks and work orders" in told
    assert "ADVANCED APIs" in told
    assert "inferred" in told
    for number in (7, 8, 9, 14):
        told = chooses(page, number)
        assert "Fracttal documents no call" in told
        assert "add-on" not in told


def test_consumers_whose_group_promises_view(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    page = opens(person)
    told = chooses(page, 6)
    assert "Telemetria da frota – exemplo" in told
    assert "ERP Link – example" not in told
    consumer = person.creates("A new one")  # in the second group of the list
    page = opens(person)
    group = next(one for one in person.desk.listing.groups if one.id == consumer.group_id)
    module = next(iter(group.rights_by_module()))
    assert "A new one" in chooses(page, module)


def test_the_language_changes_while_a_module_is_chosen(program: Program) -> None:
    person = program.start("fr")
    person.chooses_the_sample_company()
    page = opens(person)
    chooses(page, 6)
    person.window.choose_language("en")
    person.sees("6 · Monitoring", lambda: page.details.text)
