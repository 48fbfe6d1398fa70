"""Backups: of three days, without the cache, and put back whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.adapters.store.backups import back_up, backups, copies
from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.database import FILE
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.records import StoredRecords
from desktop.adapters.store.restoring import WORKING_COPY, StoredBackups
from desktop.adapters.store.schema import CACHE, MIGRATIONS
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain import journal_chain
from desktop.domain.backup import BackupReason
from desktop.domain.backup_errors import BackupBroken, BackupTooNew
from desktop.domain.errors import DiskFull, SecretNotKept
from desktop.domain.journal import Deed
from desktop.domain.record import LocalRecord
from desktop.domain.secret import Secret
from desktop.services.journal import Journal
from tests.adapters.store.samples import GROUPS, NEXT, START, company, consumers
from tests.fakes import FakeKeychain

DAY = timedelta(days=1)


class Kept:
    """A database with its vault, as the program has them."""

    def __init__(self, folder: Path, keychain: FakeKeychain) -> None:
        self.database = open_database(folder)
        self.vault = SealedVault(self.database, keychain, AesSealer)
        self.vault.open()
        self.companies = StoredCompanies(self.database, self.vault.forget_company)
        self.records = StoredRecords(self.database)
        self.backups = StoredBackups(self.database)
        self.journal = Journal(self.database, StoredJournal(self.database), lambda: journal_chain)

    def add(self, company_id: str) -> None:
        with self.database.transaction():
            self.companies.put(company(company_id))
            self.vault.keep(company_id, "c", Secret(f"sample-secret-{company_id}"))
            self.records.keep_record(company_id, "c", LocalRecord(owner=f"Owner of {company_id}"))
            StoredConsumers(self.database).replace(company_id, consumers(2), GROUPS, START)
            self.journal.note(Deed.CONNECTED, company(company_id))

    def ids(self) -> list[str]:
        return [each.id for each in self.companies.all()]

    def copy(self, reason: BackupReason, at: datetime) -> Path:
        return back_up(self.database._connection, self.database.folder, reason, at)


@pytest.fixture
def keychain() -> FakeKeychain:
    return FakeKeychain()


@pytest.fixture
def kept(tmp_path: Path, keychain: FakeKeychain) -> Iterator[Kept]:
    kept = Kept(tmp_path, keychain)
    yield kept
    kept.database.close()


def nothing() -> None:
    pass


def test_a_copy_has_all_that_is_no_cache_and_a_label(kept: Kept, tmp_path: Path) -> None:
    kept.add("acme")
    path = kept.copy(BackupReason.CHANGED, START)
    assert path.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(path)) as copy:
        for table in CACHE:
            assert copy.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        for table in ("company", "sealed", "local_record", "journal"):
            assert copy.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)
        assert copy.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        # It may be put in the place of the file as it is.
        assert _schema(copy) >= _schema(kept.database._connection)
    (backup,) = kept.backups.all()
    assert backup.made_at == START
    assert (backup.companies, backup.secrets, backup.unreadable, backup.records) == (
        ("Sample acme",),
        1,
        0,
        1,
    )
    assert backup.can_be_restored


def _schema(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    return set(connection.execute("SELECT type, name, tbl_name FROM sqlite_schema"))


def test_the_last_three_are_of_three_days(kept: Kept, tmp_path: Path) -> None:
    kept.add("acme")
    for hours in (0, 1, 2, 24, 25, 48, 72, 73):
        kept.copy(BackupReason.CHANGED, START + timedelta(hours=hours))
    assert [backup.made_at for backup in kept.backups.all()] == [
        START + timedelta(hours=hours) for hours in (73, 48, 25)
    ]
    kept.copy(BackupReason.UPDATE, START + timedelta(hours=73))  # never takes another's place
    kept.copy(BackupReason.CHANGED, START + timedelta(hours=73))
    assert len(backups(tmp_path)) == 3


def test_a_clock_that_is_set_back_pushes_no_backup_out_of_its_turn(kept: Kept, tmp_path: Path) -> None:
    kept.add("acme")
    for days in (0, 1, -400, -399):
        kept.copy(BackupReason.CHANGED, START + days * DAY)
    assert [path.name for path in backups(tmp_path)] == [f"desk-{n:06}.sqlite3" for n in (4, 3, 2)]
    assert {backup.made_at for backup in kept.backups.all()} == {
        START + days * DAY for days in (1, -400, -399)
    }


def test_while_it_runs_for_long_one_is_made_each_day_with_changes(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.backups.keep_up()
    assert backups(tmp_path) == []
    kept.add("acme")
    kept.backups.keep_up()
    kept.add("other")
    kept.backups.keep_up()
    assert len(backups(tmp_path)) == 1
    monkeypatch.setattr("desktop.adapters.store.backups._is_of", lambda _path, _day: False)
    kept.backups.keep_up()
    kept.backups.keep_up()
    assert len(backups(tmp_path)) == 2


def test_restoring_puts_all_of_it_back_and_sets_aside_what_was_there(kept: Kept, tmp_path: Path) -> None:
    kept.add("acme")
    name = kept.copy(BackupReason.CHANGED, START).name
    kept.companies.remove("acme")
    kept.add("other")
    kept.backups.restore(name, lambda: kept.journal.note(Deed.RESTORED, detail="then"))
    assert kept.ids() == ["acme"]
    assert kept.vault.read("acme", "c") == Secret("sample-secret-acme")
    with pytest.raises(SecretNotKept):
        kept.vault.read("other", "c")
    assert kept.records.records("acme") == {"c": LocalRecord(owner="Owner of acme")}
    assert StoredConsumers(kept.database).refreshed_at("acme") is None
    chain = kept.journal.chain()
    assert [entry.event.deed for entry in chain.entries] == [Deed.CONNECTED, Deed.CONNECTED, Deed.RESTORED]
    assert chain.broken_at is None
    aside = kept.backups.all()[0]
    assert (aside.reason, aside.companies) == (BackupReason.RESTORE, ("Sample other",))
    kept.backups.restore(aside.name, nothing)  # undone
    assert kept.ids() == ["other"]
    assert kept.vault.read("other", "c") == Secret("sample-secret-other")
    assert not (tmp_path / "backups" / WORKING_COPY).exists()
    assert len(copies(tmp_path)) == 3


def test_a_backup_of_another_history_brings_its_journal(kept: Kept, tmp_path: Path) -> None:
    kept.add("acme")
    name = kept.copy(BackupReason.CHANGED, START).name
    kept.database.write("DELETE FROM journal")
    kept.add("other")
    kept.backups.restore(name, nothing)
    (entry,) = kept.journal.chain().entries
    assert entry.event.company_id == "acme"


def test_restoring_that_fails_changes_nothing(kept: Kept, tmp_path: Path) -> None:
    kept.add("acme")
    name = kept.copy(BackupReason.CHANGED, START).name
    kept.companies.remove("acme")

    def fail() -> None:
        raise DiskFull

    with pytest.raises(DiskFull):
        kept.backups.restore(name, fail)
    assert kept.ids() == []
    kept.add("other")


@pytest.mark.parametrize("content", [b"", b"nothing of a database " * 999, None])
def test_a_broken_or_missing_backup_is_said_and_nothing_is_touched(
    kept: Kept, tmp_path: Path, content: bytes | None
) -> None:
    kept.add("acme")
    path = kept.copy(BackupReason.CHANGED, START)
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
        (backup,) = kept.backups.all()
        assert backup.is_broken
    with pytest.raises(BackupBroken):
        kept.backups.restore(path.name, nothing)
    assert kept.ids() == ["acme"]
    assert [path.name for path in copies(tmp_path) if "before" in path.name] == []


def test_half_a_backup_is_broken(kept: Kept, tmp_path: Path) -> None:
    kept.add("acme")
    path = kept.copy(BackupReason.CHANGED, START)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert kept.backups.all()[0].is_broken
    with pytest.raises(BackupBroken):
        kept.backups.restore(path.name, nothing)
    assert kept.ids() == ["acme"]


def test_a_name_that_is_no_backups_opens_no_file(kept: Kept, tmp_path: Path) -> None:
    kept.add("acme")
    with pytest.raises(BackupBroken):
        kept.backups.restore(f"../{FILE}", nothing)


def test_one_of_a_newer_version_is_said_and_stays(kept: Kept, tmp_path: Path) -> None:
    kept.add("acme")
    path = kept.copy(BackupReason.CHANGED, START)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    assert kept.backups.all()[0].is_newer
    with pytest.raises(BackupTooNew):
        kept.backups.restore(path.name, nothing)
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", [1, 4, len(MIGRATIONS) - 1])
def test_one_of_an_older_version_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    old = open_database(tmp_path, MIGRATIONS[:version])
    columns = "(position, id, name, kind, api, token, authorize, key)"
    old.write(f"INSERT INTO company {columns} VALUES (1, 'acme', 'Acme', 'guided', 'a', 't', 'u', 'k')")
    old.write("INSERT INTO sealed VALUES (1, 'acme', 'c', 'another key', x'00', x'00')")
    old.close()
    kept = Kept(tmp_path, FakeKeychain())  # backs it up before it migrates
    kept.companies.remove("acme")
    kept.add("other")
    before = {backup.reason: backup for backup in kept.backups.all()}
    assert (before[BackupReason.UPDATE].secrets, before[BackupReason.UPDATE].unreadable) == (1, 1)
    kept.backups.restore(before[BackupReason.UPDATE].name, nothing)
    assert kept.ids() == ["acme"]
    kept.vault.count_again()
    assert kept.vault.state.unreadable == 1
    kept.database.close()


def test_the_program_before_a_newer_one_finds_its_backup(tmp_path: Path) -> None:
    kept = Kept(tmp_path, FakeKeychain())
    kept.add("acme")
    kept.database.close()
    newer = open_database(tmp_path, NEXT)
    found = StoredBackups(newer, NEXT).all()
    assert {backup.reason for backup in found} == {BackupReason.UPDATE, BackupReason.CHANGED}
    newer.close()


def test_what_waits_for_the_keychain_of_a_company_that_is_gone_is_dropped(tmp_path: Path) -> None:
    keychain = FakeKeychain("locked")
    kept = Kept(tmp_path, keychain)
    kept.add("acme")
    name = kept.copy(BackupReason.CHANGED, datetime.now(UTC)).name
    kept.add("other")
    kept.backups.restore(name, nothing)
    kept.vault.open(may_ask=True)
    assert kept.database.read("SELECT company_id FROM sealed") == [("acme",)]
    kept.database.close()
