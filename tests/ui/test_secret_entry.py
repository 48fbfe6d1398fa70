"""The field for a secret works as any other; that nobody listens in, test_screen_reader.py proves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.secret_entry import SecretEntry

SECRET = "sample-secret-1"


@pytest.fixture
def entry(qtbot: QtBot) -> Iterator[SecretEntry]:
    entry = SecretEntry(None)  # type: ignore[arg-type]
    qtbot.addWidget(entry)
    entry.show()
    heard = QAccessible.isActive()
    QAccessible.setActive(True)
    yield entry
    assert QAccessible.isActive()
    QAccessible.setActive(heard)


def test_typing_is_told_to_the_program_when_it_is_done(entry: SecretEntry) -> None:
    told: list[tuple[str, bool]] = []
    entry.textEdited.connect(lambda text: told.append((text, QAccessible.isActive())))
    QTest.keyClicks(entry, "ab")
    QTest.keyClick(entry, Qt.Key.Key_Backspace)
    assert told == [("a", True), ("ab", True), ("a", True)]
    assert entry.displayText() == "●"


def test_return_is_told_with_listeners_awake(entry: SecretEntry) -> None:
    told: list[bool] = []
    entry.returnPressed.connect(lambda: told.append(QAccessible.isActive()))
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert told == [True]


def test_the_program_changes_it_as_any_other_field(entry: SecretEntry) -> None:
    changed: list[str] = []
    edited: list[str] = []
    entry.textChanged.connect(changed.append)
    entry.textEdited.connect(edited.append)
    entry.setText(SECRET)
    entry.setText(SECRET)
    entry.clear()
    assert changed == [SECRET, ""]
    assert edited == []


def test_the_menu_pastes(entry: SecretEntry, qtbot: QtBot) -> None:
    edited: list[str] = []
    entry.textEdited.connect(edited.append)
    QGuiApplication.clipboard().setText(SECRET)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), entry.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(entry, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.objectName() == "edit-paste").trigger()
    menu.close()
    assert entry.text() == SECRET
    assert edited == [SECRET]
    QGuiApplication.clipboard().clear()
