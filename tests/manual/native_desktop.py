"""On Windows or macOS: clipboard marks, captures and the lock, with the system itself as the witness.

    python -m tests.manual.native_desktop            what a machine can check by itself (for CI, too)
    python -m tests.manual.native_desktop --person   and then locking, sleeping, another user, by hand

Prints a line for each check; the exit status is 1 when one of them failed.
"""

from __future__ import annotations

import argparse
import ctypes
import platform
import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.locking import Away
from desktop.domain.secret import Secret
from desktop.late_desktop import LateMarks, LateShield, session_watch
from desktop.ui.shell.secret_clipboard import SecretClipboard

SECRET = "sample-secret-of-the-manual-check"


class Checks:
    def __init__(self) -> None:
        self.failed = 0

    def check(self, what: str, is_so: bool) -> None:
        self.failed += not is_so
        print(("ok      " if is_so else "FAILED  ") + what, flush=True)


def windows_formats() -> dict[str, bytes]:
    """Every named format in the clipboard with its bytes, read without Qt."""
    user32: Any = ctypes.WinDLL("user32")  # type: ignore[attr-defined]
    kernel32: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    user32.GetClipboardData.restype = ctypes.c_void_p
    for function in (kernel32.GlobalLock, kernel32.GlobalUnlock, kernel32.GlobalSize):
        function.argtypes = [ctypes.c_void_p]
        function.restype = ctypes.c_void_p
    kernel32.GlobalSize.restype = ctypes.c_size_t
    found: dict[str, bytes] = {}
    if not user32.OpenClipboard(None):
        return found
    try:
        number = user32.EnumClipboardFormats(0)
        while number:
            name = ctypes.create_unicode_buffer(256)
            if user32.GetClipboardFormatNameW(number, name, 256):
                handle = user32.GetClipboardData(number)
                place = kernel32.GlobalLock(handle) if handle else None
                found[name.value] = ctypes.string_at(place, kernel32.GlobalSize(handle)) if place else b""
                if place:
                    kernel32.GlobalUnlock(handle)
            number = user32.EnumClipboardFormats(number)
    finally:
        user32.CloseClipboard()
    return found


def check_windows_marks(checks: Checks, answer: Callable[[float], None]) -> None:
    answer(0.3)
    found = windows_formats()
    checks.check(
        "ExcludeClipboardContentFromMonitorProcessing is there",
        "ExcludeClipboardContentFromMonitorProcessing" in found,
    )
    for name in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        checks.check(f"{name} is four bytes of zero", found.get(name, b"-")[:4] == bytes(4))


def check_macos_marks(checks: Checks) -> None:
    from desktop.adapters.platform.macos_objc import Objc

    objc = Objc()
    board = objc.send(objc.named("NSPasteboard"), "generalPasteboard")
    for kind in ("org.nspasteboard.ConcealedType", "public.utf8-plain-text"):
        checks.check(f"{kind} is on the pasteboard", objc.send(board, "stringForType:", kind) != 0)


def check_clipboard(checks: Checks, application: QApplication, answer: Callable[[float], None]) -> None:
    clipboard = SecretClipboard(application.clipboard(), LateMarks(sys.platform))
    clipboard.copy_secret(Secret(SECRET), 30)
    answer(0.5)
    checks.check("the text is in the clipboard", application.clipboard().text() == SECRET)
    checks.check("the program finds its own marks", clipboard.is_marked)
    if sys.platform == "win32":
        check_windows_marks(checks, answer)
    elif sys.platform == "darwin":
        check_macos_marks(checks)
    clipboard.clear()
    answer(0.5)
    checks.check("the clipboard is empty afterwards", application.clipboard().text() == "")


def check_captures(checks: Checks, answer: Callable[[float], None]) -> None:
    window = QLabel("A window that shows a secret")
    window.resize(400, 200)
    window.show()
    answer(0.5)
    shield = LateShield(sys.platform)
    number = int(window.winId())
    checks.check("the system takes the wish to be left out of captures", shield.cover(number))
    if sys.platform == "win32":
        affinity = ctypes.c_uint32()
        user32: Any = ctypes.WinDLL("user32")  # type: ignore[attr-defined]
        user32.GetWindowDisplayAffinity.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        user32.GetWindowDisplayAffinity(number, ctypes.byref(affinity))
        checks.check("Windows says that it is excluded (0x11)", affinity.value == 0x11)
    elif sys.platform == "darwin":
        from desktop.adapters.platform.macos_objc import Objc

        objc = Objc()
        kind = objc.send(objc.send(number, "window"), "sharingType")
        checks.check("macOS says that it isn't shared (0)", kind == 0)
    picture = window.screen().grabWindow(0, window.x(), window.y(), 400, 200)
    picture.save("captured.png")
    print("        captured.png must not show that window", flush=True)
    shield.uncover(number)
    window.close()


def check_session(checks: Checks, answer: Callable[[float], None], *, person: bool) -> None:
    told: list[Away] = []
    watch = session_watch(sys.platform)
    watch.start(told.append)
    answer(1)
    checks.check("listening to the session tells nothing by itself", told == [])
    asked = {
        Away.SYSTEM_LOCK: "lock this computer, then come back",
        Away.SLEEP: "put it to sleep, then wake it",
        Away.USER_SWITCH: "change to another user, then come back",
    }
    for why, what in asked.items() if person else ():
        told.clear()
        print(f"        now {what} (two minutes)", flush=True)
        deadline = time.time() + 120
        while why not in told and time.time() < deadline:
            answer(0.2)
        checks.check(f"{why} was told", why in told)
    watch.stop()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--person", action="store_true", help="somebody is here to lock, sleep and switch")
    choice = parser.parse_args()
    if platform.system() not in ("Windows", "Darwin"):
        print("This is for Windows and macOS; Linux is proved by the suite.")
        return 1
    application = QApplication([])

    def answer(seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            application.processEvents()
            time.sleep(0.01)

    checks = Checks()
    check_clipboard(checks, application, answer)
    check_captures(checks, answer)
    check_session(checks, answer, person=choice.person)
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
