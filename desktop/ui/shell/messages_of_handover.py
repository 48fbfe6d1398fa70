"""The part of the table in messages.py that is about handing over."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain import errors as e

OF_HANDOVER: dict[type, tuple[str, object, object]] = {
    e.PassphraseTooWeak: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "This passphrase could be guessed"),
        QT_TRANSLATE_NOOP("Messages", "Make it longer, or let the program make one of six words."),
    ),
}
