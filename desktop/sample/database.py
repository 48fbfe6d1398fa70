"""The sample company's SQLite file: its tables, and opening it so that only its owner can read it."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

VERSION = 1

_TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE consumers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hidden INTEGER NOT NULL DEFAULT 0,
    grant_type TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    description TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    callback_url TEXT,
    key TEXT NOT NULL UNIQUE,
    salt TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT
);
CREATE UNIQUE INDEX consumers_name ON consumers (name_key) WHERE hidden = 0;
CREATE TABLE authorizations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    consumer_id INTEGER NOT NULL REFERENCES consumers (id) ON DELETE CASCADE,
    account_name TEXT NOT NULL,
    account_email TEXT NOT NULL,
    granted_at TEXT NOT NULL,
    last_used_at TEXT,
    UNIQUE (consumer_id, account_email)
);
CREATE TABLE tokens (
    access TEXT PRIMARY KEY,
    refresh TEXT NOT NULL UNIQUE,
    consumer_id INTEGER NOT NULL REFERENCES consumers (id) ON DELETE CASCADE,
    authorization_id INTEGER REFERENCES authorizations (id) ON DELETE CASCADE,
    expires_at REAL NOT NULL,
    refresh_expires_at REAL NOT NULL
);
CREATE INDEX tokens_consumer ON tokens (consumer_id);
CREATE INDEX tokens_authorization ON tokens (authorization_id);
CREATE TABLE first_answers (
    caller TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    salt TEXT NOT NULL,
    made_at REAL NOT NULL,
    PRIMARY KEY (caller, idempotency_key)
);
CREATE TABLE records (
    resource TEXT NOT NULL,
    id INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    seeded INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (resource, id)
);
CREATE INDEX records_stamp ON records (resource, stamp);
"""


def open_database(folder: Path) -> sqlite3.Connection:
    """Open, or make, the company's file in the folder (made too); a damaged file is made anew.

    The caller closes it. Raises OSError if the folder can't be written or another program
    holds the file for more than two seconds.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / "sample.sqlite3"
    try:
        return _open(path)
    except sqlite3.OperationalError as problem:
        raise OSError(f"{path}: {problem}") from problem
    except sqlite3.DatabaseError:
        # Nothing in it is worth saving: it is invented and can be seeded again.
        for file in (path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")):
            file.unlink(missing_ok=True)
        return _open(path)


def _open(path: Path) -> sqlite3.Connection:
    # Made here first, because SQLite would make it readable by everybody. One that is there isn't touched:
    # closing it would drop the locks of a connection of this process that is just ending.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    db = sqlite3.connect(path, timeout=2)
    try:
        db.row_factory = sqlite3.Row
        if (state := db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
            raise sqlite3.DatabaseError(state)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA secure_delete = ON")
        if db.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            make_empty(db)
    except BaseException:
        db.close()
        raise
    return db


def make_empty(db: sqlite3.Connection) -> None:
    """Drop every table and make them anew, without rows, in one transaction."""
    names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    drops = "".join(f'DROP TABLE "{name}";' for name in names if not name.startswith("sqlite_"))
    db.execute("PRAGMA foreign_keys = OFF")
    db.executescript(f"BEGIN;{drops}{_TABLES}PRAGMA user_version = {VERSION};COMMIT;")
    db.execute("PRAGMA foreign_keys = ON")


def meta(db: sqlite3.Connection, name: str) -> str | None:
    """Return a remembered fact about the company, or None."""
    row = db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def set_meta(db: sqlite3.Connection, name: str, value: str) -> None:
    """Remember a fact about the company."""
    db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))
