"""The base of every widget that shows words: they change when the language does."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.shell.reading_order import ReadInOrder


class TranslatedWidget(QWidget):
    """A subclass sets its words in `retranslate` and calls it at the end of its `__init__`."""

    def retranslate(self) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class TranslatedDialog(ReadInOrder, QDialog):
    """As TranslatedWidget, for windows that ask for a decision."""

    def retranslate(self) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
