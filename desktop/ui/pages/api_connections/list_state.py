"""What stands in the table's place when there is nothing to show: each reason has its own words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget

TEXT_WIDTH = 380


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
            label.setFixedWidth(TEXT_WIDTH)
        self.action = QPushButton(self)
        self.action.clicked.connect(self._do)
        self.other = QPushButton(self)
        self.other.clicked.connect(self._do_otherwise)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for widget in (self._picture, self._title, self._text, self.action, self.other):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        column.setSpacing(10)

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
        for label in (self._title, self._text):
            # A centred label isn't asked how tall it is with this width: its last line would be cut.
            label.ensurePolished()
            label.setMinimumHeight(max(0, label.heightForWidth(TEXT_WIDTH)))  # -1 without words
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
