"""Puts the window together: every widget gets what it needs from here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget

from desktop.ui.pages.pages import Pages
from desktop.ui.shell.capture_block import CaptureBlock
from desktop.ui.shell.company_switching import CompanySwitching
from desktop.ui.shell.copying import ClipboardStrip, Copying
from desktop.ui.shell.elsewhere_notice import ElsewhereNotice
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.keychain_notice import KeychainNotice
from desktop.ui.shell.language import Language
from desktop.ui.shell.lock import Lock
from desktop.ui.shell.lock_notice import LockNotice
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.page_frame import PageFrame
from desktop.ui.shell.secret_clipboard import SecretClipboard
from desktop.ui.shell.sections import ACCOUNT, SECURITY, TRANSACTIONS_LOG
from desktop.ui.shell.sidebar import Sidebar
from desktop.ui.shell.state_notices import OfflineNotice, RecoveryNotice
from desktop.ui.shell.tasks import Tasks
from desktop.ui.shell.theme import Theme

if TYPE_CHECKING:
    from desktop.services.preferences import Preferences
    from desktop.ui.pages.general_page import GeneralPage
    from desktop.ui.shell.about import AboutDialog
    from desktop.ui.shell.services import Services


class Built(NamedTuple):
    """The window, and the objects that the program starts and closes with it."""

    window: MainWindow
    desk: OpenCompany
    switching: CompanySwitching
    clipboard: SecretClipboard
    keychain: KeychainNotice
    recovery: RecoveryNotice
    tasks: Tasks
    lock: Lock
    strip: ClipboardStrip
    icons: Icons
    language: Language


def build_window(
    application: QApplication,
    services: Services,
    resources: Path,
    about: Callable[[QWidget], AboutDialog],
    retry_seconds: float,
) -> Built:
    preferences = services.preferences
    theme = Theme(application, resources)
    theme.choose_size(preferences.text_size)
    theme.choose(preferences.appearance)
    icons = Icons(resources / "icons", theme)
    language = Language(application, resources / "translations")
    language.choose(preferences.language)
    tasks = Tasks()

    desk = OpenCompany(
        services.consumers,
        services.records,
        tasks,
        retry_seconds,
        services.rotations_under_way,
        services.glance,
    )
    clipboard = SecretClipboard(application.clipboard(), services.marks)
    lock = Lock(application, services.locking, desk, tasks, clipboard, preferences, services.watch)
    capture = CaptureBlock(services.shield, preferences)
    copying = Copying(desk, clipboard, preferences, lambda: services.vault.state)
    switching = CompanySwitching(
        services.all_companies,
        services.companies,
        services.prepared,
        services.sample,
        preferences,
        desk,
        tasks,
    )
    root = QStackedWidget()
    # Everything is made in its place: what is put there later is styled anew by Qt, with all that is in it.
    main = QWidget(root)
    root.addWidget(main)
    sidebar = Sidebar(icons, language, desk, main)
    frame = PageFrame(icons, main)
    strip = ClipboardStrip(icons, clipboard, copying, frame)
    frame.add_foot(strip)
    pages = Pages(
        icons, language, desk, tasks, services, switching, clipboard, lock, capture, resources, frame, root
    )
    window = MainWindow(
        frame,
        sidebar,
        pages,
        main,
        root,
        desk,
        switching,
        copying,
        language,
        theme,
        preferences,
        lambda parent: _leading_on(about(parent), window, pages),
    )
    pages.general_made.connect(lambda page: _listen_to_general(page, window, theme, preferences))
    OfflineNotice(desk, frame.offline_bar)
    ElsewhereNotice(
        desk,
        frame.news_bar,
        pages.words_of_changes,
        partial(_show_changes, window, pages),
        window.show_consumer,
    )
    LockNotice(lock, services.watch, frame.lock_bar)
    lock.failed.connect(window.say_problem)
    keychain = KeychainNotice(
        lambda: services.vault,
        services.watch,
        desk,
        tasks,
        frame.keychain_bar,
        lambda: window.show_section(SECURITY),
    )
    recovery = RecoveryNotice(frame.bar)
    return Built(window, desk, switching, clipboard, keychain, recovery, tasks, lock, strip, icons, language)


def _leading_on(dialog: AboutDialog, window: MainWindow, pages: Pages) -> QDialog:
    """The dialog, whose buttons lead to the tabs that say more."""

    def show(tab: Callable[[], None]) -> None:
        window.show_section(ACCOUNT.id)
        tab()

    dialog.updates_wanted.connect(lambda: show(pages.account.show_about))
    dialog.licences_wanted.connect(lambda: show(pages.account.show_licences))
    return dialog


def _show_changes(window: MainWindow, pages: Pages) -> None:
    window.show_section(TRANSACTIONS_LOG)
    pages.transactions_log.show_changes()


def _listen_to_general(page: GeneralPage, window: MainWindow, theme: Theme, preferences: Preferences) -> None:
    def choose_size(percent: int) -> None:
        preferences.text_size = percent
        theme.choose_size(percent)

    page.language_chosen.connect(window.choose_language)
    page.appearance_chosen.connect(window.choose_appearance)
    page.text_size_chosen.connect(choose_size)
