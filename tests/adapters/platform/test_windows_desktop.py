"""What Windows is asked, by a user32 that only writes down: the real one: tests/manual/native_desktop.py."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pytest

from desktop.adapters.platform.windows_desktop import WindowsMarks, WindowsShield
from desktop.adapters.platform.windows_session import (
    PROCEDURE,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WindowsSession,
)
from desktop.domain.locking import Away
from tests.log_watch import LogWatch


class FakeUser32:
    """Holds formats by name, windows, and the procedure that Windows would call."""

    def __init__(self) -> None:
        self.available: set[str] = set()
        self.affinity: dict[int, int] = {}
        self.windows = True
        self.procedure: Any = None
        self.passed_on: list[int] = []
        self.destroyed: list[int] = []
        self._numbers: dict[int, str] = {}

    def RegisterClipboardFormatW(self, name: str) -> int:
        number = 0xC000 + len(name)
        self._numbers[number] = name
        return number

    def IsClipboardFormatAvailable(self, number: int) -> int:
        return int(self._numbers[number] in self.available)

    def SetWindowDisplayAffinity(self, window: int, affinity: int) -> int:
        if window == 404:
            return 0
        self.affinity[window] = affinity
        return 1

    def CreateWindowExW(self, *arguments: object) -> int:
        assert len(arguments) == 12
        assert arguments[1] == "STATIC"
        return 77 if self.windows else 0

    def SetWindowLongPtrW(self, window: int, index: int, procedure: Any) -> int:
        assert (window, index) == (77, -4)
        self.procedure = procedure
        return 4711

    def CallWindowProcW(self, before: int, window: int, message: int, first: int, second: int) -> int:
        assert before == 4711
        self.passed_on.append(message)
        return 1

    def DestroyWindow(self, window: int) -> int:
        self.destroyed.append(window)
        return 1


class FakeWtsapi32:
    def __init__(self, *, agrees: bool = True) -> None:
        self.agrees = agrees
        self.registered: set[int] = set()

    def WTSRegisterSessionNotification(self, window: int, flags: int) -> int:
        assert flags == 0
        if self.agrees:
            self.registered.add(window)
        return int(self.agrees)

    def WTSUnRegisterSessionNotification(self, window: int) -> int:
        self.registered.discard(window)
        return 1


def test_the_marks_are_those_that_microsoft_names_with_zeros_of_four_bytes() -> None:
    name = 'application/x-qt-windows-mime;value="{}"'.format
    formats = WindowsMarks(FakeUser32).formats()
    assert formats[name("CanIncludeInClipboardHistory")] == b"\0\0\0\0"
    assert formats[name("CanUploadToCloudClipboard")] == b"\0\0\0\0"
    assert formats[name("ExcludeClipboardContentFromMonitorProcessing")] != b""
    assert len(formats) == 3


def test_the_mark_is_read_back_from_the_clipboard() -> None:
    user32 = FakeUser32()
    marks = WindowsMarks(lambda: user32)
    assert not marks.place("anything"), "Qt writes it, in one step with its marks"
    assert not marks.confirmed()
    user32.available.add("ExcludeClipboardContentFromMonitorProcessing")
    assert marks.confirmed()


def test_a_window_is_left_out_of_captures_and_back_in() -> None:
    user32 = FakeUser32()
    shield = WindowsShield(lambda: user32)
    assert shield.works
    assert shield.cover(5)
    assert user32.affinity[5] == 0x11
    shield.uncover(5)
    assert user32.affinity[5] == 0
    assert not shield.cover(404), "an older Windows says no"


@pytest.fixture
def user32() -> FakeUser32:
    return FakeUser32()


def started(user32: FakeUser32, wtsapi32: FakeWtsapi32) -> tuple[WindowsSession, list[Away]]:
    told: list[Away] = []
    session = WindowsSession(lambda: (user32, wtsapi32))
    session.start(told.append)
    return session, told


def calls(user32: FakeUser32) -> Callable[[int, int], int]:
    """As Windows calls it: through the C function."""
    address = ctypes.cast(user32.procedure, ctypes.c_void_p).value
    assert address is not None
    procedure = PROCEDURE(address)
    return lambda message, first: procedure(77, message, first, 0)


@pytest.mark.parametrize(
    ("message", "first", "why"),
    [
        (WM_WTSSESSION_CHANGE, 0x7, Away.SYSTEM_LOCK),
        (WM_WTSSESSION_CHANGE, 0x2, Away.USER_SWITCH),
        (WM_WTSSESSION_CHANGE, 0x4, Away.USER_SWITCH),
        (WM_POWERBROADCAST, 0x4, Away.SLEEP),
        (WM_WTSSESSION_CHANGE, 0x8, None),  # unlocked
        (WM_POWERBROADCAST, 0x12, None),  # back from sleep
        (0x0200, 0x7, None),  # the mouse moved
    ],
)
def test_what_windows_tells(user32: FakeUser32, message: int, first: int, why: Away | None) -> None:
    wtsapi32 = FakeWtsapi32()
    session, told = started(user32, wtsapi32)
    assert wtsapi32.registered == {77}
    assert calls(user32)(message, first) == 1
    assert told == ([why] if why else [])
    assert user32.passed_on == [message]
    session.stop()
    assert not wtsapi32.registered
    assert user32.destroyed == [77]
    calls(user32)(message, first)
    assert told == ([why] if why else [])


def test_without_a_window_or_notices_it_goes_on(user32: FakeUser32, expected_log: LogWatch) -> None:
    expected_log.expect("Windows gives no window to hear of locks and sleep")
    user32.windows = False
    session, _ = started(user32, FakeWtsapi32())
    session.stop()
    assert user32.destroyed == []
