"""Tells when the window has been seen for the first time: what a start doesn't need waits for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

PATIENCE_MS = 1500  # a window that starts minimised is never painted


class FirstPaint(QObject):
    happened = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE_MS)
        self._waiting.timeout.connect(self._tell)
        self._waiting.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # Not within the painting itself.
            self._window.removeEventFilter(self)
            self._waiting.start(0)
        return False

    def _tell(self) -> None:
        self._window.removeEventFilter(self)
        self.happened.emit()
