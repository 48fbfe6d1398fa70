"""The pages, each made and loaded when it is first shown: the first picture of the window needs one only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.pages.home_page import HomePage
from desktop.ui.shell.page import Page
from desktop.ui.shell.sections import ACCOUNT, API_CONNECTIONS, HOME, SETTINGS, TRANSACTIONS_LOG

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.domain.consumer import Consumer
    from desktop.domain.sentinel import Change
    from desktop.services.handover.handover import Handover
    from desktop.ui.dialogs.handover_dialog import HandoverDialog
    from desktop.ui.dialogs.handover_subject import Subject
    from desktop.ui.pages.account.account_page import AccountPage
    from desktop.ui.pages.api_connections.api_connections_page import ApiConnectionsPage
    from desktop.ui.pages.api_connections.authorizations_tab import AuthorizationsTab
    from desktop.ui.pages.api_connections.connection_tab import ConnectionTab
    from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
    from desktop.ui.pages.api_connections.delete_dialog import DeleteDialog
    from desktop.ui.pages.api_connections.panel_maker import PanelMaker
    from desktop.ui.pages.api_connections.revealed import Revealed
    from desktop.ui.pages.connect_page import ConnectPage
    from desktop.ui.pages.first_run_page import FirstRunPage
    from desktop.ui.pages.help_page import HelpPage
    from desktop.ui.pages.home.overview import Overview
    from desktop.ui.pages.review.review_page import ReviewPage
    from desktop.ui.pages.section_page import SectionPage
    from desktop.ui.pages.transactions_log.transactions_log_page import TransactionsLogPage
    from desktop.ui.shell.capture_block import CaptureBlock
    from desktop.ui.shell.company_switching import CompanySwitching
    from desktop.ui.shell.icons import Icons
    from desktop.ui.shell.language import Language
    from desktop.ui.shell.lock import Lock
    from desktop.ui.shell.message import Message
    from desktop.ui.shell.open_company import OpenCompany
    from desktop.ui.shell.page_frame import PageFrame
    from desktop.ui.shell.secret_clipboard import SecretClipboard
    from desktop.ui.shell.services import Services
    from desktop.ui.shell.tasks import Tasks

P = TypeVar("P", bound=Page)


def ask_for_printer(parent: QWidget, name: str, title: str, chosen: Callable[[QPrinter], None]) -> None:
    from desktop.ui.dialogs import printer_choice

    printer_choice.ask_for_printer(parent, name, title, chosen)


class Pages(QObject):
    """Tells of each new page, so that the window can listen to it."""

    made = Signal(object)  # a Page
    home_made = Signal(object)
    connections_made = Signal(object)
    connect_made = Signal(object)
    first_run_made = Signal(object)
    general_made = Signal(object)
    account_made = Signal(object)

    def __init__(
        self,
        icons: Icons,
        language: Language,
        desk: OpenCompany,
        tasks: Tasks,
        services: Services,
        switching: CompanySwitching,
        clipboard: SecretClipboard,
        lock: Lock,
        capture: CaptureBlock,
        resources: Path,
        frame: PageFrame,
        root: QStackedWidget,
    ) -> None:
        """Pages stand in `frame`, the first screen in `root` beside it."""
        super().__init__(frame)
        self._icons = icons
        self._language = language
        self._desk = desk
        self._tasks = tasks
        self._services = services
        self._switching = switching
        self._clipboard = clipboard
        self._lock = lock
        self._capture = capture
        self._resources = resources
        self._frame = frame
        self._root = root
        self._sections: dict[str, Page] = {}
        # What makes the page of a section; one that isn't here lives in Fracttal.
        self._makers: dict[str, Callable[[], Page]] = {
            HOME.id: lambda: self.home,
            API_CONNECTIONS.id: lambda: self.connections,
            "general": self._general,
            "user_accounts": self._user_accounts,
            TRANSACTIONS_LOG: lambda: self.transactions_log,
            "modules": self._modules,
            "security": self._security,
            ACCOUNT.id: lambda: self.account,
        }

    @cached_property
    def home(self) -> HomePage:
        page = self._added(HomePage(self._icons, self._desk, self._load_overview, self._frame.pages))
        self.home_made.emit(page)
        return page

    def make_connections_further(self) -> bool:
        """Loads or makes a part of the consumers' page before anybody asks for it. Whether there is another
        one."""
        for _ in self._loading:
            return True
        if "_connections" not in vars(self):
            _ = self._connections
            return True
        return self._connections.consumers.late_panel.make_further()

    @cached_property
    def _loading(self) -> Iterator[None]:
        from desktop.ui.pages.api_connections.loaded_ahead import load_connections

        return load_connections()

    @property
    def connections(self) -> ApiConnectionsPage:
        self._connections.consumers.begin()  # whoever asks for the page wants its list
        return self._connections

    @cached_property
    def _connections(self) -> ApiConnectionsPage:
        from desktop.ui.pages.api_connections.connections_maker import make_connections

        page = make_connections(
            self._icons,
            self._desk,
            self._tasks,
            self._services,
            self._lock,
            self._capture,
            ask_for_printer,
            self._panel_maker,
            self._connection_tab,
            self._authorizations_tab,
            self._frame,
        )
        self._added(page)
        self.connections_made.emit(page)
        return page

    def _panel_maker(self, tab: ConsumersTab) -> PanelMaker:
        from desktop.ui.pages.api_connections.panel_maker import PanelMaker

        return PanelMaker(
            self._icons,
            self._desk,
            self._tasks,
            self._services,
            self._lock,
            self._capture,
            lambda: self._handover,
            self.handover_dialog,
            self._frame.bar,
            tab,
        )

    def _connection_tab(self, revealed: Revealed, parent: QWidget) -> ConnectionTab:
        from desktop.ui.pages.api_connections.connection_tab import ConnectionTab

        return ConnectionTab(
            self._icons, self._desk, self._services.legacy_pairs, self._tasks, revealed, parent
        )

    def _authorizations_tab(self, parent: QWidget) -> AuthorizationsTab:
        from desktop.ui.pages.api_connections.authorizations_tab import AuthorizationsTab

        return AuthorizationsTab(self._icons, self._desk, self._services.authorizations, self._tasks, parent)

    @cached_property
    def connect_company(self) -> ConnectPage:
        from desktop.ui.pages.connect_page import ConnectPage

        services, frame = self._services, self._frame
        page = ConnectPage(self._icons, services.companies, services.browser, self._tasks, frame.bar, frame)
        self._added(page)
        self.connect_made.emit(page)
        return page

    @cached_property
    def account(self) -> AccountPage:
        from desktop.ui.pages.account.about_tab import AboutTab
        from desktop.ui.pages.account.account_page import AccountPage
        from desktop.ui.pages.account.companies_tab import CompaniesTab
        from desktop.ui.pages.account.licences_tab import LicencesTab
        from desktop.ui.pages.account.updates_card import UpdatesCard

        services, frame = self._services, self._frame
        companies = CompaniesTab(
            self._icons,
            services.companies,
            services.consumers,
            self._switching,
            self._desk,
            self._tasks,
            frame,
        )
        updates = UpdatesCard(
            self._icons,
            services.updates,
            self._tasks,
            services.browser,
            lambda: self._language.tongue.code,
            frame,
        )
        about = AboutTab(services.program, updates, frame)
        licences = LicencesTab(services.program, self._tasks, frame)
        page = self._added(AccountPage(companies, about, licences, frame))
        self.account_made.emit(page)
        return page

    @cached_property
    def help(self) -> HelpPage:
        from desktop.ui.pages.help_page import HelpPage

        return self._added(
            HelpPage(self._resources / "help", lambda: self._language.tongue.code, self._frame)
        )

    @cached_property
    def first_run(self) -> FirstRunPage:
        from desktop.ui.pages.first_run_page import FirstRunPage

        prepared = tuple(company for company in self._switching.all() if company.is_prepared)
        page = FirstRunPage(
            self._icons, self._language, prepared, self._switching.prepared_problem, self._root
        )
        self._root.addWidget(page)
        self.first_run_made.emit(page)
        return page

    def section(self, section_id: str) -> Page:
        page = self._sections.get(section_id)
        if page is None:
            make = self._makers.get(section_id, lambda: self._in_fracttal(section_id))
            page = self._sections[section_id] = make()
        return page

    def words_of_changes(self, changes: tuple[Change, ...]) -> Message:
        from desktop.ui.shell.change_words import message_of

        return message_of(changes)

    def delete_dialog(self, consumer: Consumer, parent: QWidget) -> DeleteDialog:
        from desktop.ui.pages.api_connections.delete_dialog import DeleteDialog

        return DeleteDialog(consumer, parent)

    def handover_dialog(self, subject: Subject, parent: QWidget) -> HandoverDialog:
        from desktop.ui.dialogs.handover_dialog import HandoverDialog

        dialog = HandoverDialog(
            self._icons,
            subject,
            self._handover,
            self._tasks,
            self._clipboard,
            self._services.preferences.clipboard_seconds,
            self._resources / "translations",
            parent,
        )
        result = dialog.result_page
        self._capture.watch(result.shown_changed, lambda: result.shows_passphrase, result)
        self._lock.locked.connect(result.cover)
        self._lock.unlocked.connect(result.uncover)
        result.unlock_wanted.connect(self._lock.unlock)
        return dialog

    @cached_property
    def _handover(self) -> Handover:
        return self._services.handover()

    def _general(self) -> Page:
        from desktop.ui.pages.general_page import GeneralPage

        page = self._added(GeneralPage(self._icons, self._services.preferences, self._frame))
        self.general_made.emit(page)
        return page

    def _user_accounts(self) -> Page:
        from desktop.ui.pages.user_accounts.user_accounts_page import UserAccountsPage

        directory = self._services.directory
        return self._added(UserAccountsPage(self._icons, self._desk, self._tasks, directory, self._frame))

    @cached_property
    def transactions_log(self) -> TransactionsLogPage:
        from desktop.ui.pages.transactions_log.fracttal_log import FracttalLog
        from desktop.ui.pages.transactions_log.journal_tab import JournalTab
        from desktop.ui.pages.transactions_log.transactions_log_page import TransactionsLogPage

        icons, services, frame = self._icons, self._services, self._frame
        fracttal = FracttalLog(icons, self._desk, self._tasks, services.directory, frame)
        journal = JournalTab(icons, self._tasks, services.journal, services.export_table, frame)
        return self._added(TransactionsLogPage(fracttal, journal, frame))

    @cached_property
    def review(self) -> ReviewPage:
        from desktop.ui.pages.review.review_page import ReviewPage

        services = self._services
        return self._added(
            ReviewPage(
                self._icons, self._desk, self._tasks, services.reviews, services.export_table, self._frame
            )
        )

    def _modules(self) -> Page:
        from desktop.ui.pages.modules.modules_page import ModulesPage

        services = self._services
        return self._added(
            ModulesPage(
                self._icons, self._desk, self._tasks, services.access, services.export_table, self._frame
            )
        )

    def _security(self) -> Page:
        from desktop.ui.pages.security.security_page import SecurityPage

        services = self._services
        page = SecurityPage(
            self._icons,
            self._desk,
            self._tasks,
            services.vault,
            services.watch,
            services.safety,
            services.erasure,
            services.preferences,
            self._lock,
            self._capture,
            services.upkeep,
            self._frame,
        )
        page.reveal_seconds_chosen.connect(self._reveal_for)
        page.restored.connect(self._switching.open_anew)
        return self._added(page)

    def _reveal_for(self, seconds: int) -> None:
        if "_connections" in vars(self):  # else it takes the preference when it is made
            self._connections.consumers.revealed.last(seconds)

    def _load_overview(self) -> Callable[[QWidget], Overview]:
        from desktop.ui.pages.home.overview import Overview

        services = self._services
        dashboard = services.dashboard()

        def make(parent: QWidget) -> Overview:
            return Overview(
                self._icons,
                self._desk,
                self._tasks,
                dashboard,
                services.reviews,
                services.files,
                lambda: services.vault.state,
                parent,
            )

        return make

    def _in_fracttal(self, section_id: str) -> SectionPage:
        """The page of a section that lives in Fracttal."""
        from desktop.ui.pages.section_page import SectionPage

        section = next(one for one in SETTINGS if one.id == section_id)
        return self._added(
            SectionPage(self._icons, section.id, lambda: section.name, lambda: section.holds, self._frame)
        )

    def _added(self, page: P) -> P:
        self._frame.pages.addWidget(page)
        self.made.emit(page)
        return page
