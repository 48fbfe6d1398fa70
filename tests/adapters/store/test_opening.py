"""What a database is when it was opened: private, of this version, or a clear error."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.adapters.store.backups import backups
from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.database import FILE, SUSPECT, Database
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.schema import MIGRATIONS
from desktop.domain.errors import DiskFull, FolderNotWritable, StoreBroken, StoreTooNew
from desktop.domain.recovery import Recovery
from tests.adapters.store.samples import NEXT, START, company, consumers
from tests.log_watch import LogWatch

ROOT = Path(__file__).parents[3]


def companies(database: Database) -> StoredCompanies:
    return StoredCompanies(database, lambda _company_id: None)


def test_everything_in_the_folder_is_open_to_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "data"
    before = os.umask(0)
    try:
        database = open_database(folder)
        companies(database).put(company("acme"))
        names = {path.name for path in folder.iterdir()}
        assert {FILE, f"{FILE}-wal", f"{FILE}-shm"} <= names
        modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
        assert set(modes.values()) == {0o600}
        database.close()
    finally:
        os.umask(before)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "backups").stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in (folder / "backups").iterdir()} == {0o600}


def test_a_folder_and_file_that_were_open_to_others_are_closed_to_them(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    tmp_path.chmod(0o755)
    (tmp_path / FILE).chmod(0o644)
    open_database(tmp_path).close()
    assert tmp_path.stat().st_mode & 0o777 == 0o700
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_it_is_set_up_as_the_design_says(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    settings = {
        name: database.read(f"PRAGMA {name}")[0][0]
        for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "user_version")
    }
    database.close()
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "user_version": len(MIGRATIONS),
    }


def test_a_new_one_needs_no_message(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    assert database.recovery == Recovery()
    database.close()
    assert backups(tmp_path) == []


def test_a_newer_one_is_left_alone(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(StoreTooNew):
        open_database(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before


def test_a_newer_one_that_ended_uncleanly_or_is_damaged_is_left_alone(tmp_path: Path) -> None:
    """Mending would leave out what this version doesn't know."""
    newer = open_database(tmp_path, NEXT)
    companies(newer).put(company("acme"))
    newer.close()
    (tmp_path / SUSPECT).touch()
    with pytest.raises(StoreTooNew):
        open_database(tmp_path)
    assert (tmp_path / SUSPECT).exists()
    (tmp_path / FILE).unlink()  # only its backup is left
    with pytest.raises(StoreTooNew):
        open_database(tmp_path)
    assert len(backups(tmp_path)) == 1
    again = open_database(tmp_path, NEXT)
    assert companies(again).all() == (company("acme"),)
    again.close()


def test_an_older_one_is_backed_up_and_brought_up_to_date(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    companies(database).put(company("acme"))
    database._connection.close()  # without a backup of its own
    database = open_database(tmp_path, NEXT)
    assert database.read("SELECT id, note FROM company") == [("acme", "none")]
    assert database.read("PRAGMA user_version") == [(len(NEXT),)]
    database.close()
    with closing(sqlite3.connect(backups(tmp_path)[-1])) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert backup.execute("SELECT id FROM company").fetchall() == [("acme",)]


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    companies(database).put(company("acme"))
    database.close()
    with pytest.raises(StoreBroken):
        open_database(tmp_path, (*NEXT[:-1], (*NEXT[-1], "THIS IS NOT SQL")))
    database = open_database(tmp_path)
    assert companies(database).all() == (company("acme"),)
    database.close()


def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(FolderNotWritable) as caught:
        open_database(tmp_path / "data")
    assert caught.value.folder == str(tmp_path / "data")


def test_a_full_disk_is_said_and_what_was_there_stays(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    companies(database).put(company("acme"))
    (pages,) = database.read("PRAGMA page_count")[0]
    database.read(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(DiskFull):
        StoredConsumers(database).replace("acme", consumers(1000), (), START)
    with pytest.raises(DiskFull), database.transaction():
        companies(database).put(company("other"))
        StoredConsumers(database).replace("acme", consumers(1000), (), START)
    assert companies(database).all() == (company("acme"),)
    database.close()


def test_a_backup_that_fails_does_not_keep_it_from_closing(tmp_path: Path, expected_log: LogWatch) -> None:
    expected_log.expect("No backup could be made")
    database = open_database(tmp_path)
    companies(database).put(company("acme"))
    (tmp_path / "backups").touch()
    database.close()
    (tmp_path / "backups").unlink()
    database = open_database(tmp_path)
    assert companies(database).all() == (company("acme"),)
    database.close()  # tried again
    assert len(backups(tmp_path)) == 1


def test_closing_backs_up_only_what_changed_and_is_no_cache(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    companies(database).put(company("acme"))
    database.close()
    database.close()
    assert len(backups(tmp_path)) == 1
    database = open_database(tmp_path)
    StoredConsumers(database).replace("acme", consumers(3), (), START)
    database.close()
    assert len(backups(tmp_path)) == 1
    database = open_database(tmp_path)
    companies(database).put(company("acme", "Renamed"))
    database.close()
    (backup,) = backups(tmp_path)  # in the place of the one of the same day
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT name FROM company").fetchall() == [("Renamed",)]
        assert connection.execute("SELECT count(*) FROM consumer").fetchone() == (0,)


def test_two_at_once_share_the_file(tmp_path: Path) -> None:
    first, second = open_database(tmp_path), open_database(tmp_path)
    companies(first).put(company("acme"))
    companies(second).put(company("other"))
    assert companies(first).all() == companies(second).all() == (company("acme"), company("other"))
    first.close()
    second.close()


def test_a_refresh_writes_only_what_changed(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    companies(database).put(company("acme"))
    table = StoredConsumers(database)
    table.replace("acme", consumers(1000), (), START)
    before = database._connection.total_changes
    table.replace("acme", consumers(1001)[1:], (), START)
    assert database._connection.total_changes - before == 3  # one gone, one new, the time
    database.close()


def test_no_column_of_the_cache_could_hold_a_secret(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    columns = {
        table: {row[1] for row in database.read(f"PRAGMA table_info({table})")}
        for table in ("consumer", "permission_group", "refresh")
    }
    database.close()
    assert columns == {
        "consumer": {
            "company_id",
            "id",
            "name",
            "description",
            "grant_type",
            "group_id",
            "group_name",
            "key",
            "callback_url",
            "created_at",
            "last_used_at",
        },
        "permission_group": {"company_id", "id", "position", "name", "read_only", "permissions"},
        "refresh": {"company_id", "refreshed_at"},
    }


def test_a_file_that_cannot_be_written_is_said_with_its_folder(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    database.read("PRAGMA query_only = ON")
    with pytest.raises(FolderNotWritable) as caught:
        companies(database).put(company("acme"))
    assert caught.value.folder == str(tmp_path)
    database.read("PRAGMA query_only = OFF")
    companies(database).put(company("acme"))
    database.close()


def test_another_program_that_holds_the_file_is_not_taken_for_damage(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    database.read("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FolderNotWritable):
            companies(database).put(company("acme"))
        other.execute("ROLLBACK")
    companies(database).put(company("acme"))
    database.close()
    assert not (tmp_path / SUSPECT).exists()


def test_starting_loads_neither_the_keychains_nor_the_sealing_library(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from desktop.adapters.store import companies, consumers, drafts, keychain, opening, settings, vault
opening.open_database(Path({str(tmp_path)!r})).close()
print([name for name in ("cryptography", "keyring", "secretstorage") if name in sys.modules])
"""
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=30
    )
    assert answer.stdout == "[]\n"
