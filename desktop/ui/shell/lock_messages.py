"""The part of the table in messages.py that is about locking."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain.locking import SecretsLocked

OF_LOCKING: dict[type, tuple[str, object, object]] = {
    SecretsLocked: (
        "info",
        QT_TRANSLATE_NOOP("Messages", "Secrets are locked"),
        QT_TRANSLATE_NOOP("Messages", "Unlock first, then try again. Nothing was changed."),
    ),
}
