"""A drop-down list whose arrow is one of our icons: a style sheet takes the system's arrow away."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from desktop.ui.shell.icons import Icons

EDGE = 16


class ChoiceBox(QComboBox):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setItemDelegate(QStyledItemDelegate(self))  # the style sheet gives the rows their height
        self.setMaxVisibleItems(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        top = (self.height() - EDGE) // 2
        from_edge = EDGE + 8
        leading = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow = QRect(8 if leading else self.width() - from_edge, top, EDGE, EDGE)
        painter = QPainter(self)
        self._icons.paint(painter, "chevron_down", "text" if self.isEnabled() else "muted", arrow)
        painter.end()
