"""One thing that a page reads from a server: whether it is under way, how far it is, what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import DeskError
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Task, Tasks

T = TypeVar("T")


class Reading(QObject):
    """One at a time: a new one takes the place of the old. Waits for the window's first picture."""

    changed = Signal()  # `busy` or `problem` is another
    progressed = Signal(int, int)

    def __init__(self, desk: OpenCompany, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._task: Task | None = None
        self._waiting: Callable[[], None] | None = None
        self.problem: DeskError | None = None
        desk.released.connect(self._begin_waiting)
        desk.opened.connect(self.forget)

    @property
    def busy(self) -> bool:
        return self._task is not None or self._waiting is not None

    def start(self, work: Callable[[Task], T], done: Callable[[T], None]) -> None:
        """`done` hears of the value on the window's thread; a failure stands in `problem`."""
        self._end()
        self.problem = None

        def begin() -> None:
            self._task = self._tasks.submit(self, Lane.NETWORK, work, read, self._failed)
            self._task.watch(self.progressed.emit)

        def read(value: T) -> None:
            self._task = None
            done(value)
            self.changed.emit()

        if self._desk.held:
            self._waiting = begin
        else:
            begin()
        self.changed.emit()

    def stop(self) -> None:
        if self.busy:
            self._end()
            self.changed.emit()

    def forget(self) -> None:
        """Another company is open: what was asked of the last one isn't wanted any more."""
        self._end()
        self.problem = None
        self.changed.emit()

    def _end(self) -> None:
        self._waiting = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin_waiting(self) -> None:
        begin, self._waiting = self._waiting, None
        if begin is not None:
            begin()

    def _failed(self, problem: DeskError) -> None:
        self._task = None
        self.problem = problem
        self.changed.emit()
