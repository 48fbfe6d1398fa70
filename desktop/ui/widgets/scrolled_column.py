"""What is read in a dialog: it scrolls where the screen is small, and what decides stays in sight below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrolledColumn(QScrollArea):
    """`column` takes the content."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        content = QWidget(self)
        content.setObjectName("scrolled")
        self.column = QVBoxLayout(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
