"""A drop-down list with one of our icons as its arrow, from which assistive tools can choose as well."""

from __future__ import annotations

import sys

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.widgets.assistive_choice import AssistiveChoice

EDGE = 16


class ChoiceBox(QComboBox):
    """The arrow is drawn here, because a style sheet takes the system's away."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setItemDelegate(QStyledItemDelegate(self))  # the style sheet gives the rows their height
        self.setMaxVisibleItems(12)
        self._assistive: AssistiveChoice | None = None

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        # On Linux Qt tells what is chosen instead; what it is chosen for must come from somewhere.
        if sys.platform == "linux" and not self.accessibleDescription():
            self.setAccessibleDescription(name)

    def showPopup(self) -> None:
        # The list has the focus while it is open: a screen reader then says its name.
        self.view().setAccessibleName(self.accessibleName())
        # As wide as its widest entry, the box itself may be narrower; but no name is let cover the screen.
        bar = self.view().verticalScrollBar().sizeHint().width()
        widest = self.view().sizeHintForColumn(self.modelColumn()) + bar
        self.view().setMinimumWidth(min(widest, self.screen().availableGeometry().width() * 2 // 3))
        if self._assistive is None:
            self._assistive = AssistiveChoice(self.view())
            self._assistive.made.connect(self._choose)
        super().showPopup()
        if self.currentIndex() < 0:
            # Qt makes the first entry the current one, though nothing is chosen.
            self.view().setCurrentIndex(QModelIndex())

    def _choose(self, index: QModelIndex) -> None:
        self.hidePopup()
        self.setCurrentIndex(index.row())
        self.activated.emit(index.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        top = (self.height() - EDGE) // 2
        from_edge = EDGE + 8
        leading = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow = QRect(8 if leading else self.width() - from_edge, top, EDGE, EDGE)
        painter = QPainter(self)
        self._icons.paint(painter, "chevron_down", "text" if self.isEnabled() else "muted", arrow)
        painter.end()
