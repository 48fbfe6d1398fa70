"""About this program: whose it is, which version, what was checked against what, where its data is."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.services import Program
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.bounded_width import bounded


class AboutTab(TranslatedWidget):
    def __init__(self, icons: Icons, program: Program, parent: QWidget) -> None:
        super().__init__(parent)
        self._program = program
        card = QWidget(self)
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = QLabel("Consumer Desk", card)
        self._name.setObjectName("heading")
        self._text, self._checked = QLabel(card), QLabel(card)
        facts = QFormLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(4)
        self._facts: list[tuple[QLabel, QLabel]] = []
        for _ in range(3):
            name, value = QLabel(card), QLabel(card)
            name.setObjectName("muted")
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            facts.addRow(name, value)
            self._facts.append((name, value))
        # A path has no place where it could wrap: here the cursor goes along it.
        self._folder_name, self._folder = QLabel(card), QLineEdit(program.data_folder, card)
        self._folder_name.setObjectName("muted")
        self._folder_name.setBuddy(self._folder)
        self._folder.setReadOnly(True)
        facts.addRow(self._folder_name, self._folder)
        for label in (self._text, self._checked):
            label.setWordWrap(True)
        self.copy = QPushButton(card)
        self.copy.setIcon(icons.named("copy"))
        self.copy.clicked.connect(self._copy)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(10)
        inside.addWidget(self._name)
        inside.addWidget(self._text)
        inside.addWidget(self._checked)
        inside.addLayout(facts)
        inside.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.addLayout(bounded(card, 760))
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        self._text.setText(
            self.tr(
                "An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, "
                "who "
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
        facts = (
            (self.tr("Version"), self._program.version()),
            (self.tr("Qt"), qVersion()),
            (self.tr("Python"), platform.python_version()),
        )
        for (name, value), (title, text) in zip(self._facts, facts, strict=True):
            name.setText(title)
            value.setText(text)
        self._folder_name.setText(self.tr("Data folder"))
        self._folder.setAccessibleName(self.tr("Data folder"))
        self._folder.setCursorPosition(0)
        self.copy.setText(self.tr("Copy for support"))

    def _copy(self) -> None:
        facts = (
            f"Consumer Desk {self._program.version()}",
            f"Qt {qVersion()}",
            f"Python {platform.python_version()}",
            f"{platform.system()} {platform.release()}",
        )
        QGuiApplication.clipboard().setText(", ".join(facts))
