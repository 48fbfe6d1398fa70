"""Starts the sample company's server here and the program in a process of its own, and waits for the end."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from desktop.logs import BYTES, FILES
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from tests.soak.measured import Sample

ROOT = Path(__file__).parents[2]
MAY_GROW = 0.05
LOG_BYTES = FILES * BYTES
WAL_BYTES = 4_400_000  # SQLite writes it back at 1,000 pages
ROUND_BYTES = 8_192  # a round's entries in the journal


@contextmanager
def server(place: Path) -> Iterator[str]:
    """Its addresses and pair, as JSON. Eight hours go by in minutes, so its limit is that of many minutes in
    one: with that of one, the program would rightly wait."""
    host = SampleHost(place, settings=SampleSettings(calls_per_minute=100_000))
    try:
        yield json.dumps(asdict(host.start()))
    finally:
        host.stop()


def soak(place: Path, rounds: int, seconds: float) -> list[Sample]:
    """Raises AssertionError where the program failed or ended with words on its error stream."""
    with server(place / "server") as addresses:
        command = [sys.executable, "-m", "tests.soak", str(place / "program"), str(rounds), str(seconds)]
        done = subprocess.run(
            command,
            input=addresses,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=seconds + 120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return [Sample(**json.loads(line)) for line in done.stdout.splitlines()]


def complaints(samples: list[Sample]) -> list[str]:
    """What grew between the warm-up, which is a third, and the end."""
    warm = samples[len(samples) // 3 :]
    few = max(1, len(warm) // 8)
    first, last = warm[:few], warm[-few:]
    found = []

    def compare(what: str, before: float, after: float, may_grow: float) -> None:
        if after > before * (1 + may_grow):
            found.append(f"{what}: {before:.0f} after the warm-up, {after:.0f} at the end")

    def mean(of: list[Sample], what: str) -> float:
        return float(sum(getattr(sample, what) for sample in of) / len(of))

    compare("memory", mean(first, "memory"), mean(last, "memory"), MAY_GROW)
    # Each entry of the journal, which is kept for ever, is some of them.
    compare("objects of Python", mean(first, "python"), mean(last, "python"), MAY_GROW)
    half = len(warm) // 2
    # They go up and down with what is shown: the highest of one half against that of the other.
    for what, slack in (("threads", 0), ("tasks", 0), ("handles", 0), ("qobjects", 0.01), ("others", 0.01)):
        compare(
            what,
            max(getattr(sample, what) for sample in warm[:half]),
            max(getattr(sample, what) for sample in warm[half:]),
            slack,
        )
    compare("the log", LOG_BYTES, last[-1].log, 0)
    compare("the WAL", WAL_BYTES, max(sample.wal for sample in samples), 0)
    rounds = last[-1].round - first[0].round
    compare("the database", first[0].database + WAL_BYTES + rounds * ROUND_BYTES, last[-1].database, 0)
    return found
