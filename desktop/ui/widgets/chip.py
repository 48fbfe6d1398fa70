"""A word with an x that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.plain_text import as_tooltip

WIDEST = 260  # pixels of its words


class Chip(QWidget):
    """`remove` has no words yet."""

    def __init__(self, icons: Icons, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDEST))
        label.setToolTip(as_tooltip(words))
        self.remove = QToolButton(self)
        self.remove.setIcon(icons.named("close"))
        self.remove.setIconSize(QSize(16, 16))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 1, 2, 1)
        inside.setSpacing(4)
        inside.addWidget(label)
        inside.addWidget(self.remove)
