"""The backups as the person sees them, and putting one in the place of what is there."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from desktop.adapters.store.backups import FOLDER, copies, is_whole, label_of, opened_copy
from desktop.adapters.store.database import Database
from desktop.adapters.store.failures import is_damage, translated
from desktop.adapters.store.key_record import read_record
from desktop.adapters.store.private import private_file
from desktop.adapters.store.schema import CACHE, DURABLE, MIGRATIONS, Migrations, migrate, version_of
from desktop.domain.backup import Backup
from desktop.domain.backup_errors import BackupBroken, BackupTooNew

WORKING_COPY = "restoring.sqlite3"

log = logging.getLogger(__name__)


class StoredBackups:
    def __init__(self, database: Database, migrations: Migrations = MIGRATIONS) -> None:
        self._database = database
        self._migrations = migrations

    def all(self) -> tuple[Backup, ...]:
        """Newest first. Raises StoreProblem."""
        key_id = read_record(self._database).key_id
        with translated(self._database.folder):
            found = [self._described(path, key_id) for path in copies(self._database.folder)]
        return tuple(sorted(found, key=lambda backup: backup.made_at, reverse=True))

    def keep_up(self) -> None:
        """One backup a day, at most, of what changed. Raises StoreProblem."""
        self._database.back_up_if_due()

    def restore(self, name: str, then: Callable[[], None]) -> None:
        """Puts the backup in the place of all that isn't a cache, which is set aside first; what was a cache
        goes. `then` is part of the same transaction: all or nothing, whenever it is cut short.

        The journal stays, unless the backup's isn't its beginning. Raises BackupBroken, BackupTooNew and
        other StoreProblems; nothing is changed then.
        """
        folder = self._database.folder
        working = folder / FOLDER / WORKING_COPY
        with translated(folder):
            try:
                self._prepare(name, working)
                self._database.set_aside()
                with self._database.attached(working), self._database.transaction():
                    self._replace()
                    then()
            finally:
                working.unlink(missing_ok=True)

    def _prepare(self, name: str, working: Path) -> None:
        """A copy of it, brought up to date."""
        known = {path.name: path for path in copies(self._database.folder)}
        if name not in known:
            raise BackupBroken(name)
        working.unlink(missing_ok=True)
        try:
            with opened_copy(known[name]):
                pass  # so that a change that was cut short is taken back before it is copied
            shutil.copyfile(known[name], private_file(working))
            with closing(sqlite3.connect(working, isolation_level=None)) as connection:
                if not is_whole(connection):
                    raise BackupBroken(name)
                if version_of(connection) > len(self._migrations):
                    raise BackupTooNew(name)
                if not _has(connection, "company"):
                    raise BackupBroken(name)
                migrate(connection, self._migrations)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if isinstance(error, UnicodeDecodeError) or is_damage(error) or "no such" in str(error):
                raise BackupBroken(name) from error
            raise

    def _replace(self) -> None:
        write = self._database.write
        kept = () if self._ends_elsewhere() else ("journal",)
        wanted = [table for table in DURABLE if table not in kept]
        for table in (*CACHE, *reversed(wanted)):
            write(f"DELETE FROM {table}")  # noqa: S608 - names of our own
        for table in wanted:
            columns = ", ".join(DURABLE[table])
            write(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM other.{table} ORDER BY rowid")  # noqa: S608

    def _ends_elsewhere(self) -> bool:
        """Whether the backup's journal isn't the beginning of the one that is there."""
        last = self._database.read("SELECT mark FROM other.journal ORDER BY position DESC LIMIT 1")
        return bool(last) and not self._database.read("SELECT 1 FROM journal WHERE mark = ?", last[0])

    def _described(self, path: Path, key_id: str) -> Backup:
        try:
            with opened_copy(path) as connection:
                label = label_of(connection, path)
                if version_of(connection) > len(self._migrations):
                    return Backup(path.name, label.made_at, label.reason, is_newer=True)
                if not is_whole(connection) or not _has(connection, "company"):
                    return Backup(path.name, label.made_at, label.reason, is_broken=True)
                names = connection.execute("SELECT name FROM company ORDER BY position").fetchall()
                return Backup(
                    path.name,
                    label.made_at,
                    label.reason,
                    tuple(name for (name,) in names),
                    _count(connection, "sealed"),
                    _others(connection, key_id) if key_id else 0,
                    _count(connection, "local_record") + _count(connection, "guided_consumer"),
                )
        except (sqlite3.Error, UnicodeDecodeError) as error:
            log.info("A backup can't be read: %s", type(error).__name__)
            made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            return Backup(path.name, made_at, is_broken=True)


def _has(connection: sqlite3.Connection, table: str) -> bool:
    sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
    return connection.execute(sql, (table,)).fetchone() is not None


def _count(connection: sqlite3.Connection, table: str) -> int:
    """0 where a file of an older version hasn't the table."""
    if not _has(connection, table):
        return 0
    count: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
    return count


def _others(connection: sqlite3.Connection, key_id: str) -> int:
    count: int = connection.execute("SELECT count(*) FROM sealed WHERE key_id <> ?", (key_id,)).fetchone()[0]
    return count
