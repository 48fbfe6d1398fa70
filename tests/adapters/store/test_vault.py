"""What only the real vault does: sealing, keys that are gone, waiting for the keychain."""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.database import FILE, Database
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain.errors import DiskFull, KeychainDenied, KeychainProblem, KeychainSilent, SecretNotKept
from desktop.domain.keeping import Keeping, VaultState
from desktop.domain.secret import Secret
from tests.adapters.store.samples import company
from tests.fakes import FakeKeychain
from tests.log_watch import LogWatch

# With characters that look different in base64, percent-encoding and UTF-16.
CANARY = "sample-secret-Ñ/+&%=canary"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path)
    StoredCompanies(database, lambda _company_id: None).put(company("acme"))
    yield database
    database.close()


def vault_with(database: Database, keychain: FakeKeychain) -> SealedVault:
    vault = SealedVault(database, keychain, AesSealer)
    vault.open()
    return vault


def forms(text: str) -> dict[str, bytes]:
    plain = text.encode()
    coded = {f"base64 at {shift}": base64.b64encode(plain[shift:]).rstrip(b"=")[:-2] for shift in range(3)}
    return {
        "plain": plain,
        "percent": quote(text, safe="").encode(),
        "percent, lower case": quote(text, safe="").lower().encode(),
        "UTF-16": text.encode("utf-16-le"),
        "UTF-16, other order": text.encode("utf-16-be"),
        "hexadecimal": plain.hex().encode(),
        **coded,
    }


def found_in(folder: Path, text: str) -> list[str]:
    return [
        f"{name} in {path.name}"
        for path in folder.rglob("*")
        if path.is_file()
        for name, form in forms(text).items()
        if form in path.read_bytes()
    ]


def test_the_search_for_secrets_finds_them(tmp_path: Path) -> None:
    for number, form in enumerate(forms(CANARY).values()):
        (tmp_path / str(number)).write_bytes(b"before" + form + b"after")
    assert len(found_in(tmp_path, CANARY)) >= len(forms(CANARY))


@pytest.mark.parametrize("state", ["present", "absent", "denied", "silent"])
def test_no_byte_on_disk_tells_a_secret(database: Database, tmp_path: Path, state: str) -> None:
    keychain = FakeKeychain(state)  # type: ignore[arg-type]  # parametrize gives plain strings
    vault = vault_with(database, keychain)
    for _ in range(3):
        vault.keep("acme", "c", Secret(CANARY))
        vault.keep("acme", "c", Secret(CANARY + "2"))
    assert (tmp_path / f"{FILE}-wal").stat().st_size > 0
    assert found_in(tmp_path, CANARY) == []
    if state == "silent":
        keychain.wake()
        assert database.read("SELECT count(*) FROM sealed") == [(1,)]
        assert found_in(tmp_path, CANARY) == []
    database.close()
    assert found_in(tmp_path, CANARY) == []


def test_another_start_reads_what_was_kept(database: Database, tmp_path: Path) -> None:
    keychain = FakeKeychain()
    vault_with(database, keychain).keep("acme", "c", Secret(CANARY))
    database.close()
    again = open_database(tmp_path)
    vault = SealedVault(again, keychain, AesSealer)
    with pytest.raises(SecretNotKept):
        vault.read("acme", "c")  # the keychain wasn't asked yet
    assert vault.owners("acme") == frozenset()
    vault.open()
    assert vault.read("acme", "c") == Secret(CANARY)
    again.close()


def test_without_a_keychain_nothing_is_written(database: Database) -> None:
    vault = vault_with(database, FakeKeychain("absent"))
    vault.keep("acme", "c", Secret(CANARY))
    assert database.read("SELECT count(*) FROM sealed") == [(0,)]


def test_what_waited_is_sealed_when_the_keychain_opens(database: Database) -> None:
    keychain = FakeKeychain("locked")
    vault = vault_with(database, keychain)
    for number in range(5):
        vault.keep("acme", f"c{number}", Secret(f"{CANARY}{number}"))
    vault.open(may_ask=True)
    other = vault_with(database, keychain)  # has nothing in memory
    assert other.owners("acme") == {f"c{number}" for number in range(5)}
    assert other.read("acme", "c3") == Secret(f"{CANARY}3")


