"""The table that shows a RowsModel: one row at a time is chosen, the columns share the width."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.ui.widgets.list_look import look_like_a_list, space_rows
from desktop.ui.widgets.rows_model import RowsModel

T = TypeVar("T")
LEAST = 56


class RowsTable(QTableView, Generic[T]):
    chosen = Signal()  # another row is the current one, or none

    def __init__(
        self, model: RowsModel[T], parent: QWidget, sorted_by: int = 0, *, descending: bool = False
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._fitting = False
        self._shares = [column.share for column in model.columns]
        self.setModel(model)
        look_like_a_list(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(LEAST)
        header.sectionResized.connect(self._resized)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(sorted_by, order)
        self.setSortingEnabled(True)
        self.selectionModel().currentRowChanged.connect(lambda *_: self.chosen.emit())
        model.modelReset.connect(self.chosen)
        space_rows(self)

    def current(self) -> T | None:
        index = self.currentIndex()
        return self._rows.shown[index.row()] if index.isValid() else None

    def choose(self, position: int) -> None:
        """Makes the row at `position` the current one."""
        self.setCurrentIndex(self._rows.index(position, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            space_rows(self)

    def _fit(self) -> None:
        self._fitting = True
        room, total = self.viewport().width(), sum(self._shares)
        widths = [max(LEAST, int(room * share / total)) for share in self._shares]
        widths[-1] = max(LEAST, room - sum(widths[:-1]))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._fitting = False

    def _resized(self, column: int, _before: int, width: int) -> None:
        if not self._fitting and self.viewport().width() > 0:
            self._shares[column] = max(0.02, width / self.viewport().width()) * sum(self._shares)
