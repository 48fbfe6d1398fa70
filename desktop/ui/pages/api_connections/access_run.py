"""A test of one consumer that is under way, whichever way it goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain.access import AccessTest
from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.domain.sign_in import OpenedSignIn
from desktop.services.access_check import AccessCheck
from desktop.ui.pages.browser_answer import browser_answer
from desktop.ui.shell.tasks import Lane, Task, Tasks


class AccessRun(QObject):
    changed = Signal()  # `busy` is another
    progressed = Signal(int, int)
    done = Signal(object)  # an AccessTest
    failed = Signal(object)  # a DeskError
    browser_wanted = Signal(str)  # the address to open
    began = Signal(object)  # an OpenedSignIn, whose end the person will paste
    _from_thread = Signal(str)

    def __init__(self, check: AccessCheck, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._check = check
        self._tasks = tasks
        self._task: Task | None = None
        self.waits_for_browser = False
        self._from_thread.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._task is not None

    def test(self, company: Company, consumer: Consumer) -> None:
        self._begin(lambda task: self._check.test(company, consumer, task))

    def test_in_browser(self, company: Company, consumer: Consumer) -> None:
        # Made here, on the window's thread: the other one has no language.
        pages = {agreed: browser_answer(agreed) for agreed in (True, False)}
        show = self._from_thread.emit
        self._begin(
            lambda task: self._check.test_in_browser(
                company, consumer, show, lambda agreed: pages[agreed], task
            )
        )

    def begin_sign_in(self, company: Company, consumer: Consumer) -> None:
        def began(opened: OpenedSignIn) -> None:
            self._task = None
            self.began.emit(opened)
            self.browser_wanted.emit(opened.address)
            self.changed.emit()

        self._task = self._tasks.submit(
            self,
            Lane.NETWORK,
            lambda _task: self._check.begin_sign_in(company, consumer),
            began,
            self._failed,
        )
        self.changed.emit()

    def test_with(self, company: Company, consumer: Consumer, opened: OpenedSignIn, pasted: str) -> None:
        self._begin(lambda task: self._check.test_with(company, consumer, opened, pasted, task))

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._ended()

    def _begin(self, work: Callable[[Task], AccessTest]) -> None:
        if self.busy:
            return
        self._task = self._tasks.submit(self, Lane.NETWORK, work, self._done, self._failed)
        self._task.watch(self._progressed)
        self.changed.emit()

    def _show(self, address: str) -> None:
        if self.busy:
            self.waits_for_browser = True
            self.browser_wanted.emit(address)
            self.changed.emit()

    def _progressed(self, done: int, total: int) -> None:
        self.waits_for_browser = False
        self.progressed.emit(done, total)

    def _done(self, test: AccessTest) -> None:
        self._ended()
        self.done.emit(test)

    def _failed(self, problem: DeskError) -> None:
        self._ended()
        self.failed.emit(problem)

    def _ended(self) -> None:
        self._task = None
        self.waits_for_browser = False
        self.changed.emit()
