"""macOS: a copied secret is concealed, and stays on this computer; a window can leave itself out of captures.

Qt writes a format that it doesn't know under a name of its own (com.trolltech.anymime…), which no clipboard
manager looks for, and PySide has no way to teach it another. So the pasteboard is written here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

CONCEALED = "org.nspasteboard.ConcealedType"  # nspasteboard.org
TEXT = "public.utf8-plain-text"
CURRENT_HOST_ONLY = 1  # NSPasteboardContentsCurrentHostOnly: not to the person's other devices
SHARING_NONE, SHARING_READ_ONLY = 0, 1  # NSWindowSharingType


class Runtime(Protocol):
    """macos_objc.Objc, or a stand-in."""

    def named(self, name: str) -> int: ...

    def send(self, receiver: int, message: str, *arguments: int | str | bytes) -> int: ...


class MacMarks:
    """services.desktop_ports.ClipboardMarks."""

    def __init__(self, runtime: Callable[[], Runtime]) -> None:
        self._load = runtime
        self._ours = -1

    def formats(self) -> Mapping[str, bytes]:
        return {}

    def place(self, text: str) -> bool:
        objc = self._load()
        board = self._board(objc)
        objc.send(board, "prepareForNewContentsWithOptions:", CURRENT_HOST_ONLY)
        # The mark first: whoever looks in between finds it alone, never the text alone.
        marked = objc.send(board, "setString:forType:", "", CONCEALED)
        placed = objc.send(board, "setString:forType:", text, TEXT)
        self._ours = objc.send(board, "changeCount") if marked & 1 and placed & 1 else -1
        return bool(placed & 1)

    def confirmed(self) -> bool:
        """Whether nobody wrote since, and both were taken."""
        objc = self._load()
        return self._ours != -1 and objc.send(self._board(objc), "changeCount") == self._ours

    def _board(self, objc: Runtime) -> int:
        return objc.send(objc.named("NSPasteboard"), "generalPasteboard")


class MacShield:
    """services.desktop_ports.ScreenShield. `window_id` is Qt's, a view of AppKit."""

    works = True

    def __init__(self, runtime: Callable[[], Runtime]) -> None:
        self._load = runtime

    def cover(self, window_id: int) -> bool:
        return self._share(window_id, SHARING_NONE)

    def uncover(self, window_id: int) -> None:
        self._share(window_id, SHARING_READ_ONLY)

    def _share(self, window_id: int, kind: int) -> bool:
        objc = self._load()
        window = objc.send(window_id, "window")
        if not window:
            return False
        objc.send(window, "setSharingType:", kind)
        return True
