"""Erase everything: the key at once, the files when the program has closed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.services.ports import KeychainItem, Leftovers


class Erasure:
    def __init__(self, keychain: KeychainItem, leftovers: Leftovers) -> None:
        self._keychain = keychain
        self._leftovers = leftovers
        self._wanted = False

    def remove_key(self) -> None:
        """From now on nothing that was kept sealed can be read, by anybody. Raises KeychainProblem."""
        self._keychain.erase()

    def want(self) -> None:
        """The files go when the program has closed: whatever it writes until then goes with them."""
        self._wanted = True

    def finish(self) -> tuple[str, ...]:
        """After everything is closed. Returns the paths that couldn't be removed."""
        return self._leftovers.remove() if self._wanted else ()
