"""Every window opens in every language (dark: test_every_window_when_dark.py)."""

import pytest
from PySide6.QtWidgets import QApplication, QListWidget

from desktop.domain.tongues import CODES
from desktop.ui.shell.sections import API_CONNECTIONS, HOME, SETTINGS
from tests.end_to_end.every_window import goes_through_every_window
from tests.end_to_end.program import Program
from tests.languages import APART

pytestmark = pytest.mark.linux_session


@pytest.mark.parametrize("language", CODES)
def test_every_window_when_light(program: Program, language: str) -> None:
    goes_through_every_window(program, language, "light")


def test_the_language_changes_while_everything_is_open(program: Program) -> None:
    person = program.start("en")
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    sections = person.window.sidebar.findChild(QListWidget)
    assert sections is not None

    def words() -> list[str]:
        texts = [sections.item(row).text() for row in range(sections.count())]
        model = person.tab.table.model()
        texts += [str(model.headerData(column, person.HORIZONTAL)) for column in range(4)]
        return [*texts, person.panel.delete.text(), person.footer, person.window.frame.accessibleName()]

    seen = {}
    for language in (*CODES, "en"):
        person.window.choose_language(language)
        person.waits_a_moment(0.02)
        for section in (HOME, API_CONNECTIONS, *SETTINGS):
            assert section.name in words()
        seen[language] = words()
    assert len({tuple(seen[language]) for language in APART}) == len(APART)
    person = program.restart()
    assert person.window.sidebar.findChild(QListWidget) is not None
    assert QApplication.instance() is not None
