"""A key that ends with the program: for the tour, which keeps nothing on this computer."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.errors import KeychainProblem


class PassingKeychain:
    """In the place of keychain.SystemKeychain."""

    def __init__(self) -> None:
        self._key = os.urandom(32)
        self._next: bytes | None = None

    def key(self, *, may_ask: bool, late: Callable[[bytes | KeychainProblem], None]) -> bytes:  # noqa: ARG002
        return self._key

    def keep_next(self, key: bytes) -> None:
        self._next = key

    def next_key(self) -> bytes | None:
        return self._next

    def settle(self, key: bytes | None) -> None:
        if key is not None:
            self._key = key
        self._next = None

    def erase(self) -> None:
        """It is gone with the program anyway."""
