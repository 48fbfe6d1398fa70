"""What is done now and then without being asked for: the day's backup, and fetching lost secrets again."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.domain.errors import DeskError
from desktop.ui.shell.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from desktop.domain.keeping import VaultState
    from desktop.services.upkeep import Upkeep
    from desktop.ui.shell.keychain_notice import VaultWatch
    from desktop.ui.shell.open_company import OpenCompany

ROUND = 60 * 60 * 1000  # milliseconds

log = logging.getLogger(__name__)


class UpkeepRounds(QObject):
    def __init__(
        self,
        upkeep: Upkeep,
        watch: VaultWatch,
        desk: OpenCompany,
        tasks: Tasks,
        parent: QObject,
        milliseconds: int = ROUND,
    ) -> None:
        super().__init__(parent)
        self._upkeep = upkeep
        self._desk = desk
        self._tasks = tasks
        self._fetched = False
        self._round = QTimer(self)
        self._round.setInterval(milliseconds)
        self._round.timeout.connect(self._keep_up)
        watch.changed.connect(self._look_at)
        # A program that is closed each day backs up then; one that runs for weeks does it here.
        self._round.start()

    def _keep_up(self) -> None:
        self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._upkeep.backups.keep_up(), _nothing, _not_done
        )

    def _look_at(self, state: VaultState) -> None:
        """Once: what a server doesn't show now, it won't show a moment later."""
        if state.unreadable and not self._fetched:
            self._fetched = True
            self._tasks.submit(
                self,
                Lane.NETWORK,
                self._fetch_again,
                lambda _answer: self._desk.reload(),
                _not_done,
            )

    def _fetch_again(self, task: Task) -> object:
        return self._upkeep.lost.fetch_again(task)


def _nothing(_answer: None) -> None:
    pass


def _not_done(problem: DeskError) -> None:
    log.warning("Not done in passing: %s", type(problem).__name__)
