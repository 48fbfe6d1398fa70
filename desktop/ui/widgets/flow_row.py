"""A row of buttons that goes on in a second line where one is too short for them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowRow(QLayout):
    """Items from the leading edge, each in the size that it asks for."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for _, place in places), default=0)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        widths = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(widths, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, place in self._places(area.width()):
            place.translate(area.topLeft())
            if mirrored:
                place.moveRight(area.left() + area.right() - place.left())
            item.setGeometry(place)

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Each shown item's, as if the row began at 0, 0 and ran from left to right."""
        places: list[tuple[QLayoutItem, QRect]] = []
        at, line = QPoint(0, 0), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if at.x() and at.x() + hint.width() > width:
                at, line = QPoint(0, at.y() + line + self.spacing()), 0
            places.append((item, QRect(at, hint.boundedTo(QSize(max(width, 0), hint.height())))))
            at += QPoint(hint.width() + self.spacing(), 0)
            line = max(line, hint.height())
        return places
