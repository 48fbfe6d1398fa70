"""A button that opens a menu, for assistive tools too: Qt's own instant menus ignore them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.ui.widgets.staying_menu import StayingMenu


class MenuButton(QToolButton):
    def __init__(self, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        menu.aboutToShow.connect(lambda: menu.setAccessibleName(self.accessibleName()))
        if not isinstance(menu, StayingMenu):
            menu.triggered.connect(menu.hide)  # it stays open where the entry wasn't clicked on
        # Later, so that whoever pressed it isn't kept waiting until the menu is closed.
        self.clicked.connect(lambda: QTimer.singleShot(0, self, self.showMenu))
