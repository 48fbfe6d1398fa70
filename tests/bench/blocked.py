"""The longest time in which the window's thread answers nothing during a refresh of 1,000 consumers."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.adapters.store.passing_key import PassingKeychain
from desktop.app import Choices, Desk
from desktop.paths import folders_below
from desktop.sample.host import SampleHost
from tests.bench.table import Row, median

ROUNDS = 5


class Pulse:
    """Beats as often as the event loop lets it; `longest` is the longest gap in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now

    def reset(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()

    def stop(self) -> None:
        self._timer.stop()


def measure(application: QApplication) -> list[Row]:
    with tempfile.TemporaryDirectory() as place:
        host = SampleHost(Path(place) / "server", consumers=1000)
        choices = Choices(
            folders_below(Path(place) / "desk"),
            "en",
            sample=True,
            keychain=PassingKeychain(),
            sample_host=host,
        )
        desk = Desk(application, choices)
        pulse = Pulse()
        desk.start()
        opened = desk.built.desk
        until(application, lambda: not opened.refreshing and len(opened.listing.consumers) == 1000)
        first = pulse.longest
        desk.built.window.show_consumers()
        until(application, lambda: True)
        gaps, took = [], []
        for _ in range(ROUNDS):
            pulse.reset()
            began = time.perf_counter()
            opened.refresh()
            until(application, lambda: not opened.refreshing)
            took.append((time.perf_counter() - began) * 1000)
            gaps.append(pulse.longest)
        pulse.stop()
        desk.built.window.close()
        desk.close()
    return [
        Row(
            "longest gap from start to the first list of 1,000 (start of the sample server included)",
            first,
            "ms",
        ),
        Row("refresh of 1,000 consumers, in all", median(took), "ms"),
        Row("longest gap during it, median of 5", median(gaps), "ms", aim="50 ms"),
        Row("longest gap during it, worst of 5", max(gaps), "ms", aim="50 ms"),
    ]


def until(application: QApplication, true: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        if true():
            return
    raise TimeoutError
