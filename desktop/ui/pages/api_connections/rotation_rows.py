"""The stepper of a rotation: a row for each step, done, to be done now, or later."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.pages.api_connections.rotation_words import RowWords
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget

MARK = 24


class Place(Enum):
    DONE = auto()
    NOW = auto()
    LATER = auto()


class StepRow(TranslatedWidget):
    """`act` takes the step, `other` is beside it where there is more than one thing to do."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._number = 0
        self._place = Place.LATER
        self._mark = QLabel(self)
        self._mark.setFixedSize(MARK, MARK)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title, self._detail = QLabel(self), QLabel(self)
        self._detail.setObjectName("muted")
        self.act, self.other = QPushButton(self), QPushButton(self)
        self.act.setObjectName("primary")
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 2, 0, 2)
        buttons.setSpacing(8)
        for button in (self.act, self.other):
            buttons.addWidget(button)
            button.hide()
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(0, 3, 0, 0)  # level with the mark
        words.setSpacing(2)
        for label in (self._title, self._detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            words.addWidget(label)
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    @property
    def detail(self) -> str:
        return self._detail.text()

    @property
    def place(self) -> Place:
        return self._place

    def show_step(self, number: int, words: RowWords, place: Place, other: str = "") -> None:
        self._number, self._place = number, place
        self._title.setText(words.title)
        self._detail.setText(words.detail)
        self._detail.setVisible(place is not Place.LATER)
        self.act.setText(words.act)
        self.act.setVisible(place is Place.NOW)
        self.other.setText(other)
        self.other.setVisible(place is Place.NOW and bool(other))
        self.retranslate()

    def retranslate(self) -> None:
        done = self._place is Place.DONE
        for name, label in (("step" if not done else "", self._mark), (self._title_style(), self._title)):
            label.setObjectName(name)
            label.style().unpolish(label)
            label.style().polish(label)
        if done:
            self._mark.setPixmap(self._icons.pixmap("check", "ok", 20, self.devicePixelRatio()))
        else:
            self._mark.setText(str(self._number))
        spoken = {
            Place.DONE: self.tr("Step {number}, done: {title}"),
            Place.NOW: self.tr("Step {number}, now: {title}"),
            Place.LATER: self.tr("Step {number}, later: {title}"),
        }
        self._title.setAccessibleName(
            spoken[self._place].format(number=self._number, title=self._title.text())
        )

    def _title_style(self) -> str:
        return "muted" if self._place is Place.LATER else "fieldName"
