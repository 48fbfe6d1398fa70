"""The companies of this computer: a card for each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.company import Company
from desktop.domain.errors import DeskError
from desktop.services.companies import Companies
from desktop.services.company_probe import Finding, Probed
from desktop.services.consumers import Consumers
from desktop.ui.pages.account.company_card import CompanyCard
from desktop.ui.pages.account.name_dialog import NameDialog
from desktop.ui.pages.account.remove_dialog import RemoveDialog
from desktop.ui.shell.company_switching import CompanySwitching
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Task, Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.emptied import take_out


class CompaniesTab(TranslatedWidget):
    connect_wanted = Signal()
    change_wanted = Signal(object)  # a Company
    failed = Signal(object)  # a DeskError

    def __init__(
        self,
        icons: Icons,
        companies: Companies,
        consumers: Consumers,
        switching: CompanySwitching,
        desk: OpenCompany,
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._companies = companies
        self._consumers = consumers
        self._switching = switching
        self._desk = desk
        self._tasks = tasks
        self._running: Task | None = None
        self._testing: str = ""
        self._found: dict[str, tuple[Finding, ...]] = {}
        self.cards: list[CompanyCard] = []
        self.connect_another = QPushButton(self)
        self.connect_another.setIcon(icons.named("plus"))
        self.connect_another.clicked.connect(self.connect_wanted)
        content = QWidget(self)
        content.setObjectName("scrolled")
        inside = QWidget(content)
        inside.setMaximumWidth(760)
        # Beside a stretch, so that the height of wrapped words is reckoned with the greatest width.
        beside = QHBoxLayout(content)
        beside.setContentsMargins(24, 16, 24, 24)
        beside.addWidget(inside, 1)
        beside.addStretch(0)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        row = QHBoxLayout()
        row.addWidget(self.connect_another)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        switching.changed.connect(self._show_if_seen)
        desk.refresh_changed.connect(self._show_if_seen)
        self.retranslate()

    def retranslate(self) -> None:
        self.connect_another.setText(self.tr("Connect another company"))

    def card(self, name: str) -> CompanyCard:
        return next(card for card in self.cards if card.company.name == name)

    def show_companies(self) -> None:
        """As they are now; the keyboard stays where it was."""
        focus = self._focused()
        take_out(self._column, self.cards)
        open_id = self._desk.company.id if self._desk.company else ""
        self.cards = [
            self._card(company, self._consumers.refreshed_at(company), company.id == open_id)
            for company in self._companies.all()
        ]
        for row, card in enumerate(self.cards):
            self._column.insertWidget(row, card)
            card.show()  # at once, so that the keyboard can go there
        if focus is not None:
            self._focus(*focus)

    def _card(self, company: Company, refreshed_at: datetime | None, is_open: bool) -> CompanyCard:
        card = CompanyCard(self._icons, company, refreshed_at, is_open, self)
        card.open_wanted.connect(self._switching.open)
        card.test_wanted.connect(self._test)
        card.stop_wanted.connect(self._stop)
        card.rename_wanted.connect(self._rename)
        card.change_wanted.connect(self.change_wanted)
        card.remove_wanted.connect(self._remove)
        card.findings.show_findings(self._found.get(company.id, ()))
        if company.id == self._testing:
            card.begin_test()
            card.show_progress(self._found.get(company.id, ()))
        return card

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self.show_companies()

    def _focused(self) -> tuple[str, int] | None:
        """Company and number of the button that has the keyboard."""
        for card in self.cards:
            for number, button in enumerate(card.findChildren(QPushButton)):
                if button.hasFocus():
                    return card.company.id, number
        return None

    def _focus(self, company_id: str, number: int) -> None:
        for card in self.cards:
            if card.company.id == company_id:
                card.findChildren(QPushButton)[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _test(self, company: Company) -> None:
        self._stop()
        found: list[Finding] = []

        def work(task: Task) -> tuple[Probed, Company]:
            return self._companies.test(company, found.append, task)

        def told(done: int, _total: int) -> None:
            self._take_in(company, tuple(found[:done]))

        def done(answer: tuple[Probed, Company]) -> None:
            probed, now = answer
            self._take_in(company, probed.findings)
            self._end()
            self._switching.take_over_changed(now)

        def failed(problem: DeskError) -> None:
            self._end()
            self.failed.emit(problem)

        self._testing = company.id
        self._found.pop(company.id, None)
        self._with_card(company.id, CompanyCard.begin_test)
        self._running = self._tasks.submit(self, Lane.NETWORK, work, done, failed)
        self._running.watch(told)

    def _take_in(self, company: Company, found: tuple[Finding, ...]) -> None:
        self._found[company.id] = found
        self._with_card(company.id, lambda card: card.show_progress(found))

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._end()

    def _end(self) -> None:
        tested, self._testing, self._running = self._testing, "", None
        self._with_card(tested, CompanyCard.end_test)

    def _with_card(self, company_id: str, act: Callable[[CompanyCard], None]) -> None:
        for card in self.cards:
            if card.company.id == company_id:
                act(card)

    def _rename(self, company: Company) -> None:
        dialog = NameDialog(self._icons, company, self.window())
        dialog.accepted.connect(lambda: self._switching.rename(company, dialog.name.text()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self, company: Company) -> None:
        if company.id == self._testing:
            self._stop()
        count = len(self._consumers.kept(company).consumers)
        dialog = RemoveDialog(company, count, self.window())
        dialog.accepted.connect(lambda: self._switching.remove(company))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
