"""Windows: a window of its own, never seen, hears of locks, other users and sleep.

A filter over the messages of Qt's windows would be asked for each move of the mouse; this window gets only
what Windows sends to every window of the top level, and what it registered for.
"""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Callable
from typing import Any

from desktop.domain.locking import Away

log = logging.getLogger(__name__)

WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
NOTIFY_FOR_THIS_SESSION = 0
GWLP_WNDPROC = -4
# wParam of WM_WTSSESSION_CHANGE
SESSION_NEWS = {
    0x2: Away.USER_SWITCH,  # WTS_CONSOLE_DISCONNECT: another user took the screen
    0x4: Away.USER_SWITCH,  # WTS_REMOTE_DISCONNECT
    0x6: Away.USER_SWITCH,  # WTS_SESSION_LOGOFF
    0x7: Away.SYSTEM_LOCK,  # WTS_SESSION_LOCK
}

WORD = ctypes.c_ssize_t  # LRESULT, WPARAM and LPARAM have the size of a pointer
# WINFUNCTYPE is on Windows only; elsewhere these lines run in tests.
PROCEDURE: Any = getattr(ctypes, "WINFUNCTYPE", ctypes.CFUNCTYPE)(
    WORD, ctypes.c_void_p, ctypes.c_uint, WORD, WORD
)


def load_dlls() -> tuple[Any, Any]:
    """user32.dll and wtsapi32.dll with the types of what is called here."""
    user32 = ctypes.WinDLL("user32", use_last_error=True)  # type: ignore[attr-defined]
    wtsapi32 = ctypes.WinDLL("wtsapi32", use_last_error=True)  # type: ignore[attr-defined]
    pointer = ctypes.c_void_p
    user32.CreateWindowExW.argtypes = [
        ctypes.c_uint32,
        ctypes.c_wchar_p,
        ctypes.c_wchar_p,
        ctypes.c_uint32,
        *[ctypes.c_int] * 4,
        *[pointer] * 4,
    ]
    user32.CreateWindowExW.restype = pointer
    user32.SetWindowLongPtrW.argtypes = [pointer, ctypes.c_int, PROCEDURE]
    user32.SetWindowLongPtrW.restype = pointer
    user32.CallWindowProcW.argtypes = [pointer, pointer, ctypes.c_uint, WORD, WORD]
    user32.CallWindowProcW.restype = WORD
    user32.DestroyWindow.argtypes = [pointer]
    wtsapi32.WTSRegisterSessionNotification.argtypes = [pointer, ctypes.c_uint32]
    wtsapi32.WTSUnRegisterSessionNotification.argtypes = [pointer]
    return user32, wtsapi32


class WindowsSession:
    """services.desktop_ports.SessionWatch. Qt's loop brings the messages of every window of its thread."""

    def __init__(self, load: Callable[[], tuple[Any, Any]] = load_dlls) -> None:
        self._user32, self._wtsapi32 = load()
        self._away: Callable[[Away], None] = lambda _why: None
        self._window: int | None = None
        self._before: int | None = None
        # Kept for as long as Windows may call it.
        self._procedure = PROCEDURE(self._answer)

    def start(self, away: Callable[[Away], None]) -> None:
        self._away = away
        nothing = (0, 0, 0, 0, None, None, None, None)
        # Hidden, but of the top level: windows for messages only aren't told of sleep.
        window = self._user32.CreateWindowExW(0, "STATIC", "", 0, *nothing)
        if not window:
            log.warning("Windows gives no window to hear of locks and sleep")
            return
        self._window = window
        self._before = self._user32.SetWindowLongPtrW(window, GWLP_WNDPROC, self._procedure)
        if not self._wtsapi32.WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION):
            log.warning("Windows doesn't tell of locks")

    def stop(self) -> None:
        self._away = lambda _why: None
        if self._window is not None:
            self._wtsapi32.WTSUnRegisterSessionNotification(self._window)
            self._user32.DestroyWindow(self._window)
            self._window = None

    def _answer(self, window: int, message: int, first: int, second: int) -> int:
        why = None
        if message == WM_WTSSESSION_CHANGE:
            why = SESSION_NEWS.get(first)
        elif message == WM_POWERBROADCAST and first == PBT_APMSUSPEND:
            why = Away.SLEEP
        if why is not None:
            self._away(why)
        if self._before is None:
            return 0
        answer: int = self._user32.CallWindowProcW(self._before, window, message, first, second)
        return answer
