"""Starts the sample company's server and the program, each in a process of its own, and waits for the end."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ended_process import end, start
from tests.soak.measured import Sample

ROOT = Path(__file__).parents[2]
MAY_GROW = 0.05


@contextmanager
def server(place: Path) -> Iterator[str]:
    """What it printed: its addresses and pair, as JSON."""
    command = [sys.executable, "-m", "desktop", "sample-server", "--data", str(place)]
    program = start(command, stdout=subprocess.PIPE, more={"PYTHONPATH": str(ROOT)})
    try:
        assert program.stdout is not None
        yield program.stdout.readline().decode()
    finally:
        end(program)


def soak(place: Path, rounds: int, seconds: float) -> list[Sample]:
    """Raises AssertionError where the program failed or ended with words on its error stream."""
    with server(place / "server") as addresses:
        command = [sys.executable, "-m", "tests.soak", addresses, str(place / "program")]
        done = subprocess.run(
            [*command, str(rounds), str(seconds)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=seconds + 120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return [Sample(**json.loads(line)) for line in done.stdout.splitlines()]


def growth(samples: list[Sample], what: str) -> float:
    """From after the warm-up (a third) to the end, as a share."""
    warm = [getattr(sample, what) for sample in samples[len(samples) // 3 :]]
    few = max(1, len(warm) // 8)
    return sum(warm[-few:]) / sum(warm[:few]) - 1
