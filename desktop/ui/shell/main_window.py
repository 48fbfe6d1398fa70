"""The window: sidebar, frame and pages, and what passes between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMessageBox, QStackedWidget, QWidget

from desktop.domain.company import FRACTTAL_PAGE, Company
from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.services.preferences import Preferences
from desktop.ui.pages.api_connections.api_connections_page import ApiConnectionsPage
from desktop.ui.pages.api_connections.delete_dialog import DeleteDialog
from desktop.ui.pages.api_connections.drafting import Drafting
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.connect_page import ConnectPage
from desktop.ui.pages.first_run_page import FirstRunPage
from desktop.ui.pages.help_page import HelpPage
from desktop.ui.pages.home_page import HomePage
from desktop.ui.pages.section_page import SectionPage
from desktop.ui.shell.about import AboutDialog
from desktop.ui.shell.company_switching import CompanySwitching
from desktop.ui.shell.copying import Copying
from desktop.ui.shell.language import Language
from desktop.ui.shell.messages import Message, message_for
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.page_frame import PageFrame
from desktop.ui.shell.sections import API_CONNECTIONS, HOME, SETTINGS
from desktop.ui.shell.sidebar import Sidebar
from desktop.ui.shell.theme import Theme
from desktop.ui.shell.translated import TranslatedWidget

HELP, CONNECT = "help", "connect"


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What the window is put together from; window_builder.py makes it."""

    sidebar: Sidebar
    frame: PageFrame
    first_run: FirstRunPage
    home: HomePage
    connections: ApiConnectionsPage
    sections: dict[str, SectionPage]
    connect: ConnectPage
    help: HelpPage


