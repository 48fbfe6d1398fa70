"""Lists and menus by way of the accessibility tree: selecting an entry is choosing it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.shell.icons import Icons
from desktop.ui.widgets.assistive_choice import AssistiveChoice
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.menu_button import MenuButton

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


@pytest.fixture
def entries(qtbot: QtBot) -> QListWidget:
    entries = QListWidget()
    qtbot.addWidget(entries)
    entries.addItems(["one", "two", "three"])
    entries.setCurrentRow(0)
    entries.show()
    return entries


@pytest.fixture
def box(qtbot: QtBot, icons: Icons) -> Iterator[ChoiceBox]:
    window = QWidget()
    qtbot.addWidget(window)
    box = ChoiceBox(icons, window)
    box.setAccessibleName("Number")
    box.addItems(["one", "two", "three"])
    box.setCurrentIndex(-1)
    window.show()
    yield box
    box.hidePopup()


def row_at(box: ChoiceBox, row: int) -> QModelIndex:
    return box.model().index(row, box.modelColumn())


def test_only_what_was_selected_alone_is_a_choice(entries: QListWidget, qtbot: QtBot) -> None:
    made: list[int] = []
    AssistiveChoice(entries).made.connect(lambda index: made.append(index.row()))
    entries.setCurrentRow(1)
    QTest.keyClick(entries, Qt.Key.Key_Down)
    QTest.mouseClick(
        entries.viewport(),
        Qt.MouseButton.LeftButton,
        pos=entries.visualItemRect(entries.item(0)).center(),
    )
    qtbot.wait(1)
    assert made == []
    entries.selectionModel().select(entries.model().index(2, 0), SELECT)
    qtbot.waitUntil(lambda: made == [2])


@pytest.mark.parametrize("row", range(3))
def test_a_selected_entry_of_an_open_list_is_taken(box: ChoiceBox, qtbot: QtBot, row: int) -> None:
    taken: list[int] = []
    box.activated.connect(taken.append)
    box.showPopup()
    assert box.view().accessibleName() == "Number"
    qtbot.wait(1)  # a tool asks in an event of its own
    box.view().selectionModel().select(row_at(box, row), SELECT)
    qtbot.waitUntil(lambda: taken == [row])
    assert box.currentIndex() == row
    assert not box.view().isVisible()


def test_moving_about_in_an_open_list_takes_nothing(box: ChoiceBox, qtbot: QtBot) -> None:
    taken: list[int] = []
    box.activated.connect(taken.append)
    box.showPopup()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(box.view(), key)
    for row in (0, 2, 1, 0):
        QTest.mouseMove(box.view().viewport(), box.view().visualRect(row_at(box, row)).center())
    qtbot.wait(1)
    assert taken == []
    assert box.view().isVisible()
    box.hidePopup()
    assert box.currentIndex() == -1


def test_an_open_list_is_as_wide_as_its_widest_entry(box: ChoiceBox) -> None:
    box.addItem("an entry that is far too long for the box that it is chosen in")
    box.resize(80, box.height())
    box.showPopup()
    longest = box.view().visualRect(row_at(box, 3)).width()
    assert longest >= box.view().fontMetrics().horizontalAdvance(box.itemText(3))
    assert box.view().viewport().width() >= longest > box.width()


def test_a_menu_opens_by_a_press_and_closes_with_its_entry(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    menu = QMenu(window)
    done: list[str] = []
    entry = menu.addAction("Do it")
    entry.triggered.connect(lambda: done.append("it"))
    button = MenuButton(menu, window)
    button.setAccessibleName("Things to do")
    button.move(QPoint(10, 10))
    window.show()
    seen: list[str] = []

    def look_and_choose() -> None:
        seen.append(menu.accessibleName())
        entry.trigger()  # as a screen reader does it: no key, no mouse

    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, look_and_choose))
    button.click()
    qtbot.waitUntil(lambda: bool(done))
    assert seen == ["Things to do"]
    assert QApplication.activePopupWidget() is None
