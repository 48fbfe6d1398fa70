"""Waits until a window has found its shape: layouts answer each other, panels slide, pages scroll."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtWidgets import QWidget

PAUSE = 0.017  # longer than a frame of an animation
PATIENCE = 3.0


def settle(window: QWidget) -> None:
    """Returns when nothing in `window` has moved for a moment, and nothing waits to be laid out."""
    deadline = time.monotonic() + PATIENCE
    before: list[QRect] = []
    _lay_out()  # what needs no time to pass needs no pause
    while (now := _places(window)) != before:
        assert time.monotonic() < deadline, f"{window} goes on moving"
        before = now
        time.sleep(PAUSE)
        _lay_out()


def _lay_out() -> None:
    QCoreApplication.processEvents()
    # What just came in is laid out with the events that it posted.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    QCoreApplication.processEvents()


def _places(window: QWidget) -> list[QRect]:
    return [each.geometry() for each in [window, *window.findChildren(QWidget)] if each.isVisible()]
