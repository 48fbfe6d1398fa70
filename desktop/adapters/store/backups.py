"""Copies of the database, for the day it is found damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.adapters.store.private import private_file, private_folder, settle_folder

FOLDER = "backups"
KEPT = 3


def backups(folder: Path) -> list[Path]:
    """Newest first. Numbered, not dated: a clock may be set back."""
    return sorted((folder / FOLDER).glob("desk-*.sqlite3"), reverse=True)


def back_up(connection: sqlite3.Connection, folder: Path) -> Path:
    """The new copy; older ones than the last 3 are deleted. Raises sqlite3.Error, OSError, StoreProblem."""
    place = private_folder(folder / FOLDER)
    known = backups(folder)
    number = int(known[0].stem.rpartition("-")[2]) + 1 if known else 1
    partial = place / "unfinished.sqlite3"
    partial.unlink(missing_ok=True)
    private_file(partial)
    with closing(sqlite3.connect(partial)) as copy:
        connection.backup(copy)
        # The copy stands alone, without files beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
    final = place / f"desk-{number:06}.sqlite3"
    partial.replace(final)
    settle_folder(place)
    for old in backups(folder)[KEPT:]:
        old.unlink(missing_ok=True)
    return final


@contextmanager
def newest_good(folder: Path) -> Iterator[sqlite3.Connection | None]:
    """The newest backup that is whole, open for reading only."""
    for path in backups(folder):
        try:
            connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        except sqlite3.Error:
            continue
        with closing(connection):
            if is_whole(connection):
                yield connection
                return
    yield None


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds every page and index in order; takes about 1 ms per MB."""
    try:
        (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.DatabaseError:
        return False
    return bool(answer == "ok")
