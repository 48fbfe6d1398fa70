"""Secrets whose key is gone: fetched again where a server shows them, listed with what to do where not."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from desktop.domain.company import CompanyKind
from desktop.domain.errors import DeskError
from desktop.domain.lost import Lost, LostKind
from desktop.services.lost_secrets import FetchedAgain
from desktop.services.upkeep import Upkeep
from desktop.ui.pages.security.upkeep_card import UpkeepCard
from desktop.ui.shell.message import Message
from desktop.ui.shell.tasks import Lane, Task, Tasks
from desktop.ui.widgets.cards import Card

LISTED = 100


class LostCard(UpkeepCard):
    """Its `card` is seen only while there is something to say."""

    fetched = Signal()  # secrets can be had again

    def __init__(self, tasks: Tasks, upkeep: Upkeep, card: Card) -> None:
        super().__init__(tasks, upkeep, card)
        self._lost: tuple[Lost, ...] = ()
        self._fetching = False
        self._why, self.listed = card.text(), card.text()
        self.listed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fetch = QPushButton(card)
        self.fetch.clicked.connect(self._fetch)
        card.column.insertWidget(2, self.fetch, 0, Qt.AlignmentFlag.AlignLeading)
        self._show(())

    def look(self) -> None:
        """Reads which are lost."""
        self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._upkeep.lost.all(), self._show, self.failed.emit
        )

    def retranslate(self) -> None:
        self._card.heading.setText(self.tr("Secrets that can't be read any more"))
        self._why.setText(
            self.tr(
                "Their key isn't in this computer's keychain: the keychain was reset, or the data folder was "
                "copied from another computer. Should the old key come back, they can be read again."
            )
        )
        self.fetch.setText(
            self.tr("Asking the servers…") if self._fetching else self.tr("Fetch again from the servers")
        )
        self.fetch.setEnabled(not self._fetching)
        self.fetch.setVisible(any(lost.company.can_manage for lost in self._lost))
        lines: list[str] = []
        for name, group in groupby(self._lost[:LISTED], key=lambda lost: lost.company.name):
            lines += ["", name, *(f"• {self._said_of(lost)}" for lost in group)]
        if len(self._lost) > LISTED:
            lines += ["", self.tr("And %n more.", "", len(self._lost) - LISTED)]
        self.listed.setText("\n".join(lines).strip())

    def _said_of(self, lost: Lost) -> str:
        todo = self._todo(lost)
        if lost.kind is LostKind.CONSUMER:
            name = lost.name or self.tr("A consumer that isn't in the list")
            return self.tr("{name}: {todo}").format(name=name, todo=todo)
        if lost.kind is LostKind.ON_ITS_WAY_OUT:
            return self.tr("{name}, the old secret: {todo}").format(name=lost.name, todo=todo)
        return todo

    def _todo(self, lost: Lost) -> str:
        if lost.kind is LostKind.OWN_PAIR:
            return self.tr(
                "The consumer of this program itself: connect the company again with its key and secret, "
                "under Account. The other secrets are then fetched again where the server shows them."
            )
        if lost.kind is LostKind.SIGN_IN:
            return self.tr("Your sign-in with the browser: sign in again, under Account.")
        if lost.kind is LostKind.OLDER_PAIR:
            return self.tr(
                "The older key pair: enter it again, or make a new secret, under API Connections, API "
                "Connection."
            )
        if lost.kind is LostKind.ON_ITS_WAY_OUT:
            return self.tr("nothing to do, only it can't be tried any more whether it is dead.")
        if lost.company.kind is CompanyKind.GUIDED:
            return self.tr(
                "enter key and secret again if somebody has them, or replace the secret, in the consumer's "
                "panel."
            )
        return self.tr(
            "open the company and refresh. If it isn't shown again, make a new secret in its panel."
        )

    def _show(self, lost: tuple[Lost, ...]) -> None:
        self._lost = lost
        self._card.setVisible(bool(lost))
        self.retranslate()

    def _fetch(self) -> None:
        self._mark(fetching=True)
        self._tasks.submit(self, Lane.NETWORK, self._fetched_again, self._done, self._not_done)

    def _fetched_again(self, task: Task) -> FetchedAgain:
        return self._upkeep.lost.fetch_again(task)

    def _done(self, answer: FetchedAgain) -> None:
        self._mark(fetching=False)
        self.fetched.emit()
        self.look()
        self.said.emit(lambda: self._result(answer))

    def _result(self, answer: FetchedAgain) -> Message:
        if answer.fetched:
            return Message("ok", self.tr("%n secret(s) were fetched again", "", answer.fetched))
        return Message(
            "info",
            self.tr("No secret could be fetched again"),
            self.tr("The servers don't show them, or can't be asked now."),
        )

    def _not_done(self, problem: DeskError) -> None:
        self._mark(fetching=False)
        self.failed.emit(problem)

    def _mark(self, *, fetching: bool) -> None:
        self._fetching = fetching
        self.retranslate()
