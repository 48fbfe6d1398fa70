"""The table model over ConsumerRows: which rows are shown, in which order, and what each cell says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.consumer import Consumer, with_id
from desktop.domain.filters import Filters
from desktop.domain.secret import DOTS
from desktop.ui.pages.api_connections.cell_words import access_tip, cell_words, grant_words, heading
from desktop.ui.pages.api_connections.consumer_rows import ACCESS, NAME, SECRET, TAGS, Column, ConsumerRows
from desktop.ui.pages.api_connections.picked import Picked
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.shell.plain_text import as_tooltip

__all__ = ["COLUMNS", "ConsumerModel", "grant_words"]

Index = QModelIndex | QPersistentModelIndex
COLUMNS = TAGS + 1
STANDING_ROLE = Qt.ItemDataRole.UserRole
DISPLAY, TOOLTIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
# A view asks for many more of each cell at each painting.
ANSWERED = frozenset(map(int, (DISPLAY, TOOLTIP, SPOKEN, STANDING_ROLE)))


class ConsumerModel(QAbstractTableModel):
    def __init__(self, rows: ConsumerRows, revealed: Revealed, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._query = ""
        self._filters = Filters()
        self._column = NAME
        self._descending = False
        self._shown: Sequence[int] = rows.found("", NAME, False)
        self._revealed = revealed
        revealed.changed.connect(self._secrets_changed)

    def show_rows(self, rows: ConsumerRows) -> None:
        self._rows = rows
        self._rearrange()

    def search(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self._rearrange()

    def narrow(self, filters: Filters) -> None:
        if filters != self._filters:
            self._filters = filters
            self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = max(column, NAME), order is Qt.SortOrder.DescendingOrder
        self._rearrange()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._rows.consumers)

    @property
    def query(self) -> str:
        return self._query

    @property
    def filters(self) -> Filters:
        return self._filters

    @property
    def sorting(self) -> Column:
        """The column that the rows are sorted by."""
        return self._column

    @property
    def rows(self) -> ConsumerRows:
        return self._rows

    def consumer(self, row: int) -> Consumer:
        return self._rows.consumers[self._shown[row]]

    def shown(self) -> Sequence[Consumer]:
        """Those that search and filters leave now, from top to bottom."""
        return Picked(self._rows.consumers, self._shown)

    def row_of(self, consumer_id: str) -> int | None:
        """The row that shows the consumer, None when it is filtered out or gone."""
        consumers = self._rows.consumers
        consumer = with_id(consumers, consumer_id)
        position = consumers.index(consumer) if consumer is not None else -1
        return self._shown.index(position) if position in self._shown else None

    def rows_of(self, consumer_ids: Iterable[str]) -> dict[str, int]:
        """The row of each that is shown."""
        wanted = frozenset(consumer_ids)
        consumers = self._rows.consumers
        found: dict[str, int] = {}
        for row, position in enumerate(self._shown):
            consumer_id = consumers[position].id
            if consumer_id in wanted:
                found[consumer_id] = row
                if len(found) == len(wanted):
                    break
        return found

    def has_secret(self, consumer: Consumer) -> bool:
        return consumer.id in self._rows.with_secret

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        # A narrow column shortens its name.
        if role in (DISPLAY, TOOLTIP):
            return heading(section)
        if role == SPOKEN:
            return self.sorting_words(section)
        return None

    def sorting_words(self, column: int) -> str:
        """A column's name, and its order where it is the one that sorts."""
        if column != self._column:
            return heading(column)
        words = self.tr("{column}, sorted upwards")
        if self._descending:
            words = self.tr("{column}, sorted downwards")
        return words.format(column=heading(column))

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role not in ANSWERED:
            return None
        consumer, column = self._rows.consumers[self._shown[index.row()]], index.column()
        if role == DISPLAY:
            return self._text(consumer, column)
        if role == SPOKEN:
            if column == SECRET:
                return self.tr("Secret, hidden") if self.has_secret(consumer) else self.tr("Not kept here")
            return self._text(consumer, column)
        if role == STANDING_ROLE:
            return self._rows.standing(consumer) if column == ACCESS else None
        if column == NAME:
            lines = [consumer.name, consumer.description, consumer.group_name]
            return as_tooltip("\n".join(line for line in lines if line))
        text = self._text(consumer, column) if column != SECRET else ""
        if column == ACCESS:
            text = access_tip(self._rows, consumer)
        return as_tooltip(text) if text else None

    def _text(self, consumer: Consumer, column: int) -> str:
        if column != SECRET:
            return cell_words(self._rows, consumer, column)
        revealed = self._revealed.text_of(consumer.id)
        if revealed is not None:
            return revealed
        return DOTS if self.has_secret(consumer) else self.tr("Not kept here")

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._shown = self._rows.found(self._query, self._column, self._descending, self._filters)
        self.endResetModel()

    def _secrets_changed(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, SECRET), self.index(len(self._shown) - 1, SECRET))
