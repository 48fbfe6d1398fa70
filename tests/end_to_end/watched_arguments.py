"""The arguments of every process of ours that was seen while something was done."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

EVERY = 0.02  # seconds; a program that is started lives longer


@contextmanager
def watched_arguments() -> Iterator[set[bytes]]:
    """Of this process and of all on the tests' own desktop, whoever started them; complete when it ends.
    Other tests may run beside, on a desktop of theirs."""
    ours = f"DBUS_SESSION_BUS_ADDRESS={os.environ['DBUS_SESSION_BUS_ADDRESS']}".encode()
    seen: set[bytes] = set()
    may_end = threading.Event()

    def look() -> None:
        while True:
            for process in Path("/proc").glob("[0-9]*"):
                try:
                    if process.name == str(os.getpid()) or ours in (process / "environ").read_bytes():
                        seen.add((process / "cmdline").read_bytes())
                except OSError:
                    continue  # it ended meanwhile, or is somebody else's
            if may_end.wait(EVERY):
                return

    thread = threading.Thread(target=look, name="watched arguments")
    thread.start()
    try:
        yield seen
    finally:
        may_end.set()
        thread.join()
