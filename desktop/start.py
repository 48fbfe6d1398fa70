"""What makes the program quick, done before the window's modules are loaded."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from desktop.qt_support import load_pyside

MANY = 10_000  # objects

_counting = Lock()
_undisturbed = 0
_collecting = False


def quicken() -> None:
    # Thousands of objects are made while starting and none is dropped: looking for garbage among them is
    # a tenth of the start. app.py turns it on again after the first picture.
    gc.disable()
    load_pyside()
    # Each cell that Qt asks Python for may wait so long for another thread (5 ms by default): with work in
    # the background a table was painted in 47 ms, now in 28, and the work takes as long as before.
    sys.setswitchinterval(0.0005)


@contextmanager
def undisturbed() -> Iterator[None]:
    """For work that makes hundreds of thousands of objects, none of them garbage: looking through them again
    and again stops every thread, the window's too, for up to a third of a second."""
    global _undisturbed, _collecting  # noqa: PLW0603 - there is one collector of garbage in a process
    with _counting:
        if not _undisturbed:
            _collecting = gc.isenabled()  # it may not be yet, before the first picture
        _undisturbed += 1
        gc.disable()
    try:
        yield
    finally:
        with _counting:
            _undisturbed -= 1
            if not _undisturbed and _collecting:
                if gc.get_count()[0] > MANY:  # made and not dropped since
                    settle()
                gc.enable()


def let_go(many: list[Any]) -> None:
    """They are dropped in parts: all of 100,000 rows at once hold every thread up for as long as a frame."""
    while many:
        del many[-MANY // 10 :]


def settle() -> None:
    """What lives now isn't looked through for garbage any more: with 100,000 rows that would stop every
    thread for 20 ms, soon for 20 more, then for 50 again and again. It goes when nothing refers to it, as
    anything does; circles of it that are dropped wait for the next lock (freed_memory.py)."""
    gc.freeze()
