"""The window: sidebar, frame and pages, and what passes between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QByteArray, QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from desktop.domain.company import FRACTTAL_PAGE, Company
from desktop.domain.locking import SecretsLocked
from desktop.ui.pages.help_topics import topic_for
from desktop.ui.shell.connecting import Connecting
from desktop.ui.shell.least_size import least_size
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.reading_order import ReadInOrder
from desktop.ui.shell.sample_menu import SampleMenu
from desktop.ui.shell.sections import ACCOUNT, API_CONNECTIONS, HOME, SETTINGS
from desktop.ui.shell.translated import TranslatedWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QDialog

    from desktop.domain.consumer import Consumer
    from desktop.domain.errors import DeskError
    from desktop.services.preferences import Preferences
    from desktop.ui.pages.api_connections.api_connections_page import ApiConnectionsPage
    from desktop.ui.pages.api_connections.connection_tab import ConnectionTab
    from desktop.ui.pages.api_connections.consumer_panel import ConsumerPanel
    from desktop.ui.pages.api_connections.consumer_table import ConsumerTable
    from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
    from desktop.ui.pages.connect_page import ConnectPage
    from desktop.ui.pages.first_run_page import FirstRunPage
    from desktop.ui.pages.home_page import HomePage
    from desktop.ui.pages.pages import Pages
    from desktop.ui.shell.company_switching import CompanySwitching
    from desktop.ui.shell.copying import Copying
    from desktop.ui.shell.language import Language
    from desktop.ui.shell.message_bar import Words
    from desktop.ui.shell.open_company import OpenCompany
    from desktop.ui.shell.page import Page
    from desktop.ui.shell.page_frame import PageFrame
    from desktop.ui.shell.sidebar import Sidebar
    from desktop.ui.shell.theme import Theme

HELP, CONNECT, REVIEW = "help", "connect", "review"
USUAL = QSize(1180, 760)


class MainWindow(ReadInOrder, QMainWindow):
    closing = Signal()

    def __init__(
        self,
        frame: PageFrame,
        sidebar: Sidebar,
        pages: Pages,
        main: QWidget,
        root: QStackedWidget,
        desk: OpenCompany,
        switching: CompanySwitching,
        copying: Copying,
        language: Language,
        theme: Theme,
        preferences: Preferences,
        about: Callable[[QWidget], QDialog],
    ) -> None:
        """`frame` and `sidebar` stand in `main`, that in `root`."""
        super().__init__()
        self.frame = frame
        self.sidebar = sidebar
        self.pages = pages
        self._main = main
        self._root = root
        self._desk = desk
        self._switching = switching
        self._copying = copying
        self._language = language
        self._theme = theme
        self._preferences = preferences
        self._about = about
        self._page = ""
        self._refresh_words: Words | None = None
        self._consumers: ConsumersTab | None = None
        self._arrange()
        self._connect()
        self.setMinimumSize(least_size(self))
        self.resize(USUAL.boundedTo(self.screen().availableSize()))
        self.restoreGeometry(QByteArray.fromBase64(QByteArray(preferences.window.encode())))
        sidebar.set_narrow(preferences.sidebar_narrow)
        self.retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout(self._main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.frame, 1)
        self.setCentralWidget(self._root)

    def _connect(self) -> None:
        desk, sidebar, pages = self._desk, self.sidebar, self.pages
        sidebar.section_chosen.connect(self.show_section)
        sidebar.company_chosen.connect(self._switching.open)
        sidebar.sample_wanted.connect(SampleMenu(self._switching, self).do)
        sidebar.narrowed.connect(partial(setattr, self._preferences, "sidebar_narrow"))
        sidebar.language_chosen.connect(self.choose_language)
        sidebar.connect_wanted.connect(self.show_connect)
        pages.made.connect(self._listen_to)
        pages.home_made.connect(self._listen_to_home)
        pages.connections_made.connect(self._listen_to_connections)
        pages.connect_made.connect(self._listen_to_connect)
        pages.first_run_made.connect(self._listen_to_first_run)
        for failing in (self._copying, self._switching):
            failing.failed.connect(self.say_problem)
        desk.refresh_failed.connect(self._refresh_failed)
        desk.recovered.connect(self._recovered)
        desk.opened.connect(self._company_opened)
        desk.settled.connect(self._settled)
        self._theme.changed.connect(self._tint)
        self.connecting = Connecting(
            pages, self._switching, self.frame.bar, self.show_connect, self.show_consumers, self
        )
        desk.left.connect(self._company_left)
        self._switching.changed.connect(self._show_companies)
        self._switching.reset_done.connect(self._reset_done)
        self._show_companies()

    def _listen_to(self, page: Page) -> None:
        page.fracttal_wanted.connect(self._open_fracttal)
        page.connect_wanted.connect(self.show_connect)
        page.section_wanted.connect(self.show_section)
        page.consumer_wanted.connect(self.show_consumer)
        page.review_wanted.connect(self.show_review)
        page.failed.connect(self.say_problem)
        page.said.connect(self.frame.bar.say)

    def _listen_to_home(self, page: HomePage) -> None:
        page.consumers_wanted.connect(self.show_consumers)
        page.new_wanted.connect(self.new_consumer)

    def _listen_to_connections(self, page: ApiConnectionsPage) -> None:
        consumers = self._consumers = page.consumers
        self._listen_to_copying(consumers.table)
        consumers.late_panel.made.connect(self._listen_to_copying)
        consumers.table.copy_rows.connect(self._copying.rows)
        for failing in (consumers.revealed, consumers.drafting, consumers.work, consumers.retired):
            failing.failed.connect(self.say_problem)
        page.connection_made.connect(self._listen_to_connection)
        page.new_wanted.connect(self.new_consumer)
        consumers.table.recall(self._preferences.columns)

    def _listen_to_copying(self, part: ConsumerTable | ConsumerPanel) -> None:
        part.copy_key.connect(self._copying.key)
        part.copy_secret.connect(self._copying.secret)
        part.delete_wanted.connect(self.delete_consumer)

    def _listen_to_connection(self, tab: ConnectionTab) -> None:
        tab.copy_key.connect(self._copying.key_of)
        tab.copy_secret.connect(self._copying.secret_of)

    def _listen_to_connect(self, page: ConnectPage) -> None:
        page.left.connect(self._connect_left)

    def _listen_to_first_run(self, page: FirstRunPage) -> None:
        page.language_chosen.connect(self.choose_language)
        page.connect_wanted.connect(self.show_connect)
        page.sample_wanted.connect(self._switching.open_sample)

    def begin(self, company: Company | None) -> None:
        """Opens `company`, or the first screen where there is none yet."""
        if company is None:
            self._root.setCurrentWidget(self.pages.first_run)
        else:
            self._switching.open(company)
            self.connecting.tell_prepared()

    def show_section(self, section_id: str) -> None:
        if self._page == section_id:
            return
        self._page = section_id
        section = next(one for one in (HOME, *SETTINGS) if one.id == section_id)
        self._hide_secret()
        self.frame.show_page(self.pages.section(section_id), lambda: (section.name, section.purpose))
        self.sidebar.choose(section_id)

    def show_help(self) -> None:
        if self._root.currentWidget() is self._main:
            page = self.frame.page
            topic = (page.help_topic if page else "") or topic_for(self._page)
            self._leave_section(HELP)
            self.frame.show_page(
                self.pages.help, lambda: (self.tr("Help"), self.tr("How things are done here, and why."))
            )
            self.pages.help.open(topic)

    def show_connect(self, company: Company | None = None) -> None:
        """For a new company, or to change the connection of `company`."""
        self._root.setCurrentWidget(self._main)
        self._leave_section(CONNECT)
        page = self.pages.connect_company
        page.begin(company)
        self.frame.show_page(page, page.heading)
        page.form.start()

    def show_review(self) -> None:
        if self._desk.company is not None:
            self._leave_section(REVIEW)
            self.frame.show_page(self.pages.review, self.pages.review.heading)

    def show_consumers(self) -> None:
        self.show_section(API_CONNECTIONS.id)
        self.pages.connections.show_consumers()

    def show_consumer(self, consumer_id: str) -> None:
        self.show_consumers()
        self.pages.connections.consumers.show_consumer(consumer_id)

    def new_consumer(self) -> None:
        if self._desk.company is not None:
            self.show_consumers()
            self.pages.connections.consumers.new_consumer()

    def search(self) -> None:
        if self._desk.company is not None:
            self.show_section(API_CONNECTIONS.id)
            self.pages.connections.focus_search()

    def copy_key(self) -> None:
        if (consumer := self._current_consumer()) is not None:
            self._copying.key(consumer)

    def copy_secret(self) -> None:
        if (consumer := self._current_consumer()) is not None:
            self._copying.secret(consumer)

    def reveal(self) -> None:
        consumer = self._current_consumer()
        if consumer is not None and self._consumers is not None:
            self._consumers.revealed.toggle(consumer.id)

    def save_form(self) -> None:
        if self._consumers is not None:
            self._consumers.late_panel.save_form()

    def close_panel(self) -> None:
        if self._consumers is not None:
            self._consumers.late_panel.close_panel()

    def toggle_narrow(self) -> None:
        self.sidebar.set_narrow(not self._preferences.sidebar_narrow)

    def delete_consumer(self, consumer: Consumer) -> None:
        if self._consumers is not None and self._consumers.work.is_guided:
            self._consumers.panel.begin_delete(consumer)
            return
        if self._desk.offline:
            if self._desk.last_problem is not None:
                self.say_problem(self._desk.last_problem)
            return
        dialog = self.pages.delete_dialog(consumer, self)

        def deleted(_: None) -> None:
            self.frame.bar.say(
                lambda: Message("ok", self.tr("“{name}” was deleted").format(name=consumer.name))
            )

        dialog.accepted.connect(lambda: self._desk.delete(consumer, deleted, self.say_problem))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_language(self, code: str) -> None:
        self._preferences.language = code
        self._language.choose(code)

    def choose_appearance(self, appearance: str) -> None:
        self._preferences.appearance = appearance
        self._theme.choose(appearance)

    def show_about(self) -> None:
        dialog = self._about(self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def say_problem(self, problem: DeskError) -> None:
        words = partial(message_for, problem)
        if isinstance(problem, SecretsLocked):
            self._refresh_words = words  # true until the list is read again, after unlocking
        self.frame.bar.say(words)

    def quit_program(self) -> None:
        self.close()

    def retranslate(self) -> None:
        company = self._desk.company
        name = company.name.replace("[*]", "[*][*]") if company else ""  # Qt's sign for what isn't saved
        self.setWindowTitle(f"{name} – Consumer Desk" if name else "Consumer Desk")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self.setMinimumSize(least_size(self))
        elif event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            self._hide_secret()
        elif event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            # A shown secret must not stay on the screen when the person turns to something else.
            self._hide_secret()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.window = self.saveGeometry().toBase64().toStdString()
        self._hide_secret()
        if self._consumers is not None:
            self._preferences.columns = self._consumers.table.remembered()
            self._consumers.drafting.close()
            self._consumers.late_panel.leave()
        event.accept()
        self.closing.emit()

    def _current_consumer(self) -> Consumer | None:
        if self._consumers is None or not self._consumers.isVisible():
            return None
        return self._consumers.current_consumer()

    def _hide_secret(self) -> None:
        if self._consumers is not None:
            self._consumers.revealed.hide()

    def _leave_section(self, page: str) -> None:
        self._page = page
        self._hide_secret()
        self.sidebar.choose("")

    def _tint(self) -> None:
        """Pictures in labels are drawn once; with other colours they are drawn anew."""
        for widget in self.findChildren(TranslatedWidget):
            widget.retranslate()

    def _refresh_failed(self, problem: DeskError) -> None:
        self._refresh_words = partial(message_for, problem)
        self.frame.bar.say(self._refresh_words)

    def _recovered(self) -> None:
        """What was said of the refresh that failed isn't true any more."""
        if self._refresh_words is not None:
            self.frame.bar.take_back(self._refresh_words)

    def _reset_done(self) -> None:
        self.frame.bar.say(lambda: Message("ok", self.tr("The sample company is as on its first day")))

    def _open_fracttal(self) -> None:
        if not QtGui.QDesktopServices.openUrl(QtCore.QUrl(FRACTTAL_PAGE)):
            self.frame.bar.say(
                lambda: Message(
                    "warning",
                    self.tr("No browser could be opened"),
                    self.tr("Open this address yourself: {address}").format(address=FRACTTAL_PAGE),
                )
            )

    def _connect_left(self) -> None:
        if self._desk.company is None:
            self._root.setCurrentWidget(self.pages.first_run)
        else:
            self.show_section(ACCOUNT.id if self.pages.connect_company.is_changing else HOME.id)

    def _company_opened(self) -> None:
        if self._root.currentWidget() is not self._main:
            self._root.setCurrentWidget(self._main)
            self.sidebar.focus_sections()
        if self._page in ("", CONNECT):
            first = self._preferences.first_page
            self.show_section(first if first in {one.id for one in SETTINGS} else HOME.id)
        self.frame.bar.clear()
        self.retranslate()

    def _company_left(self) -> None:
        self._page = ""
        self._root.setCurrentWidget(self.pages.first_run)
        self.retranslate()

    def _show_companies(self) -> None:
        self.sidebar.show_companies(self._switching.all(), self._switching.sample_runs)

    def _settled(self, consumer: Consumer) -> None:
        if self._consumers is not None:
            self._consumers.late_panel.settle(consumer)
        self.frame.bar.say(
            lambda: Message(
                "ok",
                self.tr("“{name}” was created").format(name=consumer.name),
                self.tr("The first answer was lost on the way, but the list shows it."),
            )
        )
