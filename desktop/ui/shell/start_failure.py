"""When the data folder can't be used there is no window to say so in: a plain dialog then."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.domain.errors import DeskError
from desktop.ui.shell.language import Language
from desktop.ui.shell.message import message_for


def explain(application: QApplication, problem: DeskError, resources: Path, language: str) -> None:
    """Returns when the person has read it."""
    spoken = Language(application, resources / "translations")  # its words go with it
    spoken.choose(language)
    message = message_for(problem)
    box = QMessageBox(QMessageBox.Icon.Warning, "Consumer Desk", message.title)
    box.setInformativeText(message.text)
    box.setDetailedText(message.details)
    box.exec()
    spoken.close()
