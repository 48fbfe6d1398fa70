"""What macOS is asked, by a stand-in of Objective-C's objects. On a Mac: tests/manual/native_desktop.py."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.adapters.platform.macos_desktop import MacMarks, MacShield
from desktop.adapters.platform.macos_session import MacSession
from desktop.domain.locking import Away

BOARD, VIEW, WINDOW, LISTENER, EVERYWHERE, WORKSPACE, CENTRE = 10, 20, 21, 30, 40, 50, 51


class FakeObjc:
    """A pasteboard with types and a count of changes; a window; two centres of notifications."""

    def __init__(self) -> None:
        self.types: list[tuple[str, str]] = []
        self.options: list[int] = []
        self.changes = 0
        self.sharing = 1
        self.observed: dict[str, int] = {}
        self.refused = ""
        self.heard: Callable[[str], None] = print
        self._classes = {"NSPasteboard": 1, "NSDistributedNotificationCenter": 2, "NSWorkspace": 3}

    def named(self, name: str) -> int:
        return self._classes[name]

    def selector(self, name: str) -> int:
        assert name == "heard:"
        return 99

    def listener(self, name: str, heard: Callable[[str], None]) -> int:
        self.heard = heard
        return LISTENER

    def send(self, receiver: int, message: str, *arguments: int | str | bytes) -> int:
        match receiver, message, arguments:
            case 1, "generalPasteboard", ():
                return BOARD
            case 2, "defaultCenter", ():
                return EVERYWHERE
            case 3, "sharedWorkspace", ():
                return WORKSPACE
            case 50, "notificationCenter", ():
                return CENTRE
            case 10, "prepareForNewContentsWithOptions:", (int() as options,):
                self.types, self.changes = [], self.changes + 1
                self.options.append(options)
                return self.changes
            case 10, "setString:forType:", (str() as text, str() as kind):
                if kind == self.refused:
                    return 0
                self.types.append((kind, text))
                return 1
            case 10, "changeCount", ():
                return self.changes
            case 20, "window", ():
                return WINDOW
            case 22, "window", ():
                return 0
            case 21, "setSharingType:", (int() as kind,):
                self.sharing = kind
                return 0
            case (40 | 51) as centre, "addObserver:selector:name:object:", (30, 99, str() as name, 0):
                self.observed[name] = centre
                return 0
            case (40 | 51) as centre, "removeObserver:", (30,):
                self.observed = {name: at for name, at in self.observed.items() if at != centre}
                return 0
        raise AssertionError((receiver, message, arguments))


@pytest.fixture
def objc() -> FakeObjc:
    return FakeObjc()


def test_a_secret_is_concealed_before_it_is_there_and_stays_on_this_computer(objc: FakeObjc) -> None:
    marks = MacMarks(lambda: objc)
    assert marks.formats() == {}
    assert marks.place("sample-secret")
    assert objc.types == [
        ("org.nspasteboard.ConcealedType", ""),
        ("public.utf8-plain-text", "sample-secret"),
    ]
    assert objc.options == [1]
    assert marks.confirmed()
    objc.changes += 1  # somebody else copied
    assert not marks.confirmed()


def test_a_mark_that_wasnt_taken_is_admitted(objc: FakeObjc) -> None:
    objc.refused = "org.nspasteboard.ConcealedType"
    marks = MacMarks(lambda: objc)
    assert marks.place("sample-secret")
    assert not marks.confirmed()


def test_a_text_that_wasnt_taken_is_left_to_qt(objc: FakeObjc) -> None:
    objc.refused = "public.utf8-plain-text"
    assert not MacMarks(lambda: objc).place("sample-secret")


def test_a_window_is_left_out_of_captures_and_back_in(objc: FakeObjc) -> None:
    shield = MacShield(lambda: objc)
    assert shield.works
    assert shield.cover(VIEW)
    assert objc.sharing == 0
    shield.uncover(VIEW)
    assert objc.sharing == 1
    assert not shield.cover(22), "a view without a window"


@pytest.mark.parametrize(
    ("name", "centre", "why"),
    [
        ("com.apple.screenIsLocked", EVERYWHERE, Away.SYSTEM_LOCK),
        ("NSWorkspaceWillSleepNotification", CENTRE, Away.SLEEP),
        ("NSWorkspaceScreensDidSleepNotification", CENTRE, Away.SLEEP),
        ("NSWorkspaceSessionDidResignActiveNotification", CENTRE, Away.USER_SWITCH),
    ],
)
def test_what_macos_tells(objc: FakeObjc, name: str, centre: int, why: Away) -> None:
    told: list[Away] = []
    session = MacSession(lambda: objc)
    session.start(told.append)
    assert objc.observed[name] == centre
    objc.heard(name)
    objc.heard("something.else")
    assert told == [why]
    session.stop()
    assert objc.observed == {}
    objc.heard(name)
    assert told == [why]
