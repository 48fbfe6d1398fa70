"""General: each choice holds at once and after a restart; the header's menu goes on working."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget

from desktop.ui.pages.general_page import GeneralPage
from desktop.ui.shell.sections import SETTINGS
from tests.accessibility.lost import lost_in
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


def opens(person: Person) -> GeneralPage:
    person.window.show_section("general")
    page = person.window.pages.section("general")
    assert isinstance(page, GeneralPage)
    return page


def chooses(person: Person, box: QComboBox, value: object) -> None:
    person.chooses(box, box.findData(value))


def test_the_language_changes_at_once_and_stays(program: Program) -> None:
    person = program.start("en")
    person.chooses_the_sample_company()
    page = opens(person)
    chooses(person, page.language, "es")
    person.waits_for(lambda: section_names(person)[2] == "Cuentas de usuario")
    assert page.language.currentData() == "es"
    person.window.choose_language("fr")  # from the foot of the sidebar
    person.waits_for(lambda: page.language.currentData() == "fr")
    person = program.restart()
    assert opens(person).language.currentData() == "fr"


def section_names(person: Person) -> list[str]:
    sections = person.window.sidebar.findChild(QListWidget)
    assert sections is not None
    return [sections.item(row).text() for row in range(sections.count())]


def test_the_appearance_changes_at_once_here_and_in_the_menu(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    page = opens(person)
    chooses(person, page.appearance, "dark")
    assert person.window.palette().window().color().lightness() < 100
    person.window.choose_appearance("light")
    person.waits_for(lambda: page.appearance.currentData() == "light")
    assert person.window.palette().window().color().lightness() > 200


def test_text_grows_at_once_and_after_a_restart_without_cutting_words(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    page = opens(person)
    small = heading(page).fontMetrics().height()
    chooses(person, page.text_size, 150)
    person.waits_for(lambda: heading(page).fontMetrics().height() > small * 1.35)
    person.window.resize(1180, 760)
    person.waits_a_moment(0.05)
    assert lost_in(person.window) == []
    person = program.restart()
    page = opens(person)
    assert page.text_size.currentData() == 150
    assert heading(page).fontMetrics().height() > small * 1.35
    chooses(person, page.text_size, 100)
    person.waits_for(lambda: page.fontMetrics().height() < small * 1.3)


def heading(page: GeneralPage) -> QLabel:
    label = page.findChild(QLabel, "heading")
    assert label is not None
    return label


def test_the_chosen_page_opens_first(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    for section in ("api_connections", "user_accounts"):
        chooses(person, opens(person).first_page, section)
        person = program.restart()
        page = person.window.pages.section(section)
        person.waits_for(page.isVisible)
    accounts = person.window.pages.section("user_accounts")
    person.waits_for(lambda: accounts.accounts.model.total == 14)  # type: ignore[attr-defined]


def test_a_first_page_that_does_not_exist_is_home(program: Program) -> None:
    program.prefer(first_page="of a later version")
    person = program.start()
    person.chooses_the_sample_company()
    person.waits_for(person.window.pages.home.isVisible)


def test_the_sections_that_open_in_fracttal_say_what_they_hold(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    for section in SETTINGS:
        if section.id in (
            "business_calendar",
            "financial",
            "auxiliary_catalogs",
            "document_management",
            "guest_portal",
        ):
            person.window.show_section(section.id)
            told = [label.text() for label in person.window.pages.section(section.id).findChildren(QLabel)]
            assert section.holds in told
            assert section.holds.count(". ") == 1  # two sentences: what it holds, and where it is set
