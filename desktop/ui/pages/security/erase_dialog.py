"""Erasing everything: what goes, what can't be reached, and a word to type."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.shell.translated import TranslatedDialog


class EraseDialog(TranslatedDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        labels = [QLabel(self) for _ in range(6)]
        self._heading, self._goes_name, self._goes, self._stays_name, self._stays, self._ask = labels
        self._heading.setObjectName("heading")
        for label in (self._goes_name, self._stays_name):
            label.setObjectName("fieldName")
        for label in labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.word = QLineEdit(self)
        self.word.textChanged.connect(self._compare)
        self.erase = QPushButton(self)
        self.erase.setObjectName("danger")
        self.erase.setEnabled(False)
        self.erase.clicked.connect(self.accept)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.erase, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.rejected.connect(self.reject)
        # The safe choice is what Return does.
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (*labels, self.word, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(520)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Erase everything"))
        self._heading.setText(self.tr("Erase everything of this program on this computer?"))
        self._goes_name.setText(self.tr("What is removed"))
        self._goes.setText(
            _listed(
                self.tr("The key in the keychain: no kept secret can be read again."),
                self.tr("Companies, lists, notes, unfinished forms, the journal, and their backups."),
                self.tr("The settings, the log, and the data of the sample company."),
            )
        )
        self._stays_name.setText(self.tr("What can't be reached from here"))
        self._stays.setText(
            _listed(
                self.tr("Consumers on the companies' servers: they work until deleted there."),
                self.tr("Keys, secrets and files that were copied, exported or given to others."),
                self.tr("Copies in backups of your disk: without the key their secrets are lost."),
            )
        )
        word = self._wanted()
        self._ask.setText(
            self.tr("Close other windows of Consumer Desk first. To go on, type: {word}").format(word=word)
        )
        self.word.setAccessibleName(self.tr("Word to type"))
        self.erase.setText(self.tr("Erase and close"))
        self._compare(self.word.text())

    def _wanted(self) -> str:
        return self.tr("erase")

    def _compare(self, typed: str) -> None:
        self.erase.setEnabled(typed.strip().casefold() == self._wanted().casefold())


def _listed(*lines: str) -> str:
    return "\n".join(f"• {line}" for line in lines)
