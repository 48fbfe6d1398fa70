"""An order of Tab that jumps about, and a place that it doesn't leave, are seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.accessibility.focus_order import out_of_order, stops, unreached

pytestmark = pytest.mark.linux_session


def test_an_order_that_jumps_about_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, row = QVBoxLayout(window), QHBoxLayout()
    one, two, three = (QPushButton(name, window) for name in ("one", "two", "three"))
    column.addWidget(one)
    column.addLayout(row)
    row.addWidget(two)
    row.addWidget(three)
    window.show()
    assert stops(window) == [one, two, three]
    assert stops(window, backwards=True) == [one, three, two]
    assert out_of_order(window, [one, two, three]) == []
    assert len(out_of_order(window, [one, three, two])) == 1
    assert len(out_of_order(window, [two, three, one])) == 2
    assert unreached(window, [one, two]) == ["QPushButton 'three'"]


def test_a_trap_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QPlainTextEdit())  # it takes Tab as a letter
    column.addWidget(QPushButton("after"))
    window.show()
    assert unreached(window, stops(window)) == ["QPushButton 'after'"]
