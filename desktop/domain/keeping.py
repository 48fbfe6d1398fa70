"""Where secrets are kept right now, and why not in the keychain."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.domain.errors import KeychainProblem


class Keeping(StrEnum):
    OPENING = "opening"
    """The keychain hasn't answered yet; new secrets wait in memory."""
    KEYCHAIN = "keychain"
    """Sealed on disk under a key that lives in the system's keychain."""
    SESSION = "session"
    """In memory only, gone when the program ends."""
    LOCKED = "locked"
    """The key was dropped on purpose, until somebody unlocks; new secrets wait in memory."""


class VaultState(NamedTuple):
    """`problem` says why it is SESSION, or why unlocking failed; `unreadable` counts values sealed under a
    key that is gone."""

    keeping: Keeping
    problem: KeychainProblem | None = None
    unreadable: int = 0

    @property
    def in_keychain(self) -> bool:
        return self.keeping is Keeping.KEYCHAIN

    @property
    def for_session(self) -> bool:
        return self.keeping is Keeping.SESSION
