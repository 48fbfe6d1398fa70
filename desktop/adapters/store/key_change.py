"""Ends a change of the vault's key that was cut short, whatever moment it was in."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desktop.adapters.store.backups import copies
from desktop.adapters.store.database import Database
from desktop.adapters.store.failures import is_damage, translated
from desktop.adapters.store.key_record import (
    KeyRecord,
    holds_values_of,
    put_record,
    read_record,
    reseal_file,
)
from desktop.adapters.store.leftovers import remove_damaged
from desktop.adapters.store.sealed import Sealer
from desktop.domain.errors import KeychainProblem, StoreProblem

log = logging.getLogger(__name__)


class ChangingKeychain(Protocol):
    """The part of vault.Keychain that is needed here."""

    def next_key(self) -> bytes | None: ...

    def settle(self, key: bytes | None) -> None: ...


def settled(
    database: Database, keychain: ChangingKeychain, new_sealer: Callable[[bytes], Sealer], key: bytes
) -> tuple[bytes, KeyRecord]:
    """The key that the file's secrets are under, where the keychain has it: `key`, or that of a change. And
    the record of that moment. Raises StoreProblem."""
    record = read_record(database)
    current = new_sealer(key)
    is_at_odds = record.key_id not in ("", current.key_id) or _holds_others(database, current)
    if not record.changing and not is_at_odds:
        return key, record
    try:
        following = keychain.next_key()
        if following is None:
            return key, _unmarked(database, record)
        new = new_sealer(following)
        is_in_use = new.key_id == record.key_id or holds_values_of(database, new.key_id)
        if not is_in_use:
            keychain.settle(None)
            return key, _unmarked(database, record)
    except KeychainProblem:
        return key, record  # the next start asks again
    try:
        seal_copies_anew(database.folder, current, new)
        keychain.settle(following)
        record = KeyRecord(new.key_id)
        put_record(database, record)
    except (KeychainProblem, StoreProblem) as problem:
        log.warning("The change of key can't be finished yet: %s", type(problem).__name__)
    return following, record


def seal_copies_anew(folder: Path, old: Sealer, new: Sealer) -> None:
    """Backups get their secrets under the new key; files that were set aside as damaged, whose values can't
    be sealed anew, go. Raises StoreProblem."""
    with translated(folder):
        for path in copies(folder):
            try:
                reseal_file(path, old, new)
            except sqlite3.DatabaseError as error:
                if not is_damage(error) and "no such table" not in str(error):
                    raise
                log.warning("A backup that is broken wasn't sealed anew")
        remove_damaged(folder)


def _holds_others(database: Database, sealer: Sealer) -> bool:
    return bool(database.read("SELECT 1 FROM sealed WHERE key_id <> ? LIMIT 1", (sealer.key_id,)))


def _unmarked(database: Database, record: KeyRecord) -> KeyRecord:
    """No change is under way any more."""
    if record.changing:
        record = KeyRecord(record.key_id)
        put_record(database, record)
    return record
