"""When the interpreter itself falls over, nobody can be told any more: where it was goes to a file."""

from __future__ import annotations

import faulthandler
from collections.abc import Callable
from pathlib import Path

from desktop.adapters.store.failures import translated
from desktop.adapters.store.private import private_folder, private_opener

FILE = "desk.faults.log"
BYTES = 200_000  # a fault takes some thousands


def keep_faults(folder: Path) -> Callable[[], None]:
    """Starts it; the result ends it. Names of functions and lines are written, never a value.

    Raises FolderNotWritable, DiskFull.
    """
    if faulthandler.is_enabled():
        # Whoever started Python with -X faulthandler, or under a debugger's, wants it where it is.
        return lambda: None
    file = private_folder(folder) / FILE
    with translated(folder):
        full = file.exists() and file.stat().st_size > BYTES
        # Written to by the interpreter itself, without any Python running.
        stream = open(file, "w" if full else "a", encoding="utf-8", opener=private_opener)  # noqa: SIM115
    faulthandler.enable(stream)

    def close() -> None:
        faulthandler.disable()
        stream.close()

    return close
