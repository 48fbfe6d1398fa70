"""The bar of a locked window: the list can be read, secrets come back with one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.keeping import Keeping, VaultState
from desktop.ui.shell.message import Message, message_for

if TYPE_CHECKING:
    from desktop.ui.shell.keychain_notice import VaultWatch
    from desktop.ui.shell.lock import Lock
    from desktop.ui.shell.message_bar import MessageBar


class LockNotice(QObject):
    def __init__(self, lock: Lock, watch: VaultWatch, bar: MessageBar) -> None:
        super().__init__(bar)
        self._lock = lock
        self._bar = bar
        self._asking = False
        self._state = VaultState(Keeping.LOCKED)
        watch.changed.connect(self._changed)
        lock.locked.connect(self._locked)
        lock.unlocked.connect(bar.clear)
        lock.asking.connect(self._ask)

    def _locked(self) -> None:
        self._state = VaultState(Keeping.LOCKED)
        self._say()

    def _changed(self, state: VaultState) -> None:
        if state.keeping is Keeping.LOCKED and self._lock.is_locked:
            self._state = state
            self._say()

    def _ask(self, asking: bool) -> None:
        self._asking = asking
        if self._lock.is_locked:
            self._say()

    def _say(self) -> None:
        if self._asking:
            self._bar.say(self._asking_words, stays=True)
        else:
            self._bar.say(self._words, lambda: self.tr("Unlock"), self._lock.unlock, stays=True)

    def _asking_words(self) -> Message:
        return Message(
            "info", self.tr("Unlocking…"), self.tr("This computer's keychain may ask for your password.")
        )

    def _words(self) -> Message:
        if self._state.problem is not None:
            reason = message_for(self._state.problem).title
            return Message(
                "warning",
                self.tr("Still locked"),
                self.tr("{reason}. Choose Unlock to try again.").format(reason=reason),
            )
        return Message(
            "info",
            self.tr("Locked"),
            self.tr("The list can be read. To copy, show or change anything, unlock first."),
        )
