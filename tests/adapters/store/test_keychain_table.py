"""Each state of the keychain at each call: a start, saving, showing, erasing, changing the key.

The real gnome-keyring for three of them; one that refuses although it is open is a stand-in, as gnome-keyring
never does so by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from pathlib import Path

import pytest
import secretstorage

from desktop.adapters.store import keychain as module
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
from tests.adapters.store.test_keychain_states import halted, wait_for_keychain_threads
from tests.keyring_daemon import KeyringDaemon
from tests.session_bus import SessionBus, as_session

pytestmark = pytest.mark.linux_session

BEFORE, MEANWHILE = Secret("sample-secret-before"), Secret("sample-secret-meanwhile")
SHORT, USUAL = 0.4, 20.0  # seconds

State = Callable[["Place"], AbstractContextManager[None]]


class Place:
    """A keychain and a database that was sealed with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bus = SessionBus()
        self._stack = ExitStack()
        self._daemon = ExitStack()
        self._keychains: list[SystemKeychain] = []
        self._patience = USUAL

    def __enter__(self) -> Place:
        self._stack.enter_context(self.bus)
        self._stack.enter_context(as_session(self.bus))
        self.begin_keychain()
        self.database: Database = open_database(self.folder / "data")
        StoredCompanies(self.database, lambda _company_id: None).put(company("acme"))
        self.vault = self.start()
        self.vault.keep("acme", "before", BEFORE)
        return self

    def __exit__(self, *_: object) -> None:
        self.database.close()
        self._daemon.close()
        self._stack.close()

    def begin_keychain(self) -> None:
        self._daemon.enter_context(KeyringDaemon(self.bus, unlocked=True, folder=self.folder / "keys"))

    def end_keychain(self) -> None:
        self._daemon.close()

    def start(self, *, may_ask: bool = False) -> SealedVault:
        """What a start of the program opens."""
        vault = SealedVault(self.database, self.keychain(), AesSealer)
        vault.open(may_ask=may_ask)
        return vault

    def keychain(self) -> SystemKeychain:
        self._keychains.append(SystemKeychain())
        self.be_patient(self._patience)
        return self._keychains[-1]

    def be_patient(self, seconds: float) -> None:
        self._patience = seconds
        for keychain in self._keychains:
            keychain._patience = keychain._patience_with_prompt = seconds


@contextmanager
def missing(place: Place) -> Iterator[None]:
    place.end_keychain()
    yield
    place.begin_keychain()


@contextmanager
def locked(place: Place) -> Iterator[None]:
    with closing(secretstorage.dbus_init()) as connection:
        secretstorage.get_default_collection(connection).lock()
    yield
    place.end_keychain()
    place.begin_keychain()  # as if its password had been typed


@contextmanager
def silent(place: Place) -> Iterator[None]:
    with halted(place.bus):
        place.be_patient(SHORT)
        yield
    place.be_patient(USUAL)
    wait_for_keychain_threads()


class Refusing:
    """A backend that says no to everything."""

    def get_password(self, *_arguments: str) -> str | None:
        raise KeychainDenied

    set_password = delete_password = get_password


@contextmanager
def denied(_place: Place) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "_backend", lambda _system, _may_ask: Refusing())
        yield


# State; what a start says, and what a call says for which the person may be asked. Nobody answers the prompt.
TABLE = [
    (missing, KeychainMissing, KeychainMissing),
    (locked, KeychainLocked, KeychainDenied),
    (silent, KeychainSilent, KeychainSilent),
    (denied, KeychainDenied, KeychainDenied),
]


@pytest.mark.parametrize(("state", "at_start", "when_asked"), TABLE, ids=lambda each: each.__name__)
def test_at_every_call(
    tmp_path: Path, state: State, at_start: type[KeychainProblem], when_asked: type[KeychainProblem]
) -> None:
    with Place(tmp_path) as place:
        running = place.vault
        with state(place):
            # A start: said, and nothing is shown that isn't had.
            started = place.start()
            assert started.state.keeping is Keeping.SESSION
            assert isinstance(started.state.problem, at_start)
            with pytest.raises(SecretNotKept):
                started.read("acme", "before")
            # Saving and showing then: in memory.
            started.keep("acme", "meanwhile", MEANWHILE)
            assert started.read("acme", "meanwhile") == MEANWHILE
            # A vault that is open needs the keychain for neither.
            assert running.read("acme", "before") == BEFORE
            running.keep("acme", "running", MEANWHILE)
            # Changing the key: all stays as it is, also for one that isn't open.
            for vault in (running, started):
                with pytest.raises(KeychainProblem) as caught:
                    vault.change_key()
                assert isinstance(caught.value, when_asked if vault is running else at_start)
            assert running.read("acme", "before") == BEFORE
            # Erasing: the person is told that the key is still there.
            with pytest.raises(when_asked):
                place.keychain().erase()
        # When it works again, nothing is lost, and what waited is sealed.
        assert started.open(may_ask=True) == VaultState(Keeping.KEYCHAIN)
        again = place.start()
        assert again.state == VaultState(Keeping.KEYCHAIN)
        for owner, secret in (("before", BEFORE), ("meanwhile", MEANWHILE), ("running", MEANWHILE)):
            assert again.read("acme", owner) == secret
        assert again.change_key().settled
        assert place.start().read("acme", "before") == BEFORE
        assert started.read("acme", "meanwhile") == MEANWHILE  # goes on with the key of now


def test_a_keychain_that_was_reset_is_said_and_its_old_values_are_counted(tmp_path: Path) -> None:
    with Place(tmp_path) as place:
        SystemKeychain().erase()
        again = place.start()
        assert again.state == VaultState(Keeping.KEYCHAIN, None, 1)
        assert again.lost() == (("acme", "before"),)
        again.keep("acme", "before", MEANWHILE)
        assert again.state == VaultState(Keeping.KEYCHAIN)


def test_a_change_of_key_with_a_real_keychain_leaves_one_item(tmp_path: Path) -> None:
    with Place(tmp_path) as place:
        for _ in range(2):
            assert place.vault.change_key().settled
        assert place.start().read("acme", "before") == BEFORE
        with closing(secretstorage.dbus_init()) as connection:
            found = secretstorage.search_items(connection, {"service": module.SERVICE})
            assert [item.get_attributes()["username"] for item in found] == [module.USER]
