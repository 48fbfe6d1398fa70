"""Where the server doesn't tell what a group allows: who else has it, from the accounts last read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.domain.account import Accounts, people_in
from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.services.directory import Directory
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Tasks


class GroupPeople(QObject):
    changed = Signal()

    def __init__(self, desk: OpenCompany, tasks: Tasks, directory: Directory, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._directory = directory
        self._known: Accounts | None = None
        self._asked: Company | None = None
        desk.opened.connect(self._forget)

    def names(self, consumer: Consumer) -> tuple[str, ...]:
        """Of the people in the consumer's group; none while they aren't known."""
        if self._known is None or not consumer.group_name:
            return ()
        return tuple(person.name for person in people_in(self._known.accounts, consumer.group_name))

    def look(self) -> None:
        """Reads what was kept of the accounts, once for each company; never asks the server."""
        company = self._desk.company
        if company is None or company == self._asked:
            return
        self._asked = company
        self._tasks.submit(
            self,
            Lane.STORAGE,
            lambda _task: self._directory.kept_accounts(company),
            lambda kept: self._take(company, kept),
            lambda _problem: None,  # then it is as if they had never been read
        )

    def _take(self, company: Company, kept: Accounts | None) -> None:
        if company == self._desk.company and kept is not None:
            self._known = kept
            self.changed.emit()

    def _forget(self) -> None:
        self._known = self._asked = None
