"""Columns are chosen, moved, widened and remembered; the menu does with keys what a mouse does."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.pages.api_connections.column_layout import FIRST, IDS, LEAST, Density
from desktop.ui.pages.api_connections.columns_menu import ColumnsMenu
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.consumer_rows import (
    ACCESS,
    DESCRIPTION,
    GRANT,
    KEY,
    NAME,
    OWNER,
    REVIEW,
    SECRET,
    ConsumerRows,
)
from desktop.ui.pages.api_connections.consumer_table import ConsumerTable
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language
from desktop.ui.shell.open_company import OpenCompany
from tests.services.conftest import consumer

SMALLEST_TARGET = 24  # pixels, WCAG 2.2, 2.5.8


def new_table(qtbot: QtBot, icons: Icons, desk: OpenCompany, window: QWidget) -> ConsumerTable:
    revealed = Revealed(desk, 15, window)
    rows = ConsumerRows(
        [consumer(1, "Beta"), consumer(2, "Alpha")], frozenset(), QLocale("en_US"), lambda one: one.grant_type
    )
    table = ConsumerTable(icons, ConsumerModel(rows, revealed, window), revealed, window)
    window.resize(900, 300)
    table.resize(900, 300)
    with qtbot.waitExposed(window):
        window.show()
    return table


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def table(
    qtbot: QtBot, icons: Icons, desk: OpenCompany, language: Language, window: QWidget
) -> ConsumerTable:
    return new_table(qtbot, icons, desk, window)


@pytest.fixture
def menu(table: ConsumerTable) -> ColumnsMenu:
    return ColumnsMenu(table, table)


def shown_menu(menu: QMenu) -> list[QAction]:
    menu.popup(QPoint(0, 0))
    return menu.actions()


def entry(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def widths(table: ConsumerTable, columns: Sequence[int]) -> list[int]:
    return [table.columnWidth(column) for column in columns]


def test_at_first_the_columns_are_those_of_fracttals_own_table(table: ConsumerTable) -> None:
    assert table.columns.shown() == [NAME, KEY, SECRET, GRANT]


def test_all_that_was_chosen_is_remembered(
    qtbot: QtBot, icons: Icons, desk: OpenCompany, table: ConsumerTable
) -> None:
    table.columns.show_column(SECRET, False)
    table.columns.show_column(OWNER, True)
    table.columns.move(OWNER, -1)
    table.setColumnWidth(OWNER, 300)
    table.columns.choose_density(Density.COMPACT)
    table.sortByColumn(OWNER, Qt.SortOrder.DescendingOrder)
    other_window = QWidget()
    qtbot.addWidget(other_window)
    other = new_table(qtbot, icons, desk, other_window)
    other.recall(table.remembered())
    assert other.columns.shown() == [NAME, KEY, OWNER, GRANT]
    assert other.remembered() == table.remembered()
    assert other.columnWidth(OWNER) > other.columnWidth(NAME) > other.columnWidth(GRANT)
    assert other.rowHeight(0) == table.rowHeight(0) < 40
    header = other.horizontalHeader()
    assert header.sortIndicatorSection() == OWNER
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_what_a_later_version_remembered_is_taken_as_far_as_it_is_known(table: ConsumerTable) -> None:
    later = {
        "order": ["invented", "owner", "name", "owner"],
        "shown": ["invented", "owner", "key"],
        "shares": {"owner": 50, "invented": 3, "key": "x"},
        "sort": ["invented", True],
        "density": "airy",
        "zoom": 3,
    }
    table.recall(json.dumps(later))
    assert table.columns.shown() == [OWNER, NAME, KEY]  # Name always stays
    assert table.columns.density is Density.COMFORTABLE
    assert table.horizontalHeader().sortIndicatorSection() == NAME


def test_name_stays_and_a_hidden_column_sorts_no_more(table: ConsumerTable) -> None:
    table.columns.show_column(NAME, False)
    assert NAME in table.columns.shown()
    table.sortByColumn(KEY, Qt.SortOrder.DescendingOrder)
    table.columns.show_column(KEY, False)
    assert table.horizontalHeader().sortIndicatorSection() == NAME


def test_columns_share_the_width_until_they_are_too_many(table: ConsumerTable) -> None:
    room = table.viewport().width()
    assert room - 8 < sum(widths(table, FIRST)) <= room
    for column in IDS:
        table.columns.show_column(column, True)
    assert sum(widths(table, list(IDS))) > room
    assert all(table.columnWidth(column) >= LEAST[column] for column in IDS)
    table.setColumnWidth(DESCRIPTION, 400)
    table.resize(880, 300)
    assert table.columnWidth(DESCRIPTION) == 400
    table.columns.reset()
    assert table.columns.shown() == list(FIRST)
    assert sum(widths(table, FIRST)) <= table.viewport().width()


def test_a_heading_is_dragged_to_another_place(table: ConsumerTable) -> None:
    header = table.horizontalHeader()
    bar = header.viewport()
    start = QPoint(header.sectionViewportPosition(GRANT) + 40, header.height() // 2)
    end = QPoint(header.sectionViewportPosition(KEY) + 10, start.y())
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(bar, start + (end - start) * step / 5)
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=end)
    assert table.columns.shown() == [NAME, GRANT, KEY, SECRET]
    assert json.loads(table.remembered())["shown"] == ["name", "grant_type", "key", "secret"]


@pytest.mark.parametrize("density", list(Density))
def test_what_can_be_pressed_stays_large_enough(table: ConsumerTable, density: Density) -> None:
    table.columns.choose_density(density)
    assert table.rowHeight(0) >= SMALLEST_TARGET + 4
    assert table.horizontalHeader().height() >= SMALLEST_TARGET


def test_rows_grow_with_the_text(table: ConsumerTable) -> None:
    before = table.rowHeight(0)
    font = QFont(table.font())
    font.setPointSize(36)
    table.setFont(font)
    assert table.rowHeight(0) > before
    assert table.rowHeight(0) > table.fontMetrics().height()


def test_the_menu_shows_and_hides_columns_and_stays_open_meanwhile(
    table: ConsumerTable, menu: ColumnsMenu
) -> None:
    shown_menu(menu)
    assert not entry(menu, "Name").isEnabled()
    assert entry(menu, "Name").isChecked()
    menu.setActiveAction(entry(menu, "Access"))
    QTest.keyClick(menu, Qt.Key.Key_Space)
    menu.setActiveAction(entry(menu, "Secret"))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry(menu, "Secret")).center())
    assert menu.isVisible()
    assert table.columns.shown() == [NAME, KEY, GRANT, ACCESS]
    entry(menu, "Reset the columns").trigger()
    assert table.columns.shown() == list(FIRST)
    menu.close()


def test_the_menu_moves_the_column_that_the_keyboard_is_in(table: ConsumerTable, menu: ColumnsMenu) -> None:
    table.setCurrentIndex(table.model().index(0, KEY))
    shown_menu(menu)
    entry(menu, "Move “Key” towards the start").trigger()
    menu.close()
    assert table.columns.shown() == [KEY, NAME, SECRET, GRANT]
    shown_menu(menu)
    assert not entry(menu, "Move “Key” towards the start").isEnabled()
    menu.close()


def test_the_menu_of_a_heading_is_about_that_column(table: ConsumerTable, menu: ColumnsMenu) -> None:
    header = table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(header.sectionViewportPosition(SECRET) + 5, 5))
    assert menu.isVisible()
    entry(menu, "Move “Secret” towards the end").trigger()
    menu.close()
    assert table.columns.shown() == [NAME, KEY, GRANT, SECRET]


def test_the_menu_sorts_and_sets_the_height_of_rows(table: ConsumerTable, menu: ColumnsMenu) -> None:
    table.columns.show_column(REVIEW, True)
    shown_menu(menu.sorting)
    entry(menu.sorting, "Review date").trigger()
    menu.sorting.close()
    shown_menu(menu.sorting)
    assert entry(menu.sorting, "Review date").isChecked()
    entry(menu.sorting, "Downwards").trigger()
    menu.sorting.close()
    header = table.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        REVIEW,
        Qt.SortOrder.DescendingOrder,
    )
    shown_menu(menu.density)
    entry(menu.density, "Compact").trigger()
    menu.density.close()
    assert table.columns.density is Density.COMPACT
