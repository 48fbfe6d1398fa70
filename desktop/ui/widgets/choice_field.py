"""A named list of choices on a page of settings: as wide as its longest choice, its words beside it whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.form_field import FormField

LEAST = 240


class ChoiceField(QWidget):
    chosen = Signal(object)  # the value of the choice

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = ChoiceBox(icons, self)
        self.box.setMinimumWidth(LEAST)
        self.box.activated.connect(lambda: self.chosen.emit(self.box.currentData()))
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        row.addStretch(1)
        self._field = FormField(icons, holder, self, focus=self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)

    def name_it(self, name: str, hint: str = "") -> None:
        self._field.name_it(name, hint)

    def offer(self, choices: Sequence[tuple[str, object]], chosen: object) -> None:
        """Words and value of each; `chosen` is the value of the one that holds now."""
        if [self.box.itemText(row) for row in range(self.box.count())] != [words for words, _ in choices]:
            self.box.clear()
            for words, value in choices:
                self.box.addItem(words, value)
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
