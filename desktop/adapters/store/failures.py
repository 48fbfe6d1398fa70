"""The one place where errors of SQLite and of the disk become ours."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.errors import DiskFull, FolderNotWritable, StoreBroken, StoreProblem

NO_ROOM = (
    {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}
)
LEAST_ROOM = 256 * 1024  # bytes
DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
# BUSY is here because another program holds the file for longer than `busy_timeout`: it isn't damaged.
NOT_WRITABLE = {
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_AUTH,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
}


def primary_code(error: BaseException) -> int:
    """SQLite's primary result code, or -1 where the error carries none (sqlite.org/rescode.html)."""
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else -1


def is_damage(error: BaseException) -> bool:
    """Whether SQLite says that the file's content is wrong."""
    return isinstance(error, sqlite3.Error) and primary_code(error) in DAMAGED


def problem_of(error: sqlite3.Error | OSError, folder: Path) -> StoreProblem:
    """Our error for a foreign one that happened in `folder`."""
    if isinstance(error, OSError):
        return DiskFull() if error.errno in NO_ROOM else FolderNotWritable(str(folder))
    code = primary_code(error)
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _has_no_room(folder)):
        return DiskFull()
    if code in NOT_WRITABLE:
        return FolderNotWritable(str(folder))
    return StoreBroken()


def _has_no_room(folder: Path) -> bool:
    """SQLite calls it a fault of the disk when there is no room for the files beside its own."""
    try:
        return shutil.disk_usage(folder).free < LEAST_ROOM
    except OSError:
        return False


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Raises a StoreProblem instead of any sqlite3.Error or OSError inside."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise problem_of(error, folder) from error
