"""Tab reaches everything in the order in which a page is read, and is trapped nowhere."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.accessibility.focus_order import named, out_of_order, stops, unreached
from tests.accessibility.settled import settle
from tests.end_to_end.program import Program
from tests.end_to_end.windows import windows
from tests.pseudo_language import spoken

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


@pytest.mark.parametrize("right_to_left", [False, True], ids=["to the right", "to the left"])
def test_every_window_is_gone_through_as_it_is_read(
    qapp: QApplication, program: Program, right_to_left: bool
) -> None:
    odd: dict[str, list[str]] = {}
    reached = 0
    with spoken(qapp, right_to_left=right_to_left):
        person = program.start("en")
        for name, window in windows(person):
            if isinstance(window, QMenu):  # the arrow keys go through it
                continue
            settle(window)
            focus = window.focusWidget()
            found = stops(window)
            reached += len(found)
            back = stops(window, backwards=True)
            complaints = unreached(window, found) + out_of_order(window, found)
            if back[1:] != found[:0:-1]:
                complaints.append(f"backwards it goes another way: {named(back)}; {named(found)}")
            if complaints:
                odd[name] = complaints
            if focus is not None:
                focus.setFocus()
        program.close()
    assert odd == {}
    assert reached > 200
