"""Who made this, which version runs, and what was checked against what."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from desktop.ui.shell.translated import TranslatedDialog

LEAST = 480


class AboutDialog(TranslatedDialog):
    def __init__(self, version: str, data_folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._version = version
        self._data_folder = data_folder
        self._name = QLabel(self)
        self._name.setObjectName("title")
        self._text, self._checked, self._facts = QLabel(self), QLabel(self), QLabel(self)
        self._facts.setObjectName("muted")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        for label in (self._name, self._text, self._checked, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("About Consumer Desk"))
        self._name.setText("Consumer Desk")
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
        self._facts.setText(
            self.tr("Version {version} · Qt {qt} · Python {python}").format(
                version=self._version, qt=qVersion(), python=platform.python_version()
            )
            + "\n"
            + self.tr("Data: {folder}").format(folder=self._data_folder)
        )
        self._make_room()

    def _make_room(self) -> None:
        """For the folder: a path has no place where it could wrap."""
        margins = self._column.contentsMargins()
        path = self._facts.fontMetrics().horizontalAdvance(self._data_folder)
        wanted = max(LEAST, path + margins.left() + margins.right())
        self.setMinimumWidth(min(wanted, self.screen().availableSize().width()))
