"""Copying: a secret is marked as one, counted down, and cleared while the clipboard is still ours."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

if TYPE_CHECKING:
    from desktop.domain.secret import Secret
    from desktop.services.desktop_ports import ClipboardMarks


class SecretClipboard(QObject):
    """`counting(seconds)` once a second while a secret lies there; `ended(cleared)` when it doesn't any
    more."""

    counting = Signal(int)
    ended = Signal(bool)

    def __init__(
        self, clipboard: QClipboard, marks: ClipboardMarks, wall: Callable[[], float] = time.time
    ) -> None:
        """`wall` gives seconds of a clock that goes on while the computer sleeps."""
        super().__init__()
        self._wall = wall
        self._until = 0.0
        self._clipboard = clipboard
        self._marks = marks
        self._copied: Secret | None = None
        self._left = 0
        self.is_marked = False  # whether the system has the marks of what was copied last
        self._placing = False
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count)
        clipboard.dataChanged.connect(self._changed)

    @property
    def holds_secret(self) -> bool:
        return self._copied is not None

    @property
    def counts_down(self) -> bool:
        return self._second.isActive()

    def copy_text(self, text: str, html: str = "") -> None:
        """Something that isn't secret, such as a key; `html` for programs that keep a table's shape."""
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        self._clipboard.setMimeData(data)

    def copy_secret(self, secret: Secret, seconds: int | None) -> None:
        """Clears it after `seconds`; None when this may be the only copy, which is never timed away."""
        self._placing = True
        if not self._marks.place(secret.reveal()):
            self._clipboard.setMimeData(self._marked(secret))
        self._placing = False
        self.is_marked = self._marks.confirmed()
        self._copied = secret
        self._second.stop()
        if seconds is not None:
            self._left = seconds
            self._until = self._wall() + seconds
            self._second.start()
            self.counting.emit(seconds)

    def _marked(self, secret: Secret) -> QMimeData:
        data = QMimeData()
        data.setText(secret.reveal())
        for name, mark in self._marks.formats().items():
            data.setData(name, mark)
        return data

    def lock(self) -> None:
        """As `clear`, except for what may be the only copy: the person was told that it stays."""
        if self._second.isActive():
            self.clear()

    def clear(self) -> None:
        """Empties the clipboard when it still holds what was copied here."""
        if self._copied is None:
            return
        ours = self._is_ours()
        self._forget()
        if ours:
            self._clipboard.clear()
        self.ended.emit(ours)

    def close(self) -> None:
        """On quitting: as `lock`, and forgets the secret."""
        self.lock()
        self._forget()

    def _is_ours(self) -> bool:
        # Not whether this program owns the clipboard: a key, or what was copied in a field, isn't the secret.
        return self._copied is not None and self._clipboard.text() == self._copied.reveal()

    def _count(self) -> None:
        # The timer stands still while the computer sleeps, and the wall's clock may be set back: whichever
        # says less counts.
        self._left = min(self._left - 1, math.ceil(self._until - self._wall()))
        if self._left > 0:
            self.counting.emit(self._left)
        else:
            self.clear()

    def _changed(self) -> None:
        if self._copied is not None and not self._placing and not self._is_ours():
            self._forget()
            self.ended.emit(False)

    def _forget(self) -> None:
        self._second.stop()
        self._copied = None
