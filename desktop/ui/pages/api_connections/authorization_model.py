"""The table model of app authorizations: searched and sorted in the language's order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.authorization import AppAuthorization, search_text
from desktop.domain.listing import search_words
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.plain_text import as_tooltip

Index = QModelIndex | QPersistentModelIndex
PERSON, EMAIL, APPLICATION, GRANTED, USED = range(5)
COLUMNS = 5


class AuthorizationModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: tuple[AppAuthorization, ...] = ()
        self._texts: list[str] = []
        self._shown: list[AppAuthorization] = []
        self._query = ""
        self._column = GRANTED
        self._descending = True

    def show_rows(self, authorizations: tuple[AppAuthorization, ...]) -> None:
        if authorizations != self._all:
            self._all = authorizations
            self._texts = [search_text(one) for one in authorizations]
            self._rearrange()

    def search(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._descending = max(column, PERSON), order is Qt.SortOrder.DescendingOrder
        self._rearrange()

    @property
    def total(self) -> int:
        """How many there are, shown or not."""
        return len(self._all)

    @property
    def query(self) -> str:
        return self._query

    def authorization(self, row: int) -> AppAuthorization:
        return self._shown[row]

    def row_of(self, authorization_id: str) -> int | None:
        """The row that shows it, None when it is filtered out or gone."""
        return next((row for row, one in enumerate(self._shown) if one.id == authorization_id), None)

    def retranslate(self) -> None:
        """Another language has another order."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)
        self._rearrange()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        # A narrow column shortens its name.
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation is Qt.Orientation.Horizontal and role in shown:
            return (
                self.tr("Person"),
                self.tr("E-mail"),
                self.tr("Application"),
                self.tr("Authorised"),
                self.tr("Last used"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self._shown[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole:  # in a narrow window every column may be cut
            return as_tooltip(self._text(self._shown[index.row()], index.column()))
        return None

    def _text(self, one: AppAuthorization, column: int) -> str:
        if column == PERSON:
            return one.person
        if column == EMAIL:
            return one.email
        if column == APPLICATION:
            return one.application
        if column == GRANTED:
            return local_time(one.granted_at, QLocale())
        return local_time(one.last_used_at, QLocale()) if one.last_used_at else self.tr("Never")

    def _rearrange(self) -> None:
        self.beginResetModel()
        words = search_words(self._query)
        found = [
            one
            for one, text in zip(self._all, self._texts, strict=True)
            if all(word in text for word in words)
        ]
        # Stable: what is equal in the chosen column stands newest first.
        found.sort(key=lambda one: (one.granted_at, one.id), reverse=True)
        found.sort(key=self._key(), reverse=self._descending)
        self._shown = found
        self.endResetModel()

    def _key(self) -> Callable[[AppAuthorization], Any]:
        if self._column == GRANTED:
            return lambda one: one.granted_at.timestamp()
        if self._column == USED:
            return lambda one: one.last_used_at.timestamp() if one.last_used_at else 0.0
        collator = QCollator(QLocale())
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        collator.setNumericMode(True)
        return lambda one: collator.sortKey(self._text(one, self._column))
