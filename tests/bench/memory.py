"""What the window needs with 10, 1,000 and 100,000 consumers, beside a bare one; and the lines of the program
in which it is spent on a row."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import tracemalloc
from pathlib import Path

from PySide6.QtCore import QLocale

from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.opening import open_database
from desktop.domain.company import SAMPLE_ID, CompanyKind
from desktop.paths import folders_below
from desktop.ui.pages.api_connections.consumer_rows import NAME, ConsumerRows
from tests.bench.invented import kept_folder
from tests.bench.table import Row

COUNTS = (10, 1_000, 100_000)
OF_A_ROW = 0.6  # kB
LINES = 6


def measure() -> list[Row]:
    """The most that a process needed until the list was ready to be searched: as soon as the window is
    painted, and when all that follows the first picture is loaded."""
    rows = [Row("memory: bare PySide6 window and table", bare := peak("bare"), "MB")]
    needed: dict[str, dict[int, float]] = {"usable": {}, "settled": {}}
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as place:
            folder = str(kept_folder(Path(place), count, CompanyKind.GUIDED))
            for kind, when in (("usable", "at once"), ("settled", "when all is loaded")):
                used = needed[kind][count] = peak(kind, folder)
                aim = f"{1.5 * bare + count * OF_A_ROW / 1000:.0f} MB" if kind == "usable" else ""
                rows.append(
                    Row(f"memory: {count:,} consumers, searched {when}", used, "MB", used / bare, aim)
                )
            if count == COUNTS[-1]:
                rows += of_a_row(folder)
    few, many = COUNTS[1:]
    each = (needed["settled"][many] - needed["settled"][few]) * 1000 / (many - few)
    return [*rows, Row("memory: each row more", each, "kB", aim=f"{OF_A_ROW} kB")]


def peak(*arguments: str) -> float:
    """MB."""
    command = [sys.executable, "-m", "tests.bench.first_paint", "0", *arguments]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return int(answer.stdout.split()[1]) / 1e6


def of_a_row(folder: str) -> list[Row]:
    """By tracemalloc, in a process of its own, which it makes slow."""
    command = [sys.executable, "-m", "tests.bench.memory", folder]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return [Row(f"memory: of a row, {line}", size, "B") for line, size in json.loads(answer.stdout)]


def main(folder: Path) -> None:
    """Prints the lines in which most is spent on the list, its texts and its order; bytes for each row."""
    gc.disable()
    root = Path(__file__).parent.parent.parent
    table = StoredConsumers(open_database(folders_below(folder).data))
    tracemalloc.start()
    listing = table.listing(SAMPLE_ID)
    rows = ConsumerRows(listing.consumers, frozenset(), QLocale("fr_FR"), lambda _consumer: "")
    rows.prepare(NAME)
    spent = tracemalloc.take_snapshot().statistics("lineno")[:LINES]
    lines = []
    for one in spent:
        frame, path = one.traceback[0], Path(one.traceback[0].filename)
        name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
        lines.append((f"{name}:{frame.lineno}", one.size / len(listing.consumers)))
    print(json.dumps(lines))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
