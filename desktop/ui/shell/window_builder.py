"""Puts the window together: every widget gets what it needs from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.companies import Companies
from desktop.services.consumers import Consumers
from desktop.services.forms import Forms
from desktop.services.ports import ClipboardMarks, Vault
from desktop.services.preferences import Preferences
from desktop.services.sample_company import SampleCompany
from desktop.ui.pages.api_connections.api_connections_page import ApiConnectionsPage
from desktop.ui.pages.api_connections.consumer_panel import ConsumerPanel
from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
from desktop.ui.pages.api_connections.drafting import Drafting
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.connect_page import ConnectPage
from desktop.ui.pages.first_run_page import FirstRunPage
from desktop.ui.pages.help_page import HelpPage
from desktop.ui.pages.home_page import HomePage
from desktop.ui.pages.section_page import SectionPage
from desktop.ui.shell.about import AboutDialog
from desktop.ui.shell.actions import WindowActions
from desktop.ui.shell.company_switching import CompanySwitching
from desktop.ui.shell.copying import ClipboardStrip, Copying
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.keychain_notice import KeychainNotice, VaultWatch
from desktop.ui.shell.language import Language
from desktop.ui.shell.main_window import MainWindow, WindowParts
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.page_frame import PageFrame
from desktop.ui.shell.secret_clipboard import SecretClipboard
from desktop.ui.shell.sections import API_CONNECTIONS, SETTINGS, Section
from desktop.ui.shell.sidebar import Sidebar
from desktop.ui.shell.state_notices import OfflineNotice, RecoveryNotice
from desktop.ui.shell.tasks import Tasks
from desktop.ui.shell.theme import Theme


@dataclass(frozen=True, slots=True)
class Services:
    companies: Companies
    consumers: Consumers
    forms: Forms
    sample: SampleCompany
    preferences: Preferences
    vault: Vault
    watch: VaultWatch
    marks: ClipboardMarks


@dataclass(frozen=True, slots=True)
class Built:
    """The window, and the objects that the program starts and closes with it."""

    window: MainWindow
    desk: OpenCompany
    switching: CompanySwitching
    clipboard: SecretClipboard
    keychain: KeychainNotice
    recovery: RecoveryNotice
    tasks: Tasks
    strip: ClipboardStrip


def build_window(
    application: QApplication,
    services: Services,
    resources: Path,
    version: str,
    data_folder: Path,
    retry_seconds: float,
) -> Built:
    preferences = services.preferences
    theme = Theme(application, resources)
    theme.choose(preferences.appearance)
    icons = Icons(resources / "icons", theme)
    application.setWindowIcon(icons.application())
    language = Language(application, resources / "translations")
    language.choose(preferences.language)
    tasks = Tasks()
    desk = OpenCompany(services.consumers, tasks, retry_seconds)
    clipboard = SecretClipboard(application.clipboard(), services.marks)
    copying = Copying(desk, clipboard, preferences, lambda: services.vault.state)
    switching = CompanySwitching(services.companies, services.sample, preferences, desk, tasks)
    holder = QWidget()  # until the window takes each part over
    frame = PageFrame(icons, holder)
    revealed = Revealed(desk, preferences.reveal_seconds, frame)
    drafting = Drafting(desk, services.forms, tasks, frame)
    panel = ConsumerPanel(icons, desk, drafting, revealed, frame.bar, frame)
    consumers = ConsumersTab(icons, desk, tasks, revealed, panel, frame)
    strip = ClipboardStrip(icons, clipboard, copying, frame)
    frame.add_foot(strip)
    parts = WindowParts(
        sidebar=Sidebar(icons, language, desk, holder),
        frame=frame,
        first_run=FirstRunPage(icons, language, holder),
        home=HomePage(icons, desk, frame),
        connections=ApiConnectionsPage(icons, consumers, frame),
        sections=_section_pages(icons, frame),
        connect=ConnectPage(icons, services.companies, tasks, frame.bar, frame),
        help=HelpPage(frame),
    )
    window = MainWindow(
        parts,
        desk,
        switching,
        copying,
        drafting,
        revealed,
        language,
        theme,
        preferences,
        lambda parent: AboutDialog(version, str(data_folder), parent),
    )
    holder.deleteLater()
    WindowActions(
        icons,
        window,
        frame.more_menu,
        _acts(window, desk),
        window.choose_appearance,
        window.show_about,
        lambda: preferences.appearance,
    )
    OfflineNotice(desk, frame.offline_bar)
    keychain = KeychainNotice(lambda: services.vault, services.watch, desk, tasks, frame.keychain_bar)
    return Built(window, desk, switching, clipboard, keychain, RecoveryNotice(frame.bar), tasks, strip)


def _section_pages(icons: Icons, frame: QWidget) -> dict[str, SectionPage]:
    return {
        section.id: _section_page(icons, section, frame)
        for section in SETTINGS
        if section is not API_CONNECTIONS
    }


def _section_page(icons: Icons, section: Section, frame: QWidget) -> SectionPage:
    return SectionPage(icons, section.id, lambda: section.name, lambda: section.holds, frame)


def _acts(window: MainWindow, desk: OpenCompany) -> dict[str, Callable[[], None]]:
    """What each of shortcuts.SHORTCUTS does."""
    return {
        "new": window.new_consumer,
        "search": window.search,
        "refresh": desk.refresh,
        "copy_key": window.copy_key,
        "copy_secret": window.copy_secret,
        "reveal": window.reveal,
        "save": window.save_form,
        "close_panel": window.close_panel,
        "sections": window.parts.sidebar.focus_sections,
        "narrow": window.toggle_narrow,
        "help": window.show_help,
        "quit": window.quit_program,
    }
