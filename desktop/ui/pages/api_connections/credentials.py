"""Credentials, filled by saving: creation date, key and secret, each with what one does with it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.domain.consumer import Consumer
from desktop.domain.secret import DOTS
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.api_connections.secret_field import SecretField
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.translated import TranslatedWidget


class Credentials(TranslatedWidget):
    copy_key = Signal()
    copy_secret = Signal()

    def __init__(self, icons: Icons, revealed: Revealed, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._revealed = revealed
        self._consumer: Consumer | None = None
        self._has_secret = False
        self._kept_here = False
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._names = {part: QLabel(self) for part in ("created", "key", "secret")}
        self.created, self.key, self.secret = QLineEdit(self), QLineEdit(self), SecretField(self)
        self.copy_key_button = self._button("copy")
        self.copy_secret_button = self._button("copy")
        self.reveal_button = self._button("eye")
        self.copy_key_button.clicked.connect(self.copy_key)
        self.copy_secret_button.clicked.connect(self.copy_secret)
        self.secret.copy_wanted.connect(self.copy_secret)
        self.reveal_button.clicked.connect(self._toggle)
        for value in (self.key, self.secret):
            mono = QFont()  # without a size of its own, so that it follows that of all text
            mono.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
            value.setFont(mono)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        self._row(column, "created", self.created)
        self._row(column, "key", self.key, self.copy_key_button)
        self._row(column, "secret", self.secret, self.reveal_button, self.copy_secret_button)
        revealed.changed.connect(self._show_secret)
        self.retranslate()

    def _button(self, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._icons.named(icon))
        button.setIconSize(QSize(18, 18))
        return button

    def _row(self, column: QVBoxLayout, part: str, value: QLineEdit, *buttons: QToolButton) -> None:
        value.setReadOnly(True)
        name = self._names[part]
        name.setObjectName("fieldName")
        name.setBuddy(value)
        column.addSpacing(4)
        # The buttons stand beside the name: the value gets the whole width.
        row = QHBoxLayout()
        row.addWidget(name, 1)
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(value)

    def show_consumer(self, consumer: Consumer, has_secret: bool, *, kept_here: bool = False) -> None:
        """`kept_here`: only this computer knows it, and not when it was created."""
        self._consumer, self._has_secret, self._kept_here = consumer, has_secret, kept_here
        self.key.setText(consumer.key)
        self.key.setCursorPosition(0)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Credentials"))
        since = self.tr("Kept here since") if self._kept_here else self.tr("Creation date")
        for part, value, words in (
            ("created", self.created, since),
            ("key", self.key, self.tr("Key")),
            ("secret", self.secret, self.tr("Secret")),
        ):
            self._names[part].setText(words)
            value.setAccessibleName(words)
        for button, words in (
            (self.copy_key_button, self.tr("Copy key")),
            (self.copy_secret_button, self.tr("Copy secret")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        if self._consumer is not None:
            self.created.setText(local_time(self._consumer.created_at, QLocale()))
        self._show_secret()

    def _show_secret(self) -> None:
        text = self._revealed.text_of(self._consumer.id) if self._consumer else None
        for button in (self.copy_secret_button, self.reveal_button):
            button.setEnabled(self._has_secret)
        self.reveal_button.setIcon(self._icons.named("eye_off" if text is not None else "eye"))
        words = self.tr("Hide secret") if text is not None else self.tr("Show secret")
        self.reveal_button.setToolTip(words)
        self.reveal_button.setAccessibleName(words)
        if text is not None:
            self.secret.setText(text)
        else:
            self.secret.setText(DOTS if self._has_secret else self.tr("Not kept on this computer"))
        self.secret.setCursorPosition(0)
        # For a screen reader; dots have nothing to say.
        self.secret.setFocusPolicy(Qt.FocusPolicy.StrongFocus if text is not None else Qt.FocusPolicy.NoFocus)

    def _toggle(self) -> None:
        if self._consumer is not None:
            self._revealed.toggle(self._consumer.id)
