"""The part of the table in messages.py that is about backups."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain import backup_errors as e

OF_BACKUPS: dict[type, tuple[str, object, object]] = {
    e.BackupBroken: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "This backup can't be restored: it is damaged or gone"),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed. Choose another backup: {name}"),
    ),
    e.BackupTooNew: (
        "error",
        QT_TRANSLATE_NOOP("Messages", "This backup was made by a newer version"),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was changed. Install the newest version of Consumer Desk: {name}"
        ),
    ),
}
