"""The table model over ConsumerRows: which rows are shown, in which order, and what each cell says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.secret import DOTS
from desktop.ui.pages.api_connections.consumer_rows import GRANT, KEY, NAME, SECRET, ConsumerRows
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.shell.plain_text import as_tooltip

Index = QModelIndex | QPersistentModelIndex
COLUMNS = 4


def grant_words(grant: GrantType) -> str:
    translate = QCoreApplication.translate
    if grant is GrantType.CLIENT_CREDENTIALS:
        return translate("GrantType", "Client credentials")
    return translate("GrantType", "Authorization code")


class ConsumerModel(QAbstractTableModel):
    def __init__(self, rows: ConsumerRows, revealed: Revealed, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._query = ""
        self._column = NAME
        self._descending = False
        self._shown: list[int] = rows.found("", NAME, False)
        self._revealed = revealed
        revealed.changed.connect(self._secrets_changed)

    def show_rows(self, rows: ConsumerRows) -> None:
        self._rows = rows
        self._rearrange()

    def search(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = max(column, NAME), order is Qt.SortOrder.DescendingOrder
        self._rearrange()

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._rows.consumers)

    @property
    def query(self) -> str:
        return self._query

    def consumer(self, row: int) -> Consumer:
        return self._rows.consumers[self._shown[row]]

    def row_of(self, consumer_id: str) -> int | None:
        """The row that shows the consumer, None when it is filtered out or gone."""
        for row, position in enumerate(self._shown):
            if self._rows.consumers[position].id == consumer_id:
                return row
        return None

    def has_secret(self, consumer: Consumer) -> bool:
        return consumer.id in self._rows.with_secret

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        # A narrow column shortens its name.
        if orientation is Qt.Orientation.Horizontal and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return (self.tr("Name"), self.tr("Key"), self.tr("Secret"), self.tr("Grant type"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self.consumer(index.row()), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            consumer = self.consumer(index.row())
            if index.column() == SECRET:
                return self.tr("Secret, hidden") if self.has_secret(consumer) else self.tr("Not kept here")
            return self._text(consumer, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME:
            consumer = self.consumer(index.row())
            lines = [consumer.name, consumer.description, consumer.group_name]
            return as_tooltip("\n".join(line for line in lines if line))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() != SECRET:
            return as_tooltip(self._text(self.consumer(index.row()), index.column()))
        return None

    def _text(self, consumer: Consumer, column: int) -> str:
        if column == NAME:
            return consumer.name
        if column == KEY:
            return consumer.key
        if column == GRANT:
            return grant_words(consumer.grant_type)
        revealed = self._revealed.text_of(consumer.id)
        if revealed is not None:
            return revealed
        return DOTS if self.has_secret(consumer) else self.tr("Not kept here")

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._shown = self._rows.found(self._query, self._column, self._descending)
        self.endResetModel()

    def _secrets_changed(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, SECRET), self.index(len(self._shown) - 1, SECRET))
