"""Keeps the form that is being filled in, a moment after each change."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.company import Company
from desktop.domain.consumer import ConsumerForm
from desktop.domain.errors import DeskError
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from desktop.services.forms import Forms

PAUSE_MS = 300


class Drafting(QObject):
    """One form at a time, that of `look_for`; everything is written in the storage lane, in order."""

    found = Signal(object)  # the unfinished ConsumerForm
    failed = Signal(object)  # a DeskError

    def __init__(self, desk: OpenCompany, forms: Forms, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._forms = forms
        self._tasks = tasks
        self._company: Company | None = None
        self._consumer_id = ""
        self._noted: ConsumerForm | None = None
        self._looking: Task | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)

    def look_for(self, consumer_id: str) -> None:
        """Turns to this form; `found` tells of an unfinished one."""
        company = self._desk.company
        if company is None:
            return
        self._company, self._consumer_id = company, consumer_id
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._tasks.submit(
            self,
            Lane.STORAGE,
            lambda _task: self._forms.unfinished(company, consumer_id),
            self._tell,
            self.failed.emit,
        )

    def note(self, form: ConsumerForm) -> None:
        self._noted = form
        self._pause.start()

    def keep_now(self) -> None:
        self._pause.stop()
        company, consumer_id, form = self._company, self._consumer_id, self._noted
        self._noted = None
        if company is not None and form is not None:
            self._write(lambda: self._forms.keep(company, consumer_id, form))

    def forget(self) -> None:
        self._pause.stop()
        self._noted = None
        company, consumer_id = self._company, self._consumer_id
        if company is not None:
            self._write(lambda: self._forms.forget(company, consumer_id))

    def close(self) -> None:
        """On quitting: written here and now, the lanes may end before they come to it."""
        self._pause.stop()
        if self._company is not None and self._noted is not None:
            with suppress(DeskError):
                self._forms.keep(self._company, self._consumer_id, self._noted)
            self._noted = None

    def _write(self, work: Callable[[], None]) -> None:
        self._tasks.submit(self, Lane.STORAGE, lambda _task: work(), lambda _: None, self.failed.emit)

    def _tell(self, form: ConsumerForm | None) -> None:
        self._looking = None
        if form is not None:
            self.found.emit(form)
