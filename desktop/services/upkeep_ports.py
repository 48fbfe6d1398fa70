"""What keeping secrets and backups in order needs from outside, beside ports.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from desktop.domain.backup import Backup
from desktop.domain.key_change import KeyChanged


class SealedValues(Protocol):
    """The vault, as the one who looks after it sees it."""

    def lost(self) -> tuple[tuple[str, str], ...]:
        """Company and owner of each value under a key that is gone; none before the keychain opened."""

    def count_again(self) -> None:
        """After a backup brought other values."""

    def change_key(self) -> KeyChanged:
        """Seals all under a new key, copies included. Raises KeychainProblem and StoreProblem; then all is as
        before."""


class BackupTable(Protocol):
    def all(self) -> tuple[Backup, ...]:
        """Newest first. Raises StoreProblem."""

    def keep_up(self) -> None:
        """One backup a day, at most, of what changed. Raises StoreProblem."""

    def restore(self, name: str, then: Callable[[], None]) -> None:
        """All or nothing, with what `then` does; what was there is set aside. Raises StoreProblem."""
