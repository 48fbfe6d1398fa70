"""What is asked of Fracttal's log: action, module, part of it, and period."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCollator, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.transaction import ACTIONS, Transaction, TransactionFilter
from desktop.ui.pages.transactions_log.action_words import action_words
from desktop.ui.pages.transactions_log.period import ANY, PeriodChoice
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox


class LogFilters(TranslatedWidget):
    """Modules are those that were seen in the log: Fracttal documents no list of their names."""

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._seen: dict[str, set[str]] = {}
        self.action, self.module = ChoiceBox(icons, self), ChoiceBox(icons, self)
        self.sub_module = ChoiceBox(icons, self)
        self.period = PeriodChoice(icons, self)
        self.clear = QPushButton(self)
        self.action.activated.connect(self.changed)
        self.module.activated.connect(self._module_chosen)
        self.sub_module.activated.connect(self.changed)
        self.period.changed.connect(self.changed)
        self.clear.clicked.connect(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widgets in ((self.action, self.module, self.sub_module), (self.period, self.clear)):
            row = QHBoxLayout()
            row.setSpacing(8)
            for widget in widgets:
                row.addWidget(widget)
                if isinstance(widget, ChoiceBox):
                    widget.setMinimumWidth(150)
            row.addStretch(1)
            column.addLayout(row)
        self.retranslate()

    def wanted(self) -> TransactionFilter:
        since, until = self.period.bounds()
        return TransactionFilter(
            _chosen(self.action), _chosen(self.module), _chosen(self.sub_module), since, until
        )

    def learn(self, rows: Iterable[Transaction]) -> None:
        """Modules and their parts that can be chosen from now on."""
        before = {module: set(parts) for module, parts in self._seen.items()}
        for row in rows:
            if row.module:
                self._seen.setdefault(row.module, set()).add(row.sub_module)
        if self._seen != before:
            self._fill_modules()

    def forget(self) -> None:
        """Another company: other modules may be in its log."""
        self._seen.clear()
        self.action.setCurrentIndex(0)
        self.period.choose(ANY)
        self._fill(self.module, self.tr("All modules"), {}, "")
        self._fill_parts("")

    def retranslate(self) -> None:
        actions = {action: action_words(action) for action in ACTIONS}
        self._fill(self.action, self.tr("All actions"), actions, _chosen(self.action))
        self._fill_modules()
        self.action.setAccessibleName(self.tr("Action"))
        self.module.setAccessibleName(self.tr("Module"))
        self.sub_module.setAccessibleName(self.tr("Part of the module"))
        self.clear.setText(self.tr("Clear filters"))

    def _fill_modules(self) -> None:
        modules = {module: module for module in self._seen}
        self._fill(self.module, self.tr("All modules"), modules, _chosen(self.module))
        self._fill_parts(_chosen(self.sub_module))

    def _fill_parts(self, chosen: str) -> None:
        parts = {part: part for part in self._seen.get(_chosen(self.module), set()) if part}
        self._fill(self.sub_module, self.tr("All parts"), parts, chosen)
        self.sub_module.setEnabled(bool(parts))

    def _fill(self, box: QComboBox, everything: str, words: dict[str, str], chosen: str) -> None:
        collator = QCollator(QLocale())
        box.clear()
        box.addItem(everything, "")
        for value in sorted(words, key=lambda value: collator.sortKey(words[value])):
            box.addItem(words[value], value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _module_chosen(self) -> None:
        self._fill_parts("")
        self.changed.emit()

    def _clear(self) -> None:
        for box in (self.action, self.module):
            box.setCurrentIndex(0)
        self.period.choose(ANY)
        self._fill_parts("")
        self.changed.emit()


def _chosen(box: QComboBox) -> str:
    return str(box.currentData() or "")
