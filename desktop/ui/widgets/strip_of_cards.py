"""A heading with cards under it, in a field of its own that scrolls when there are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.emptied import take_out


class StripOfCards(TranslatedWidget):
    """Hidden while there is no card. Cards are made with `holder` as their parent."""

    def __init__(self, tallest: int, parent: QWidget) -> None:
        """`tallest` is the height, in pixels, from which on the cards scroll."""
        super().__init__(parent)
        self._tallest = tallest
        self._cards: list[QWidget] = []
        self.title = QLabel(self)
        self.title.setObjectName("fieldName")
        self.holder = QWidget(self)
        self.holder.setObjectName("scrolled")
        self._inside = QVBoxLayout(self.holder)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(8)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self._area)

    def show_cards(self, cards: Sequence[QWidget]) -> None:
        """These, in the place of those before."""
        take_out(self._inside, self._cards)
        self._cards = list(cards)
        for card in self._cards:
            self._inside.addWidget(card)
        self.setVisible(bool(self._cards))
        self.fit()

    def fit(self) -> None:
        """As tall as its cards, whose words break into more lines where there is less room."""
        room = self._area.viewport().width() if self._cards else 0
        wanted = sum(card.heightForWidth(room) + self._inside.spacing() for card in self._cards)
        self._area.setFixedHeight(max(1, min(self._tallest, wanted)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
