"""The lock: after how long it comes by itself, when else it comes, and the button that locks now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.services.preferences import LOCK_MINUTES, Preferences
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.lock import Lock
from desktop.ui.shell.shortcuts import SHORTCUTS
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.choice_field import ChoiceField


class LockCard(TranslatedWidget):
    """Hidden itself: it fills `card`."""

    def __init__(self, icons: Icons, card: Card, lock: Lock, preferences: Preferences) -> None:
        super().__init__(card)
        self.hide()
        self._card = card
        self._lock = lock
        self._preferences = preferences
        self._when = card.text()
        self.minutes = ChoiceField(icons, card)
        self.minutes.chosen.connect(self._choose)
        card.column.addWidget(self.minutes)
        self.now = QPushButton(card)
        self.now.setIcon(icons.named("security"))
        self.now.clicked.connect(self._lock_now)
        card.column.addWidget(self.now, 0, Qt.AlignmentFlag.AlignLeading)
        lock.locked.connect(self.retranslate)
        lock.unlocked.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self._card.heading.setText(self.tr("Lock"))
        self._when.setText(
            self.tr(
                "Locks when the computer is locked, sleeps or changes to another user, where the system "
                "tells. The key and the secrets then leave this program's memory, the clipboard is cleared, "
                "and the list can still be read. A secret that no keychain could keep stays in memory, "
                "because it would be lost."
            )
        )
        self.minutes.name_it(self.tr("Also locked after this time without use"))
        chosen = self._preferences.lock_minutes
        self.minutes.offer([(self.tr("%n minute(s)", "", number), number) for number in LOCK_MINUTES], chosen)
        self.now.setText(self.tr("Lock now"))
        self.now.setToolTip(next(each.keys() for each in SHORTCUTS if each.id == "lock"))
        self.now.setEnabled(not self._lock.is_locked)

    def _lock_now(self) -> None:
        self._lock.lock()

    def _choose(self, minutes: int) -> None:
        self._preferences.lock_minutes = minutes
        self._lock.begin_idle_time()
