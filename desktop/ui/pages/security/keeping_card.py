"""Where secrets are kept right now, whether the keychain works, and the button that tries it again."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.domain.errors import KeychainLocked
from desktop.domain.keeping import Keeping, VaultState
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.plain_text import breakable
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.cards import Card

_ICONS = {"ok": "check", "info": "info", "warning": "warning"}


class KeepingCard(TranslatedWidget):
    """Hidden itself: it fills `card`."""

    try_again_wanted = Signal()

    def __init__(self, icons: Icons, card: Card, file: str, system: str) -> None:
        super().__init__(card)
        self.hide()
        self._icons = icons
        self._card = card
        self._file = file
        self._system = system
        self._state = VaultState(Keeping.OPENING)
        self._secrets: int | None = None
        self.asking = False
        self._strip = QWidget(card)
        self._strip.setObjectName("bar")
        self._strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture, self.words = QLabel(self._strip), QLabel(self._strip)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.try_again = QPushButton(self._strip)
        self.try_again.clicked.connect(self.try_again_wanted)
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.try_again, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addWidget(self._strip)
        self.count, self._place = card.text(), card.text("muted")
        self.retranslate()

    def show_state(self, state: VaultState, *, asking: bool = False) -> None:
        """`asking`: the person asked to try again, and the keychain hasn't answered yet."""
        self._state, self.asking = state, asking
        self.retranslate()

    def show_count(self, secrets: int) -> None:
        self._secrets = secrets
        self.retranslate()

    def retranslate(self) -> None:
        self._card.heading.setText(self.tr("Where secrets are kept"))
        message = self._message()
        self._strip.setProperty("level", message.level)
        self._strip.style().unpolish(self._strip)
        self._strip.style().polish(self._strip)
        self._picture.setPixmap(
            self._icons.pixmap(_ICONS[message.level], message.level, 20, self.devicePixelRatio())
        )
        self.words.setText("\n".join(part for part in (message.title, message.text) if part))
        locked = isinstance(self._state.problem, KeychainLocked)
        dropped = self._state.keeping is Keeping.LOCKED
        self.try_again.setText(self.tr("Unlock…") if locked or dropped else self.tr("Try again"))
        self.try_again.setVisible(dropped or self._state.keeping is Keeping.SESSION)
        self.try_again.setEnabled(not self.asking)
        self.count.setVisible(not dropped)
        if self._secrets is None:
            self.count.setText("")
        else:
            number = QLocale().toString(self._secrets)
            self.count.setText(self.tr("Secrets that can be used here now: {number}").format(number=number))
        self._place.setText(
            self.tr("Sealed in this file: {file}").format(file=breakable(self._file))
            + "\n"
            + self.tr("Their key is kept by: {keychain}").format(keychain=self._keychain())
        )

    def _message(self) -> Message:
        state = self._state
        if self.asking or state.keeping is Keeping.OPENING:
            return Message("info", self.tr("The keychain is being asked…"))
        if state.keeping is Keeping.LOCKED:
            return Message(
                "info",
                self.tr("Locked"),
                self.tr("The key isn't in this program's memory. Unlocking gets it from the keychain again."),
            )
        if state.problem is not None:
            return message_for(state.problem)
        if state.unreadable:
            return Message(
                "warning",
                self.tr("%n secret(s) can't be read any more", "", state.unreadable),
                self.tr("The key in the keychain was replaced. For them a new secret is needed."),
            )
        return Message(
            "ok",
            self.tr("The keychain works"),
            self.tr("Secrets are kept on this computer, sealed. Without the keychain nobody can read them."),
        )

    def _keychain(self) -> str:
        if self._system == "win32":
            return self.tr("Windows Credential Manager")
        if self._system == "darwin":
            return self.tr("the keychain of macOS")
        return self.tr("the system's password store (Secret Service or KWallet)")
