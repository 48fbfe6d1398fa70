"""The table of the access matrix: narrow columns under headings of several lines, some rows to be chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.domain.access import READABLE
from desktop.ui.pages.modules.matrix_model import MatrixModel, MatrixRow
from desktop.ui.widgets.list_look import look_like_a_list, space_rows

LEAST_NAME = 170
PICTURE = 16
LEAST_CELL = 82
LONG = 19  # letters of a date, or of how a consumer stands


class MatrixTable(QTableView):
    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        look_like_a_list(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setIconSize(QSize(PICTURE, PICTURE))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        model.headerDataChanged.connect(self._fit)
        space_rows(self)

    def chosen(self) -> list[MatrixRow]:
        """The rows that are selected, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.shown[row] for row in rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            space_rows(self)
            self._fit()

    def _fit(self) -> None:
        """Every heading whole; the names get what is left."""
        taken = 0
        for column in range(1, self._rows.columnCount()):
            width = self._width(column)
            self.setColumnWidth(column, width)
            taken += width
        self.setColumnWidth(0, max(LEAST_NAME, self.viewport().width() - taken))

    def _width(self, column: int) -> int:
        if column > len(READABLE):
            return self.fontMetrics().averageCharWidth() * LONG
        return max(LEAST_CELL, self.horizontalHeader().sectionSizeHint(column))
