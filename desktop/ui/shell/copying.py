"""Copying a key or secret from wherever it stands, and the strip that says what was copied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6 import QtGui  # what is needed of it is made when something was copied
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.domain.csv_guard import guarded
from desktop.ui.shell.plain_text import escaped
from desktop.ui.shell.translated import TranslatedWidget

if TYPE_CHECKING:
    from desktop.domain.consumer import Consumer
    from desktop.domain.errors import DeskError
    from desktop.domain.keeping import VaultState
    from desktop.domain.secret import Secret
    from desktop.services.preferences import Preferences
    from desktop.ui.shell.icons import Icons
    from desktop.ui.shell.open_company import OpenCompany
    from desktop.ui.shell.secret_clipboard import SecretClipboard


class Copying(QObject):
    copied_key = Signal(str)  # the name of what it belongs to
    copied_secret = Signal(str)
    copied_rows = Signal(int)  # so many consumers' names and keys
    failed = Signal(object)  # a DeskError

    def __init__(
        self,
        desk: OpenCompany,
        clipboard: SecretClipboard,
        preferences: Preferences,
        vault_state: Callable[[], VaultState],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._clipboard = clipboard
        self._preferences = preferences
        self._vault_state = vault_state

    def key(self, consumer: Consumer) -> None:
        self.key_of(consumer.key, consumer.name)

    def key_of(self, key: str, name: str) -> None:
        self._clipboard.copy_text(key)
        self.copied_key.emit(name)

    def rows(self, consumers: Sequence[Consumer]) -> None:
        """Names and keys, a line for each consumer; never secrets. They are meant for a spreadsheet: a cell
        that it would take for a formula is guarded, where `key` copies to the letter."""
        cells = [
            [guarded(" ".join(text.split())) for text in (consumer.name, consumer.key)]
            for consumer in consumers
        ]
        lines = "\n".join("\t".join(row) for row in cells)
        rows = "".join(f"<tr>{''.join(f'<td>{escaped(cell)}</td>' for cell in row)}</tr>" for row in cells)
        self._clipboard.copy_text(lines, f"<table>{rows}</table>")
        self.copied_rows.emit(len(consumers))

    def secret(self, consumer: Consumer) -> None:
        self.secret_of(consumer.id, consumer.name)

    def secret_of(self, owner_id: str, name: str) -> None:
        """What the vault keeps for that owner in the open company."""
        self._desk.fetch_secret(owner_id, lambda secret: self._place(name, secret), self._fail)

    def _place(self, name: str, secret: Secret) -> None:
        # What isn't safely kept may be the only copy: it is never timed away (security.md).
        safe = self._vault_state().in_keychain
        self._clipboard.copy_secret(secret, self._preferences.clipboard_seconds if safe else None)
        self.copied_secret.emit(name)

    def _fail(self, problem: DeskError) -> None:
        self.failed.emit(problem)


class ClipboardStrip(TranslatedWidget):
    """At the foot of the window: what was copied and when it is cleared."""

    def __init__(self, icons: Icons, clipboard: SecretClipboard, copying: Copying, parent: QWidget) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._icons = icons
        self._words: Callable[[], str] = str
        self._left: int | None = None
        self._built = False
        copying.copied_key.connect(self._key_copied)
        copying.copied_secret.connect(self._secret_copied)
        copying.copied_rows.connect(self._rows_copied)
        clipboard.counting.connect(self._count)
        clipboard.ended.connect(self._ended)
        self.hide()

    def _build(self) -> None:
        """With the first thing that is copied."""
        self._built = True
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(6000)
        self._fade.timeout.connect(self.hide)
        strip = QWidget(self)
        strip.setObjectName("bar")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        strip.setProperty("level", "info")
        self._picture = QLabel(strip)
        self._label = QLabel(strip)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._clear = QPushButton(strip)
        self._clear.clicked.connect(self._clipboard.clear)
        around = QHBoxLayout(self)
        around.setContentsMargins(24, 10, 24, 12)
        around.addWidget(strip)
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(self._picture)
        row.addWidget(self._label, 1)
        row.addWidget(self._clear)
        self.retranslate()

    @property
    def text(self) -> str:
        """What it says now; empty when hidden."""
        return "" if self.isHidden() else self._label.text()

    def retranslate(self) -> None:
        if self._built:
            self._clear.setText(self.tr("Clear now"))
            self._picture.setPixmap(self._icons.pixmap("copy", "info", 18, self.devicePixelRatio()))
            self._label.setText(self._words())

    def _key_copied(self, name: str) -> None:
        self._show(lambda: self.tr("Key of “{name}” copied.").format(name=name), lasting=False)

    def _rows_copied(self, count: int) -> None:
        self._show(
            lambda: self.tr("Names and keys of %n consumer(s) copied, without secrets.", "", count),
            lasting=False,
        )

    def _secret_copied(self, name: str) -> None:
        if not self._clipboard.counts_down:
            self._left = None

        def words() -> str:
            if self._left is None:
                return self.tr(
                    "Secret of “{name}” copied. It isn't kept on this computer, so it stays in the clipboard "
                    "until you clear it."
                ).format(name=name)
            if not self._clipboard.is_marked:
                return self.tr(
                    "Secret of “{name}” copied. A clipboard history on this computer may keep it. Cleared in "
                    "{seconds} s."
                ).format(name=name, seconds=self._left)
            return self.tr(
                "Secret of “{name}” copied, and left out of clipboard histories that respect the mark. "
                "Cleared in {seconds} s."
            ).format(name=name, seconds=self._left)

        self._show(words, lasting=True)

    def _count(self, seconds: int) -> None:
        self._left = seconds
        if not self._built:
            return  # the words follow
        self._label.setText(self._words())
        if seconds == 10:
            self._announce()

    def _ended(self, cleared: bool) -> None:
        if cleared:
            self._show(lambda: self.tr("The clipboard was cleared."), lasting=False)
        elif self._built and self._clear.isVisibleTo(self):
            # Something else lies in the clipboard now; it is left alone.
            self.hide()

    def _show(self, words: Callable[[], str], *, lasting: bool) -> None:
        self._words = words
        if not self._built:
            self._build()
        self._clear.setVisible(lasting)
        self._label.setText(words())
        self.show()
        self._announce()
        if lasting:
            self._fade.stop()
        else:
            self._fade.start()

    def _announce(self) -> None:
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(self, self._label.text()))
