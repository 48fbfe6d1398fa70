"""The steps on Fracttal's own page, each value with a button that copies it, and one that opens the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.emptied import empty


@dataclass(frozen=True, slots=True)
class Value:
    """A field of Fracttal's form and what belongs into it."""

    name: str
    text: str


Step = str | Value


class GuidedSteps(TranslatedWidget):
    """Numbers the steps; values stand under the step before them."""

    page_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._steps: Callable[[], Sequence[Step]] = tuple
        self._copied = ""
        self.open_page = QPushButton(self)
        self.open_page.setIcon(icons.named("external"))
        self.open_page.clicked.connect(self.page_wanted)
        self.copy_buttons: dict[str, QToolButton] = {}
        self._list = QWidget(self)
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.open_page, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._list)
        self.retranslate()

    def show_steps(self, steps: Callable[[], Sequence[Step]]) -> None:
        """`steps` gives them in the language of now."""
        self._steps, self._copied = steps, ""
        self._build()

    def retranslate(self) -> None:
        self.open_page.setText(self.tr("Open Fracttal's page"))
        self._build()

    def _build(self) -> None:
        """Anew, in the order of the keyboard: the steps differ with what is to be done."""
        empty(self._grid)
        self.copy_buttons = {}
        number = 0
        for row, step in enumerate(self._steps()):
            if isinstance(step, Value):
                self._value(row, step)
            else:
                number += 1
                self._step(row, number, step)
        before: QWidget = self.open_page
        for button in self.copy_buttons.values():
            QWidget.setTabOrder(before, button)
            before = button

    def _step(self, row: int, number: int, words: str) -> None:
        mark = QLabel(str(number), self._list)
        mark.setObjectName("step")
        mark.setFixedSize(24, 24)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = QLabel(words, self._list)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setAccessibleName(self.tr("Step {number}: {words}").format(number=number, words=words))
        self._grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, 1, 2)

    def _value(self, row: int, value: Value) -> None:
        text = QLabel(self.tr("{name}: {value}").format(name=value.name, value=value.text), self._list)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setObjectName("value")
        text.setWordWrap(True)
        copy = QToolButton(self._list)
        copy.setIconSize(QSize(18, 18))
        copy.setIcon(self._icons.named("check" if self._copied == value.name else "copy"))
        words = self.tr("Copy: {name}").format(name=value.name)
        copy.setToolTip(words)
        copy.setAccessibleName(words)
        copy.clicked.connect(lambda: self._copy(value))
        self.copy_buttons[value.name] = copy
        self._grid.addWidget(text, row, 1)
        self._grid.addWidget(copy, row, 2, Qt.AlignmentFlag.AlignTop)

    def _copy(self, value: Value) -> None:
        QGuiApplication.clipboard().setText(value.text)
        self._copied = value.name
        for name, button in self.copy_buttons.items():
            button.setIcon(self._icons.named("check" if name == value.name else "copy"))
        words = self.tr("Copied: {name}").format(name=value.name)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
