"""The system's keychain as keyring's backends would behave: choice, deadline, translation of errors."""

from __future__ import annotations

import base64
import sys
import threading
from types import ModuleType

import pytest
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from desktop.adapters.store import keychain as module
from desktop.adapters.store.keychain import SERVICE, USER, SystemKeychain
from desktop.domain.errors import (
    KeychainDenied,
    KeychainLocked,
    KeychainMissing,
    KeychainProblem,
    KeychainSilent,
)

KEY = bytes(range(32))
TEXT = base64.b64encode(KEY).decode()


class Backend:
    """A backend of keyring with the item of the key, and that of the next one."""

    viable = True

    def __init__(self) -> None:
        self.items: dict[str, str] = {}
        self.written: list[str] = []
        self.forgetful = False

    @property
    def item(self) -> str | None:
        return self.items.get(USER)

    @item.setter
    def item(self, text: str) -> None:
        self.items[USER] = text

    def get_password(self, service: str, username: str) -> str | None:
        assert service == SERVICE
        return self.items.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        assert service == SERVICE
        self.written.append(password)
        if not self.forgetful:
            self.items[username] = password

    def delete_password(self, service: str, username: str) -> None:
        assert service == SERVICE
        del self.items[username]


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Backend:
    backend = Backend()
    monkeypatch.setattr(module, "_backend", lambda system, may_ask: backend)
    return backend


def unexpected(answer: object) -> None:
    raise AssertionError(answer)


def test_a_key_is_made_once(backend: Backend) -> None:
    assert backend.item is None
    first = SystemKeychain().key(may_ask=False, late=unexpected)
    assert len(first) == 32
    assert SystemKeychain().key(may_ask=True, late=unexpected) == first
    assert len(backend.written) == 1


def test_what_another_instance_wrote_in_the_same_moment_counts(backend: Backend) -> None:
    def set_by_both(service: str, username: str, password: str) -> None:
        backend.item = TEXT

    backend.set_password = set_by_both  # type: ignore[method-assign]
    assert SystemKeychain().key(may_ask=False, late=unexpected) == KEY


def test_a_keychain_that_keeps_nothing_is_not_believed(backend: Backend) -> None:
    backend.forgetful = True
    with pytest.raises(KeychainDenied):
        SystemKeychain().key(may_ask=False, late=unexpected)


@pytest.mark.parametrize("item", ["", "abc", "not base64!", base64.b64encode(b"short").decode(), "é" * 44])
def test_an_item_that_is_no_key_is_neither_used_nor_replaced(backend: Backend, item: str) -> None:
    backend.item = item
    with pytest.raises(KeychainDenied):
        SystemKeychain().key(may_ask=False, late=unexpected)
    assert backend.item == item


def test_erasing_removes_the_item_and_may_be_done_twice(backend: Backend) -> None:
    backend.item = TEXT
    for _ in range(2):
        SystemKeychain().erase()
        assert backend.get_password(SERVICE, USER) is None


def test_a_change_puts_the_next_key_beside_the_one_in_use(backend: Backend) -> None:
    keychain, following = SystemKeychain(), bytes(reversed(KEY))
    first = keychain.key(may_ask=False, late=unexpected)
    assert keychain.next_key() is None
    keychain.keep_next(following)
    assert keychain.key(may_ask=False, late=unexpected) == first
    assert keychain.next_key() == following
    keychain.settle(following)
    assert keychain.key(may_ask=False, late=unexpected) == following
    assert set(backend.items) == {USER}
    keychain.settle(following)  # may be done again
    keychain.keep_next(KEY)
    keychain.settle(None)
    assert keychain.key(may_ask=False, late=unexpected) == following
    assert set(backend.items) == {USER}


def test_the_next_key_is_the_key_where_the_other_went_before_it_came(backend: Backend) -> None:
    """The keychain of macOS takes an item away before it adds the new one."""
    keychain = SystemKeychain()
    keychain.keep_next(KEY)
    assert keychain.key(may_ask=False, late=unexpected) == KEY
    assert backend.item is None


def test_a_keychain_that_does_not_keep_the_next_key_is_not_believed(backend: Backend) -> None:
    keychain = SystemKeychain()
    keychain.key(may_ask=False, late=unexpected)
    backend.forgetful = True
    with pytest.raises(KeychainDenied):
        keychain.keep_next(KEY)
    with pytest.raises(KeychainDenied):
        keychain.settle(KEY)


def test_a_write_that_was_given_up_cannot_win_over_a_later_one(monkeypatch: pytest.MonkeyPatch) -> None:
    answer, backend = threading.Event(), Backend()

    class Slow(Backend):
        def set_password(self, service: str, username: str, password: str) -> None:
            assert answer.wait(10)
            backend.set_password(service, username, password)

        def get_password(self, service: str, username: str) -> str | None:
            return backend.get_password(service, username)

    monkeypatch.setattr(module, "_backend", lambda system, may_ask: Slow())
    keychain = SystemKeychain(patience=0.05, patience_with_prompt=0.05)
    for _ in range(2):  # the second time at once: the first write may still come
        with pytest.raises(KeychainSilent):
            keychain.keep_next(KEY)
    assert backend.written == []
    answer.set()
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join(10)
    assert len(backend.written) == 1
    keychain.keep_next(bytes(reversed(KEY)))
    assert keychain.next_key() == bytes(reversed(KEY))


