"""Deleting a consumer: what stops working is said, and its name is typed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.consumer import Consumer
from desktop.domain.honest_text import same_when_typed
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.translated import TranslatedDialog


class DeleteDialog(TranslatedDialog):
    is_tight = True

    def __init__(self, consumer: Consumer, parent: QWidget) -> None:
        super().__init__(parent)
        self._consumer = consumer
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._effect = QLabel(self)
        self._ask = QLabel(self)
        for label in (self._heading, self._effect, self._ask):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.name = QLineEdit(self)
        self.name.textChanged.connect(self._compare)
        self.delete = QPushButton(self)
        self.delete.setObjectName("danger")
        self.delete.setEnabled(False)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.rejected.connect(self.reject)
        self.delete.clicked.connect(self.accept)
        # The safe choice is what Return does.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self._heading, self._effect, self._ask, self.name, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(460)
        self.retranslate()

    def retranslate(self) -> None:
        name = self._consumer.name
        self.setWindowTitle(self.tr("Delete the consumer"))
        self._heading.setText(self.tr("Delete “{name}”?").format(name=name))
        effect = self.tr(
            "Every program that uses its key stops working at once, and the tokens it holds die. The "
            "key can't be "
            "brought back."
        )
        if self._consumer.last_used_at is not None:
            used = self.tr("It was last used on {time}.").format(
                time=local_time(self._consumer.last_used_at, QLocale())
            )
            effect = f"{effect} {used}"
        self._effect.setText(effect)
        self._ask.setText(self.tr("Type its name to go on: {name}").format(name=name))
        self.name.setAccessibleName(self.tr("Name of the consumer"))
        self.delete.setText(self.tr("Delete"))

    def _compare(self, typed: str) -> None:
        self.delete.setEnabled(same_when_typed(self._consumer.name, typed))
