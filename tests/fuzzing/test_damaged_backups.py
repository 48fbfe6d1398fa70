"""A short run; a long one is in tests/proofs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.adapters.store.backups import is_whole
from tests.fuzzing.damaged_backups import run_on_damaged_backups


def test_a_damaged_backup_is_told_as_such_or_put_back_whole(tmp_path: Path) -> None:
    run_on_damaged_backups(tmp_path / "data", 20)


def test_a_complaint_that_is_no_text_is_a_complaint(tmp_path: Path) -> None:
    """SQLite quotes what it can't read, and Python can't read the quote."""
    file = tmp_path / "damaged.sqlite3"
    with closing(sqlite3.connect(file)) as database:
        database.execute("CREATE TABLE company (id TEXT)")
    file.write_bytes(file.read_bytes().replace(b"CREATE TABLE company", b"CREATE \x80ABLE company"))
    with closing(sqlite3.connect(file)) as database:
        assert not is_whole(database)
