"""The seven steps with the keyboard alone, from the first screen to the secret in the clipboard."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QWidget

from desktop.domain.secret import DOTS
from desktop.ui.pages.api_connections.delete_dialog import DeleteDialog
from desktop.ui.shell.sections import API_CONNECTIONS, HOME, SETTINGS
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.input_device import focus_window, press_key, type_text
from tests.x_clipboard import read_clipboard

pytestmark = pytest.mark.linux_session

NAME = "Télémesure à l’usine"


def tab_to(person: Person, widget: QWidget, most: int = 12) -> None:
    for _ in range(most):
        if widget.hasFocus():
            return
        press_key("Tab")
    raise AssertionError(f"Tab doesn't reach {widget}; the focus is at {QApplication.focusWidget()}")


def choose(person: Person, row: int) -> None:
    """In the drop-down list that has the focus and in which nothing is chosen yet."""
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    press_key("space")
    person.waits_for(lambda: QApplication.activePopupWidget() is not None)
    while box.view().currentIndex().row() != row:
        press_key("Down")
    press_key("Return")
    person.waits_for(lambda: QApplication.activePopupWidget() is None)


def test_seven_steps_with_the_keyboard_only(program: Program, elsewhere: Elsewhere) -> None:
    person = program.start()
    window, fields = person.window, person.panel.fields
    tab_to(person, window.pages.first_run.sample)
    press_key("space")
    person.sees_the_list()

    sections = window.sidebar.findChild(QListWidget)
    assert sections is not None
    assert sections.hasFocus()
    for _ in range([HOME, *SETTINGS].index(API_CONNECTIONS)):
        press_key("Down")
    person.waits_for(person.tab.isVisible)

    press_key("ctrl+n")
    person.waits_for(fields.grant.hasFocus)
    choose(person, 0)
    press_key("Tab")
    person.waits_for(fields.name.hasFocus)
    type_text(NAME)
    press_key("Tab")
    person.waits_for(fields.description.hasFocus)
    type_text("Chaque nuit")
    press_key("Tab")
    person.waits_for(fields.group.choice.hasFocus)
    choose(person, 3)
    person.waits_for(fields.group.remove.hasFocus)
    press_key("space")
    person.waits_for(fields.group.choice.hasFocus)
    assert fields.group.group_id is None
    choose(person, 2)
    press_key("ctrl+s")
    person.waits_for(lambda: person.panel.consumer is not None)

    (made,) = elsewhere.named(NAME)
    assert made["description"] == "Chaque nuit"
    assert person.panel.credentials.copy_key_button.hasFocus()
    press_key("space")
    person.waits_for(lambda: person.built.strip.text)
    assert read_clipboard() == made["key"]
    press_key("ctrl+shift+c")
    person.waits_for(lambda: person.built.clipboard.holds_secret)
    assert read_clipboard() == made["secret"]


def test_finding_showing_and_deleting_with_the_keyboard_only(program: Program, elsewhere: Elsewhere) -> None:
    elsewhere.creates(NAME)
    (made,) = elsewhere.named(NAME)
    person = program.start()
    person.chooses_the_sample_company(11)
    press_key("ctrl+f")
    person.waits_for(person.tab.search.hasFocus)
    type_text("l’usine")
    person.waits_for(lambda: person.names() == [NAME])
    tab_to(person, person.tab.table)
    press_key("Down")
    person.waits_for(lambda: person.tab.table.currentIndex().isValid())
    press_key("ctrl+shift+h")
    person.waits_for(lambda: person.secret_cells() == [made["secret"]])
    press_key("ctrl+shift+h")
    person.waits_for(lambda: person.secret_cells() == [DOTS])
    press_key("ctrl+shift+k")
    person.waits_for(lambda: person.built.strip.text)
    assert read_clipboard() == made["key"]

    press_key("Return")
    person.waits_for(lambda: person.panel.consumer is not None)
    press_key("Escape")
    person.waits_for(lambda: not person.panel.isVisible())
    assert person.tab.table.hasFocus()
    press_key("Delete")
    person.waits_for(lambda: dialogs(DeleteDialog))
    (dialog,) = dialogs(DeleteDialog)
    focus_window(dialog)  # as a window manager does
    tab_to(person, dialog.name)
    type_text(NAME)
    tab_to(person, dialog.delete)
    press_key("space")
    person.waits_for(lambda: not dialogs(DeleteDialog))
    focus_window(person.window)
    person.waits_for(lambda: not elsewhere.named(NAME))
    press_key("F1")
    person.waits_for(person.window.pages.help.isVisible)
