"""Keys and the menu of the window: nobody can use them before its first picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.ui.shell.actions import WindowActions

if TYPE_CHECKING:
    from desktop.services.preferences import Preferences
    from desktop.ui.shell.lock import Lock
    from desktop.ui.shell.main_window import MainWindow
    from desktop.ui.shell.open_company import OpenCompany
    from desktop.ui.shell.window_builder import Built


def add_actions(built: Built, preferences: Preferences) -> None:
    window = built.window
    WindowActions(
        built.icons,
        window,
        window.frame.more_menu,
        _noticed(built.lock, {**_acts(window, built.desk), "lock": built.lock.lock}),
        window.choose_appearance,
        window.show_about,
        lambda: preferences.appearance,
    )


def _noticed(lock: Lock, acts: dict[str, Callable[[], None]]) -> dict[str, Callable[[], None]]:
    """Somebody who uses a shortcut is here: its keys never reach the window as such."""

    def noticed(act: Callable[[], None]) -> Callable[[], None]:
        def do() -> None:
            lock.used()
            act()

        return do

    return {name: noticed(act) for name, act in acts.items()}


def _acts(window: MainWindow, desk: OpenCompany) -> dict[str, Callable[[], None]]:
    """What each of shortcuts.SHORTCUTS does, but for locking."""
    return {
        "new": window.new_consumer,
        "search": window.search,
        "refresh": desk.refresh,
        "copy_key": window.copy_key,
        "copy_secret": window.copy_secret,
        "reveal": window.reveal,
        "save": window.save_form,
        "close_panel": window.close_panel,
        "sections": window.sidebar.focus_sections,
        "narrow": window.toggle_narrow,
        "help": window.show_help,
        "quit": window.quit_program,
    }
