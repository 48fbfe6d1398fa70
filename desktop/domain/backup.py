"""A copy of what isn't a cache, as the person sees it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class BackupReason(StrEnum):
    CHANGED = "changed"
    """Something had changed: one for each day."""
    UPDATE = "update"
    """Before the file was brought to a newer version of the program."""
    RESTORE = "restore"
    """What was there before a backup was restored."""


class Backup(NamedTuple):
    """`made_at` is UTC. `companies` are names. `unreadable` of the `secrets` are under a key that isn't
    the vault's. One that `is_broken`, or was made by a `newer` version, can't be restored."""

    name: str
    made_at: datetime
    reason: BackupReason = BackupReason.CHANGED
    companies: tuple[str, ...] = ()
    secrets: int = 0
    unreadable: int = 0
    records: int = 0
    is_broken: bool = False
    is_newer: bool = False

    @property
    def can_be_restored(self) -> bool:
        return not (self.is_broken or self.is_newer)
