"""What the panel of a guided company asks to be done, off the window's thread, and the retired pairs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.consumer import Consumer, ConsumerForm
from desktop.domain.errors import DeskError
from desktop.domain.guided import Pair, RetiredPair
from desktop.domain.record import Verification
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from desktop.services.guided import Edited, Guided, Kept, Renewed
    from desktop.services.pair_trials import PairTrials

Failed = Callable[[DeskError], None]


class GuidedWork(QObject):
    """`retired` and `group_names` are those of the open company; empty where its server has the list."""

    changed = Signal()
    failed = Signal(object)  # a DeskError that nobody waits for

    def __init__(
        self, desk: OpenCompany, guided: Guided, trials: PairTrials, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._guided = guided
        self._trials = trials
        self._tasks = tasks
        self.retired: tuple[RetiredPair, ...] = ()
        self.group_names: tuple[str, ...] = ()
        desk.opened.connect(self._forget)
        desk.list_changed.connect(self.look)

    @property
    def is_guided(self) -> bool:
        return self._desk.company is not None and not self._desk.company.can_manage

    def verify_and_keep(
        self, form: ConsumerForm, pair: Pair, draft: str, done: Callable[[Kept], None], failed: Failed
    ) -> Task | None:
        return self._desk.carry_out(
            lambda company, task: self._guided.verify_and_keep(company, form, pair, task, draft), done, failed
        )

    def renew(
        self, consumer: Consumer, pair: Pair, done: Callable[[Renewed], None], failed: Failed
    ) -> Task | None:
        return self._desk.carry_out(
            lambda company, task: self._guided.renew(company, consumer, pair, task), done, failed
        )

    def edit(
        self, consumer: Consumer, form: ConsumerForm, done: Callable[[Edited], None], failed: Failed
    ) -> Task | None:
        return self._desk.carry_out(
            lambda company, _: self._guided.edit(company, consumer, form), done, failed, tells_reach=False
        )

    def delete(self, consumer: Consumer, done: Callable[[RetiredPair], None], failed: Failed) -> Task | None:
        """Also while the server can't be reached: then nothing is verified yet."""
        return self._desk.carry_out(
            lambda company, task: self._guided.delete(company, consumer, task),
            done,
            failed,
            tells_reach=False,
        )

    def verify(self, consumer: Consumer, done: Callable[[Verification], None], failed: Failed) -> Task | None:
        """Of any company."""
        return self._desk.carry_out(lambda company, _: self._trials.verify(company, consumer), done, failed)

    def verify_retired(
        self, retired: RetiredPair, done: Callable[[RetiredPair], None], failed: Failed
    ) -> None:
        self._desk.carry_out(lambda company, _: self._guided.verify_retired(company, retired), done, failed)

    def put_back(self, retired: RetiredPair) -> None:
        self._desk.carry_out(
            lambda company, _: self._guided.put_back(company, retired),
            lambda _: None,
            self.failed.emit,
            tells_reach=False,
        )

    def forget(self, retired: RetiredPair) -> None:
        self._desk.carry_out(
            lambda company, _: self._guided.forget(company, retired),
            lambda _: None,
            self.failed.emit,
            tells_reach=False,
        )

    def _forget(self) -> None:
        """Another company: its own come when they are read."""
        self._take((), ())

    def look(self) -> None:
        """Has them read; as they are at each change of the list."""
        company = self._desk.company
        if company is None or company.can_manage:
            return

        def read(_task: Task) -> tuple[tuple[RetiredPair, ...], tuple[str, ...]]:
            return self._guided.retired(company), self._guided.group_names(company)

        def take(found: tuple[tuple[RetiredPair, ...], tuple[str, ...]]) -> None:
            if self._desk.company == company:
                self._take(*found)

        self._tasks.submit(self, Lane.STORAGE, read, take, self.failed.emit)

    def _take(self, retired: tuple[RetiredPair, ...], group_names: tuple[str, ...]) -> None:
        if (retired, group_names) != (self.retired, self.group_names):
            self.retired, self.group_names = retired, group_names
            self.changed.emit()
