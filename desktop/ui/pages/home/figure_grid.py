"""The cards of the figures in two columns, or in one where there is no room for two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

SPACING = 14


class FigureGrid(QWidget):
    def __init__(self, cards: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._cards = cards
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING)
        self._place(2)

    @property
    def columns(self) -> int:
        return self._columns

    def minimumSizeHint(self) -> QSize:
        """That of one column, whatever stands there now: else two of them could never become one."""
        return QSize(_widest(self._cards), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Again after the cards' words or numbers changed."""
        wanted = _widest(self._cards[0::2]) + SPACING + _widest(self._cards[1::2])
        self._place(2 if self.width() >= wanted else 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        last = len(self._cards) - 1
        for number, card in enumerate(self._cards):
            alone = number == last and number % columns == 0
            self._grid.addWidget(card, number // columns, number % columns, 1, columns if alone else 1)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()


def _widest(cards: Sequence[QWidget]) -> int:
    return max(card.minimumSizeHint().width() for card in cards)
