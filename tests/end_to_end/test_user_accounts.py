"""User Accounts: who has an account, who shares a group with which program, and what the group allows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.sample.host import SampleHost
from desktop.ui.pages.modules.modules_page import ModulesPage
from desktop.ui.pages.user_accounts.user_accounts_page import UserAccountsPage
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


def page_of(person: Person) -> UserAccountsPage:
    page = person.window.pages.section("user_accounts")
    assert isinstance(page, UserAccountsPage)
    return page


def opens(person: Person, count: int = 14) -> UserAccountsPage:
    person.window.show_section("user_accounts")
    page = page_of(person)
    person.waits_for(lambda: page.accounts.model.total == count and not page.reading.busy)
    return page


def column(page: UserAccountsPage, number: int) -> list[str]:
    model = page.accounts.model
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def asked(program: Program) -> int:
    return [path for _, path in program.host.seen].count("/accounts")


def test_the_accounts_are_asked_for_when_the_page_is_shown_and_not_before(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.window.show_section("modules")
    assert asked(program) == 0
    page = opens(person)
    assert column(page, 0)[:3] == ["Caio Ensaio", "Davi Amostra", "Hugo Exemple"]
    assert set(column(page, 2)) == {"Own staff", "Third party"}
    assert column(page, 3).count("Inactive") == 2
    assert page.accounts.showing.text() == "Showing 14 of 14"
    person.window.show_section("home")
    person.window.show_section("user_accounts")
    assert asked(program) == 1
    person.clicks(page.accounts.tools.refresh)
    person.waits_for(lambda: asked(program) == 2 and not page.reading.busy)


def test_searching_and_sorting_by_the_language(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    page = opens(person)
    person.types(page.accounts.tools.search, "inés")
    assert column(page, 0) == ["Inés Muestra"]
    person.types(page.accounts.tools.search, "INES MUE")
    assert column(page, 0) == ["Inés Muestra"]
    person.types(page.accounts.tools.search, "zzz")
    person.sees("No account matches “zzz”", lambda: page.accounts.state_text)
    person.types(page.accounts.tools.search, "")
    page.accounts.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert column(page, 0)[0] == "Zoé Essai"
    page.accounts.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert column(page, 4) == sorted(column(page, 4))


def test_groups_shared_by_people_and_consumers_are_marked_with_advice(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    page = opens(person)
    page.tabs.setCurrentIndex(1)
    groups = page.groups
    assert groups.showing.text().startswith("6 group")
    names = [use.name for use in groups.model.shown]
    groups.table.choose(names.index("Warehouses"))
    person.sees("Material requests", lambda: groups.details.text)
    told = groups.details.text
    assert "Make a group in Fracttal that only programs use" in told
    assert "Inés Muestra" in told
    assert "ERP Link – example" in told
    assert "Human resources" not in told
    QTest.keyClick(groups.table, Qt.Key.Key_Up)
    assert "Warehouses" not in groups.details.text.splitlines()[0]
    groups.table.choose(names.index("Warehouses"))
    assert groups.details.text.startswith("Warehouses")
    person.clicks(groups.details.show_consumers)
    person.waits_for(person.tab.isVisible)


def test_offline_shows_the_accounts_of_the_last_time_and_comes_back(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    opens(person)
    program.host.faults.set("reset")
    person = program.restart()
    person.is_told_offline()
    page = opens(person)
    assert column(page, 0)[0] == "Caio Ensaio"
    assert "As of" in page.accounts.tools.age.text()
    person.sees("127.0.0.1", lambda: page.notice.text)
    program.host.faults.clear()
    person.is_online()
    person.waits_for(lambda: page.notice.text == "" and not page.reading.busy)


def test_each_reason_for_no_accounts_has_its_words(program: Program) -> None:
    program.host.faults.set("unauthorized_endpoint", path="/accounts", method="GET")
    person = program.start()
    person.chooses_the_sample_company()
    person.window.show_section("user_accounts")
    page = page_of(person)
    person.sees("The server doesn't allow this", lambda: page.accounts.state_text)
    assert "permission group" in page.accounts.state_text
    program.host.faults.clear()
    program.host.faults.set("delay=0.8", path="/accounts", method="GET")
    person.clicks(page.accounts.tools.refresh)
    person.sees("Loading the accounts…", lambda: page.accounts.state_text)
    person.clicks(page.accounts.tools.refresh)  # the same button stops
    person.sees("The accounts aren't loaded yet", lambda: page.accounts.state_text)
    program.host.faults.clear()
    person.clicks(page.accounts.tools.refresh)
    person.waits_for(lambda: page.accounts.model.total == 14)


def test_changing_language_and_company_leaves_nothing_of_before(qapp: QApplication, tmp_path: Path) -> None:
    host = SampleHost(tmp_path / "server")
    program = Program(qapp, tmp_path / "desk", host)
    try:
        person = program.start("fr")
        person.chooses_the_sample_company()
        page = opens(person)
        person.window.choose_language("en")
        person.waits_for(lambda: page.tabs.tabText(1) == "Permission groups")
        assert page.accounts.model.headerData(0, Qt.Orientation.Horizontal) == "Name"
        person.built.switching.open_sample()
        person.waits_for(lambda: page.accounts.model.total == 14 and not page.reading.busy)
    finally:
        program.close()
        host.stop()


def test_a_guided_company_says_what_is_not_known(program: Program) -> None:
    at = program.host.start()
    program.host.faults.set("unauthorized_endpoint", path="/oauth_consumers")
    program.host.faults.set("unauthorized_endpoint", path="/groups_permissions")
    person = program.start()
    person.connects("Molinos", at.api_url, at.token_url, at.authorize_url, at.key, at.secret)
    person.sees("Molinos is connected", lambda: person.bar)
    page = opens(person)
    page.tabs.setCurrentIndex(1)
    groups = page.groups
    assert len(groups.model.shown) == 6
    assert not any(use.is_shared for use in groups.model.shown)
    assert "What this group allows isn't known here" in groups.details.text
    assert groups.details.open.isVisible()
    person.window.show_section("modules")
    modules = person.window.pages.section("modules")
    assert isinstance(modules, ModulesPage)
    assert "the server doesn't tell what its groups allow" in modules.details.text
    assert modules.model.data(modules.model.index(0, 3)) == "–"
