"""The window's actions with their keys, and the menu that lists them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.shell.shortcuts import SHORTCUTS, Shortcut
from desktop.ui.shell.translated import TranslatedWidget

if TYPE_CHECKING:
    from desktop.ui.shell.icons import Icons

_IN_MENU = ("new", "search", "refresh", "lock", "help", "quit")
_ICONS = {"new": "plus", "search": "search", "refresh": "refresh", "lock": "security", "help": "help"}


class WindowActions(TranslatedWidget):
    """Hidden itself; `window` gets the actions, `menu` the ones that a mouse looks for."""

    def __init__(
        self,
        icons: Icons,
        window: QWidget,
        menu: QMenu,
        act: Mapping[str, Callable[[], None]],
        choose_appearance: Callable[[str], None],
        about: Callable[[], None],
        appearance: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self.hide()
        self._appearance_now = appearance
        self._actions: list[tuple[QAction, Shortcut]] = []
        for shortcut in SHORTCUTS:
            action = QAction(window)
            action.setShortcuts(shortcut.sequences())
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _=False, do=act[shortcut.id]: do())
            if shortcut.id in _ICONS:
                action.setIcon(icons.named(_ICONS[shortcut.id]))
            window.addAction(action)
            self._actions.append((action, shortcut))
        in_menu = {shortcut.id: action for action, shortcut in self._actions if shortcut.id in _IN_MENU}
        for name in ("new", "search", "refresh", "lock"):
            menu.addAction(in_menu[name])
        menu.addSeparator()
        self._appearance = menu.addMenu(icons.named("eye"), "")
        group = QActionGroup(self)
        self._looks = {name: QAction(group) for name in ("system", "light", "dark")}
        for name, look in self._looks.items():
            look.setCheckable(True)
            look.triggered.connect(lambda _=False, name=name: choose_appearance(name))
            self._appearance.addAction(look)
        self._appearance.aboutToShow.connect(self._tick)
        menu.addSeparator()
        menu.addAction(in_menu["help"])
        self._about = menu.addAction(icons.named("info"), "")
        self._about.setMenuRole(QAction.MenuRole.AboutRole)
        self._about.triggered.connect(about)
        menu.addAction(in_menu["quit"])
        in_menu["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self.retranslate()

    def retranslate(self) -> None:
        for action, shortcut in self._actions:
            action.setText(shortcut.words)
        self._appearance.setTitle(self.tr("Appearance"))
        self._looks["system"].setText(self.tr("As the system"))
        self._looks["light"].setText(self.tr("Light"))
        self._looks["dark"].setText(self.tr("Dark"))
        self._about.setText(self.tr("About Consumer Desk"))

    def _tick(self) -> None:
        for name, look in self._looks.items():
            look.setChecked(name == self._appearance_now())
