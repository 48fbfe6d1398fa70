"""What the switcher offers for the sample company: open it, stop its server, begin it anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # its QMessageBox is made for the question
from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.shell.company_switching import CompanySwitching


class SampleMenu(QObject):
    """`window` is what the question of a reset stands before."""

    def __init__(self, switching: CompanySwitching, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._acts: dict[str, Callable[[], None]] = {
            "open": switching.open_sample,
            "stop": switching.stop_sample,
            "start": switching.start_sample,
            "reset": self._ask_reset,
        }
        self._reset = switching.reset_sample

    def do(self, what: str) -> None:
        self._acts[what]()

    def _ask_reset(self) -> None:
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Question,
            self.tr("Reset the sample company"),
            self.tr("Bring the sample company back to its first day?"),
            QtWidgets.QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.setInformativeText(self.tr("The consumers that you made in it, and their secrets, are deleted."))
        reset = box.addButton(self.tr("Reset"), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        reset.clicked.connect(self._reset)
        box.finished.connect(box.deleteLater)
        box.open()
