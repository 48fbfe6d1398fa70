"""User Accounts: the accounts that the server lists, and who shares a permission group with which program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.domain.account import Accounts, group_uses
from desktop.domain.company import Company
from desktop.services.directory import Directory
from desktop.ui.pages.user_accounts.accounts_tab import AccountsTab
from desktop.ui.pages.user_accounts.groups_tab import GroupsTab
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.page import Page
from desktop.ui.shell.reading import Reading
from desktop.ui.shell.sections import API_CONNECTIONS
from desktop.ui.shell.tasks import Lane, Tasks


class UserAccountsPage(Page):
    """Asks the server when it is first shown for a company, and when the person refreshes."""

    def __init__(
        self, icons: Icons, desk: OpenCompany, tasks: Tasks, directory: Directory, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._directory = directory
        self._known: Accounts | None = None
        self._asked: Company | None = None
        self.reading = Reading(desk, tasks, self)
        self.notice = MessageBar(icons, self)
        self.accounts = AccountsTab(icons, self.reading, self)
        self.groups = GroupsTab(icons, self)
        self.tabs = QTabWidget(self)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar has it, and a name
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.addTab(self.accounts, "")
        self.tabs.addTab(self.groups, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        around = QVBoxLayout()
        around.setContentsMargins(24, 0, 24, 0)
        around.addWidget(self.notice)
        column.addLayout(around)
        column.addWidget(self.tabs, 1)
        self.accounts.tools.refresh_wanted.connect(self.read)
        self.groups.details.fracttal_wanted.connect(self.fracttal_wanted)
        self.groups.details.consumers_wanted.connect(lambda: self.section_wanted.emit(API_CONNECTIONS.id))
        self.reading.changed.connect(self._show_notice)
        desk.list_changed.connect(self._show_groups)
        desk.opened.connect(self._company_opened)
        desk.recovered.connect(self._back)
        self.retranslate()

    def shown(self) -> None:
        company = self._desk.company
        if company is not None and company != self._asked:
            self._asked = company
            self._tasks.submit(
                self,
                Lane.STORAGE,
                lambda _task: self._directory.kept_accounts(company),
                lambda kept: self._take_kept(company, kept),
                self.failed.emit,
            )
            self.read()

    def read(self) -> None:
        company = self._desk.company
        if company is not None:
            self.reading.start(lambda task: self._directory.accounts(company, task), self._take)

    def retranslate(self) -> None:
        self.tabs.setTabText(0, self.tr("Accounts"))
        self.tabs.setTabText(1, self.tr("Permission groups"))
        self.tabs.tabBar().setAccessibleName(self.tr("Accounts and permission groups"))

    def _take_kept(self, company: Company, kept: Accounts | None) -> None:
        if kept is not None and self._known is None and company == self._desk.company:
            self._take(kept)

    def _take(self, accounts: Accounts) -> None:
        self._known = accounts
        self.accounts.show_accounts(accounts.accounts)
        self.accounts.tools.show_age(accounts.read_at)
        self._show_groups()

    def _show_groups(self) -> None:
        listing, known = self._desk.listing, self._known
        uses = group_uses(known.accounts if known else (), listing.consumers, listing.groups)
        self.groups.show_uses(uses, accounts_known=known is not None)

    def _show_notice(self) -> None:
        """Over a list of earlier; where there is none, the reason stands in its place."""
        problem = self.reading.problem
        if problem is None or self._known is None:
            self.notice.clear()
        else:
            self.notice.say(lambda: message_for(problem), lambda: self.tr("Try again"), self.read, stays=True)

    def _company_opened(self) -> None:
        self._known, self._asked = None, None
        self.accounts.show_accounts(None)
        self.accounts.tools.show_age(None)
        self.accounts.tools.search.clear()
        if self.isVisible():
            self.shown()

    def _back(self) -> None:
        """The server is reached again."""
        if self.reading.problem is not None and self.isVisible():
            self.read()
