"""Opens desk.sqlite3 as it must be: private, whole, of this version."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from desktop.adapters.store.backups import back_up, backups, is_whole
from desktop.adapters.store.database import FILE, SUSPECT, Database
from desktop.adapters.store.failures import is_damage, translated
from desktop.adapters.store.private import private_file, private_folder
from desktop.adapters.store.salvage import finish_rebuild, rebuild
from desktop.adapters.store.schema import MIGRATIONS, TABLES, Migrations, migrate, version_of
from desktop.domain.errors import StoreBroken, StoreTooNew
from desktop.domain.recovery import Recovery

BUSY_MILLISECONDS = 5000


class _Damaged(Exception):
    pass


def open_database(folder: Path, migrations: Migrations = MIGRATIONS) -> Database:
    """The database in `folder`, made or mended where needed; `recovery` of the result says which.

    Raises FolderNotWritable, DiskFull, StoreTooNew; StoreBroken when something that isn't a file is in
    its place.
    """
    private_folder(folder)
    path = folder / FILE
    if path.exists() and not path.is_file():
        raise StoreBroken
    with translated(folder):
        mended = finish_rebuild(folder)
        try:
            connection = _opened(folder, migrations)
        except _Damaged:
            rebuild(folder, migrations)
            mended = finish_rebuild(folder)
            connection = _opened(folder, migrations)
        try:
            recovery = _count(connection) if mended else Recovery()
        except BaseException:
            connection.close()
            raise
        (folder / SUSPECT).unlink(missing_ok=True)
    return Database(connection, folder, recovery)


def _opened(folder: Path, migrations: Migrations) -> sqlite3.Connection:
    path = folder / FILE
    is_new = not path.exists() or path.stat().st_size == 0
    if is_new and backups(folder):
        raise _Damaged  # it was there once
    # SQLite deletes the -wal file when the last connection closes: one left behind means that the
    # program, or the power, ended in between. Only then is the time for a full look spent.
    to_check = path.with_name(f"{FILE}-wal").exists() or (folder / SUSPECT).exists()
    private_file(path)  # first, because -wal and -shm take over its mode
    connection = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
    try:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        if version_of(connection) > len(migrations):
            raise StoreTooNew  # before anything is changed, and before damage is looked for
        _set_up(connection)
        if to_check and not is_whole(connection):
            raise _Damaged
        _bring_up_to_date(connection, folder, migrations)
    except BaseException as error:
        damaged = isinstance(error, _Damaged) or is_damage(error)
        if damaged:
            # Closing removes the -wal file, and with it the sign that a full look is needed.
            private_file(folder / SUSPECT)
        connection.close()
        if damaged:
            raise _Damaged from error
        raise
    return connection


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL, not NORMAL: with NORMAL the last commits may be missing after a power cut, and a secret that
    # the server shows once, or the note that a creation is under way, must not be. There are a few commits
    # a minute at most, each costs one fsync.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")
    # kB, a quarter of SQLite's own choice, for pages and for sorting each: a list is read once and then kept
    # by us. Writing 100,000 rows takes a twentieth longer.
    connection.execute("PRAGMA cache_size = -500")


def _bring_up_to_date(connection: sqlite3.Connection, folder: Path, migrations: Migrations) -> None:
    version = version_of(connection)
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if version == 0 and names:
        raise _Damaged  # a database, but not ours
    if version < len(migrations):
        if version > 0:
            back_up(connection, folder)
        migrate(connection, migrations)
    elif not names >= TABLES:
        raise _Damaged


def _count(connection: sqlite3.Connection) -> Recovery:
    (companies,) = connection.execute("SELECT count(*) FROM company").fetchone()
    (secrets,) = connection.execute("SELECT count(*) FROM sealed").fetchone()
    return Recovery(was_damaged=True, companies=companies, secrets=secrets)
