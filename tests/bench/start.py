"""Process start to first paint with 10 and 1,000 cached consumers, beside a bare PySide6 window."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.invented import kept_folder
from tests.bench.table import Row, median

ROUNDS = 15


def once(*arguments: str) -> float:
    # An installed program has its compiled modules beside it; a checkout may be told not to write them.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "tests.bench.first_paint", repr(time.monotonic()), *arguments]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, env=environment)
    return float(answer.stdout.split()[0])


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as place:
        few = str(kept_folder(Path(place) / "10", 10))
        many = str(kept_folder(Path(place) / "1000", 1000))
        kinds = {"bare": ("bare",), "10": ("app", few), "1,000": ("app", many)}
        for arguments in kinds.values():
            once(*arguments)  # warms the disk's cache
        times: dict[str, list[float]] = {kind: [] for kind in kinds}
        for _ in range(ROUNDS):  # interleaved: noise of the machine meets all alike
            for kind, arguments in kinds.items():
                times[kind].append(once(*arguments))
    bare = median(times["bare"])
    rows = [Row("first paint, bare PySide6 window and table", bare, "ms")]
    for kind in ("10", "1,000"):
        paint = median(times[kind])
        rows.append(Row(f"first paint, {kind} cached consumers", paint, "ms", paint / bare, "1.5 × bare"))
    return rows
