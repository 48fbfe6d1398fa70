"""Typing the name of a permission group, where the server can't list them; names met before are offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget


class GroupNameField(QLineEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def offer(self, names: Sequence[str]) -> None:
        if list(names) != self._names.stringList():
            self._names.setStringList(list(names))
