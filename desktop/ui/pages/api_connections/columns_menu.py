"""The menu of the table's columns: which are there, where, in which order the rows stand, how high they
are. All that dragging and clicking the header does can be done here with keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.api_connections.cell_words import heading
from desktop.ui.pages.api_connections.column_layout import IDS, ColumnLayout, Density
from desktop.ui.pages.api_connections.consumer_rows import NAME, Column
from desktop.ui.pages.api_connections.consumer_table import ConsumerTable
from desktop.ui.widgets.staying_menu import StayingMenu


class ColumnsMenu(StayingMenu):
    def __init__(self, table: ConsumerTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self._layout: ColumnLayout = table.columns
        self._column: Column | None = None
        self.sorting, self.density = StayingMenu(self), StayingMenu(self)
        self.aboutToShow.connect(self._fill)
        self.sorting.aboutToShow.connect(self._fill_sorting)
        self.density.aboutToShow.connect(self._fill_density)
        self.aboutToHide.connect(self._forget)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._popup_at_header)

    def _popup_at_header(self, place: QPoint) -> None:
        header = self._table.horizontalHeader()
        column = header.logicalIndexAt(place)
        self._column = column if column >= 0 else None
        self.popup(header.mapToGlobal(place))

    def _forget(self) -> None:
        self._column = None

    def _fill(self) -> None:
        self.clear()
        shown = self._layout.shown()
        for column in IDS:
            action = self.addAction(heading(column))
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(column != NAME)
            action.toggled.connect(partial(self._layout.show_column, column))
        self.addSeparator()
        self._add_moves()
        self.sorting.setTitle(self.tr("Sort by"))
        self.density.setTitle(self.tr("Rows"))
        self.addMenu(self.sorting)
        self.addMenu(self.density)
        self.addSeparator()
        self.addAction(self.tr("Reset the columns")).triggered.connect(self._layout.reset)

    def _add_moves(self) -> None:
        """Of the column under the mouse, else of the one that the keyboard is in."""
        column = self._column
        if column is None:
            current = self._table.currentIndex()
            column = current.column() if current.isValid() else NAME
        name = heading(column)
        for step, words in (
            (-1, self.tr("Move “{column}” towards the start").format(column=name)),
            (1, self.tr("Move “{column}” towards the end").format(column=name)),
        ):
            action = self.addAction(words)
            action.setEnabled(self._layout.can_move(column, step))
            action.triggered.connect(partial(self._move, column, step))
        self.addSeparator()

    def _move(self, column: Column, step: int, _checked: bool = False) -> None:
        self._layout.move(column, step)

    def _fill_sorting(self) -> None:
        self.sorting.clear()
        header = self._table.horizontalHeader()
        now, direction = header.sortIndicatorSection(), header.sortIndicatorOrder()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        columns = QActionGroup(self.sorting)
        for column in self._layout.shown():
            action = self.sorting.addAction(heading(column))
            action.setCheckable(True)
            action.setChecked(column == now)
            columns.addAction(action)
            action.triggered.connect(partial(self._sort, column, direction))
        self.sorting.addSeparator()
        directions = QActionGroup(self.sorting)
        for order, words in ((up, self.tr("Upwards")), (down, self.tr("Downwards"))):
            action = self.sorting.addAction(words)
            action.setCheckable(True)
            action.setChecked(order is direction)
            directions.addAction(action)
            action.triggered.connect(partial(self._sort, now, order))

    def _sort(self, column: Column, order: Qt.SortOrder, _checked: bool = False) -> None:
        self._table.sortByColumn(column, order)

    def _fill_density(self) -> None:
        self.density.clear()
        group = QActionGroup(self.density)
        for density, words in (
            (Density.COMFORTABLE, self.tr("Comfortable")),
            (Density.COMPACT, self.tr("Compact")),
        ):
            action = self.density.addAction(words)
            action.setCheckable(True)
            action.setChecked(density is self._layout.density)
            group.addAction(action)
            action.triggered.connect(partial(self._choose, density))

    def _choose(self, density: Density, _checked: bool = False) -> None:
        self._layout.choose_density(density)
