"""Fails a test that leaves a thread, a window or a running timer behind."""

import gc
import threading
import time
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Looks when everything else of the test has been put away; what is left doesn't reach the next."""
    before = threading.enumerate()
    yield
    complaints = [f"the thread {thread.name!r} is alive" for thread in left_threads(before)]
    if "qapp" in request.fixturenames:
        _delete_what_is_due()
        for window in left_windows():
            complaints.append(f"the window {window!r} is shown")
            window.close()
            window.deleteLater()
        for timer in left_timers():
            complaints.append(f"the timer {timer!r} is running")
            timer.stop()
        _delete_what_is_due()
    if complaints:
        pytest.fail("Left behind: " + "; ".join(complaints), pytrace=False)


def left_threads(before: Collection[threading.Thread], seconds: float = 2) -> list[threading.Thread]:
    """Threads, daemons too, that weren't there before and don't end within `seconds`."""
    deadline = time.monotonic() + seconds
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(max(0, deadline - time.monotonic()))
    return [thread for thread in left if thread.is_alive()]


def left_windows() -> list["QWidget"]:
    """Windows that are shown."""
    from PySide6.QtWidgets import QApplication

    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def left_timers() -> list["QTimer"]:
    """Timers made in Python that are running. One that only a circle of garbage holds isn't left."""
    if not _running_timers():
        return []
    gc.collect()
    return _running_timers()


def _running_timers() -> list["QTimer"]:
    import shiboken6
    from PySide6.QtCore import QTimer

    # Asking for the type, not isinstance(), which wakes up lazy stand-ins.
    timers = [each for each in gc.get_objects() if issubclass(type(each), QTimer)]
    return [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]


def _delete_what_is_due() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
