"""Cards with a heading, and the scrolled column in which they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

CARD_WIDTH = 720


class Card(QWidget):
    """`column` takes what stands under the heading; `topic` is that of the help for it, "" the page's."""

    topic = ""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = QLabel(self)
        self.heading.setObjectName("heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(22, 18, 22, 20)
        self.column.setSpacing(10)
        self.column.addWidget(self.heading)

    def text(self, name: str = "") -> QLabel:
        """A new wrapped label at the end of the card; `name` is that of its style."""
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.column.addWidget(label)
        return label


class ScrolledCards(QScrollArea):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget(self)
        self._content.setObjectName("scrolled")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(14)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._content.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for what stands in it: lines aren't read by scrolling to and fro."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def be_details(self, name: str) -> None:
        """Beside a list: the keyboard reaches it, so that what lies below can be scrolled to."""
        self.setObjectName("details")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    def card(self) -> Card:
        """A new one below the others."""
        card = Card(self._content)
        self.add(card)
        return card

    def add(self, widget: QWidget) -> None:
        """Below the others, as wide as a card."""
        widget.setMaximumWidth(CARD_WIDTH)
        self._column.insertWidget(self._column.count() - 1, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and watched is self._content:
            self._make_room()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """A scroll area doesn't ask how high wrapped texts are at its width, and would squeeze the rest."""
        margins = self._column.contentsMargins()
        widest = CARD_WIDTH + margins.left() + margins.right()
        height = self._column.totalHeightForWidth(min(self.viewport().width(), widest))
        if height != self._content.minimumHeight():
            self._content.setMinimumHeight(max(0, height))

    def set_margins(self, leading: int, top: int, trailing: int, bottom: int) -> None:
        self._column.setContentsMargins(leading, top, trailing, bottom)
