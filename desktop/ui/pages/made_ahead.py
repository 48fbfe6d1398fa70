"""Makes the page that most people open, a part in each turn of the loop, before anybody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from desktop.ui.shell.main_window import MainWindow


class MadeAhead(QTimer):
    """Goes with the window. A turn of QTimer.singleShot would keep what it calls, when that goes first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._pages = window.pages
        self.timeout.connect(self._make)
        window.closing.connect(self.stop)
        self.start(0)

    def _make(self) -> None:
        if not self._pages.make_connections_further():
            self.stop()
