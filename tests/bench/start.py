"""Process start to first paint with 10, 1,000 and 100,000 cached consumers, beside a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop.domain.company import CompanyKind
from tests.bench.invented import kept_folder
from tests.bench.table import Row, median

if sys.platform != "win32":
    import resource

ROUNDS = 15
COLD_ROUNDS = 5
COUNTS = (10, 1_000, 100_000)


def once(*arguments: str) -> tuple[float, float]:
    """Milliseconds that it printed, and of the processor for all of it."""
    before = children()
    answer = python("-m", "tests.bench.first_paint", repr(time.monotonic()), *arguments)
    return float(answer.split()[0]), (children() - before) * 1000


def compiled_ahead(module: str) -> None:
    """Loading it, and what it loads, then takes no longer than in an installed program."""
    python("-c", f"import {module}")


def python(*arguments: str) -> str:
    """What another interpreter prints. An installed program has its compiled modules beside it; a checkout
    may be told not to write them."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=60, env=environment
    ).stdout


def children() -> float:
    """Seconds of the processor for all processes that ended."""
    if sys.platform == "win32":
        return 0.0  # it isn't told there
    used = resource.getrusage(resource.RUSAGE_CHILDREN)  # os.times() tells hundredths of a second
    return used.ru_utime + used.ru_stime


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as place:
        folders = {count: str(kept_folder(Path(place) / str(count), count)) for count in COUNTS}
        kinds: dict[str, tuple[str, ...]] = {"bare": ("bare",)}
        kinds |= {f"{count:,}": ("app", folders[count]) for count in COUNTS}
        times = interleaved(kinds, ROUNDS)
        rows = started(times)
        if hasattr(os, "posix_fadvise"):  # elsewhere nobody but the system may empty its cache
            two = {kind: kinds[kind] for kind in ("bare", "1,000")}
            rows += started_cold(interleaved(two, COLD_ROUNDS, before=forget))
    return [*rows, *usable()]


def forget() -> None:
    """What Python, its packages and this program have in the disk's cache is read from the disk again; not
    what other programs use at this time, so nothing else of the system's libraries."""
    for place in (sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"), "desktop", "resources"):
        for path in Path(place).rglob("*"):
            if path.is_file():
                with path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def interleaved(
    kinds: dict[str, tuple[str, ...]], rounds: int, before: Callable[[], None] = lambda: None
) -> dict[str, list[tuple[float, float]]]:
    """Noise of the machine meets all alike. `before` is called before each."""
    for arguments in kinds.values():
        once(*arguments)  # warms the disk's cache
    times: dict[str, list[tuple[float, float]]] = {kind: [] for kind in kinds}
    for _ in range(rounds):
        for kind, arguments in kinds.items():
            before()
            times[kind].append(once(*arguments))
    return times


def started(times: dict[str, list[tuple[float, float]]]) -> list[Row]:
    """Of the clock and of the processor; other programs on the computer lengthen the first only."""
    rows = []
    bare, bare_worked = (median([pair[which] for pair in times["bare"]]) for which in (0, 1))
    for kind, pairs in times.items():
        paint, worked = (median([pair[which] for pair in pairs]) for which in (0, 1))
        what = "bare PySide6 window and table" if kind == "bare" else f"{kind} cached consumers"
        aim = "" if kind == "bare" else "1.25 × bare"
        rows.append(Row(f"first paint, {what}", paint, "ms", paint / bare, aim))
        if bare_worked:
            rows.append(
                Row(f"the same in the processor's time, {what}", worked, "ms", worked / bare_worked, aim)
            )
    return rows


def started_cold(times: dict[str, list[tuple[float, float]]]) -> list[Row]:
    bare = median([paint for paint, _ in times["bare"]])
    rows = []
    for kind, pairs in times.items():
        paint = median([paint for paint, _ in pairs])
        what = "bare PySide6 window and table" if kind == "bare" else f"{kind} cached consumers"
        rows.append(
            Row(f"first paint when nothing is in the disk's cache, {what}", paint, "ms", paint / bare)
        )
    return rows


def usable() -> list[Row]:
    rows = []
    for count in COUNTS[1:]:
        with tempfile.TemporaryDirectory() as place:
            folder = str(kept_folder(Path(place), count, CompanyKind.GUIDED))
            for kind, when in (
                ("usable", "asked for with the first paint"),
                ("settled", "asked for when the panel is made"),
            ):
                answers = median([once(kind, folder)[0] for _ in range(5)])
                what = f"the consumers' page and a search of {count:,} in it, {when}"
                rows.append(Row(what, answers, "ms", aim="100 ms"))
    return rows
