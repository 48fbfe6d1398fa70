"""Who made this, which version runs, and what was checked against what."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.shell.about_facts import AboutFacts
from desktop.ui.shell.services import Program
from desktop.ui.shell.translated import TranslatedDialog

LEAST = 520
PICTURE = QSize(56, 56)


class AboutDialog(TranslatedDialog):
    updates_wanted = Signal()
    licences_wanted = Signal()

    def __init__(self, program: Program, parent: QWidget) -> None:
        super().__init__(parent)
        picture = QLabel(self)
        icon = QGuiApplication.windowIcon()
        picture.setPixmap(icon.pixmap(PICTURE, self.devicePixelRatio()))
        picture.setFixedSize(PICTURE)
        self._name = QLabel("Consumer Desk", self)
        self._name.setObjectName("title")
        self._text, self._checked = QLabel(self), QLabel(self)
        for label in (self._name, self._text, self._checked):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.facts = AboutFacts(program, self)
        self.updates, self.licences = QPushButton(self), QPushButton(self)
        self.updates.clicked.connect(lambda: self._leave_for(self.updates_wanted.emit))
        self.licences.clicked.connect(lambda: self._leave_for(self.licences_wanted.emit))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for button in (self.updates, self.licences):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(picture)
        head.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        column.addLayout(head)
        for widget in (self._text, self._checked, self.facts, buttons):
            column.addWidget(widget)
        width = min(LEAST, self.screen().availableSize().width())
        self.setMinimumWidth(width)
        self.retranslate()
        self.resize(width, column.totalHeightForWidth(width))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("About Consumer Desk"))
        self._text.setText(
            self.tr(
                "An independent tool for administrators of Fracttal One. Fracttal is a product of its "
                "owner, who "
                "has no part in this program."
            )
        )
        self._checked.setText(
            self.tr(
                "Checked against the sample company's server, which speaks the documented parts of "
                "Fracttal's API "
                "and our own contract for managing consumers. Not checked against Fracttal's live service."
            )
        )
        self.updates.setText(self.tr("Updates…"))
        self.licences.setText(self.tr("Licences…"))

    def _leave_for(self, tell: Callable[[], None]) -> None:
        self.reject()
        tell()
