"""A system that answers otherwise than expected: copying goes on, and the missing mark is admitted."""

from __future__ import annotations

from desktop.late_desktop import LateMarks, LateShield
from tests.log_watch import LogWatch


def test_marks_that_cant_be_read_or_written_arent_there(expected_log: LogWatch) -> None:
    expected_log.expect("The clipboard's own marks can't be read: AttributeError")  # no user32 here
    marks = LateMarks("win32")
    assert not marks.place("sample-secret")
    assert not marks.confirmed()
    expected_log.expect("The clipboard's own marks failed: OSError")  # no AppKit here
    expected_log.expect("The clipboard's own marks can't be read: OSError")
    marks = LateMarks("darwin")
    assert not marks.place("sample-secret")
    assert not marks.confirmed()


def test_each_system_has_its_own() -> None:
    assert list(LateMarks("linux").formats()) == ["x-kde-passwordManagerHint"]
    assert len(LateMarks("win32").formats()) == 3
    assert not LateMarks("darwin").formats()
    assert [LateShield(system).works for system in ("linux", "win32", "darwin")] == [False, True, True]
