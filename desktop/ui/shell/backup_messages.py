"""The part of the table in messages.py that is about backups, and about a second start."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.domain import backup_errors as e
from desktop.domain.start_errors import AlreadyOpen

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
    AlreadyOpen: (
        "warning",
        QT_TRANSLATE_NOOP("Messages", "Consumer Desk is open already, but doesn't answer"),
        QT_TRANSLATE_NOOP(
            "Messages", "Go on in its window. If that hangs, end the program, then start it again."
        ),
    ),
}
