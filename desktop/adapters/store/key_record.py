"""Under which key the secrets of a file are sealed, and sealing them anew under another."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.adapters.store.database import Database
from desktop.adapters.store.sealed import SealBroken, SealedValue, Sealer

_ROWS = "SELECT position, company_id, owner_id, key_id, nonce, ciphertext FROM sealed WHERE key_id = ?"
_CHANGE = "UPDATE sealed SET key_id = ?, nonce = ?, ciphertext = ? WHERE position = ?"

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """`key_id` is "" before the first secret was sealed; `changing` while the keychain may hold two keys."""

    key_id: str = ""
    changing: bool = False


def read_record(database: Database) -> KeyRecord:
    """Raises StoreProblem."""
    rows = database.read("SELECT key_id, changing FROM vault_key")
    return KeyRecord(rows[0][0], bool(rows[0][1])) if rows else KeyRecord()


def put_record(database: Database, record: KeyRecord) -> None:
    """Raises StoreProblem."""
    database.write("INSERT OR REPLACE INTO vault_key VALUES (1, ?, ?)", (record.key_id, int(record.changing)))


def holds_values_of(database: Database, key_id: str) -> bool:
    """Raises StoreProblem."""
    return bool(database.read("SELECT 1 FROM sealed WHERE key_id = ? LIMIT 1", (key_id,)))


def reseal_database(database: Database, old: Sealer, new: Sealer) -> int:
    """How many values are under the new key now. Raises StoreProblem."""
    rows = _resealed(database.read(_ROWS, (old.key_id,)), old, new)
    database.write_many(_CHANGE, rows)
    return len(rows)


def reseal_file(path: Path, old: Sealer, new: Sealer) -> None:
    """All of a copy of the database or nothing. Raises sqlite3.Error."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(_CHANGE, _resealed(connection.execute(_ROWS, (old.key_id,)), old, new))
        connection.execute("COMMIT")


def _resealed(rows: Iterable[Row], old: Sealer, new: Sealer) -> list[Row]:
    return [changed for row in rows if (changed := _anew(row, old, new)) is not None]


def _anew(row: Row, old: Sealer, new: Sealer) -> Row | None:
    position, company_id, owner_id, *value = row
    try:
        secret = old.unseal(company_id, owner_id, SealedValue(*value))
    except SealBroken:
        return None  # changed by other hands; it counts as unreadable from now on
    sealed = new.seal(company_id, owner_id, secret)
    return sealed.key_id, sealed.nonce, sealed.ciphertext, position
