"""Locking: the key and whatever can sign in leave the memory; unlocking asks the keychain again."""

from __future__ import annotations

from desktop.domain.keeping import Keeping, VaultState
from desktop.services.connections import Connections
from desktop.services.desktop_ports import LockableVault, MemoryCleaner


class Locking:
    def __init__(self, vault: LockableVault, connections: Connections, memory: MemoryCleaner) -> None:
        self._vault = vault
        self._connections = connections
        self._memory = memory

    @property
    def is_locked(self) -> bool:
        return self._vault.state.keeping is Keeping.LOCKED

    def lock(self) -> None:
        """From now on no secret can be had. Calls under way go on: cutting one that makes a consumer would
        leave its outcome unknown."""
        self._vault.lock()

    def forget_sign_ins(self) -> None:
        """Closes every connection, with its token and the secret it was had with; then cleans the memory."""
        if self.is_locked:
            self._connections.drop_all()
            self._memory.clean()

    def clean_thread(self) -> None:
        """For each thread that may have handled a secret, and in it."""
        self._memory.clean_thread()

    def unlock(self) -> VaultState:
        """The system may show its prompt. The state says whether it is still locked, and why."""
        return self._vault.open(may_ask=True)
