"""The base of every widget that shows words: they change when the language does."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
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

    # As high as its words, which stay: Qt guesses their height for narrower lines, and spreads what is over.
    is_tight = False

    def retranslate(self) -> None:
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Qt lets a dialog begin with two thirds of the screen, and squeezes the words of a higher one."""
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        if needed > self.height() or (needed and self.is_tight):
            self.resize(self.width(), min(needed, self.screen().availableSize().height()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
