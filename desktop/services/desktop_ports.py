"""What the services and the window need from the desktop they run on; see ports.py for the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from desktop.domain.locking import Away
from desktop.services.ports import Vault


class LockableVault(Vault, Protocol):
    def lock(self) -> None:
        """The key leaves the memory at once; until `open` has fetched it again, `read` raises SecretsLocked.
        What no keychain could take stays in memory, out of reach."""


class MemoryCleaner(Protocol):
    """Overwrites what was given back to the memory allocators, as far as it can be reached."""

    def clean(self) -> None:
        """What they have put aside for all threads, and for this one."""

    def clean_thread(self) -> None:
        """What they have put aside for the thread that calls this."""


class SessionWatch(Protocol):
    """Tells when the person goes away from the computer. Where nothing can be known, it tells nothing."""

    def start(self, away: Callable[[Away], None], /) -> None:
        """`away` is called on the window's thread, where this is called."""

    def stop(self) -> None: ...


class ScreenShield(Protocol):
    """Keeps a window out of screen shots, recordings and shared screens.

    `window_id` is the system's number of it.
    """

    @property
    def works(self) -> bool:
        """Whether this system can do that."""

    def cover(self, window_id: int, /) -> bool:
        """Whether the system took it."""

    def uncover(self, window_id: int, /) -> None: ...


class ClipboardMarks(Protocol):
    """How the system is told that what was copied is a secret."""

    def formats(self) -> Mapping[str, bytes]:
        """What stands beside a copied secret in Qt's clipboard: format to value."""

    def place(self, text: str, /) -> bool:
        """Copies `text` with its marks where Qt can't write them; False leaves it to Qt and `formats`."""

    def confirmed(self) -> bool:
        """Whether the marks of what was just copied stand in the system's clipboard."""
