"""A damaged database is mended, and nothing that isn't a cache is lost where it can be had."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.adapters.store.backups import back_up, backups
from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.database import FILE, SUSPECT, Database
from desktop.adapters.store.drafts import StoredDrafts
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.salvage import REBUILT, rebuild
from desktop.adapters.store.schema import MIGRATIONS
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain.consumer import PendingCreation
from desktop.domain.errors import StoreBroken
from desktop.domain.recovery import Recovery
from desktop.domain.secret import Secret
from tests.adapters.store.samples import FORM, GROUPS, START, company, consumers
from tests.fakes import FakeKeychain

KEYCHAIN = FakeKeychain(key=b"k" * 32)
SECRETS = 300
PAGE = 4096


def vault_of(database: Database) -> SealedVault:
    vault = SealedVault(database, KEYCHAIN, AesSealer)
    vault.open()
    return vault


def fill(folder: Path) -> None:
    """Two companies with everything, closed as usual: so there is one backup."""
    database = open_database(folder)
    vault = vault_of(database)
    companies = StoredCompanies(database, vault.forget_company)
    drafts = StoredDrafts(database)
    with database.transaction():
        for company_id in "acme", "other":
            companies.put(company(company_id))
            drafts.keep(company_id, "", FORM)
            drafts.keep_pending(company_id, PendingCreation("once", FORM, START))
            StoredConsumers(database).replace(company_id, consumers(SECRETS), GROUPS, START)
        for number in range(SECRETS):
            vault.keep("acme", f"consumer-{number}", Secret(f"sample-secret-{number}"))
    database.close()


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled") / "data"
    fill(folder)
    return folder


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(filled, tmp_path / "data"))


def nothing(path: Path) -> None:
    path.unlink()


def zero_bytes(path: Path) -> None:
    path.write_bytes(b"")


def garbage(path: Path) -> None:
    path.write_bytes(b"This is not a database. " * 1000)


def a_few_bytes(path: Path) -> None:
    path.write_bytes(b"SQLite")


def another_programs_database(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")


def one_table_less(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE sealed")


def half(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def header_only(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:PAGE])


WAYS = [
    nothing,
    zero_bytes,
    garbage,
    a_few_bytes,
    another_programs_database,
    one_table_less,
    half,
    header_only,
]


@pytest.mark.parametrize("damage", WAYS, ids=lambda way: way.__name__)
def test_everything_that_is_not_a_cache_is_there_again(folder: Path, damage: Callable[[Path], None]) -> None:
    damage(folder / FILE)
    database = open_database(folder)
    assert database.recovery == Recovery(was_damaged=True, companies=2, secrets=SECRETS)
    vault, drafts = vault_of(database), StoredDrafts(database)
    assert vault.state.unreadable == 0
    companies = StoredCompanies(database, vault.forget_company)
    assert companies.all() == (company("acme"), company("other"))
    for number in range(SECRETS):
        assert vault.read("acme", f"consumer-{number}") == Secret(f"sample-secret-{number}")
    for company_id in "acme", "other":
        assert drafts.load(company_id, "") == FORM
        assert drafts.pending(company_id) == PendingCreation("once", FORM, START)
        assert StoredConsumers(database).listing(company_id).consumers == ()
    database.close()
    again = open_database(folder)
    assert again.recovery == Recovery()
    again.close()


@pytest.mark.parametrize("page", range(1, 40, 3))
def test_a_page_overwritten_while_the_program_was_off_loses_nothing(folder: Path, page: int) -> None:
    with (folder / FILE).open("r+b") as file:
        file.seek(page * PAGE)
        file.write(b"\xa5" * PAGE)
    # What a crash leaves behind makes the next start look at the whole file.
    (folder / f"{FILE}-wal").touch()
    database = open_database(folder)
    assert database.recovery == Recovery(was_damaged=True, companies=2, secrets=SECRETS)
    vault = vault_of(database)
    assert len(vault.owners("acme")) == SECRETS
    database.close()


def test_without_a_backup_the_rows_around_the_damage_are_saved(folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    with closing(sqlite3.connect(folder / FILE)) as connection:
        leaves = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = 'sealed' AND pagetype = 'leaf' ORDER BY pageno"
        ).fetchall()
    assert len(leaves) >= 5
    for (number,) in leaves[1], leaves[3]:
        with (folder / FILE).open("r+b") as file:
            file.seek((number - 1) * PAGE)
            file.write(b"\0" * PAGE)
    (folder / SUSPECT).touch()
    database = open_database(folder)
    lost = SECRETS - database.recovery.secrets
    assert 0 < lost < SECRETS * 3 / len(leaves)
    assert database.recovery.companies == 2
    vault = vault_of(database)
    kept = vault.owners("acme")
    assert {f"consumer-{number}" for number in (0, SECRETS - 1)} <= kept
    for owner in kept:
        assert vault.read("acme", owner) == Secret(f"sample-secret-{owner.removeprefix('consumer-')}")
    database.close()


def test_what_was_deleted_since_the_backup_does_not_come_back(folder: Path) -> None:
    database = open_database(folder)
    vault = vault_of(database)
    StoredCompanies(database, vault.forget_company).remove("other")
    vault.forget("acme", "consumer-7")
    database._connection.close()  # as when killed: no backup of this
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("DROP TABLE consumer")
    database = open_database(folder)
    assert database.recovery == Recovery(was_damaged=True, companies=1, secrets=SECRETS - 1)
    database.close()


def test_what_is_newer_than_the_backup_wins(folder: Path) -> None:
    database = open_database(folder)
    vault = vault_of(database)
    StoredCompanies(database, vault.forget_company).put(company("acme", "Newer name"))
    vault.keep("acme", "consumer-0", Secret("sample-secret-newer"))
    database._connection.close()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("DROP TABLE consumer")
        connection.execute("DROP TABLE draft")
    database = open_database(folder)
    vault = vault_of(database)
    assert StoredCompanies(database, vault.forget_company).all()[0].name == "Newer name"
    assert vault.read("acme", "consumer-0") == Secret("sample-secret-newer")
    assert StoredDrafts(database).load("acme", "") == FORM
    database.close()


def test_a_damaged_backup_is_passed_over_for_the_one_before(folder: Path) -> None:
    (first,) = backups(folder)
    second = first.with_name("desk-000002.sqlite3")
    second.write_bytes(first.read_bytes()[: 3 * PAGE])
    garbage(folder / FILE)
    database = open_database(folder)
    assert database.recovery.secrets == SECRETS
    database.close()


def test_with_nothing_left_it_starts_empty_and_says_so(folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    garbage(folder / FILE)
    database = open_database(folder)
    assert database.recovery == Recovery(was_damaged=True)
    vault = vault_of(database)
    StoredCompanies(database, vault.forget_company).put(company("fresh"))
    database.close()


def test_the_damaged_file_is_set_aside_the_last_two_are_kept(folder: Path) -> None:
    for number in range(4):
        (folder / FILE).write_bytes(b"Damage number %d. " % number * 100)
        open_database(folder).close()
    aside = sorted(folder.glob("desk.damaged-*.sqlite3"))
    assert [path.read_bytes()[:16] for path in aside] == [b"Damage number 2.", b"Damage number 3."]
    for path in aside:
        assert path.stat().st_mode & 0o077 == 0


def test_the_log_of_a_damaged_file_is_not_played_into_the_new_one(folder: Path) -> None:
    database = open_database(folder)
    vault = vault_of(database)
    StoredCompanies(database, vault.forget_company).put(company("acme", "In the log only"))
    log = (folder / f"{FILE}-wal").read_bytes()
    database._connection.close()
    garbage(folder / FILE)
    (folder / f"{FILE}-wal").write_bytes(log)
    database = open_database(folder)
    assert database.recovery.secrets == SECRETS
    database.close()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    aside = next(iter(folder.glob("desk.damaged-*.sqlite3-wal")))
    assert aside.read_bytes() == log


def test_a_mending_that_was_cut_short_is_finished_at_the_next_start(folder: Path) -> None:
    garbage(folder / FILE)
    rebuild(folder, MIGRATIONS)
    assert (folder / REBUILT).exists()
    shutil.rmtree(folder / "backups")  # so that doing it again couldn't succeed
    database = open_database(folder)
    assert database.recovery == Recovery(was_damaged=True, companies=2, secrets=SECRETS)
    assert not (folder / REBUILT).exists()
    database.close()


def test_damage_met_while_running_is_said_and_mended_at_the_next_start(folder: Path) -> None:
    database = open_database(folder)
    (root,) = database.read("SELECT rootpage FROM sqlite_schema WHERE name = 'consumer'")[0]
    with (folder / FILE).open("r+b") as file:
        file.seek((root - 1) * PAGE)
        file.write(b"\xa5" * PAGE)
    with pytest.raises(StoreBroken):
        StoredConsumers(database).listing("acme")
    before = backups(folder)
    vault = vault_of(database)
    assert vault.read("acme", "consumer-1") == Secret("sample-secret-1")
    vault.keep("acme", "consumer-1", Secret("sample-secret-changed"))
    database.close()
    assert backups(folder) == before  # a good one isn't pushed out by a copy of damage
    database = open_database(folder)
    assert database.recovery == Recovery(was_damaged=True, companies=2, secrets=SECRETS)
    assert vault_of(database).read("acme", "consumer-1") == Secret("sample-secret-changed")
    database.close()
    assert not (folder / SUSPECT).exists()


def test_a_folder_in_place_of_the_file_is_an_error_that_changes_nothing(folder: Path) -> None:
    (folder / FILE).unlink()
    (folder / FILE).mkdir()
    with pytest.raises(StoreBroken):
        open_database(folder)
    assert (folder / FILE).is_dir()


def test_an_unclean_end_alone_is_no_damage(folder: Path) -> None:
    database = open_database(folder)
    vault = vault_of(database)
    vault.keep("acme", "consumer-0", Secret("sample-secret-newer"))
    shutil.copytree(folder, folder.parent / "copy")  # as the disk is when the power goes
    database.close()
    database = open_database(folder.parent / "copy")
    assert database.recovery == Recovery()
    assert vault_of(database).read("acme", "consumer-0") == Secret("sample-secret-newer")
    database.close()


def test_backups_are_whole_and_the_last_three_are_kept(folder: Path) -> None:
    database = open_database(folder)
    for _ in range(4):
        back_up(database._connection, folder)
    database.close()
    assert [path.name for path in backups(folder)] == [
        "desk-000005.sqlite3",
        "desk-000004.sqlite3",
        "desk-000003.sqlite3",
    ]
    for path in backups(folder):
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("SELECT count(*) FROM sealed").fetchone() == (SECRETS,)


def test_a_damaged_file_of_the_first_version_keeps_its_companies(tmp_path: Path) -> None:
    """It lacks columns that were added since; its backup lacks them too."""
    folder = tmp_path / "data"
    database = open_database(folder, migrations=MIGRATIONS[:1])
    database.write("INSERT INTO company VALUES (1, 'acme', 'Sample acme', 'managed', 'a', 't', 'u', 'k')")
    database.close()
    (root,) = _read_once(folder, "SELECT rootpage FROM sqlite_schema WHERE name = 'consumer'")
    with (folder / FILE).open("r+b") as file:
        file.seek((root - 1) * PAGE)
        file.write(b"\xa5" * PAGE)
    (folder / SUSPECT).touch()
    database = open_database(folder)
    assert database.recovery.companies == 1
    assert database.read("SELECT name, token_form FROM company") == [("Sample acme", "")]
    database.close()


def _read_once(folder: Path, sql: str) -> tuple[int, ...]:
    with closing(sqlite3.connect(folder / FILE)) as connection:
        row: tuple[int, ...] = connection.execute(sql).fetchone()
        return row
