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
        self._moved = False
        self._selection.currentChanged.connect(self._note_move)
        self._selection.selectionChanged.connect(self._look_later)
        # The current entry changes a moment before the selection or after it; one look follows both.
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(0)
        self._look_soon.timeout.connect(self._look)
        self._selected = False

    def _note_move(self) -> None:
        self._moved = True
        self._look_soon.start()

    def _look_later(self) -> None:
        self._selected = True
        self._look_soon.start()

    def _look(self) -> None:
        alone = self._selected and not self._moved
        self._selected = self._moved = False
        chosen = self._selection.selectedIndexes()
        if alone and chosen:
            self.made.emit(chosen[0])
