"""What the cards of Security that look after secrets and backups have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.services.upkeep import Upkeep
from desktop.ui.shell.tasks import Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.cards import Card


class UpkeepCard(TranslatedWidget):
    """Hidden itself: it fills `card`."""

    said = Signal(object)  # words for the bar
    failed = Signal(object)  # a DeskError

    def __init__(self, tasks: Tasks, upkeep: Upkeep, card: Card) -> None:
        super().__init__(card)
        self.hide()
        self._tasks = tasks
        self._upkeep = upkeep
        self._card = card
