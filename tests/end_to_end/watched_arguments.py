"""The arguments of every process that was seen while something was done."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

EVERY = 0.02  # seconds; a program that is started lives longer


@contextmanager
def watched_arguments() -> Iterator[set[bytes]]:
    """Of this process and all it can see; complete when it ends."""
    seen: set[bytes] = set()
    may_end = threading.Event()

    def look() -> None:
        while True:
            for process in Path("/proc").glob("[0-9]*"):
                try:
                    seen.add((process / "cmdline").read_bytes())
                except OSError:
                    continue  # it ended meanwhile
            if may_end.wait(EVERY):
                return

    thread = threading.Thread(target=look, name="watched arguments")
    thread.start()
    try:
        yield seen
    finally:
        may_end.set()
        thread.join()
