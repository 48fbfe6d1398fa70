"""When the program is started a second time, the window that is there comes to the front."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt
from PySide6.QtWidgets import QWidget


class AnotherStart(QObject):
    """`answer` tells whether anybody asked, and lets them know that it was heard."""

    def __init__(self, folder: Path, answer: Callable[[], bool], window: QWidget) -> None:
        super().__init__(window)
        self._answer = answer
        self._window = window
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()  # somebody may have asked before anybody watched

    def _look(self) -> None:
        if self._answer():
            window = self._window
            window.setWindowState(
                (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive
            )
            window.show()
            window.raise_()
            window.activateWindow()
