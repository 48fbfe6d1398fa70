"""Run by itself: for each step on the disk, opens a copy of a database and dies there, as if killed.

The copies are left beside the folder as `<its name>-<step>`; the last one was opened and closed as usual.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from desktop.adapters.store import opening, salvage
from tests.adapters.store.samples import NEXT

DIED = 9


def main(folder: Path) -> None:
    """Prints how many steps there are."""
    for step in count():
        copy = folder.with_name(f"{folder.name}-{step}")
        shutil.copytree(folder, copy)
        child = os.fork()
        if child == 0:
            open_and_die(copy, step)
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status) == 0:
            print(step)
            return
        assert os.waitstatus_to_exitcode(status) == DIED


def open_and_die(folder: Path, step: int) -> None:
    """Ends this process."""
    left = step

    def dying(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal left
            if left == 0:
                os._exit(DIED)
            left -= 1
            return real(*arguments, **named)

        return call

    # Everything on the way that changes the folder, and each opening of a file by SQLite.
    places = (
        (Path, "replace"),
        (Path, "unlink"),
        (os, "link"),
        (sqlite3, "connect"),
        (opening, "migrate"),
        (salvage, "migrate"),
        (salvage, "_insert"),
        (salvage, "settle_folder"),
    )
    for place, name in places:
        setattr(place, name, dying(getattr(place, name)))
    opening.open_database(folder, NEXT).close()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
