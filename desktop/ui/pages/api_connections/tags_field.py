"""Tags as chips: typed with commas between them, completed from those in use, taken away one by one."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.domain.record import tidy_tags
from desktop.ui.shell.icons import Icons
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.emptied import empty
from desktop.ui.widgets.flow_row import FlowRow

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TagsField(QWidget):
    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._kept: tuple[str, ...] = ()
        self.removers: list[QToolButton] = []
        self._chips = QWidget(self)
        self._row = FlowRow(6)
        self._chips.setLayout(self._row)
        policy = self._chips.sizePolicy()
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        self.line = QLineEdit(self)
        self.line.textEdited.connect(self._typed)
        self.line.textChanged.connect(self.changed)
        self.line.installEventFilter(self)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # In the next turn: the completer itself would write the word into the emptied line.
        completer.activated.connect(self._take_typed, Qt.ConnectionType.QueuedConnection)
        self.line.setCompleter(completer)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        self._show()

    @property
    def tags(self) -> tuple[str, ...]:
        """The chips, then what is still being typed."""
        return tidy_tags((*self._kept, self.line.text()))

    def show_tags(self, tags: tuple[str, ...]) -> None:
        self.line.clear()
        self._kept = tags
        self._show()

    def offer(self, tags: Iterable[str]) -> None:
        """Those to complete from."""
        offered = sorted(tidy_tags(tags), key=str.casefold)
        if offered != self._known.stringList():
            self._known.setStringList(offered)

    def settle(self) -> None:
        """What is typed becomes a chip."""
        if self.line.text():
            self._kept = self.tags
            self.line.clear()
            self._show()

    def retranslate(self) -> None:
        translate = QCoreApplication.translate
        self.line.setPlaceholderText(translate("TagsField", "Several with commas between them"))
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in ENTER and self.line.text().strip():
                self.settle()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._kept:
                self._remove(self._kept[-1])
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if "," in text:
            self.settle()

    def _take_typed(self, _text: str = "") -> None:
        self.settle()

    def _remove(self, tag: str, _checked: bool = False) -> None:
        self._kept = tuple(each for each in self._kept if each != tag)
        self._show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        empty(self._row)
        self.removers = [self._chip(tag) for tag in self._kept]
        for before, after in pairwise((*self.removers, self.line)):
            QWidget.setTabOrder(before, after)
        self._chips.setVisible(bool(self._kept))
        self._chips.updateGeometry()

    def _chip(self, tag: str) -> QToolButton:
        """Returns the button that takes it away."""
        translate = QCoreApplication.translate
        chip = Chip(self._icons, tag, self._chips)
        remove = chip.remove
        words = translate("TagsField", "Remove the tag {tag}").format(tag=tag)
        remove.setToolTip(words)
        remove.setAccessibleName(words)
        remove.clicked.connect(partial(self._remove, tag))
        self._row.addWidget(chip)
        chip.show()
        return remove
