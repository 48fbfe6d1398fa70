"""The facts about the running program, with its data folder and what support asks for."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.shell.services import Program
from desktop.ui.shell.translated import TranslatedWidget


class AboutFacts(TranslatedWidget):
    def __init__(self, program: Program, parent: QWidget) -> None:
        super().__init__(parent)
        self._program = program
        self._parts = program.parts()
        self._names: list[QLabel] = []
        rows = self._rows = QFormLayout()
        rows.setHorizontalSpacing(16)
        rows.setVerticalSpacing(4)
        for _, text in self._facts():
            name, value = QLabel(self), QLabel(text, self)
            name.setObjectName("muted")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            rows.addRow(name, value)
            self._names.append(name)
        # A path has no place where it could wrap: here the cursor goes along it.
        self._folder_name, self.folder = QLabel(self), QLineEdit(program.data_folder, self)
        self._folder_name.setObjectName("muted")
        self._folder_name.setBuddy(self.folder)
        self._folder_name.setMinimumHeight(self.folder.sizeHint().height())  # on one line with the path
        self.folder.setReadOnly(True)
        rows.addRow(self._folder_name, self.folder)
        self.open_folder, self.copy = QPushButton(self), QPushButton(self)
        self.open_folder.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self._trouble = QLabel(self)
        self._trouble.setObjectName("problem")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addWidget(self.open_folder)
        self.buttons.addWidget(self.copy)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(rows)
        column.addWidget(self._trouble)
        column.addLayout(self.buttons)
        self.retranslate()

    def retranslate(self) -> None:
        for name, (title, _) in zip(self._names, self._facts(), strict=True):
            name.setText(title)
        self._folder_name.setText(self.tr("Data folder"))
        self.folder.setAccessibleName(self.tr("Data folder"))
        self.folder.setCursorPosition(0)
        self.open_folder.setText(self.tr("Open folder"))
        self.copy.setText(self.tr("Copy details"))
        self._trouble.setText(self.tr("The folder couldn't be opened. Its path stands above."))

    @property
    def details(self) -> str:
        """For support, in English. The data folder isn't among them: it holds the person's name."""
        parts = self._parts
        facts = (
            f"Consumer Desk {self._program.version()}",
            f"Python {parts.python}",
            f"Qt {qVersion()}",
            f"OpenSSL {parts.openssl}",
            f"SQLite {parts.sqlite}",
            parts.system,
            f"{QGuiApplication.platformName()}, scale {self.devicePixelRatio():g}, {QLocale().name()}",
        )
        return "\n".join(facts)

    def _facts(self) -> list[tuple[str, str]]:
        parts = self._parts
        return [
            (self.tr("Version"), self._program.version()),
            (self.tr("System"), parts.system),
            ("Python", parts.python),
            ("Qt", qVersion()),
            ("OpenSSL", parts.openssl),
            ("SQLite", parts.sqlite),
        ]

    def _open(self) -> None:
        self._trouble.setVisible(not self._program.open_data_folder())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details)
