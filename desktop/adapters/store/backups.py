"""Copies of what isn't a cache, for the day the database is found damaged or the person wants it back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from desktop.adapters.store.private import private_file, private_folder, settle_folder
from desktop.adapters.store.schema import DURABLE, OWN, TABLES, version_of
from desktop.domain.backup import BackupReason
from desktop.domain.moments import from_microseconds, to_microseconds

FOLDER = "backups"
KEPT = 3
SET_ASIDE_KEPT = 2
UNFINISHED = "unfinished.sqlite3"
PREFIX = {BackupReason.RESTORE: "before-restore"}
USUAL_PREFIX = "desk"
ABOUT = "about_this_copy"


class Label(NamedTuple):
    """When and why a copy was made."""

    made_at: datetime
    reason: BackupReason


def backups(folder: Path) -> list[Path]:
    """Newest first. Numbered, not dated: a clock may be set back."""
    return _numbered(folder, USUAL_PREFIX)


def copies(folder: Path) -> list[Path]:
    """The backups, and what was set aside by restoring one."""
    return [*backups(folder), *_numbered(folder, PREFIX[BackupReason.RESTORE])]


def back_up(
    connection: sqlite3.Connection,
    folder: Path,
    reason: BackupReason = BackupReason.UPDATE,
    now: datetime | None = None,
) -> Path:
    """The new copy; older ones than the last 3 are deleted. One that is made because something changed takes
    the place of that of the same day (UTC), so that the last 3 are of three days.

    Raises sqlite3.Error, OSError, StoreProblem.
    """
    made_at = now or datetime.now(UTC)
    place = private_folder(folder / FOLDER)
    partial = place / UNFINISHED
    partial.unlink(missing_ok=True)
    private_file(partial)
    _copy(connection, partial, Label(made_at, reason))
    prefix = PREFIX.get(reason, USUAL_PREFIX)
    known = _numbered(folder, prefix)
    number = _number(known[0]) if known else 0
    if not (known and reason is BackupReason.CHANGED and _is_of(known[0], made_at)):
        number += 1
    final = place / f"{prefix}-{number:06}.sqlite3"
    partial.replace(final)
    settle_folder(place)
    for old in _numbered(folder, prefix)[SET_ASIDE_KEPT if prefix in PREFIX.values() else KEPT :]:
        old.unlink(missing_ok=True)
    return final


def has_one_of_today(folder: Path) -> bool:
    """Whether the newest backup was made on this day (UTC) because something had changed."""
    known = backups(folder)
    return bool(known) and _is_of(known[0], datetime.now(UTC))


def label_of(connection: sqlite3.Connection, path: Path) -> Label:
    """Copies of the first versions have no label: the file's own date then. Raises sqlite3.Error, OSError."""
    try:
        made_at, reason = connection.execute(f"SELECT made_at, reason FROM {ABOUT}").fetchone()  # noqa: S608
        return Label(from_microseconds(made_at), BackupReason(reason))
    except (sqlite3.OperationalError, TypeError, ValueError, OverflowError):
        return Label(datetime.fromtimestamp(path.stat().st_mtime, UTC), BackupReason.CHANGED)


@contextmanager
def opened_copy(path: Path) -> Iterator[sqlite3.Connection]:
    """Not for reading only: sealing it anew may have been cut short, which SQLite takes back first. Raises
    sqlite3.Error."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True, isolation_level=None)) as connection:
        yield connection


@contextmanager
def newest_good(folder: Path) -> Iterator[sqlite3.Connection | None]:
    """The newest backup that is whole, open."""
    for path in backups(folder):
        try:
            connection = sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)
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
    except (sqlite3.DatabaseError, UnicodeDecodeError):  # its complaint quotes a damaged name
        return False
    return bool(answer == "ok")


def _numbered(folder: Path, prefix: str) -> list[Path]:
    found = (folder / FOLDER).glob(f"{prefix}-*.sqlite3")
    return sorted((path for path in found if path.stem.rpartition("-")[2].isdecimal()), reverse=True)


def _number(path: Path) -> int:
    return int(path.stem.rpartition("-")[2])


def _is_of(path: Path, day: datetime) -> bool:
    try:
        with opened_copy(path) as connection:
            label = label_of(connection, path)
    except (sqlite3.Error, OSError):
        return False
    return label.reason is BackupReason.CHANGED and label.made_at.date() == day.date()


def _copy(source: sqlite3.Connection, target: Path, label: Label) -> None:
    """The tables as they are there, rows of those only that aren't a cache."""
    source.execute("ATTACH ? AS copy", (str(target),))
    try:
        source.execute("BEGIN")
        schema = source.execute("SELECT type, name, tbl_name, sql FROM main.sqlite_schema").fetchall()
        parts = [(kind, name, sql) for kind, name, table, sql in schema if sql and table in TABLES]
        tables = {name for kind, name, _ in parts if kind == "table"}
        for kind, name, sql in parts:
            if kind == "table":
                source.execute(_in_copy(kind, name, sql))
        for name in (*DURABLE, *OWN):
            if name in tables:
                source.execute(f"INSERT INTO copy.{name} SELECT * FROM main.{name}")  # noqa: S608
        source.execute("UPDATE copy.durable SET changed = 0")
        if "vault_key" in tables:
            source.execute("UPDATE copy.vault_key SET key_id = '', changing = 0")
        source.execute(f"CREATE TABLE copy.{ABOUT} (made_at INTEGER NOT NULL, reason TEXT NOT NULL)")
        source.execute(
            f"INSERT INTO copy.{ABOUT} VALUES (?, ?)",  # noqa: S608
            (to_microseconds(label.made_at), str(label.reason)),
        )
        # Triggers last: a row that is copied isn't a change.
        for kind, name, sql in parts:
            if kind != "table":
                source.execute(_in_copy(kind, name, sql))
        source.execute(f"PRAGMA copy.user_version = {version_of(source)}")
        source.execute("COMMIT")
    except BaseException:
        if source.in_transaction:
            source.execute("ROLLBACK")
        raise
    finally:
        source.execute("DETACH copy")


def _in_copy(kind: str, name: str, sql: str) -> str:
    return sql.replace(f"CREATE {kind.upper()} {name}", f"CREATE {kind.upper()} copy.{name}", 1)
