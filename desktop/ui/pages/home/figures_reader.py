"""Reads the company's work off the window's thread, when asked or when what is kept is old."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from desktop.domain.company import Company
from desktop.domain.dashboard import Figures, figures
from desktop.domain.errors import DeskError
from desktop.domain.work import Period
from desktop.services.dashboard import OLD_AFTER, Dashboard, ReadWork
from desktop.start import MANY, settle, undisturbed
from desktop.ui.shell.open_company import OpenCompany, Reach
from desktop.ui.shell.tasks import Lane, Task, Tasks


@dataclass(frozen=True, slots=True)
class Pace:
    """How far a reading is: pages, and seconds that it waits now for the company's shared limit."""

    done: int = 0
    total: int = 0
    waits: int = 0


class FiguresReader(QObject):
    changed = Signal()  # what is known, or whether it is being read
    paced = Signal()

    def __init__(self, desk: OpenCompany, dashboard: Dashboard, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dashboard = dashboard
        self._tasks = tasks
        self._company: Company | None = None
        self._task: Task | None = None
        self._loading = False
        self._tried_at: datetime | None = None
        self._computed: tuple[ReadWork, Period, str, Figures] | None = None
        self.read_work: ReadWork | None = None
        self.people_groups: frozenset[int] | None = None
        self.problem: DeskError | None = None
        self.pace = Pace()
        desk.opened.connect(self.open_company)
        desk.left.connect(self.open_company)
        self.open_company()

    @property
    def reading(self) -> bool:
        return self._task is not None

    @property
    def loading(self) -> bool:
        """Whether what is kept is still being fetched."""
        return self._loading

    @property
    def has_pair(self) -> bool:
        """Whether the program has a key of its own at this company: without one nothing can be read."""
        company = self._desk.company
        return company is not None and company.has_own_consumer

    def figures(self, period: Period, location: str) -> Figures | None:
        """None where what was read doesn't reach. Computed once a choice: there can be 20,000 orders."""
        work, before = self.read_work, self._computed
        if work is None or not work.covers(period):
            return None
        if before is None or before[0] is not work or before[1:3] != (period, location):
            before = self._computed = (work, period, location, figures(work.work, period, location))
        return before[3]

    def open_company(self) -> None:
        """Shows what is kept of the company that is open now."""
        company = self._desk.company
        if company == self._company:
            return
        self._end_task()
        self._company = company
        self.read_work = self.people_groups = self.problem = self._tried_at = None
        if company is None:
            self.changed.emit()
            return
        self._loading = True
        opened = company

        def loaded(found: ReadWork | None) -> None:
            if self._company == opened:
                self._loading = False
                if self.read_work is None:
                    self.read_work = found
                self.look_for_groups()
                self.changed.emit()

        def failed(problem: DeskError) -> None:
            if self._company == opened:
                self._loading = False
                self._note(problem)

        def kept(_task: Task) -> ReadWork | None:
            with undisturbed():
                return self._dashboard.kept(opened)

        self._tasks.submit(self, Lane.STORAGE, kept, loaded, failed)
        self.changed.emit()

    def look_for_groups(self) -> None:
        """Which groups people have may also have been read elsewhere in the program."""
        company, work = self._company, self.read_work
        if company is None:
            return
        opened = company

        def found(groups: frozenset[int] | None) -> None:
            if self._company == opened and groups != self.people_groups:
                self.people_groups = groups
                self.changed.emit()

        def failed(problem: DeskError) -> None:
            if self._company == opened:
                self._note(problem)

        self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._dashboard.people_groups(opened, work), found, failed
        )

    def read(self, period: Period) -> None:
        company = self._company
        if company is None or self._task is not None or not self.has_pair:
            return
        self.problem = None
        self.pace = Pace()
        self._tried_at = datetime.now(UTC)

        def work(task: Task) -> ReadWork:
            found = self._dashboard.read(company, period, task)
            if len(found.work.orders or ()) > MANY:
                settle()
            return found

        task = self._tasks.submit(self, Lane.NETWORK, work, self._read, self._failed)
        task.watch(self._told)
        task.watch_waits(self._waits)
        self._task = task
        self.changed.emit()

    def read_if_old(self, period: Period) -> None:
        """Only what the person has read once already, and at most once an hour."""
        now = datetime.now(UTC)
        tried = self._tried_at is not None and abs(now - self._tried_at) < OLD_AFTER
        old = self.read_work is not None and self.read_work.is_old(now)
        if old and not tried and self._desk.reach is Reach.ONLINE and not self._desk.refreshing:
            self.read(period)

    def stop(self) -> None:
        """What was there stays."""
        if self._task is not None:
            self._end_task()
            self.changed.emit()

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _read(self, found: ReadWork) -> None:
        self._task = None
        self.read_work = found
        self.look_for_groups()
        self.changed.emit()

    def _failed(self, problem: DeskError) -> None:
        self._task = None
        self._note(problem)

    def _note(self, problem: DeskError) -> None:
        self.problem = problem
        self.changed.emit()

    def _told(self, done: int, total: int) -> None:
        self.pace = Pace(done, total)
        self.paced.emit()

    def _waits(self, seconds: float) -> None:
        if seconds >= 1:
            self.pace = Pace(self.pace.done, self.pace.total, round(seconds))
            self.paced.emit()
