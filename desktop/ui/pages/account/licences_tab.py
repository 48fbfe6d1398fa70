"""The licences of what is shipped: a list, and the text of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import DeskError
from desktop.domain.licence import Licence
from desktop.ui.shell.services import Program
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.shell.translated import TranslatedWidget


class LicencesTab(TranslatedWidget):
    """Read from the disk when it is first shown."""

    def __init__(self, program: Program, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._program = program
        self._tasks = tasks
        self._asked = False
        self._intro = QLabel(self)
        self._intro.setWordWrap(True)
        self.parts = QListWidget(self)
        self.parts.setObjectName("parts")
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setMinimumWidth(230)
        self.parts.setMaximumWidth(280)
        self.parts.currentItemChanged.connect(self._show_text)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._part, self._terms = QLabel(self), QLabel(self)
        self._part.setObjectName("heading")
        self._terms.setObjectName("muted")
        for label in (self._part, self._terms):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        chosen = QVBoxLayout()
        chosen.setSpacing(4)
        chosen.addWidget(self._part)
        chosen.addWidget(self._terms)
        chosen.addSpacing(4)
        chosen.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.parts)
        row.addLayout(chosen, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(10)
        column.addWidget(self._intro)
        column.addLayout(row, 1)
        self.retranslate()

    def shown(self) -> None:
        if not self._asked:
            self._asked = True
            self._tasks.submit(
                self, Lane.STORAGE, lambda _task: self._program.licences(), self._show, self._not_read
            )

    def retranslate(self) -> None:
        self._intro.setText(
            self.tr("This program is free software, and stands on the work of others under these licences.")
        )
        self.parts.setAccessibleName(self.tr("Parts of this program"))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._show_text()

    def _show(self, licences: tuple[Licence, ...]) -> None:
        for licence in licences:
            item = QListWidgetItem(f"{licence.name} {licence.version}", self.parts)
            item.setData(Qt.ItemDataRole.UserRole, licence)
        self.parts.setCurrentRow(0)

    def _not_read(self, _problem: DeskError) -> None:
        self._asked = False  # the next time it is shown; the log has why

    def _show_text(self) -> None:
        item = self.parts.currentItem()
        if item is not None:
            licence: Licence = item.data(Qt.ItemDataRole.UserRole)
            self._part.setText(licence.name)
            self._terms.setText(licence.terms)
            self.text.setPlainText(
                licence.text or self.tr("This part comes without the text of its licence.")
            )
