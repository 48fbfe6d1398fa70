"""The older pair as one sees and uses it: key, secret, date, last test, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.legacy_pair import LEGACY_PAIR, KnownPair
from desktop.domain.record import Outcome
from desktop.domain.secret import DOTS
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.api_connections.secret_field import SecretField
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.translated import TranslatedWidget


class PairCard(TranslatedWidget):
    copy_key = Signal()
    copy_secret = Signal()

    def __init__(self, icons: Icons, revealed: Revealed, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self._revealed = revealed
        self._known = KnownPair()
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._names = {part: QLabel(self) for part in ("key", "secret", "created")}
        self.key, self.secret, self.created = QLineEdit(self), SecretField(self), QLineEdit(self)
        self.copy_key_button, self.copy_secret_button = self._button("copy"), self._button("copy")
        self.reveal_button = self._button("eye")
        self.copy_key_button.clicked.connect(self.copy_key)
        self.copy_secret_button.clicked.connect(self.copy_secret)
        self.secret.copy_wanted.connect(self.copy_secret)
        self.reveal_button.clicked.connect(lambda: revealed.toggle(LEGACY_PAIR))
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPointSizeF(self.key.font().pointSizeF())
        for value in (self.key, self.secret):
            value.setFont(mono)
        self._tested_picture, self.tested, self.reason = QLabel(self), QLabel(self), QLabel(self)
        for label in (self.tested, self.reason):
            label.setObjectName("muted")
            label.setWordWrap(True)
        self.test, self.new_secret = QPushButton(self), QPushButton(self)
        self.replace, self.forget = QPushButton(self), QPushButton(self)
        self.test.setObjectName("primary")
        self.new_secret.setObjectName("danger")
        self._arrange()
        revealed.changed.connect(self._show_secret)
        self.retranslate()

    def _button(self, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._icons.named(icon))
        button.setIconSize(QSize(18, 18))
        return button

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(6)
        column.addWidget(self._heading)
        self._row(column, "key", self.key, self.copy_key_button)
        self._row(column, "secret", self.secret, self.reveal_button, self.copy_secret_button)
        self._row(column, "created", self.created)
        tested = QHBoxLayout()
        tested.setSpacing(6)
        tested.addWidget(self._tested_picture, 0, Qt.AlignmentFlag.AlignTop)
        tested.addWidget(self.tested, 1)
        buttons = QHBoxLayout()
        for button in (self.test, self.replace, self.forget):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.new_secret)
        column.addSpacing(6)
        column.addLayout(tested)
        column.addWidget(self.reason)
        column.addSpacing(6)
        column.addLayout(buttons)

    def _row(self, column: QVBoxLayout, part: str, value: QLineEdit, *buttons: QToolButton) -> None:
        value.setReadOnly(True)
        name = self._names[part]
        name.setObjectName("fieldName")
        name.setBuddy(value)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.addWidget(name, 1)
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(value)

    def show_pair(self, known: KnownPair) -> None:
        self._known = known
        self.key.setText(known.pair.key if known.pair else "")
        self.key.setCursorPosition(0)
        self.retranslate()

    def allow(self, *, manage: bool, busy: bool, testing: bool, offline: bool) -> None:
        """`manage`: the server makes new secrets; otherwise that is done on Fracttal's page."""
        has_secret = self._known.has_secret
        self.test.setText(self.tr("Stop testing") if testing else self.tr("Test"))
        self.test.setEnabled(testing or (has_secret and not offline and not busy))
        self.replace.setText(self.tr("Replace…") if has_secret else self.tr("Enter the secret…"))
        for button in (self.replace, self.forget):
            button.setEnabled(not busy)
        self.forget.setVisible(has_secret or not manage)
        self.new_secret.setVisible(manage)
        self.new_secret.setEnabled(not busy and not offline)
        self.reason.setText(self._reason(manage, offline))
        self.reason.setVisible(bool(self.reason.text()))
        self.test.setToolTip(self.reason.text() if not self.test.isEnabled() else "")
        self.new_secret.setToolTip(self.reason.text() if offline else "")

    def retranslate(self) -> None:
        self._heading.setText(self.tr("The company's key pair"))
        for part, value, words in (
            ("key", self.key, self.tr("Key")),
            ("secret", self.secret, self.tr("Secret")),
            ("created", self.created, self.tr("Secret made on")),
        ):
            self._names[part].setText(words)
            value.setAccessibleName(words)
        for button, words in (
            (self.copy_key_button, self.tr("Copy key")),
            (self.copy_secret_button, self.tr("Copy secret")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.forget.setText(self.tr("Forget…"))
        self.new_secret.setText(self.tr("New secret…"))
        created = self._known.pair.secret_created_at if self._known.pair else None
        self.created.setText(local_time(created, QLocale()) if created else "")
        for widget in (self._names["created"], self.created):
            widget.setVisible(created is not None)
        self._show_tested()
        self._show_secret()

    def _reason(self, manage: bool, offline: bool) -> str:
        if offline:
            return self.tr("Offline: testing and a new secret need the server.")
        if not self._known.has_secret and manage:
            return self.tr(
                "The server shows a secret only when it is made. To test or copy it here, enter the one you "
                "have, or make a new one."
            )
        if not self._known.has_secret:
            return self.tr("The secret can't be read on this computer. Enter it again to test or copy it.")
        return ""

    def _show_tested(self) -> None:
        tested = self._known.pair.tested if self._known.pair else None
        self._tested_picture.setVisible(tested is not None)
        if tested is None:
            self.tested.setText(self.tr("Not tested from this computer yet."))
            return
        when = local_time(tested.at, QLocale())
        works = tested.outcome is Outcome.WORKS
        self._tested_picture.setPixmap(
            self._icons.pixmap(
                "check" if works else "error", "ok" if works else "error", 18, self.devicePixelRatio()
            )
        )
        words = self.tr("It worked on {time}.") if works else self.tr("It was refused on {time}.")
        self.tested.setText(words.format(time=when))

    def _show_secret(self) -> None:
        has_secret = self._known.has_secret
        text = self._revealed.text_of(LEGACY_PAIR) if has_secret else None
        for button in (self.copy_secret_button, self.reveal_button):
            button.setEnabled(has_secret)
        self.reveal_button.setIcon(self._icons.named("eye_off" if text is not None else "eye"))
        words = self.tr("Hide secret") if text is not None else self.tr("Show secret")
        self.reveal_button.setToolTip(words)
        self.reveal_button.setAccessibleName(words)
        if text is not None:
            self.secret.setText(text)
        else:
            self.secret.setText(DOTS if has_secret else self.tr("Not kept on this computer"))
        self.secret.setCursorPosition(0)
        # For a screen reader; dots have nothing to say.
        self.secret.setFocusPolicy(Qt.FocusPolicy.StrongFocus if text is not None else Qt.FocusPolicy.NoFocus)
