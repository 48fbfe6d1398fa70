"""Changing the vault's key: all at once, in the copies too, and finished wherever it was cut short."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.adapters.store.backups import back_up, backups
from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.database import Database
from desktop.adapters.store.key_record import KeyRecord, put_record, read_record
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.restoring import StoredBackups
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain.errors import KeychainDenied, KeychainProblem, SecretNotKept, StoreBroken
from desktop.domain.keeping import Keeping, VaultState
from desktop.domain.key_change import KeyChanged
from desktop.domain.secret import Secret
from tests.adapters.store.samples import company
from tests.fakes import FakeKeychain
from tests.log_watch import LogWatch

SECRETS = 40


def vault_of(database: Database, keychain: FakeKeychain) -> SealedVault:
    vault = SealedVault(database, keychain, AesSealer)
    vault.open()
    return vault


def secret(number: int) -> Secret:
    return Secret(f"sample-secret-{number}")


@pytest.fixture
def keychain() -> FakeKeychain:
    return FakeKeychain()


@pytest.fixture
def database(tmp_path: Path, keychain: FakeKeychain) -> Iterator[Database]:
    database = open_database(tmp_path)
    StoredCompanies(database, lambda _company_id: None).put(company("acme"))
    vault = vault_of(database, keychain)
    for number in range(SECRETS):
        vault.keep("acme", f"c{number}", secret(number))
    back_up(database._connection, tmp_path)
    yield database
    database.close()


def all_is_there(database: Database, keychain: FakeKeychain) -> bool:
    """For a start of now, also after restoring each backup."""
    vault = vault_of(database, keychain)
    assert vault.state == VaultState(Keeping.KEYCHAIN)
    assert read_record(database) == KeyRecord(AesSealer(keychain.stored or b"").key_id)
    assert keychain.following is None
    for _ in range(2):
        for number in range(SECRETS):
            assert vault.read("acme", f"c{number}") == secret(number)
        (backup, *_) = [one for one in StoredBackups(database).all() if one.secrets]
        assert backup.unreadable == 0
        StoredBackups(database).restore(backup.name, lambda: None)
        vault.count_again()
        assert vault.state.unreadable == 0
    return True


def test_everything_is_under_the_new_key_and_nothing_under_the_old(
    database: Database, keychain: FakeKeychain, tmp_path: Path
) -> None:
    (tmp_path / "desk.damaged-20260102T030405.000000Z.sqlite3").write_bytes(b"x")
    before = keychain.stored
    assert before is not None
    vault = vault_of(database, keychain)
    assert vault.change_key() == KeyChanged(SECRETS)
    assert keychain.stored not in (None, before)
    assert keychain.following is None
    assert vault.read("acme", "c7") == secret(7)
    vault.keep("acme", "later", secret(100))
    old_id = AesSealer(before).key_id
    database.read("PRAGMA wal_checkpoint(TRUNCATE)")
    for path in [*tmp_path.rglob("*.sqlite3")]:
        assert old_id.encode() not in path.read_bytes()
    assert not list(tmp_path.glob("desk.damaged*"))
    assert vault_of(database, keychain).read("acme", "later") == secret(100)
    vault_of(database, keychain).forget("acme", "later")
    assert all_is_there(database, keychain)


class Cut(Exception):
    """As if the program were killed here."""


def cut_short(keychain: FakeKeychain, name: str, when: str) -> None:
    real: Callable[..., object] = getattr(keychain, name)

    def cut(*arguments: object) -> object:
        setattr(keychain, name, real)
        if when == "after":
            real(*arguments)
        raise Cut

    setattr(keychain, name, cut)


@pytest.mark.parametrize("name", ["keep_next", "settle"])
@pytest.mark.parametrize("when", ["before", "after"])
def test_cut_short_at_each_call_of_the_keychain(
    database: Database, keychain: FakeKeychain, name: str, when: str
) -> None:
    vault = vault_of(database, keychain)
    cut_short(keychain, name, when)
    with pytest.raises(Cut):
        vault.change_key()
    assert all_is_there(database, keychain)


def test_cut_short_between_taking_the_old_item_away_and_adding_the_new(
    database: Database, keychain: FakeKeychain
) -> None:
    vault = vault_of(database, keychain)
    cut_short(keychain, "settle", "before")
    with pytest.raises(Cut):
        vault.change_key()
    keychain.delete_item()
    assert all_is_there(database, keychain)


def test_cut_short_before_the_backups_are_sealed_anew(
    database: Database, keychain: FakeKeychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_arguments: object) -> None:
        raise Cut

    vault = vault_of(database, keychain)
    with monkeypatch.context() as patched:
        patched.setattr("desktop.adapters.store.vault.seal_copies_anew", cut)
        with pytest.raises(Cut):
            vault.change_key()
    assert all_is_there(database, keychain)


@pytest.mark.parametrize("state", ["absent", "denied", "silent"])
def test_a_keychain_that_fails_before_anything_was_sealed_leaves_all_as_it_was(
    database: Database, keychain: FakeKeychain, state: str
) -> None:
    vault, before = vault_of(database, keychain), keychain.stored
    keychain.state = state  # type: ignore[assignment]  # parametrize gives plain strings
    with pytest.raises(KeychainProblem):
        vault.change_key()
    assert keychain.stored == before
    assert vault.read("acme", "c3") == secret(3)
    keychain.state = "present"
    assert all_is_there(database, keychain)


@pytest.mark.parametrize("state", ["absent", "denied", "silent"])
def test_a_keychain_that_fails_after_the_sealing_is_asked_again_at_the_next_start(
    database: Database, keychain: FakeKeychain, state: str, expected_log: LogWatch
) -> None:
    expected_log.expect("finished at the next start")
    vault = vault_of(database, keychain)
    real = keychain.keep_next

    def then_fails(key: bytes) -> None:
        real(key)
        keychain.state = state  # type: ignore[assignment]

    keychain.keep_next = then_fails  # type: ignore[method-assign]
    assert vault.change_key() == KeyChanged(SECRETS, settled=False)
    assert vault.read("acme", "c3") == secret(3)
    keychain.state = "present"
    assert all_is_there(database, keychain)


def test_a_value_that_cannot_be_written_leaves_all_as_before(
    database: Database, keychain: FakeKeychain
) -> None:
    vault = vault_of(database, keychain)
    database.write("CREATE TRIGGER full AFTER UPDATE ON sealed BEGIN SELECT RAISE(FAIL, 'full'); END")
    with pytest.raises(StoreBroken):
        vault.change_key()
    assert vault.read("acme", "c3") == secret(3)
    database.write("DROP TRIGGER full")
    assert all_is_there(database, keychain)


def test_without_its_key_it_cannot_be_changed(database: Database, keychain: FakeKeychain) -> None:
    keychain.state = "denied"
    vault = vault_of(database, keychain)
    with pytest.raises(KeychainDenied):
        vault.change_key()
    assert not read_record(database).changing


def test_a_value_under_a_key_that_is_gone_stays_unreadable(
    database: Database, keychain: FakeKeychain
) -> None:
    keychain.delete_item()
    vault = vault_of(database, keychain)
    vault.keep("acme", "new", secret(1))
    assert vault.change_key() == KeyChanged(1)
    assert vault.state.unreadable == SECRETS
    assert vault.lost()[0] == ("acme", "c0")
    with pytest.raises(SecretNotKept):
        vault.read("acme", "c0")


def test_a_broken_backup_does_not_hinder_it(
    database: Database, keychain: FakeKeychain, tmp_path: Path, expected_log: LogWatch
) -> None:
    expected_log.expect("wasn't sealed anew")
    backups(tmp_path)[0].write_bytes(b"nothing of a database" * 100)
    assert vault_of(database, keychain).change_key() == KeyChanged(SECRETS)


def test_another_process_goes_on_with_the_key_of_now(
    database: Database, keychain: FakeKeychain, tmp_path: Path
) -> None:
    elsewhere = open_database(tmp_path)
    vault, other = vault_of(database, keychain), vault_of(elsewhere, keychain)
    vault.change_key()
    other.keep("acme", "from elsewhere", secret(50))
    assert vault.read("acme", "from elsewhere") == secret(50)
    assert other.read("acme", "c1") == secret(1)
    elsewhere.close()


def test_another_process_whose_keychain_fails_keeps_it_in_memory(
    database: Database, keychain: FakeKeychain, tmp_path: Path
) -> None:
    elsewhere = open_database(tmp_path)
    vault, other = vault_of(database, keychain), vault_of(elsewhere, keychain)
    vault.change_key()
    keychain.state = "denied"
    other.keep("acme", "from elsewhere", secret(50))
    assert other.state.keeping is Keeping.SESSION
    assert other.read("acme", "from elsewhere") == secret(50)
    keychain.state = "present"
    other.open()
    assert vault.read("acme", "from elsewhere") == secret(50)
    elsewhere.close()


def test_a_key_that_was_fetched_before_it_was_changed_elsewhere_is_fetched_anew(
    database: Database, keychain: FakeKeychain
) -> None:
    stale = keychain.stored
    assert stale is not None
    vault_of(database, keychain).change_key()
    real, answers = keychain.key, [stale]

    def key(**asked: object) -> bytes:
        return answers.pop() if answers else real(**asked)  # type: ignore[arg-type]

    keychain.key = key  # type: ignore[method-assign]
    assert vault_of(database, keychain).read("acme", "c1") == secret(1)


def test_a_file_that_was_mended_meanwhile_finds_its_key_by_its_values(
    database: Database, keychain: FakeKeychain
) -> None:
    """Mending makes the record of the key anew."""
    vault = vault_of(database, keychain)
    cut_short(keychain, "settle", "before")
    with pytest.raises(Cut):
        vault.change_key()
    put_record(database, KeyRecord())
    assert all_is_there(database, keychain)
