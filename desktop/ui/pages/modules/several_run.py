"""A test of several consumers that is under way: how far it is, and whether it waits for the minute."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.services.access_check import AccessCheck
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Task, Tasks

LONG = 1.0  # seconds: a shorter wait isn't worth saying


class SeveralRun(QObject):
    changed = Signal()
    done = Signal(int, object)  # how many were asked for; what was in the way, by consumer id
    failed = Signal(object)  # a DeskError
    _waits = Signal(int)

    def __init__(self, check: AccessCheck, desk: OpenCompany, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._check = check
        self._desk = desk
        self._tasks = tasks
        self._task: Task | None = None
        self.tested = 0
        self.total = 0
        self.waiting = 0  # seconds, 0 while it doesn't wait
        self._waits.connect(self._wait_began, Qt.ConnectionType.QueuedConnection)
        desk.opened.connect(self.stop)

    @property
    def busy(self) -> bool:
        return self._task is not None

    def begin(self, company: Company, consumers: Sequence[Consumer]) -> None:
        if self.busy or not consumers:
            return
        self.tested, self.total, self.waiting = 0, len(consumers), 0
        self._task = self._tasks.submit(
            self,
            Lane.NETWORK,
            lambda task: self._check.test_several(company, consumers, _Telling(task, self._waits)),
            self._done,
            self._failed,
        )
        self._task.watch(self._progressed)
        self.changed.emit()

    def stop(self) -> None:
        """Those that are done stay done."""
        if self._task is not None:
            self._task.cancel()
            self._ended()

    def _progressed(self, done: int, total: int) -> None:
        self.tested, self.total, self.waiting = done, total, 0
        self.changed.emit()

    def _wait_began(self, seconds: int) -> None:
        if self.busy:
            self.waiting = seconds
            self.changed.emit()

    def _done(self, failed: Mapping[str, DeskError]) -> None:
        total = self.total
        self._ended()
        self.done.emit(total, failed)

    def _failed(self, problem: DeskError) -> None:
        self._ended()
        self.failed.emit(problem)

    def _ended(self) -> None:
        self._task = None
        self.waiting = 0
        self._desk.reload()
        self.changed.emit()


class _Telling:
    """The task as a Progress that also tells of long waits."""

    def __init__(self, task: Task, waits: SignalInstance) -> None:
        self._task = task
        self._waits = waits

    def report(self, done: int, total: int) -> None:
        self._task.report(done, total)

    def wait(self, seconds: float) -> None:
        if seconds >= LONG and self._task.wanted:
            self._waits.emit(round(seconds))
        self._task.wait(seconds)
