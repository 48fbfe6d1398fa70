"""What the rotation's part of the panel asks to be done, off the window's thread; one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.domain.rotation import Rotation, Way
from desktop.ui.shell.moments import today
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Task

if TYPE_CHECKING:
    from desktop.services.rotations import Rotations

Done = Callable[[Rotation], None]
T = TypeVar("T")


class RotationWork(QObject):
    changed = Signal()  # busy or not; where rotations stand comes with the list
    failed = Signal(object)  # a DeskError

    def __init__(self, desk: OpenCompany, rotations: Rotations, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rotations = rotations
        self.busy = False
        desk.opened.connect(self._rest)

    @property
    def is_guided(self) -> bool:
        return self._desk.company is not None and not self._desk.company.can_manage

    def of(self, consumer: Consumer) -> Rotation | None:
        """The newest one that it takes part in, as the old one or as the twin."""
        found = [one for one in self._desk.known.rotations if consumer.id in (one.consumer_id, one.twin_id)]
        return found[-1] if found else None

    def begin(self, consumer: Consumer, done: Done) -> None:
        """With its twin, where the server makes one."""

        def work(company: Company) -> Rotation:
            rotation = self._rotations.begin(company, consumer, today())
            return self._rotations.make_twin(company, rotation) if company.can_manage else rotation

        self._do(work, done, asks=not self.is_guided)

    def make_twin(self, rotation: Rotation, done: Done) -> None:
        self._do(lambda company: self._rotations.make_twin(company, rotation), done)

    def test(self, rotation: Rotation, done: Done) -> None:
        def work(company: Company, task: Task) -> Rotation:
            return self._rotations.test(company, rotation, task)

        self._do_watched(work, done)

    def hand_over(self, rotation: Rotation, done: Done) -> None:
        self._do(lambda company: self._rotations.hand_over(company, rotation), done, asks=False)

    def undo(self, rotation: Rotation, done: Callable[[Rotation | None], None], *, asks: bool) -> None:
        """`asks`: a twin is deleted at the server."""
        self._do(lambda company: self._rotations.undo(company, rotation), done, asks=asks)

    def retire(self, rotation: Rotation, done: Done) -> None:
        self._do(lambda company: self._rotations.retire(company, rotation), done)

    def answer_leak(self, consumer: Consumer, way: Way, done: Done) -> None:
        self._do(
            lambda company: self._rotations.answer_leak(company, consumer, way),
            done,
            asks=not self.is_guided,
        )

    def go_on_after_leak(self, rotation: Rotation, done: Done) -> None:
        self._do(lambda company: self._rotations.go_on_after_leak(company, rotation), done)

    def prove(self, rotation: Rotation, done: Done) -> None:
        self._do(lambda company: self._rotations.prove(company, rotation), done)

    def finish(self, rotation: Rotation, done: Callable[[None], None]) -> None:
        self._do(lambda company: self._rotations.finish(company, rotation), done, asks=False)

    def _do(self, work: Callable[[Company], T], done: Callable[[T], None], *, asks: bool = True) -> None:
        """`asks` the server, so that the end tells whether it is reached."""
        self._do_watched(lambda company, _task: work(company), done, asks=asks)

    def _do_watched(
        self, work: Callable[[Company, Task], T], done: Callable[[T], None], *, asks: bool = True
    ) -> None:
        if self.busy:
            return
        self.busy = True
        self.changed.emit()

        def ended(answer: T) -> None:
            self._rest()
            done(answer)

        def not_done(problem: DeskError) -> None:
            self._rest()
            self.failed.emit(problem)

        self._desk.carry_out(work, ended, not_done, tells_reach=asks)

    def _rest(self) -> None:
        self.busy = False
        self.changed.emit()
