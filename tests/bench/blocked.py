"""The longest time in which the window's thread answers nothing, while much is done."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop.adapters.store.passing_key import PassingKeychain
from desktop.app import Choices, Desk
from desktop.domain.company import CompanyKind
from desktop.paths import folders_below
from tests.bench.invented import kept_folder
from tests.bench.outside_server import OutsideServer
from tests.bench.start import compiled_ahead
from tests.bench.table import Row, median

ROUNDS = 5
AIM = "32 ms"


class Pulse:
    """Beats as often as the event loop lets it. `longest` is the longest gap in milliseconds. Other programs
    don't lengthen these two: `work`, the most that the window's thread itself worked in one, and `held`, the
    most that all threads together did, one of which may have had the interpreter to itself."""

    def __init__(self) -> None:
        self.longest, self.work, self.held = 0.0, 0.0, 0.0
        self._last, self._worked, self._all_worked = _times()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked, all_worked = _times()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self.work = max(self.work, (worked - self._worked) * 1000)
        self.held = max(self.held, (all_worked - self._all_worked) * 1000)
        self._last, self._worked, self._all_worked = now, worked, all_worked

    def reset(self) -> None:
        self.longest, self.work, self.held = 0.0, 0.0, 0.0
        self._last, self._worked, self._all_worked = _times()

    def stop(self) -> None:
        self._timer.stop()


def _times() -> tuple[float, float, float]:
    """Seconds: of the clock, of this thread's work, of all threads' work."""
    return time.perf_counter(), time.thread_time(), time.process_time()


@dataclass
class Doing:
    """`milliseconds` of each round, the longest gap of each, and the longest work at a stretch: of the
    window's thread, and of all."""

    milliseconds: list[float]
    gaps: list[float]
    works: list[float]
    helds: list[float]

    def rows(self, what: str) -> list[Row]:
        return [
            Row(f"{what}: in all", median(self.milliseconds), "ms"),
            Row(f"{what}: longest gap, median of {len(self.gaps)}", median(self.gaps), "ms", aim=AIM),
            Row(f"{what}: longest gap, worst", max(self.gaps), "ms", aim=AIM),
            Row(f"{what}: longest work of the window's thread, worst", max(self.works), "ms", aim=AIM),
            Row(f"{what}: most work of all threads in one gap, worst", max(self.helds), "ms", aim=AIM),
        ]


@contextmanager
def sample_desk(application: QApplication, *, consumers: int = 10, work_orders: int = 400) -> Iterator[Desk]:
    """The program with the sample company open, whose server is a process of its own."""
    with tempfile.TemporaryDirectory() as place:
        server = OutsideServer(Path(place) / "server", consumers=consumers, work_orders=work_orders)
        folders = folders_below(Path(place) / "desk")
        choices = Choices(folders, "en", sample=True, keychain=PassingKeychain(), sample_host=server)
        with running(application, choices) as desk:
            yield desk
        server.end()


@contextmanager
def kept_desk(application: QApplication, consumers: int, companies: int = 1) -> Iterator[Desk]:
    """The program with a company open whose list is kept here and can be read from no server."""
    with tempfile.TemporaryDirectory() as place:
        folder = kept_folder(Path(place), consumers, CompanyKind.GUIDED, companies)
        choices = Choices(folders_below(folder), "en", keychain=PassingKeychain())
        with running(application, choices) as desk:
            yield desk


@contextmanager
def running(application: QApplication, choices: Choices) -> Iterator[Desk]:
    desk = Desk(application, choices)
    try:
        desk.start()
        yield desk
        desk.built.window.close()
    finally:
        desk.close()
        delete(desk.built.window)  # what the next one does to the language would reach it


def measure(application: QApplication) -> list[Row]:
    return [*refreshing(application), *testing(application), *exporting(application)]


def refreshing(application: QApplication) -> list[Row]:
    pulse = Pulse()
    with sample_desk(application, consumers=1000) as desk:
        opened, window = desk.built.desk, desk.built.window
        until(application, lambda: not opened.refreshing and len(opened.listing.consumers) == 1000)
        first = pulse.longest
        window.show_consumers()
        until(application, lambda: True)
        refresh = rounds(application, pulse, opened.refresh, lambda: not opened.refreshing, ROUNDS)
        codes = iter(("fr", "en") * ROUNDS)
        language = rounds(
            application, pulse, lambda: window.choose_language(next(codes)), lambda: True, 2 * ROUNDS
        )
    pulse.stop()
    return [
        Row("longest gap from start to the first list of 1,000", first, "ms"),
        *refresh.rows("refresh of 1,000 consumers"),
        Row("language switch with 1,000 rows in view", median(language.milliseconds), "ms", aim="150 ms"),
        Row("language switch, worst", max(language.milliseconds), "ms", aim="150 ms"),
    ]


def testing(application: QApplication) -> list[Row]:
    """50 consumers, what each reaches."""
    pulse = Pulse()
    with sample_desk(application, consumers=60) as desk:
        opened, window = desk.built.desk, desk.built.window
        until(application, lambda: not opened.refreshing and len(opened.known.with_secret) >= 50)
        window.show_section("modules")
        # The page is there by then, so that what is measured is the test.
        until(application, lambda: not desk.built.tasks.busy)
        access, company = window.pages._services.access, opened.company
        assert company is not None
        chosen = [
            one for one in opened.listing.consumers if access.is_testable(one, opened.known.with_secret)
        ]
        done: list[object] = []
        several = rounds(
            application,
            pulse,
            lambda: opened.carry_out(
                lambda at, task: access.test_several(at, chosen[:50], task), done.append, done.append
            ),
            lambda: bool(done),
            1,
        )
    pulse.stop()
    return several.rows(f"test of {min(50, len(chosen))} consumers")


def exporting(application: QApplication) -> list[Row]:
    """100,000 rows as CSV and as a workbook."""
    compiled_ahead("desktop.adapters.exports.table_files")
    pulse = Pulse()
    rows: list[Row] = []
    with kept_desk(application, 100_000) as desk, tempfile.TemporaryDirectory() as place:
        window = desk.built.window
        window.show_consumers()
        tab = window.pages.connections.consumers
        # The list is loaded and its orders are made by then, so that what is measured is the export.
        until(application, lambda: tab._model.total == 100_000 and not desk.built.tasks.busy)
        for ending in ("csv", "xlsx"):
            file = Path(place) / f"list.{ending}"
            # Until all of it was dropped again, too: that takes as long as a few frames, in one go.
            written = rounds(
                application,
                pulse,
                partial(tab.output._write, file),
                lambda file=file: file.exists() and not desk.built.tasks.busy,  # type: ignore[misc]
                1,
                seconds=180,
            )
            rows += written.rows(f"export of 100,000 rows, {ending}")
    pulse.stop()
    return rows


def rounds(
    application: QApplication,
    pulse: Pulse,
    begin: Callable[[], object],
    ended: Callable[[], bool],
    count: int,
    seconds: float = 60,
) -> Doing:
    doing = Doing([], [], [], [])
    for _ in range(count):
        pulse.reset()
        began = time.perf_counter()
        begin()
        until(application, ended, seconds)
        doing.milliseconds.append((time.perf_counter() - began) * 1000)
        doing.gaps.append(pulse.longest)
        doing.works.append(pulse.work)
        doing.helds.append(pulse.held)
    return doing


def until(application: QApplication, true: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        if true():
            application.processEvents()  # so that the gap that it left is counted
            return
    raise TimeoutError
