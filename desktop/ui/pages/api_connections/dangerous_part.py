"""At the panel's end: what can't be undone, each in a button of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.ui.pages.help_topics import NEW_SECRETS
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget


class DangerousPart(TranslatedWidget):
    topic = NEW_SECRETS
    new_secret_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        self.new_secret = QPushButton(self)
        self.new_secret.setIcon(icons.named("key"))
        self.new_secret.clicked.connect(self.new_secret_wanted)
        self.delete = QPushButton(self)
        self.delete.setObjectName("danger")
        self.delete.setIcon(icons.named("trash", "error"))
        self.delete.clicked.connect(self.delete_wanted)
        self._busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(line)
        column.addWidget(self.new_secret, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()

    def show_busy(self, busy: bool) -> None:
        """A new secret is being made."""
        self._busy = busy
        self.setEnabled(not busy)
        self.retranslate()

    def retranslate(self) -> None:
        self.new_secret.setText(self.tr("Making a new secret…") if self._busy else self.tr("New secret…"))
        self.delete.setText(self.tr("Delete this consumer…"))
