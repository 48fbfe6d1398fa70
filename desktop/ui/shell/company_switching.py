"""Opening, adding and changing companies, as the switcher and the first screen ask for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.company import SAMPLE_ID, Company, CompanyKind
from desktop.domain.errors import DeskError
from desktop.services.companies import Companies
from desktop.services.preferences import Preferences
from desktop.services.sample_company import SampleCompany
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Tasks

SAMPLE_NAME = "Example Foods"


class CompanySwitching(QObject):
    changed = Signal()  # the companies, or whether the sample server runs
    reset_done = Signal()
    failed = Signal(object)  # a DeskError

    def __init__(
        self,
        companies: Companies,
        sample: SampleCompany,
        preferences: Preferences,
        desk: OpenCompany,
        tasks: Tasks,
    ) -> None:
        super().__init__()
        self._companies = companies
        self._sample = sample
        self._preferences = preferences
        self._desk = desk
        self._tasks = tasks
        self._sample_stopped = False

    def all(self) -> tuple[Company, ...]:
        return self._companies.all()

    @property
    def sample_runs(self) -> bool:
        return not self._sample_stopped

    def last_open(self) -> Company | None:
        """The company that was open when the program ended, or else the first."""
        companies = self._companies.all()
        for company in companies:
            if company.id == self._preferences.company:
                return company
        return companies[0] if companies else None

    def open(self, company: Company) -> None:
        self._preferences.company = company.id
        self._desk.open(company)
        self.changed.emit()

    def open_sample(self) -> None:
        self.open(self._companies.open_sample(SAMPLE_NAME))

    def stop_sample(self) -> None:
        self._do(self._sample.stop, lambda: self._sample_is(stopped=True))

    def start_sample(self) -> None:
        self._do(self._sample.start, lambda: self._sample_is(stopped=False))

    def reset_sample(self) -> None:
        sample = next((company for company in self._companies.all() if company.id == SAMPLE_ID), None)
        self._do(lambda: self._sample.reset(sample), self._was_reset)

    def _do(self, work: Callable[[], None], then: Callable[[], None]) -> None:
        self._tasks.submit(self, Lane.NETWORK, lambda _task: work(), lambda _: then(), self._failed)

    def _sample_is(self, *, stopped: bool) -> None:
        self._sample_stopped = stopped
        self.changed.emit()
        self._desk.refresh()

    def _was_reset(self) -> None:
        company = self._desk.company
        if company is not None and company.kind is CompanyKind.SAMPLE:
            self._desk.open(company)
        self.reset_done.emit()

    def _failed(self, problem: DeskError) -> None:
        self.failed.emit(problem)