def test_sealing_what_waited_is_all_or_nothing(database: Database) -> None:
    keychain = FakeKeychain("locked")
    vault = vault_with(database, keychain)
    for number in range(50):
        vault.keep("acme", f"c{number}", Secret(CANARY * 10))
    (pages,) = database.read("PRAGMA page_count")[0]
    database.read(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(DiskFull):
        vault.open(may_ask=True)
    assert vault.state.keeping is Keeping.SESSION
    assert database.read("SELECT count(*) FROM sealed") == [(0,)]
    assert vault.read("acme", "c49") == Secret(CANARY * 10)
    database.read("PRAGMA max_page_count = 100000")
    vault.open()
    assert database.read("SELECT count(*) FROM sealed") == [(50,)]


def test_a_late_answer_that_cannot_be_used_is_only_logged(database: Database, expected_log: LogWatch) -> None:
    expected_log.expect("sealing failed: DiskFull")
    keychain = FakeKeychain("silent")
    vault = vault_with(database, keychain)
    vault.keep("acme", "c", Secret(CANARY * 1000))
    (pages,) = database.read("PRAGMA page_count")[0]
    database.read(f"PRAGMA max_page_count = {pages}")
    keychain.wake()
    assert vault.state.keeping is Keeping.SESSION
    assert vault.read("acme", "c") == Secret(CANARY * 1000)


def test_a_late_refusal_changes_the_reason(database: Database) -> None:
    answers = []

    class Refusing(FakeKeychain):
        def key(self, *, may_ask: bool, late: object) -> bytes:
            answers.append(late)
            raise KeychainSilent

    states: list[VaultState] = []
    vault = SealedVault(database, Refusing(), AesSealer, states.append)
    vault.open()
    assert callable(answers[0])
    answers[0](KeychainDenied())
    assert [type(state.problem) for state in states] == [KeychainSilent, KeychainDenied]


def test_an_answer_after_closing_is_dropped(database: Database) -> None:
    keychain = FakeKeychain("silent")
    vault = vault_with(database, keychain)
    vault.close()
    keychain.wake()
    assert vault.state == VaultState(Keeping.OPENING)


def test_closing_drops_the_key(database: Database) -> None:
    keychain = FakeKeychain()
    vault = vault_with(database, keychain)
    vault.keep("acme", "c", Secret(CANARY))
    vault.close()
    with pytest.raises(SecretNotKept):
        vault.read("acme", "c")
    assert vault.state == VaultState(Keeping.OPENING)
    vault.keep("acme", "d", Secret(CANARY))
    vault.open()
    assert vault.owners("acme") == {"c", "d"}
    assert len(keychain.asked) == 2


def test_an_open_vault_does_not_ask_again(database: Database) -> None:
    keychain = FakeKeychain()
    vault = vault_with(database, keychain)
    vault.open(may_ask=True)
    assert keychain.asked == [False]


def test_an_unchanged_value_is_not_written_again(database: Database) -> None:
    vault = vault_with(database, FakeKeychain())
    vault.keep("acme", "c", Secret(CANARY))
    before = database._connection.total_changes
    vault.keep("acme", "c", Secret(CANARY))
    assert database._connection.total_changes == before


def test_values_under_a_key_that_is_gone_are_counted_and_can_be_replaced(database: Database) -> None:
    keychain = FakeKeychain()
    vault = vault_with(database, keychain)
    for owner in "a", "b", "c":
        vault.keep("acme", owner, Secret(CANARY))
    keychain.delete_item()
    vault = vault_with(database, keychain)
    assert vault.state == VaultState(Keeping.KEYCHAIN, None, 3)
    assert vault.owners("acme") == frozenset()
    with pytest.raises(SecretNotKept):
        vault.read("acme", "a")
    vault.keep("acme", "a", Secret(CANARY))
    assert vault.read("acme", "a") == Secret(CANARY)
    assert vault.state.unreadable == 2
    with pytest.raises(ZeroDivisionError), database.transaction():
        vault.forget("acme", "b")
        assert vault.state.unreadable == 1
        raise ZeroDivisionError
    assert vault.state.unreadable == 2
    vault.forget_company("acme")
    assert vault.state.unreadable == 0


def test_a_value_moved_to_another_owner_is_not_given_out(database: Database, expected_log: LogWatch) -> None:
    expected_log.expect("changed or moved")
    vault = vault_with(database, FakeKeychain())
    vault.keep("acme", "c", Secret(CANARY))
    database.write("UPDATE sealed SET owner_id = 'd'")
    with pytest.raises(SecretNotKept):
        vault.read("acme", "d")


def test_waiting_for_the_keychain_holds_up_nobody(database: Database) -> None:
    asked, answer = threading.Event(), threading.Event()

    class Slow(FakeKeychain):
        def key(self, *, may_ask: bool, late: object) -> bytes:
            asked.set()
            assert answer.wait(10)
            return b"k" * 32

    vault = SealedVault(database, Slow(), AesSealer)
    opening = threading.Thread(target=vault.open)
    opening.start()
    assert asked.wait(10)
    vault.keep("acme", "c", Secret(CANARY))
    assert vault.read("acme", "c") == Secret(CANARY)
    assert database.read("SELECT count(*) FROM sealed") == [(0,)]
    answer.set()
    opening.join()
    assert database.read("SELECT count(*) FROM sealed") == [(1,)]
    assert vault.read("acme", "c") == Secret(CANARY)


def test_many_threads_may_use_it(database: Database) -> None:
    keychain = FakeKeychain("silent")
    vault = vault_with(database, keychain)
    problems: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(40):
                vault.keep("acme", f"{name}{number}", Secret(f"{CANARY}{name}{number}"))
                assert vault.read("acme", f"{name}{number}") == Secret(f"{CANARY}{name}{number}")
        except BaseException as problem:
            problems.append(problem)

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    keychain.wake()
    for thread in threads:
        thread.join()
    assert problems == []
    assert len(vault.owners("acme")) == 160
    assert database.read("SELECT count(*) FROM sealed") == [(160,)]


def test_each_change_of_state_is_told_once(database: Database) -> None:
    states: list[VaultState] = []
    keychain = FakeKeychain("locked")
    vault = SealedVault(database, keychain, AesSealer, states.append)
    vault.open()
    vault.open(may_ask=True)
    vault.open()
    vault.close()
    assert [state.keeping for state in states] == [Keeping.SESSION, Keeping.KEYCHAIN, Keeping.OPENING]
    assert isinstance(states[0].problem, KeychainProblem)
