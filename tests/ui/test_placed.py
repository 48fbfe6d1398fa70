"""What stands in a layout is told in the order in which it is read, and nothing of Qt's is kept for it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.emptied import empty
from desktop.ui.widgets.flow_row import FlowRow
from desktop.ui.widgets.placed import placed, row_and_column


def items_known_to_pyside() -> list[object]:
    known = shiboken6.getAllValidWrappers()
    return [each for each in known if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)]


def test_widgets_and_layouts_in_the_order_of_their_places(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    last, first, inner = QLabel("last"), QLabel("first"), QLabel("inner")
    column, row = QVBoxLayout(window), QHBoxLayout()
    column.addWidget(last)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    column.addStretch()
    row.addWidget(inner)
    assert placed(column) == [first, row, last]
    assert placed(row) == [inner]
    assert placed(QVBoxLayout()) == []


def test_a_grid_is_read_row_by_row(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    grid = QGridLayout(window)
    labels = {place: QLabel(str(place)) for place in ((1, 1), (0, 0), (1, 0))}
    for place, label in labels.items():
        grid.addWidget(label, *place)
    assert placed(grid) == [labels[0, 0], labels[1, 0], labels[1, 1]]
    assert row_and_column(grid, labels[1, 1]) == (1, 1)


def test_a_row_that_flows(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, row = QVBoxLayout(window), FlowRow()
    column.addLayout(row)
    buttons = [QPushButton(name) for name in "ab"]
    for button in buttons:
        row.addWidget(button)
    assert placed(row) == buttons


def test_what_qt_deleted_is_not_kept(qtbot: QtBot) -> None:
    """A place in memory that has another owner by now would be taken for what stood there before."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before = items_known_to_pyside()
    for _ in range(3):
        for name in ("a", "b"):
            column.addWidget(QLabel(name))
        assert len(placed(column)) == 2
        empty(column)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert placed(column) == []
    assert items_known_to_pyside() == before
