"""What makes the program quick, done before the window's modules are loaded."""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from desktop.qt_support import late_signatures

_counting = Lock()
_undisturbed = 0
_collecting = False


def quicken() -> None:
    # Thousands of objects are made while starting and none is dropped: looking for garbage among them is
    # a tenth of the start. app.py turns it on again after the first picture.
    gc.disable()
    with late_signatures():
        import PySide6  # noqa: F401
    # The hook of its switch, which asks at each import.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
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
                gc.enable()
