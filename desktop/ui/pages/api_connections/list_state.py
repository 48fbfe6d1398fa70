"""What stands in the table's place when there is nothing to show: each reason has its own words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.bounded_width import MIDDLE, bounded

TEXT_WIDTH = 420


@dataclass(frozen=True, slots=True)
class Nothing:
    """Why nothing is shown, and the next step (without words where there is none), or one of two."""

    icon: str
    title: str
    text: str
    action: str = ""
    other: str = ""


class ListState(TranslatedWidget):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._words: Callable[[], Nothing] | None = None
        self._act: Callable[[], None] | None = None
        self._act_otherwise: Callable[[], None] | None = None
        self._picture = QLabel(self)
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._text = QLabel(self)
        self._text.setObjectName("muted")
        for label in (self._picture, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.action = QPushButton(self)
        self.action.clicked.connect(self._do)
        self.other = QPushButton(self)
        self.other.clicked.connect(self._do_otherwise)
        words = QWidget(self)
        lines = QVBoxLayout(words)
        lines.setSpacing(10)
        for widget in (self._picture, self._title, self._text):
            lines.addWidget(widget)
        lines.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(bounded(words, TEXT_WIDTH, MIDDLE))
        column.addStretch(3)

    def say(
        self,
        words: Callable[[], Nothing],
        act: Callable[[], None] | None = None,
        otherwise: Callable[[], None] | None = None,
    ) -> None:
        self._words, self._act, self._act_otherwise = words, act, otherwise
        self.retranslate()

    @property
    def text(self) -> str:
        return f"{self._title.text()} {self._text.text()}"

    def retranslate(self) -> None:
        if self._words is None:
            return
        why = self._words()
        self._picture.setPixmap(self._icons.pixmap(why.icon, "muted", 48, self.devicePixelRatio()))
        self._title.setText(why.title)
        self._text.setText(why.text)
        self.action.setText(why.action)
        self.action.setVisible(bool(why.action) and self._act is not None)
        self.other.setText(why.other)
        self.other.setVisible(bool(why.other) and self._act_otherwise is not None)
        self.setAccessibleName(why.title)

    def _do(self) -> None:
        if self._act is not None:
            self._act()

    def _do_otherwise(self) -> None:
        if self._act_otherwise is not None:
            self._act_otherwise()
