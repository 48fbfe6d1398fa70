"""Opening, adding and changing companies, as the switcher, the Account page and the first screen ask for "
"it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.domain.company import SAMPLE_ID, Company, CompanyKind
from desktop.domain.errors import DeskError, StoreProblem
from desktop.domain.prepared_errors import PreparedProblem
from desktop.ui.shell.tasks import Lane, Tasks

if TYPE_CHECKING:
    from desktop.services.companies import Companies
    from desktop.services.preferences import Preferences
    from desktop.services.prepared_companies import PreparedCompanies
    from desktop.services.sample_company import SampleCompany
    from desktop.ui.shell.open_company import OpenCompany

SAMPLE_NAME = "Example Foods"


class CompanySwitching(QObject):
    changed = Signal()  # the companies, or whether the sample server runs
    reset_done = Signal()
    removed = Signal(object)  # a Company that was forgotten
    failed = Signal(object)  # a DeskError

    def __init__(
        self,
        all_companies: Callable[[], tuple[Company, ...]],
        companies: Companies,
        prepared: PreparedCompanies,
        sample: SampleCompany,
        preferences: Preferences,
        desk: OpenCompany,
        tasks: Tasks,
    ) -> None:
        super().__init__()
        self.all = all_companies
        self._companies = companies
        self._prepared = prepared
        self._sample = sample
        self._preferences = preferences
        self._desk = desk
        self._tasks = tasks
        self._sample_stopped = False
        self.prepared_problem: DeskError | None = None

    @property
    def sample_runs(self) -> bool:
        return not self._sample_stopped

    def take_over_prepared(self) -> None:
        """At the start; what is wrong with the file keeps nothing else from starting."""
        try:
            taken = self._prepared.take_over()
        except (PreparedProblem, StoreProblem) as problem:
            self.prepared_problem = problem
        else:
            if taken:
                self.changed.emit()

    def last_open(self) -> Company | None:
        """The company that was open when the program ended, or else the first. None where nothing was chosen
        yet: companies that were prepared are offered first."""
        companies = self.all()
        for company in companies:
            if company.id == self._preferences.company:
                return company
        return None if all(company.is_prepared for company in companies) else companies[0]

    def open(self, company: Company) -> None:
        self._preferences.company = company.id
        self._desk.open(company)
        self.changed.emit()
        if not self._desk.held:
            self.look_again()

    def look_again(self) -> None:
        """Whether the open company is managed or guided, where its server was never asked yet. Quietly: a
        failure is told where something is asked for."""
        company = self._desk.company
        if company is None or company.can_manage or company.token_form or not company.has_own_consumer:
            return
        self._tasks.submit(
            self,
            Lane.NETWORK,
            lambda task: self._companies.look_again(company, task),
            self.take_over_changed,
            lambda _problem: None,
        )

    def take_over_changed(self, company: Company) -> None:
        """What is kept of `company` is another than it was."""
        before = self._desk.company
        if before is not None and before.id == company.id and before != company:
            self._desk.open(company)
        self.changed.emit()

    def rename(self, company: Company, name: str) -> None:
        self._tasks.submit(
            self,
            Lane.STORAGE,
            lambda _task: self._companies.rename(company, name),
            self.take_over_changed,
            self._failed,
        )

    def remove(self, company: Company) -> None:
        def work() -> None:
            self._companies.remove(company)
            if company.kind is CompanyKind.SAMPLE:
                self._sample.stop()

        def done() -> None:
            if self._desk.company is not None and self._desk.company.id == company.id:
                self._preferences.company = ""
                self.open_anew()
            self.changed.emit()
            self.removed.emit(company)

        self._do(work, done)

    def open_anew(self) -> None:
        """The company that was open, or another, or none: what is kept may be quite another than before."""
        following = self.last_open()
        if following is None:
            self._desk.leave()
            self.changed.emit()
        else:
            self.open(following)

    def open_sample(self) -> None:
        self.open(self._companies.open_sample(SAMPLE_NAME))

    def stop_sample(self) -> None:
        self._do(self._sample.stop, lambda: self._sample_is(stopped=True))

    def start_sample(self) -> None:
        self._do(self._sample.start, lambda: self._sample_is(stopped=False))

    def reset_sample(self) -> None:
        sample = next((company for company in self.all() if company.id == SAMPLE_ID), None)
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
