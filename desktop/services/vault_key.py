"""Changing the key under which secrets are kept."""

from __future__ import annotations

from desktop.domain.journal import Deed
from desktop.domain.key_change import KeyChanged
from desktop.services.journal import Notes
from desktop.services.upkeep_ports import SealedValues


class VaultKey:
    def __init__(self, sealed: SealedValues, notes: Notes) -> None:
        self._sealed = sealed
        self._notes = notes

    def change(self) -> KeyChanged:
        """Raises KeychainProblem and StoreProblem; then all is under the key of before."""
        changed = self._sealed.change_key()
        self._notes.note(Deed.CHANGED_KEY)
        return changed