@pytest.mark.parametrize("deed", ["erase", "settle", "keep_next"])
def test_what_was_said_to_have_failed_is_not_done_later(monkeypatch: pytest.MonkeyPatch, deed: str) -> None:
    answer, backend = threading.Event(), Backend()
    backend.item = TEXT

    def slow(_system: str, _may_ask: bool) -> Backend:
        assert answer.wait(10)
        return backend

    monkeypatch.setattr(module, "_backend", slow)
    keychain = SystemKeychain(patience_with_prompt=0.05)
    with pytest.raises(KeychainSilent):
        keychain.erase() if deed == "erase" else getattr(keychain, deed)(bytes(reversed(KEY)))
    answer.set()
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join(10)
    assert backend.items == {USER: TEXT}


def test_erasing_takes_the_next_key_too(backend: Backend) -> None:
    keychain = SystemKeychain()
    keychain.key(may_ask=False, late=unexpected)
    keychain.keep_next(KEY)
    keychain.erase()
    assert backend.items == {}


class DBusErrorResponse(Exception):
    """As jeepney's, which keyring lets through."""

    def __init__(self, name: str) -> None:
        self.name = name


@pytest.mark.parametrize(
    ("error", "asking", "expected"),
    [
        (KeyringLocked(), False, KeychainLocked),
        (KeyringLocked(), True, KeychainDenied),
        (NoKeyringError(), False, KeychainMissing),
        (InitError(), True, KeychainDenied),
        (PasswordSetError(), False, KeychainDenied),
        (DBusErrorResponse("org.freedesktop.DBus.Error.AccessDenied"), False, KeychainDenied),
        (DBusErrorResponse("org.freedesktop.DBus.Error.NoReply"), False, KeychainMissing),
        (FileNotFoundError("no socket"), False, KeychainMissing),
        (ImportError("no module"), False, KeychainMissing),
        (ZeroDivisionError(), True, KeychainMissing),
    ],
    ids=lambda value: getattr(type(value), "__name__", ""),
)
def test_any_foreign_error_becomes_one_of_ours(
    monkeypatch: pytest.MonkeyPatch, error: Exception, asking: bool, expected: type[KeychainProblem]
) -> None:
    def fail(system: str, may_ask: bool) -> Backend:
        raise error

    monkeypatch.setattr(module, "_backend", fail)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(expected):
        SystemKeychain().key(may_ask=asking, late=unexpected)


def test_a_foreign_text_is_not_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(system: str, may_ask: bool) -> Backend:
        raise ValueError("sample-secret-in-a-text")

    monkeypatch.setattr(module, "_backend", fail)
    with caplog.at_level("DEBUG"), pytest.raises(KeychainMissing):
        SystemKeychain().key(may_ask=False, late=unexpected)
    assert "ValueError" in caplog.text
    assert "sample-secret" not in caplog.text


@pytest.mark.parametrize("asking", [False, True])
def test_a_silent_one_is_not_waited_for_longer_than_said(
    monkeypatch: pytest.MonkeyPatch, asking: bool
) -> None:
    answer, came, late = threading.Event(), threading.Event(), []

    class Slow(Backend):
        def get_password(self, service: str, username: str) -> str | None:
            assert answer.wait(10)
            return TEXT

    def take(outcome: bytes | KeychainProblem) -> None:
        late.append(outcome)
        came.set()

    monkeypatch.setattr(module, "_backend", lambda system, may_ask: Slow())
    if asking:
        keychain = SystemKeychain(patience=30, patience_with_prompt=0.05)
    else:
        keychain = SystemKeychain(patience=0.05, patience_with_prompt=30)
    with pytest.raises(KeychainSilent):
        keychain.key(may_ask=asking, late=take)
    assert late == []
    answer.set()
    assert came.wait(10)
    assert late == [KEY]


def install(monkeypatch: pytest.MonkeyPatch, name: str, backend_name: str, viable: bool) -> type[Backend]:
    """A stand-in for a backend of another system, in place of keyring's own module."""
    kind = type(backend_name, (Backend,), {"viable": viable})
    stand_in = ModuleType(name)
    setattr(stand_in, backend_name, kind)
    monkeypatch.setitem(sys.modules, name, stand_in)
    return kind


OTHERS = [
    ("win32", "keyring.backends.Windows", "WinVaultKeyring"),
    ("darwin", "keyring.backends.macOS", "Keyring"),
    ("linux", "keyring.backends.kwallet", "DBusKeyring"),
]


@pytest.mark.parametrize(("system", "name", "backend_name"), OTHERS)
def test_each_system_has_its_own(
    monkeypatch: pytest.MonkeyPatch, system: str, name: str, backend_name: str
) -> None:
    monkeypatch.setattr(module, "_secret_service_is_ready", lambda may_ask: False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    kind = install(monkeypatch, name, backend_name, viable=True)
    backend = module._backend(system, may_ask=False)
    assert type(backend) is kind
    if system == "win32":
        assert backend.persist == "local machine"  # type: ignore[attr-defined]


@pytest.mark.parametrize(("system", "name", "backend_name"), OTHERS)
def test_none_is_used_that_would_not_work(
    monkeypatch: pytest.MonkeyPatch, system: str, name: str, backend_name: str
) -> None:
    monkeypatch.setattr(module, "_secret_service_is_ready", lambda may_ask: False)
    install(monkeypatch, name, backend_name, viable=False)
    with pytest.raises(KeychainMissing):
        module._backend(system, may_ask=False)
