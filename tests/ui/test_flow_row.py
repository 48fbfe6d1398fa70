"""Rows that wrap and cards of bounded width: nothing is cut off below."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.bounded_width import LEADING, MIDDLE, bounded
from desktop.ui.widgets.flow_row import FlowRow


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def laid_out(window: QWidget, width: int, height: int = 300) -> None:
    window.resize(width, height)
    window.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def test_what_a_line_has_no_room_for_begins_the_next(window: QWidget) -> None:
    column, row = QVBoxLayout(window), FlowRow()
    buttons = [QPushButton(f"Button number {number}") for number in range(3)]
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    column.addStretch(1)
    laid_out(window, 900)
    assert len({button.y() for button in buttons}) == 1
    assert buttons[0].x() < buttons[1].x() < buttons[2].x()
    laid_out(window, buttons[0].sizeHint().width() * 2 + 40)
    assert buttons[0].y() == buttons[1].y() < buttons[2].y()
    assert buttons[2].x() == buttons[0].x()
    buttons[1].hide()
    laid_out(window, window.width())
    assert buttons[0].y() == buttons[2].y()


def test_from_right_to_left_it_begins_at_the_right(window: QWidget) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    column, row = QVBoxLayout(window), FlowRow()
    one, two = QPushButton("one"), QPushButton("two")
    row.addWidget(one)
    row.addWidget(two)
    column.addLayout(row)
    laid_out(window, 600)
    assert two.geometry().right() < one.geometry().left()
    assert one.geometry().right() > 500


def test_parts_can_be_taken_out_again(window: QWidget) -> None:
    row = FlowRow()
    window.setLayout(row)
    one, two = QPushButton("one"), QPushButton("two")
    row.addWidget(one)
    row.addWidget(two)
    taken = row.takeAt(0)
    assert taken is not None
    assert taken.widget() is one
    assert row.count() == 1
    assert row.itemAt(1) is None
    assert row.takeAt(1) is None


@pytest.mark.parametrize("side", [LEADING, MIDDLE])
def test_a_bounded_card_is_as_high_as_its_words_need(window: QWidget, side: Qt.AlignmentFlag) -> None:
    column, label = (
        QVBoxLayout(window),
        QLabel("Several words that go on for longer than the card is wide. " * 3),
    )
    label.setWordWrap(True)
    column.addLayout(bounded(label, 300, side))
    column.addStretch(1)
    laid_out(window, 900)
    assert label.width() == 300
    assert label.height() >= label.heightForWidth(300)
    middle = label.geometry().center().x()
    assert (abs(middle - 450) <= 1) == (side is MIDDLE)
    laid_out(window, 200)
    assert label.width() > 150
