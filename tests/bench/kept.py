"""10, 1,000 and 100,000 consumers, and 1, 100 and 1,000 companies: in the real window and on disk."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication

from tests.bench.blocked import kept_desk, until
from tests.bench.invented import kept_folder
from tests.bench.table import Row, median

COUNTS = (10, 1_000, 100_000)
COMPANIES = (1, 100, 1_000)
FRAMES = 60


def measure(application: QApplication) -> list[Row]:
    rows = [row for count in COUNTS for row in in_the_window(application, count)]
    rows += [row for count in COMPANIES for row in with_companies(application, count)]
    return rows + on_disk()


def in_the_window(application: QApplication, count: int) -> list[Row]:
    """Scrolling by a page, and opening the panel, each until it is painted."""
    with kept_desk(application, count) as desk:
        window = desk.built.window
        window.show_consumers()
        tab = window.pages.connections.consumers
        until(application, lambda: tab._model.total == count)
        until(application, lambda: not desk.built.tasks.busy)
        bar, frames = tab.table.verticalScrollBar(), []
        for frame in range(FRAMES):
            bar.setValue(bar.maximum() * frame // FRAMES)
            frames.append(timed(application.processEvents))
        ids = [one.id for one in desk.built.desk.listing.consumers[:8]]
        opened = [timed(partial(shown, application, partial(window.show_consumer, one))) for one in ids]
    what = f"{count:,} consumers"
    return [
        *medians(f"{what}: frame while scrolling", frames),
        Row(f"{what}: frame while scrolling, longest", max(frames).clock, "ms", aim="16 ms"),
        *medians(f"{what}: the panel opens the first time", opened[:1]),
        *medians(f"{what}: the panel shows another", opened[1:], "50 ms"),
    ]


def with_companies(application: QApplication, count: int) -> list[Row]:
    """The switcher's menu, and opening another company, Home in view."""
    with kept_desk(application, 10, companies=count) as desk:
        window = desk.built.window
        until(application, lambda: not desk.built.tasks.busy)
        menu = [timed(window.sidebar._fill_company_menu) for _ in range(3)]
        others = desk.built.switching.all()[:6]
        switch = desk.built.switching.open
        opened = [timed(partial(shown, application, partial(switch, one))) for one in others]
    return [
        *medians(f"{count:,} companies: the switcher's menu is filled", menu, "50 ms"),
        *medians(f"{count:,} companies: another one is opened", opened, "100 ms"),
    ]


def on_disk() -> list[Row]:
    rows = []
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as place:
            files = [file for file in kept_folder(Path(place), count).rglob("*") if file.is_file()]
            size = sum(file.stat().st_size for file in files)
        rows.append(Row(f"{count:,} consumers: size on disk", size / 1e6, "MB"))
    return rows


def shown(application: QApplication, work: Callable[[], object]) -> None:
    work()
    application.processEvents()


class Timed(NamedTuple):
    """Milliseconds of the clock, and of the processor for the window's thread, which other programs on the
    computer don't lengthen."""

    clock: float
    worked: float


def timed(work: Callable[[], object]) -> Timed:
    began, worked = time.perf_counter(), time.thread_time()
    work()
    return Timed((time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000)


def medians(what: str, times: list[Timed], aim: str = "") -> list[Row]:
    return [
        Row(f"{what}, median", median([one.clock for one in times]), "ms", aim=aim),
        Row(f"{what}, the window's thread", median([one.worked for one in times]), "ms", aim=aim),
    ]
