"""Lets assistive tools choose from a list: they select an entry, and Qt leaves it at that."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView


class AssistiveChoice(QObject):
    """Keys and mouse make an entry the current one as they select it. A screen reader or a voice control
    that acts through the accessibility tree only selects, and nothing else would come of that."""

    made = Signal(QModelIndex)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._selection = view.selectionModel()
        self._moves = 0
        self._selection.currentChanged.connect(self._count)
        self._selection.selectionChanged.connect(self._look_later)

    def _count(self) -> None:
        self._moves += 1

    def _look_later(self) -> None:
        # By keys or mouse, the selection changes a moment before the current entry does.
        before = self._moves
        QTimer.singleShot(0, self, lambda: self._look(before))

    def _look(self, before: int) -> None:
        selected = self._selection.selectedIndexes()
        if selected and self._moves == before:
            self.made.emit(selected[0])
