"""One backup in the list: when it was made, why, what is in it, and the button that restores it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.backup import Backup, BackupReason
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.translated import TranslatedWidget

NAMED = 3


class BackupRow(TranslatedWidget):
    restore_wanted = Signal(object)  # the Backup

    def __init__(self, backup: Backup, parent: QWidget) -> None:
        super().__init__(parent)
        self.backup = backup
        self._when, self._what = QLabel(self), QLabel(self)
        self._when.setObjectName("fieldName")
        self._what.setObjectName("muted")
        for label in (self._when, self._what):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.restore = QPushButton(self)
        self.restore.setVisible(backup.can_be_restored)
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self.backup))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._when)
        words.addWidget(self._what)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addLayout(words, 1)
        row.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    @property
    def told(self) -> str:
        return f"{self._when.text()}\n{self._what.text()}"

    def retranslate(self) -> None:
        backup = self.backup
        reasons = {
            BackupReason.CHANGED: "{time}",
            BackupReason.UPDATE: self.tr("{time}, before an update of the program"),
            BackupReason.RESTORE: self.tr("{time}, before a backup was restored"),
        }
        when = reasons[backup.reason].format(time=local_time(backup.made_at, QLocale()))
        self._when.setText(when)
        self._what.setText(self._content())
        self.restore.setText(self.tr("Restore…"))
        self.restore.setAccessibleDescription(when)

    def _content(self) -> str:
        backup = self.backup
        if backup.is_newer:
            return self.tr("Made by a newer version of Consumer Desk.")
        if backup.is_broken:
            return self.tr("Damaged: it can't be restored.")
        number = QLocale().toString
        lines = [
            self._companies(),
            self.tr("Secrets: {secrets}. Consumers with notes of your own: {records}.").format(
                secrets=number(backup.secrets), records=number(backup.records)
            ),
        ]
        if backup.unreadable:
            lines.append(
                self.tr("%n secret(s) in it can't be read: their key is gone.", "", backup.unreadable)
            )
        return "\n".join(lines)

    def _companies(self) -> str:
        names = self.backup.companies
        if not names:
            return self.tr("No company.")
        shown = ", ".join(names[:NAMED])
        if len(names) > NAMED:
            return self.tr("Companies: {names} and %n more.", "", len(names) - NAMED).format(names=shown)
        return self.tr("Companies: {names}.").format(names=shown)
