"""A list and its details: beside each other, or one below the other where there isn't room."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class BesideOrBelow(QWidget):
    """`shares` says how the room is divided where it is more than the least."""

    def __init__(self, one: QWidget, other: QWidget, shares: tuple[int, int], parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = (one, other)
        self._box = QBoxLayout(_BESIDE, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        for part, share in zip(self._parts, shares, strict=True):
            self._box.addWidget(part, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        least = sum(max(part.minimumSizeHint().width(), part.minimumWidth()) for part in self._parts)
        wanted = _BESIDE if least <= self.width() else _BELOW
        if wanted is not self._box.direction():
            self._box.setDirection(wanted)
