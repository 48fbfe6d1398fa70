"""Rows of any kind as a table: searched and sorted in the order of the language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.exported import ExportedTable, separator_beside
from desktop.domain.listing import search_words
from desktop.ui.shell.plain_text import as_tooltip

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """`order` gives a number or a moment to sort by, where the text isn't what sorts; `icon` a name and a
    colour's meaning, or None."""

    name: Callable[[], str]
    text: Callable[[T], str]
    share: float
    order: Callable[[T], float | datetime] | None = None
    icon: Callable[[T], tuple[str, str] | None] | None = None


class RowsModel(QAbstractTableModel, Generic[T]):
    def __init__(
        self,
        columns: Sequence[Column[T]],
        search_text: Callable[[T], str],
        picture: Callable[[str, str], object],
        parent: QObject,
    ) -> None:
        """`search_text` gives what a search looks in, folded; `picture` an icon by name and meaning."""
        super().__init__(parent)
        self.columns = columns
        self._search_text = search_text
        self._picture = picture
        self._rows: tuple[T, ...] = ()
        self._shown: list[T] = []
        self._query = ""
        self._sorted_by: tuple[int, bool] = (0, False)

    def show_rows(self, rows: Sequence[T]) -> None:
        self._rows = tuple(rows)
        self._rearrange()

    def search(self, query: str) -> None:
        self._query = query
        self._rearrange()

    def retranslate(self) -> None:
        self._rearrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    @property
    def query(self) -> str:
        return self._query

    @property
    def total(self) -> int:
        return len(self._rows)

    @property
    def shown(self) -> Sequence[T]:
        """The rows that the search found, in their order."""
        return self._shown

    def as_table(self, title: str) -> ExportedTable:
        """What is shown, in the order in which it is shown."""
        return ExportedTable(
            title,
            tuple(column.name() for column in self.columns),
            tuple(tuple(column.text(row) for column in self.columns) for row in self._shown),
            separator_beside(QLocale().decimalPoint()),
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (max(column, 0), order is Qt.SortOrder.DescendingOrder)
        self._rearrange()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        # A narrow column shortens its name, and what stands in it.
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation is Qt.Orientation.Horizontal and role in shown:
            return self.columns[section].name()
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self.columns[index.column()], self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row).replace("\n", " ")
        if role == Qt.ItemDataRole.ToolTipRole and column.text(row):
            return as_tooltip(column.text(row))
        if role == Qt.ItemDataRole.DecorationRole and column.icon is not None:
            icon = column.icon(row)
            return None if icon is None else self._picture(*icon)
        return None

    def _rearrange(self) -> None:
        words = search_words(self._query)
        found = list(self._rows)
        if words:
            found = [row for row in found if self._has(row, words)]
        column, descending = self._sorted_by
        found.sort(key=self._key(self.columns[column]), reverse=descending)
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    def _has(self, row: T, words: list[str]) -> bool:
        text = self._search_text(row)
        return all(word in text for word in words)

    def _key(self, column: Column[T]) -> Callable[[T], Any]:
        if column.order is not None:
            return column.order
        collator = QCollator(QLocale())
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        collator.setNumericMode(True)
        return lambda row: collator.sortKey(column.text(row))
