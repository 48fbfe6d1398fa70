"""Windows: what clipboard histories and screen shots are asked to leave out.

The marks go through Qt, by the name that Qt documents for formats of Windows: it writes them in the same
step as the text, so that no history sees the text without them. What stands in the clipboard afterwards is
read back here, natively.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from typing import Any

# learn.microsoft.com/windows/win32/dataxchg/clipboard-formats, "Cloud Clipboard and Clipboard History"
EXCLUDE = "ExcludeClipboardContentFromMonitorProcessing"
NO_HISTORY = "CanIncludeInClipboardHistory"
NO_CLOUD = "CanUploadToCloudClipboard"
ZERO = bytes(4)  # a DWORD
# Any content will do for the first. A byte, because an empty one may be left out on the way.
MARKS = {EXCLUDE: b"\x01", NO_HISTORY: ZERO, NO_CLOUD: ZERO}

WDA_NONE, WDA_EXCLUDEFROMCAPTURE = 0x0, 0x11  # the second since Windows 10, version 2004


def load_user32() -> Any:
    """user32.dll with the types of what is called here."""
    user32 = ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined]
    user32.RegisterClipboardFormatW.argtypes = [ctypes.c_wchar_p]
    user32.RegisterClipboardFormatW.restype = ctypes.c_uint
    user32.IsClipboardFormatAvailable.argtypes = [ctypes.c_uint]
    user32.SetWindowDisplayAffinity.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    return user32


class WindowsMarks:
    """services.desktop_ports.ClipboardMarks."""

    def __init__(self, user32: Callable[[], Any] = load_user32) -> None:
        self._load = user32

    def formats(self) -> Mapping[str, bytes]:
        return {f'application/x-qt-windows-mime;value="{name}"': value for name, value in MARKS.items()}

    def place(self, _text: str, /) -> bool:
        return False

    def confirmed(self) -> bool:
        """Whether the first of them is there: by itself it keeps the text out of history and cloud."""
        user32 = self._load()
        number = user32.RegisterClipboardFormatW(EXCLUDE)
        return bool(number and user32.IsClipboardFormatAvailable(number))


class WindowsShield:
    """services.desktop_ports.ScreenShield."""

    works = True

    def __init__(self, user32: Callable[[], Any] = load_user32) -> None:
        self._load = user32

    def cover(self, window_id: int) -> bool:
        return bool(self._load().SetWindowDisplayAffinity(window_id, WDA_EXCLUDEFROMCAPTURE))

    def uncover(self, window_id: int) -> None:
        self._load().SetWindowDisplayAffinity(window_id, WDA_NONE)
