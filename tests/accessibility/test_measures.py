"""The measures see what is cut off, covered or out of reach, and nothing where all is well."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.accessibility.lost import lost_in
from tests.accessibility.text_fit import Shortened

pytestmark = pytest.mark.linux_session

WORDS = "Some words that need room"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(500, 300)
    qtbot.addWidget(window)
    return window


def shown(window: QWidget, widget: QWidget) -> QWidget:
    """`widget` in the middle of `window`, in the size that it asks for."""
    widget.setParent(window)
    widget.move(20, 20)
    widget.resize(widget.sizeHint().expandedTo(widget.minimumSizeHint()))
    widget.show()
    window.show()
    return widget


def label() -> QWidget:
    return QLabel(WORDS)


def wrapped_label() -> QWidget:
    label = QLabel(WORDS)
    label.setWordWrap(True)
    return label


def button() -> QWidget:
    return QPushButton(WORDS)


def tick_box() -> QWidget:
    return QCheckBox(WORDS)


def tool_button() -> QWidget:
    button = QToolButton()
    button.setText(WORDS)
    return button


def drop_down_list() -> QWidget:
    box = QComboBox()
    box.addItems([WORDS, "One"])
    return box


def group_box() -> QWidget:
    return QGroupBox(WORDS)


def tabs() -> QWidget:
    bar = QTabBar()
    bar.setElideMode(Qt.TextElideMode.ElideRight)
    bar.setUsesScrollButtons(False)
    bar.addTab(WORDS)
    bar.addTab("One")
    return bar


def entries() -> QWidget:
    entries = QListWidget()
    entries.addItem(WORDS)
    entries.resize(300, 60)
    return entries


def table() -> QWidget:
    model = QStandardItemModel(1, 1)
    model.setHorizontalHeaderLabels([WORDS])
    model.setItem(0, 0, QStandardItem("One"))
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.resizeColumnsToContents()
    return view


@pytest.mark.parametrize(
    "make",
    [label, wrapped_label, button, tick_box, tool_button, drop_down_list, group_box, tabs, entries],
    ids=lambda make: make.__name__,
)
def test_words_without_room_are_seen(window: QWidget, make: Callable[[], QWidget]) -> None:
    widget = shown(window, make())
    assert lost_in(window) == []
    widget.resize(30, widget.height())
    found = lost_in(window)
    assert found
    assert WORDS in found[0]


def test_words_without_height_are_seen(window: QWidget) -> None:
    widget = shown(window, wrapped_label())
    widget.resize(widget.width(), 5)
    assert "px of height" in lost_in(window)[0]


def test_a_word_that_is_longer_than_its_line_is_seen(window: QWidget) -> None:
    widget = shown(window, QLabel("Antidisestablishmentarianism"))
    assert isinstance(widget, QLabel)
    widget.setWordWrap(True)
    widget.resize(60, 200)
    assert "Antidis" in lost_in(window)[0]


def test_a_placeholder_without_room_is_seen_unless_a_tooltip_tells_it(window: QWidget) -> None:
    edit = QLineEdit()
    edit.setPlaceholderText(WORDS)
    shown(window, edit)
    edit.resize(300, edit.height())
    assert lost_in(window) == []
    edit.resize(80, edit.height())
    assert WORDS in lost_in(window)[0]
    edit.setToolTip(WORDS)
    assert lost_in(window) == []


def test_a_heading_without_room_is_seen(window: QWidget) -> None:
    view = shown(window, table())
    assert isinstance(view, QTableView)
    assert lost_in(window) == []
    view.setColumnWidth(0, 40)
    assert any(f"the heading {WORDS!r}" in line for line in lost_in(window))


def test_what_the_program_shortened_is_seen_unless_a_tooltip_tells_it(window: QWidget) -> None:
    shortened = Shortened()
    widget = QLabel()
    with shortened.watched():
        widget.setText(widget.fontMetrics().elidedText(WORDS, Qt.TextElideMode.ElideRight, 80))
    shown(window, widget)
    assert "no tooltip tells" in lost_in(window, shortened)[0]
    widget.setToolTip(WORDS)
    assert lost_in(window, shortened) == []


def test_what_sticks_out_is_seen(window: QWidget) -> None:
    shown(window, button()).move(450, 20)
    assert "sticks out" in lost_in(window)[0]


def test_what_lies_on_something_else_is_seen(window: QWidget) -> None:
    shown(window, button())
    shown(window, label())
    assert "lie on one another" in lost_in(window)[0]


def test_what_is_squeezed_is_seen(window: QWidget) -> None:
    holder = QWidget(window)
    column = QVBoxLayout(holder)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    for _ in range(3):
        column.addWidget(button())
    shown(window, holder)
    assert lost_in(window) == []
    holder.resize(holder.width(), 40)
    assert any("is squeezed" in line for line in lost_in(window))


def test_lines_that_run_out_of_a_scrolled_page_are_seen(window: QWidget) -> None:
    area, content = QScrollArea(), QWidget()
    row = QHBoxLayout(content)
    row.addWidget(button())
    area.setWidgetResizable(True)
    area.setWidget(content)
    shown(window, area)
    area.resize(400, 200)
    assert lost_in(window) == []
    area.resize(60, 200)
    assert "shows" in lost_in(window)[0]


def test_a_window_larger_than_the_screen_is_seen(window: QWidget) -> None:
    window.show()
    window.resize(5000, 300)
    assert "larger than the screen" in lost_in(window)[0]
