"""The seven steps with the mouse alone: real events from the X server at the places where things are.

No key is pressed: the consumer's name was copied in another program and is pasted from the field's menu.
"""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QMenu, QScrollArea, QWidget

from desktop.domain.secret import DOTS
from desktop.ui.pages.api_connections.api_connections_page import CONNECTION, CONSUMERS
from desktop.ui.pages.api_connections.consumer_rows import KEY, SECRET
from desktop.ui.shell.sections import API_CONNECTIONS, HOME, SETTINGS
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.input_device import click_on, move_and_click
from tests.x_clipboard import copy_as_other_program, read_clipboard

pytestmark = pytest.mark.linux_session

WHEEL_DOWN = 5


def click_at(widget: QWidget, place: QPoint, button: int = 1) -> None:
    at = widget.mapToGlobal(place)
    move_and_click(at.x(), at.y(), button)


def is_whole(widget: QWidget) -> bool:
    """Whether nothing of it is scrolled away."""
    return widget.visibleRegion().boundingRect() == QRect(QPoint(), widget.size())


def scroll_to(person: Person, widget: QWidget) -> None:
    """Turns the wheel over the panel."""
    area = person.panel.findChild(QScrollArea)
    assert area is not None
    for _ in range(20):
        if is_whole(widget):
            return
        # At the edge, where no drop-down list would take the wheel.
        click_at(area.viewport(), QPoint(8, area.height() - 20), WHEEL_DOWN)
    raise AssertionError("the wheel doesn't bring it into view")


def choose(person: Person, box: QComboBox, row: int) -> None:
    click_on(box)
    view = box.view()
    person.waits_for(view.isVisible)
    # Qt takes a second click within this time for the end of the first one.
    person.waits_a_moment(QApplication.doubleClickInterval() / 1000 + 0.05)
    click_at(view.viewport(), view.visualRect(box.model().index(row, 0)).center())
    person.waits_for(lambda: not view.isVisible())


def choose_in_menu(person: Person, name: str) -> None:
    """The action of that object name in the menu that is open."""
    person.waits_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.objectName() == name)
    click_at(menu, menu.actionGeometry(action).center())
    person.waits_for(lambda: QApplication.activePopupWidget() is None)


def test_seven_steps_with_the_mouse_only(program: Program, elsewhere: Elsewhere) -> None:
    person = program.start()
    window = person.window
    click_on(window.pages.first_run.sample)
    person.sees_the_list()

    sections = window.sidebar.findChild(QListWidget)
    assert sections is not None
    row = [HOME, *SETTINGS].index(API_CONNECTIONS)
    click_at(sections.viewport(), sections.visualItemRect(sections.item(row)).center())
    person.waits_for(person.tab.isVisible)
    tabs = window.pages.connections.tabs
    for number in (CONNECTION, CONSUMERS):
        click_at(tabs.tabBar(), tabs.tabBar().tabRect(number).center())
        page = tabs.widget(number)
        assert page is not None
        person.waits_for(page.isVisible)

    click_on(person.tab.add)
    panel = person.panel
    # Not while it slides: what is clicked then has moved on.
    person.waits_for(lambda: panel.is_open and panel.width() == panel._inside.minimumWidth())
    fields = person.panel.fields
    choose(person, fields.grant, 0)
    with copy_as_other_program("Sensores de la línea 2"):
        click_at(fields.name, fields.name.rect().center(), button=3)
        choose_in_menu(person, "edit-paste")
        person.waits_for(lambda: fields.name.text() == "Sensores de la línea 2")
    scroll_to(person, fields.group.choice)
    choose(person, fields.group.choice, 2)
    person.waits_for(lambda: fields.group.group_id is not None)
    click_on(person.panel.save)
    person.waits_for(lambda: person.panel.consumer is not None)

    (made,) = elsewhere.named("Sensores de la línea 2")
    credentials = person.panel.credentials
    primary = read_clipboard("primary")  # perhaps what an earlier story selected
    click_on(credentials.copy_key_button)
    person.waits_for(lambda: person.built.strip.text)
    assert read_clipboard() == made["key"]
    click_on(credentials.copy_secret_button)
    person.waits_for(lambda: person.built.clipboard.holds_secret)
    assert read_clipboard() == made["secret"]
    assert read_clipboard("primary") == primary
    assert made["secret"] not in primary

    click_on(person.panel.back)
    person.waits_for(lambda: not person.panel.isVisible())
    table = person.tab.table
    shown = person.names().index("Sensores de la línea 2")
    while table.visualRect(table.model().index(shown, KEY)).bottom() > table.viewport().height():
        click_at(table.viewport(), table.viewport().rect().center(), WHEEL_DOWN)
    click_at(table.viewport(), table.button_point(shown, SECRET, 1))
    person.waits_for(lambda: person.secret_cells()[shown] == made["secret"])
    click_at(table.viewport(), table.button_point(shown, SECRET, 1))
    person.waits_for(lambda: person.secret_cells()[shown] == DOTS)
    click_at(table.viewport(), table.button_point(shown - 1, KEY, 0))
    person.waits_for(lambda: not person.built.clipboard.holds_secret)
    assert read_clipboard() == person.consumer(person.names()[shown - 1]).key
    assert not person.panel.isVisible()