class MainWindow(QMainWindow):
    closing = Signal()

    def __init__(
        self,
        parts: WindowParts,
        desk: OpenCompany,
        switching: CompanySwitching,
        copying: Copying,
        drafting: Drafting,
        revealed: Revealed,
        language: Language,
        theme: Theme,
        preferences: Preferences,
        about: Callable[[QWidget], AboutDialog],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._switching = switching
        self._copying = copying
        self._drafting = drafting
        self._revealed = revealed
        self._language = language
        self._theme = theme
        self._preferences = preferences
        self._about = about
        self.parts = parts
        self._page = ""
        self._arrange()
        self._connect()
        self.setMinimumSize(880, 560)
        self.resize(1180, 760)
        self.restoreGeometry(QByteArray.fromBase64(QByteArray(preferences.window.encode())))
        parts.connections.consumers.table.recall(preferences.columns)
        parts.sidebar.set_narrow(preferences.sidebar_narrow)
        self.retranslate()

    def _arrange(self) -> None:
        parts = self.parts
        main = QWidget(self)
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(parts.sidebar)
        row.addWidget(parts.frame, 1)
        for page in (parts.home, parts.connections, *parts.sections.values(), parts.connect, parts.help):
            parts.frame.pages.addWidget(page)
        self._main = main
        self._root = QStackedWidget(self)
        self._root.addWidget(parts.first_run)
        self._root.addWidget(main)
        self.setCentralWidget(self._root)

    def _connect(self) -> None:
        parts, desk = self.parts, self._desk
        consumers = parts.connections.consumers
        parts.sidebar.section_chosen.connect(self.show_section)
        parts.sidebar.company_chosen.connect(self._switching.open)
        parts.sidebar.sample_wanted.connect(self._sample)
        parts.sidebar.narrowed.connect(self._narrowed)
        for asking in (parts.sidebar, parts.first_run):
            asking.language_chosen.connect(self.choose_language)
            asking.connect_wanted.connect(self.show_connect)
        parts.first_run.sample_wanted.connect(lambda: self._sample("open"))
        parts.home.consumers_wanted.connect(lambda: self.show_section(API_CONNECTIONS.id))
        parts.home.new_wanted.connect(self.new_consumer)
        parts.connections.fracttal_wanted.connect(self._open_fracttal)
        for section in parts.sections.values():
            section.fracttal_wanted.connect(self._open_fracttal)
        parts.connect.connected.connect(self._connected)
        parts.connect.left.connect(self._connect_left)
        for copying in (consumers.table, consumers.panel):
            copying.copy_key.connect(self._copying.key)
            copying.copy_secret.connect(self._copying.secret)
            copying.delete_wanted.connect(self.delete_consumer)
        for failing in (self._copying, self._revealed, self._drafting, self._switching):
            failing.failed.connect(self.say_problem)
        desk.refresh_failed.connect(self.say_problem)
        desk.opened.connect(self._company_opened)
        desk.settled.connect(self._settled)
        self._theme.changed.connect(self._tint)
        self._switching.changed.connect(self._show_companies)
        self._switching.reset_done.connect(self._reset_done)
        self._show_companies()

    def begin(self, company: Company | None) -> None:
        """Opens `company`, or the first screen where there is none yet."""
        if company is None:
            self._root.setCurrentWidget(self.parts.first_run)
        else:
            self._switching.open(company)

    def show_section(self, section_id: str) -> None:
        pages: dict[str, QWidget] = {
            HOME.id: self.parts.home,
            API_CONNECTIONS.id: self.parts.connections,
            **self.parts.sections,
        }
        if self._page == section_id:
            return
        self._page = section_id
        section = next(one for one in (HOME, *SETTINGS) if one.id == section_id)
        self._revealed.hide()
        self.parts.frame.show_page(pages[section_id], lambda: (section.name, section.purpose))
        self.parts.sidebar.choose(section_id)
        self.retranslate()

    def show_help(self) -> None:
        if self._root.currentWidget() is self._main:
            self._leave_section(HELP)
            self.parts.frame.show_page(
                self.parts.help, lambda: (self.tr("Help"), self.tr("The main job, step by step."))
            )

    def show_connect(self) -> None:
        self._root.setCurrentWidget(self._main)
        self._leave_section(CONNECT)
        self.parts.frame.show_page(
            self.parts.connect,
            lambda: (
                self.tr("Connect a company"),
                self.tr("Signs in at its server and finds out whether consumers can be managed from here."),
            ),
        )
        self.parts.connect.start()

    def show_consumers(self) -> None:
        self.show_section(API_CONNECTIONS.id)
        self.parts.connections.show_consumers()

    def new_consumer(self) -> None:
        if self._desk.company is not None:
            self.show_consumers()
            self.parts.connections.consumers.new_consumer()

    def search(self) -> None:
        if self._desk.company is not None:
            self.show_consumers()
            self.parts.connections.consumers.focus_search()

    def copy_key(self) -> None:
        if (consumer := self._current_consumer()) is not None:
            self._copying.key(consumer)

    def copy_secret(self) -> None:
        if (consumer := self._current_consumer()) is not None:
            self._copying.secret(consumer)

    def reveal(self) -> None:
        if (consumer := self._current_consumer()) is not None:
            self._revealed.toggle(consumer.id)

    def save_form(self) -> None:
        panel = self.parts.connections.consumers.panel
        if panel.is_open and panel.isVisible():
            panel.save_form()

    def close_panel(self) -> None:
        self.parts.connections.consumers.panel.close_panel()

    def toggle_narrow(self) -> None:
        self.parts.sidebar.set_narrow(not self._preferences.sidebar_narrow)

    def delete_consumer(self, consumer: Consumer) -> None:
        if self._desk.offline:
            if self._desk.last_problem is not None:
                self.say_problem(self._desk.last_problem)
            return
        dialog = DeleteDialog(consumer, self)

        def deleted(_: None) -> None:
            self.parts.frame.bar.say(
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
        self.parts.frame.bar.say(lambda: message_for(problem))

    def quit_program(self) -> None:
        self.close()

    def retranslate(self) -> None:
        company = self._desk.company
        self.setWindowTitle(f"{company.name} – Consumer Desk" if company else "Consumer Desk")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.WindowStateChange and self.isMinimized():
            self._revealed.hide()
        elif event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            # A shown secret must not stay on the screen when the person turns to something else.
            self._revealed.hide()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.window = self.saveGeometry().toBase64().toStdString()
        self._preferences.columns = self.parts.connections.consumers.table.remembered()
        self._revealed.hide()
        self._drafting.close()
        event.accept()
        self.closing.emit()

    def _current_consumer(self) -> Consumer | None:
        if self._page != API_CONNECTIONS.id:
            return None
        return self.parts.connections.consumers.current_consumer()

    def _leave_section(self, page: str) -> None:
        self._page = page
        self._revealed.hide()
        self.parts.sidebar.choose("")

    def _tint(self) -> None:
        """Pictures in labels are drawn once; with other colours they are drawn anew."""
        for widget in self.findChildren(TranslatedWidget):
            widget.retranslate()

    def _sample(self, what: str) -> None:
        if what == "open":
            self._switching.open_sample()
        elif what == "stop":
            self._switching.stop_sample()
        elif what == "start":
            self._switching.start_sample()
        else:
            self._ask_reset()

    def _ask_reset(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Reset the sample company"),
            self.tr("Bring the sample company back to its first day?"),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        box.setInformativeText(self.tr("The consumers that you made in it, and their secrets, are deleted."))
        reset = box.addButton(self.tr("Reset"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        reset.clicked.connect(self._switching.reset_sample)
        box.finished.connect(box.deleteLater)
        box.open()

    def _reset_done(self) -> None:
        self.parts.frame.bar.say(lambda: Message("ok", self.tr("The sample company is as on its first day")))

    def _narrowed(self, narrow: bool) -> None:
        self._preferences.sidebar_narrow = narrow

    def _open_fracttal(self) -> None:
        if not QDesktopServices.openUrl(QUrl(FRACTTAL_PAGE)):
            self.parts.frame.bar.say(
                lambda: Message(
                    "warning",
                    self.tr("No browser could be opened"),
                    self.tr("Open this address yourself: {address}").format(address=FRACTTAL_PAGE),
                )
            )

    def _connected(self, company: Company) -> None:
        self._switching.open(company)
        self.show_consumers()
        words = (
            self.tr("Consumers can be managed from here.")
            if company.can_manage
            else self.tr("Its server has no call for consumers: they are made on Fracttal's own page.")
        )
        self.parts.frame.bar.say(
            lambda: Message("ok", self.tr("{name} is connected").format(name=company.name), words)
        )

    def _connect_left(self) -> None:
        if self._desk.company is None:
            self._root.setCurrentWidget(self.parts.first_run)
        else:
            self.show_section(HOME.id)

    def _company_opened(self) -> None:
        if self._root.currentWidget() is not self._main:
            self._root.setCurrentWidget(self._main)
            self.parts.sidebar.focus_sections()
        if self._page in ("", CONNECT):
            self.show_section(HOME.id)
        self.parts.frame.bar.clear()
        self.retranslate()

    def _show_companies(self) -> None:
        self.parts.sidebar.show_companies(self._switching.all(), self._switching.sample_runs)

    def _settled(self, consumer: Consumer) -> None:
        self.parts.connections.consumers.panel.settle(consumer)
        self.parts.frame.bar.say(
            lambda: Message(
                "ok",
                self.tr("“{name}” was created").format(name=consumer.name),
                self.tr("The first answer was lost on the way, but the list shows it."),
            )
        )
