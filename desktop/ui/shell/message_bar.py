"""The bar under a page's title: what happened and what to do. A dialog is for decisions only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtGui  # what is needed of it is made when a message is shown
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.shell.message import Message
from desktop.ui.shell.translated import TranslatedWidget

if TYPE_CHECKING:
    from desktop.ui.shell.icons import Icons

Words = Callable[[], Message]
_ICONS = {"ok": "check", "info": "info", "warning": "warning", "error": "error"}
GOOD_NEWS_SECONDS = 8


class MessageBar(TranslatedWidget):
    """Keeps a function that gives the words, so that they follow the language."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._words: Words | None = None
        self._action_words: Callable[[], str] | None = None
        self._action: Callable[[], None] | None = None
        self._built = False
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def _build(self) -> None:
        """With the first message: a start that goes well has none."""
        self._built = True
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(self.clear)
        self._picture = QLabel(self)
        self._title = QLabel(self)
        self._title.setObjectName("fieldName")
        self._text = QLabel(self)
        for label in (self._title, self._text):
            # What a server says is text, never markup (security.md).
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._do = QPushButton(self)
        self._do.clicked.connect(self._act)
        self._copy = QToolButton(self)
        self._copy.clicked.connect(self._copy_details)
        self._close = QToolButton(self)
        self._close.setIcon(self._icons.named("close"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for button in (self._do, self._copy, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._name_buttons()

    def say(
        self,
        words: Words,
        action_words: Callable[[], str] | None = None,
        action: Callable[[], None] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """Shows what `words` gives until it is closed or replaced; good news goes by itself after a while.

        `stays`: a state rather than an event, so it has no button to close it.
        """
        if not self._built:
            self._build()
        self._words, self._action_words, self._action = words, action_words, action
        message = words()
        self._close.setVisible(not stays)
        self._render(message)
        self.show()
        self._announce(message)
        self._fade.stop()
        if message.level == "ok":
            self._fade.start(GOOD_NEWS_SECONDS * 1000)

    def clear(self) -> None:
        if not self._built:
            return
        self._fade.stop()
        self._words = None
        self.hide()

    def take_back(self, words: Words) -> None:
        """Clears it if it still says these words."""
        if self._words is words:
            self.clear()

    @property
    def text(self) -> str:
        """What stands in the bar, for tests and screen readers; empty when it is hidden."""
        return f"{self._title.text()} {self._text.text()}".strip() if self._words else ""

    def retranslate(self) -> None:
        if self._built:
            self._name_buttons()
        if self._words is not None:
            self._render(self._words())

    def _name_buttons(self) -> None:
        self._copy.setText(self.tr("Copy details"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def _render(self, message: Message) -> None:
        self.setProperty("level", message.level)
        self.style().unpolish(self)
        self.style().polish(self)
        self._picture.setPixmap(
            self._icons.pixmap(_ICONS[message.level], message.level, 20, self.devicePixelRatio())
        )
        self._title.setText(message.title)
        self._text.setText(message.text)
        self._text.setVisible(bool(message.text))
        self._do.setVisible(self._action is not None)
        if self._action_words is not None:
            self._do.setText(self._action_words())
        self._copy.setVisible(bool(message.details) and message.level == "error")
        self._details = message.details
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(message.text)

    def _announce(self, message: Message) -> None:
        spoken = QtGui.QAccessibleAnnouncementEvent(self, f"{message.title}. {message.text}")
        QtGui.QAccessible.updateAccessibility(spoken)

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def _copy_details(self) -> None:
        QtGui.QGuiApplication.clipboard().setText(self._details)
