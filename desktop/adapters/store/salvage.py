"""Makes a fresh database out of a damaged one and its backups."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop.adapters.store.backups import newest_good
from desktop.adapters.store.database import FILE
from desktop.adapters.store.private import private_file, settle_folder
from desktop.adapters.store.schema import DURABLE, Migrations, migrate, version_of
from desktop.domain.errors import StoreTooNew

UNFINISHED = "desk.rebuilding.sqlite3"
REBUILT = "desk.rebuilt.sqlite3"
KEPT = 2
# So many missing rows are looked for one by one between the readable ends of a damaged table.
PROBES = 100_000

Row = tuple[object, ...]


def rebuild(folder: Path, migrations: Migrations) -> None:
    """Writes REBUILT: what isn't a cache, from the damaged file and, where that has holes, a backup.

    Killed at any moment, it is done again at the next start: the damaged file is only read here.
    Raises StoreTooNew, sqlite3.Error, OSError.
    """
    unfinished = folder / UNFINISHED
    unfinished.unlink(missing_ok=True)
    private_file(unfinished)
    with (
        closing(sqlite3.connect(unfinished, isolation_level=None)) as fresh,
        newest_good(folder) as backup,
    ):
        if backup is not None and version_of(backup) > len(migrations):
            raise StoreTooNew  # what this version doesn't know would be lost
        fresh.execute("PRAGMA foreign_keys = ON")
        migrate(fresh, migrations)
        fresh.execute("BEGIN")
        damaged = _look_into(folder / FILE)
        with closing(damaged):
            for table in DURABLE:
                # A table that could be read to its end is the truth: what it lacks was deleted.
                if not _take_over(fresh, damaged, table) and backup is not None:
                    _take_over(fresh, backup, table)
        fresh.execute("COMMIT")
    unfinished.replace(folder / REBUILT)
    settle_folder(folder)


def finish_rebuild(folder: Path) -> bool:
    """Puts REBUILT in place and the damaged file aside; False when there is none. Raises OSError.

    Killed at any moment, it goes on at the next start.
    """
    rebuilt, damaged = folder / REBUILT, folder / FILE
    if not rebuilt.exists():
        return False
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    aside = folder / f"desk.damaged-{stamp}.sqlite3"
    if damaged.exists():
        try:
            os.link(damaged, aside)
        except OSError:
            shutil.copyfile(damaged, private_file(aside))
    # Before the new file stands there: SQLite would replay the old log into it.
    with suppress(FileNotFoundError):
        damaged.with_name(f"{FILE}-wal").replace(aside.with_name(f"{aside.name}-wal"))
    damaged.with_name(f"{FILE}-shm").unlink(missing_ok=True)
    rebuilt.replace(damaged)
    settle_folder(folder)
    for old in sorted(folder.glob("desk.damaged-*.sqlite3"), reverse=True)[KEPT:]:
        old.unlink(missing_ok=True)
        old.with_name(f"{old.name}-wal").unlink(missing_ok=True)
    return True


def _look_into(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path if path.exists() else ":memory:", isolation_level=None)
    # Leaves the log beside a damaged file as it is, should the program be killed now.
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA query_only = ON")
    return connection


def _take_over(fresh: sqlite3.Connection, source: sqlite3.Connection, table: str) -> bool:
    """Whether all of the table could be read."""
    columns = _columns_there(source, table)
    rows, is_complete = _readable(source, table, columns)
    _insert(fresh, table, columns, rows)
    return is_complete


def _columns_there(connection: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """A file of an older version lacks some; of one that doesn't even tell, all are asked for."""
    with suppress(sqlite3.DatabaseError):
        there = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
        if there:
            return tuple(column for column in DURABLE[table] if column in there)
    return DURABLE[table]


def _readable(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> tuple[list[Row], bool]:
    """The rows that can be read, and whether those are all: from both ends, then one by one between."""
    select = f"SELECT rowid, {', '.join(columns)} FROM {table}"  # noqa: S608 - names of our own
    found: dict[int, Row] = {}

    def take(order: str) -> bool:
        try:
            for rowid, *values in connection.execute(f"{select} ORDER BY rowid {order}"):
                found[rowid] = tuple(values)
        except sqlite3.DatabaseError:
            return False
        return True

    if take("ASC"):
        return [found[rowid] for rowid in sorted(found)], True
    lower = max(found, default=0)
    take("DESC")
    upper = min((rowid for rowid in found if rowid > lower), default=lower)
    for rowid in range(lower + 1, min(upper, lower + PROBES)):
        with suppress(sqlite3.DatabaseError):
            for _, *values in connection.execute(f"{select} WHERE rowid = ?", (rowid,)):
                found[rowid] = tuple(values)
    return [found[rowid] for rowid in sorted(found)], False


def _insert(fresh: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: list[Row]) -> None:
    places = ", ".join("?" * len(columns))
    sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608
    for row in rows:
        # One that is there already is newer; one that breaks a rule of the table was damaged.
        with suppress(sqlite3.IntegrityError):
            fresh.execute(sql, row)
