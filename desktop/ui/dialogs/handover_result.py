"""What was handed over: where it lies, and the passphrase, which is shown this once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.secret import DOTS, Secret
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.secret_clipboard import SecretClipboard
from desktop.ui.shell.translated import TranslatedWidget


class HandoverResult(TranslatedWidget):
    done = Signal()
    unlock_wanted = Signal()
    shown_changed = Signal()  # `shows_passphrase` may be another

    def __init__(self, icons: Icons, clipboard: SecretClipboard, seconds: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._seconds = seconds
        self._package = self._page = ""
        self._passphrase: Secret | None = None
        self._copied = False
        self._covered = False
        self._heading, self._where, self._page_where = QLabel(self), QLabel(self), QLabel(self)
        self._heading.setObjectName("heading")
        self._card = QWidget(self)
        self._card.setObjectName("card")
        self._card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name, self.passphrase = QLabel(self._card), QLabel(self._card)
        self._name.setObjectName("fieldName")
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() + 2)
        self.passphrase.setFont(font)
        self._advice, self._copied_words = QLabel(self._card), QLabel(self._card)
        self._advice.setObjectName("hint")
        self.copy = QToolButton(self._card)
        self.copy.setIcon(icons.named("copy"))
        self.copy.setIconSize(QSize(18, 18))
        self.copy.clicked.connect(self._copy)
        for label in (self._where, self._page_where, self.passphrase, self._advice, self._copied_words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        policy = self._copied_words.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the dialog keeps its height when it appears
        self._copied_words.setSizePolicy(policy)
        # The window's own button for it lies under this dialog, and the words are nowhere else.
        self.unlock = QPushButton(self._card)
        self.unlock.clicked.connect(self.unlock_wanted)
        self.open_folder, self.close_it = QPushButton(self), QPushButton(self)
        self.open_folder.setIcon(icons.named("external"))
        self.open_folder.clicked.connect(self._open_folder)
        self.close_it.setObjectName("primary")
        self.close_it.clicked.connect(self.done)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self.copy)
        head.addWidget(self.unlock)  # in its place: the card keeps its height
        card = QVBoxLayout(self._card)
        card.setContentsMargins(18, 12, 12, 14)
        card.setSpacing(6)
        card.addLayout(head)
        for label in (self.passphrase, self._advice, self._copied_words):
            card.addWidget(label)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_folder)
        buttons.addStretch(1)
        buttons.addWidget(self.close_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self._heading, self._where, self._page_where, self._card):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)

    def show_outcome(self, package: str, page: str, made: Secret | None) -> None:
        """Paths, "" for what wasn't wanted; `made` is the passphrase where the program made it."""
        self._package, self._page, self._passphrase = package, page, made
        self._copied = False
        self.retranslate()
        self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shows_passphrase(self) -> bool:
        """Whether it can be read on the screen."""
        return self._passphrase is not None and not self._covered

    def cover(self) -> None:
        """While the program is locked. The passphrase isn't forgotten: it is kept nowhere else."""
        self._covered = True
        self.retranslate()

    def uncover(self) -> None:
        self._covered = False
        self.retranslate()

    def forget(self) -> None:
        """The passphrase isn't kept anywhere."""
        self._passphrase = None
        self.passphrase.clear()
        self.shown_changed.emit()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Ready to hand over"))
        self._where.setVisible(bool(self._package))
        self._where.setText(
            self.tr("For the integrator, without the secret: {path}").format(path=self._package)
        )
        self._page_where.setVisible(bool(self._page))
        self._page_where.setText(self.tr("The file with the secret: {path}").format(path=self._page))
        self._card.setVisible(bool(self._page))
        made = self._passphrase is not None
        self.copy.setVisible(made and not self._covered)
        self.passphrase.setVisible(made)
        self.unlock.setVisible(made and self._covered)
        self.unlock.setText(self.tr("Unlock"))
        if self._passphrase is not None:
            self.passphrase.setText(DOTS if self._covered else self._passphrase.reveal())
        else:
            self.passphrase.clear()
        self.shown_changed.emit()
        self._name.setText(self.tr("Passphrase"))
        advice = self.tr(
            "Send the file and tell the passphrase separately: the file by mail, the passphrase by telephone."
        )
        once = self.tr("It is shown this once and kept nowhere.")
        self._advice.setText(f"{once} {advice}" if made else advice)
        self.copy.setToolTip(self.tr("Copy the passphrase"))
        self.copy.setAccessibleName(self.tr("Copy the passphrase"))
        self._copied_words.setVisible(self._copied)
        self._copied_words.setText(
            self.tr("Copied. The clipboard is cleared in {seconds} s.").format(seconds=self._seconds)
        )
        self.open_folder.setText(self.tr("Open folder"))
        self.close_it.setText(self.tr("Close"))

    def _copy(self) -> None:
        if self._passphrase is not None:
            self._clipboard.copy_secret(self._passphrase, self._seconds)
            self._copied = True
            self.retranslate()

    def _open_folder(self) -> None:
        folder = Path(self._package or self._page).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
