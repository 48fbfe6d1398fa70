"""A mistake of the program that nobody foresaw: what it means, and what can be passed on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.crash_report import CrashReport
from desktop.ui.shell.translated import TranslatedDialog

BETWEEN = "\n\n"
LEAST = 560


class CrashDialog(TranslatedDialog):
    """One for all that goes wrong while it is open."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._reports: list[CrashReport] = []
        self._heading, self._text, self._note, self._place = (QLabel(self) for _ in range(4))
        self._heading.setObjectName("heading")
        self._place.setObjectName("muted")
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy = QPushButton(self)
        self.copy.clicked.connect(self._copy)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(10)
        for label in (self._heading, self._text, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.details, 1)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setWordWrap(True)
        column.addWidget(self._place)
        column.addWidget(self.buttons)
        self.setMinimumWidth(LEAST)
        self.retranslate()

    def add(self, report: CrashReport) -> None:
        self._reports.append(report)
        self.details.setPlainText(BETWEEN.join(each.text for each in self._reports))
        self._say_where()

    def retranslate(self) -> None:
        self.setWindowTitle("Consumer Desk")
        self._heading.setText(self.tr("Something went wrong"))
        self._text.setText(
            self.tr(
                "The program made a mistake and goes on. Nothing that was kept is lost. If something on the "
                "screen looks wrong, close the program and open it again."
            )
        )
        self._note.setText(
            self.tr(
                "What happened is written below, without secrets. It stays on this computer and is sent to "
                "nobody; copy it if you want to report it."
            )
        )
        self.details.setAccessibleName(self.tr("What happened"))
        self.copy.setText(self.tr("Copy details"))
        self._say_where()

    def _say_where(self) -> None:
        # A path has no place where it could wrap: a mark that nobody sees gives it some.
        kept = [each.path.replace("/", "/\u200b").replace("\\", "\\\u200b") for each in self._reports]
        path = kept[-1] if kept else ""
        self._place.setText(self.tr("Kept in: {path}").format(path=path))
        self._place.setVisible(bool(path))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
