"""Tells of a mistake that nobody foresaw, in whichever thread it happened, in one calm dialog."""

from __future__ import annotations

import platform

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.domain.crash_report import CrashReport
from desktop.ui.dialogs.crash_dialog import CrashDialog


class CrashNotice(QObject):
    _happened = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: CrashDialog | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def tell(self, report: CrashReport) -> None:
        """From any thread, also one that is being painted in."""
        if isValid(self):
            self._happened.emit(report)

    def _show(self, report: CrashReport) -> None:
        if self._dialog is None or not isValid(self._dialog):
            # A dialog that waits for an answer lets nothing through to windows behind it.
            self._dialog = CrashDialog(QApplication.activeModalWidget() or self._window)
        self._dialog.add(report)
        self._dialog.show()


def version_facts(version: str) -> list[str]:
    return [
        f"Consumer Desk {version}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        platform.platform(),
    ]
