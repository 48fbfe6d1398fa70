"""The vault with a real keychain (gnome-keyring on a bus of its own) in each state it may be in."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.database import Database
from desktop.adapters.store.keychain import SystemKeychain
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain.errors import (
    KeychainDenied,
    KeychainLocked,
    KeychainMissing,
    KeychainProblem,
    KeychainSilent,
    SecretNotKept,
)
from desktop.domain.keeping import Keeping, VaultState
from desktop.domain.secret import Secret
from tests.adapters.store.samples import company
from tests.keyring_daemon import SERVICE, HangingKeyring, KeyringDaemon, is_locked
from tests.session_bus import SessionBus, as_session

pytestmark = pytest.mark.linux_session

SECRET = Secret("sample-secret-kept")


@pytest.fixture
def bus() -> Iterator[SessionBus]:
    with SessionBus() as bus, as_session(bus):
        yield bus


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path / "data")
    StoredCompanies(database, lambda _company_id: None).put(company("acme"))
    yield database
    database.close()


def vault_of(database: Database, patience: float = 8) -> SealedVault:
    keychain = SystemKeychain(patience=patience, patience_with_prompt=patience)
    return SealedVault(database, keychain, AesSealer)


def in_session(vault: SealedVault, problem: type[KeychainProblem]) -> bool:
    """Whether it works, in memory only, for that reason."""
    vault.keep("acme", "session", SECRET)
    state = vault.state
    return (
        state.keeping is Keeping.SESSION
        and isinstance(state.problem, problem)
        and vault.read("acme", "session") == SECRET
    )


@contextmanager
def halted(bus: SessionBus) -> Iterator[None]:
    """The keychain takes calls meanwhile but doesn't answer; then it does."""
    with open_dbus_connection(bus.address) as connection:
        (process,) = Proxy(message_bus, connection).GetConnectionUnixProcessID(SERVICE)
    os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(process, signal.SIGCONT)


def wait_for_keychain_threads() -> None:
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join(10)


def test_present_keeps_one_key_for_all_starts(bus: SessionBus, database: Database) -> None:
    with KeyringDaemon(bus, unlocked=True):
        first = vault_of(database)
        assert first.open() == VaultState(Keeping.KEYCHAIN)
        first.keep("acme", "c", SECRET)
        second = vault_of(database)
        assert second.open() == VaultState(Keeping.KEYCHAIN)
        assert second.read("acme", "c") == SECRET


def test_present_after_a_restart_of_the_keychain(bus: SessionBus, database: Database, tmp_path: Path) -> None:
    with KeyringDaemon(bus, unlocked=True, folder=tmp_path / "keys"):
        first = vault_of(database)
        first.open()
        first.keep("acme", "c", SECRET)
    with KeyringDaemon(bus, unlocked=True, folder=tmp_path / "keys"):
        second = vault_of(database)
        second.open()
        assert second.read("acme", "c") == SECRET


def test_a_keychain_that_ended_is_started_again_by_the_bus(
    bus: SessionBus, database: Database, tmp_path: Path
) -> None:
    with KeyringDaemon(bus, unlocked=True, folder=tmp_path / "keys", comes_back=True) as daemon:
        first = vault_of(database)
        first.open()
        first.keep("acme", "c", SECRET)
        os.kill(daemon.process_id, signal.SIGKILL)
        second = vault_of(database)
        assert second.open() == VaultState(Keeping.KEYCHAIN)
        assert second.read("acme", "c") == SECRET


def test_a_keychain_that_ends_in_the_middle_of_a_call_is_asked_once_more(
    bus: SessionBus, database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with KeyringDaemon(bus, unlocked=True, folder=tmp_path / "keys", comes_back=True) as daemon:
        vault_of(database).open()
        os.kill(daemon.process_id, signal.SIGSTOP)
        # Halted, it can't answer: half a second later the call waits for it.
        end = threading.Timer(0.5, os.kill, (daemon.process_id, signal.SIGKILL))
        end.start()
        with caplog.at_level("INFO"):
            assert vault_of(database).open() == VaultState(Keeping.KEYCHAIN)
        end.join()
    assert "The keychain ended in the middle of a call: asked once more" in caplog.messages


def test_a_deleted_item_makes_what_was_kept_unreadable_and_counts_it(
    bus: SessionBus, database: Database
) -> None:
    with KeyringDaemon(bus, unlocked=True):
        first = vault_of(database)
        first.open()
        first.keep("acme", "c", SECRET)
        SystemKeychain().erase()
        second = vault_of(database)
        assert second.open() == VaultState(Keeping.KEYCHAIN, None, 1)
        with pytest.raises(SecretNotKept):
            second.read("acme", "c")
        second.keep("acme", "c", SECRET)
        assert second.state == VaultState(Keeping.KEYCHAIN)


@pytest.mark.parametrize("may_ask", [False, True])
def test_absent(bus: SessionBus, database: Database, may_ask: bool) -> None:
    vault = vault_of(database)
    vault.open(may_ask=may_ask)
    assert in_session(vault, KeychainMissing)


def test_no_bus_at_all(database: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    vault = vault_of(database)
    vault.open()
    assert in_session(vault, KeychainMissing)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    vault.open()
    assert in_session(vault, KeychainMissing)


def test_locked_is_seen_without_a_prompt_and_at_once(bus: SessionBus, database: Database) -> None:
    with KeyringDaemon(bus, unlocked=False):
        vault = vault_of(database)
        began = time.monotonic()
        vault.open()
        assert time.monotonic() - began < 2
        assert in_session(vault, KeychainLocked)
        assert is_locked(bus) is True


def test_a_prompt_that_cannot_be_answered_is_a_refusal(bus: SessionBus, database: Database) -> None:
    with KeyringDaemon(bus, unlocked=False):
        vault = vault_of(database)
        vault.open(may_ask=True)
        assert in_session(vault, KeychainDenied)


def test_locked_then_unlocked_by_the_person_seals_what_waited(
    bus: SessionBus, database: Database, tmp_path: Path
) -> None:
    vault = vault_of(database)
    with KeyringDaemon(bus, unlocked=False, folder=tmp_path / "keys"):
        vault.open()
        assert in_session(vault, KeychainLocked)
    with KeyringDaemon(bus, unlocked=True, folder=tmp_path / "keys"):
        assert vault.open() == VaultState(Keeping.KEYCHAIN)
        again = vault_of(database)
        again.open()
        assert again.read("acme", "session") == SECRET


def test_hanging_is_given_up_within_its_time(bus: SessionBus, database: Database) -> None:
    vault = vault_of(database, patience=0.5)
    with HangingKeyring(bus):
        began = time.monotonic()
        vault.open()
        assert 0.5 <= time.monotonic() - began < 2
        assert in_session(vault, KeychainSilent)
    wait_for_keychain_threads()  # their bus is gone, which is an answer too
    assert vault.state.keeping is Keeping.SESSION


def test_a_late_answer_opens_the_vault_and_seals_what_waited(bus: SessionBus, database: Database) -> None:
    with KeyringDaemon(bus, unlocked=True):
        vault = vault_of(database, patience=0.5)
        with halted(bus):
            vault.open()
            assert in_session(vault, KeychainSilent)
        wait_for_keychain_threads()
        assert vault.state == VaultState(Keeping.KEYCHAIN)
        again = vault_of(database)
        again.open()
        assert again.read("acme", "session") == SECRET
