"""A decision that can't be undone: what it does is said, and where much depends on it a word is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.honest_text import same_when_typed
from desktop.ui.shell.translated import TranslatedDialog


@dataclass(frozen=True, slots=True)
class Decision:
    """`ask` says what to type, and `typed_name` what that is; both empty where nothing is typed."""

    title: str
    heading: str
    effect: str
    act: str
    ask: str = ""
    typed_name: str = ""


class DecisionDialog(TranslatedDialog):
    """Accepted when the person decided; `expected` is what has to be typed, "" for nothing."""

    is_tight = True

    def __init__(self, words: Callable[[], Decision], parent: QWidget, *, expected: str = "") -> None:
        super().__init__(parent)
        self._words = words
        self._expected = expected.strip()
        self._heading, self._effect, self._ask = QLabel(self), QLabel(self), QLabel(self)
        self._heading.setObjectName("heading")
        for label in (self._heading, self._effect, self._ask):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.typed = QLineEdit(self)
        self.typed.textChanged.connect(self._compare)
        self._ask.setVisible(bool(self._expected))
        self.typed.setVisible(bool(self._expected))
        self.act = QPushButton(self)
        self.act.setObjectName("danger")
        self.act.setAutoDefault(False)
        self.act.clicked.connect(self.accept)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.addButton(self.act, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.rejected.connect(self.reject)
        # The safe choice is what Return does.
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        (self.typed if self._expected else cancel).setFocus(Qt.FocusReason.OtherFocusReason)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self._heading, self._effect, self._ask, self.typed, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(480)
        self._compare("")
        self.retranslate()

    def retranslate(self) -> None:
        words = self._words()
        self.setWindowTitle(words.title)
        self._heading.setText(words.heading)
        self._effect.setText(words.effect)
        self._ask.setText(words.ask)
        self.typed.setAccessibleName(words.typed_name)
        self.typed.setAccessibleDescription(words.ask)
        self.act.setText(words.act)

    def _compare(self, typed: str) -> None:
        self.act.setEnabled(same_when_typed(self._expected, typed))
