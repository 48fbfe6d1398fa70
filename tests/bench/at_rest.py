"""A window that nobody touches: how often the program wakes up, and the processor's time that it takes."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.blocked import sample_desk, until
from tests.bench.table import Row

SECONDS = 30


def measure(application: QApplication) -> list[Row]:
    if not sys.platform.startswith("linux"):
        return []  # the counts come from /proc
    with sample_desk(application, consumers=1000) as desk:
        opened, home = desk.built.desk, desk.built.window.pages.home
        until(application, lambda: not opened.refreshing and home.overview is not None)
        pause(application, 3)  # the figures of Home and what else follows a start
        before, cpu = wakes(), time.process_time()
        pause(application, SECONDS)
        after, used = wakes(), time.process_time() - cpu
    woken = sum(count - before.get(thread, 0) for thread, count in after.items())
    return [
        Row("at rest: wake-ups a second, of all threads, over 30 s", woken / SECONDS, "", aim="2"),
        Row("at rest: processor time", used / SECONDS * 1000, "ms a second", aim="1 ms a second"),
    ]


def pause(application: QApplication, seconds: float) -> None:
    """In the event loop as it runs in the program: it sleeps where nothing happens."""
    loop = QEventLoop(application)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def wakes() -> dict[str, int]:
    """By thread, how often it stopped to wait until now. One that has ended isn't among them."""
    return {
        status.parent.name: int(line.split()[1])
        for status in Path("/proc/self/task").glob("*/status")
        for line in status.read_text().splitlines()
        if line.startswith("voluntary_ctxt_switches")
    }
