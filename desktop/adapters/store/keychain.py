"""The system's keychain, which holds the vault's key, one item. Nothing here blocks longer than it says."""

from __future__ import annotations

import base64
import binascii
import logging
import os
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from threading import Event, Lock, Thread
from typing import Generic, Protocol, TypeVar

from desktop.domain.errors import (
    KeychainDenied,
    KeychainLocked,
    KeychainMissing,
    KeychainProblem,
    KeychainSilent,
)

SERVICE = "org.consumerdesk.ConsumerDesk"
USER = "vault-key"
# Only while the key is being changed: a keychain may take the old item away before it adds the new one
# (that of macOS does), and one of the two keys must be there at every moment.
_NEXT = "-next"  # after the name of the item
KEY_BYTES = 32
PATIENCE = 8.0  # seconds
PATIENCE_WITH_PROMPT = 120.0

log = logging.getLogger(__name__)

T = TypeVar("T")


class Backend(Protocol):
    """The part of keyring's backends that is used."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


def _dropped(_answer: object) -> None:
    pass


class SystemKeychain:
    """Windows Credential Manager, macOS Keychain, Secret Service or KWallet; no other is ever used."""

    def __init__(
        self,
        *,
        patience: float = PATIENCE,
        patience_with_prompt: float = PATIENCE_WITH_PROMPT,
        system: str = sys.platform,
        item: str = USER,
    ) -> None:
        """`item` is another than the vault's for whoever tries the keychain only."""
        self._item = item
        self._patience = patience
        self._patience_with_prompt = patience_with_prompt
        self._system = system
        self._is_writing = False

    def key(self, *, may_ask: bool, late: Callable[[bytes | KeychainProblem], None]) -> bytes:
        """The vault's key, 32 bytes, made when the keychain has none.

        With `may_ask` the system may show a prompt, and is waited for longer. Raises KeychainMissing,
        KeychainLocked, KeychainDenied, KeychainSilent; after the last the answer goes to `late`, from
        another thread, if it ever comes.
        """
        call = _Call(
            partial(_fetch_or_make, self._system, self._item, may_ask), partial(_problem, may_ask), late
        )
        return call.answer(self._patience_with_prompt if may_ask else self._patience)

    def keep_next(self, key: bytes) -> None:
        """Puts the key of a change beside the one in use. Raises KeychainProblem, also when what is read
        back isn't it; after KeychainSilent it may be there or not."""
        if self._is_writing:
            raise KeychainSilent  # the earlier one would come after this one, and win

        def answered(_answer: object) -> None:
            self._is_writing = False

        self._is_writing = True
        try:
            self._asked(partial(_keep_next, self._system, self._item, key), answered)
        except KeychainSilent:
            raise
        except KeychainProblem:
            self._is_writing = False
            raise
        self._is_writing = False

    def next_key(self) -> bytes | None:
        """What `keep_next` put there, until `settle`. Never asks the person. Raises KeychainProblem."""
        call = _Call(partial(_next_key, self._system, self._item), partial(_problem, False), _dropped)
        return call.answer(self._patience)

    def settle(self, key: bytes | None) -> None:
        """Ends a change: `key` becomes the one in use, or stays as it was without one; the next goes. Raises
        KeychainProblem; then it can be done again."""
        self._asked(partial(_settle, self._system, self._item, key))

    def erase(self) -> None:
        """Removes the key: whatever was sealed with it can't be read ever again. Raises KeychainProblem."""
        self._asked(partial(_erase, self._system, self._item))

    def _asked(
        self, work: Callable[[Callable[[], None]], None], late: Callable[[object], None] = _dropped
    ) -> None:
        """The person waits for it, so the system may show its prompt. Once they were told that it failed, it
        changes nothing any more, however late the keychain answers: what `work` is given raises then."""
        given_up = Event()

        def go_on() -> None:
            if given_up.is_set():
                raise KeychainSilent

        try:
            _Call(partial(work, go_on), partial(_problem, True), late).answer(self._patience_with_prompt)
        except KeychainSilent:
            given_up.set()
            raise


class _Call(Generic[T]):
    """One call in a daemon thread of its own, so that a keychain that hangs holds up nobody."""

    def __init__(
        self,
        work: Callable[[], T],
        problem: Callable[[Exception], KeychainProblem],
        late: Callable[[T | KeychainProblem], None],
    ) -> None:
        self._work = work
        self._problem = problem
        self._late = late
        self._lock = Lock()
        self._done = Event()
        self._given_up = False
        self._outcome: T | KeychainProblem | None = None

    def answer(self, seconds: float) -> T:
        Thread(target=self._run, name="keychain", daemon=True).start()
        self._done.wait(seconds)
        with self._lock:
            if not self._done.is_set():
                self._given_up = True
                raise KeychainSilent
        if isinstance(self._outcome, KeychainProblem):
            raise self._outcome
        return self._outcome  # type: ignore[return-value]  # a problem was raised, None is T's

    def _run(self) -> None:
        outcome: T | KeychainProblem
        try:
            outcome = _once_more_if_gone(self._work)
        except Exception as error:
            outcome = self._problem(error)
        with self._lock:
            self._outcome = outcome
            self._done.set()
            given_up = self._given_up
        if given_up:
            self._late(outcome)


def _once_more_if_gone(work: Callable[[], T]) -> T:
    """What `work` returns. A Secret Service that ended in the middle of a call (gnome-keyring 42 does so
    now and then when another client vanishes) is started anew by the bus: it is asked again, once."""
    try:
        return work()
    except Exception as error:
        chain = {type(each).__name__ for each in (error, error.__cause__) if each is not None}
        if "SecretServiceNotAvailableException" not in chain:
            raise
        log.info("The keychain ended in the middle of a call: asked once more")
    return work()


def _fetch_or_make(system: str, item: str, may_ask: bool) -> bytes:
    backend = _backend(system, may_ask)
    kept = backend.get_password(SERVICE, item)
    if kept is None:
        kept = backend.get_password(
            SERVICE, item + _NEXT
        )  # a change of key was cut short between the two items
    if kept is None:
        made = base64.b64encode(os.urandom(KEY_BYTES)).decode("ascii")
        backend.set_password(SERVICE, item, made)
        # What is read back counts: another instance may have made one in the same moment, and a
        # keychain that takes a value without keeping it is found here, before anything is sealed.
        kept = backend.get_password(SERVICE, item)
    return _decoded(kept)


def _decoded(text: str | None) -> bytes:
    try:
        key = base64.b64decode(text or "", validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        # Not replaced by a new one: only "no such item" is an answer that makes a key.
        log.info("The keychain's item isn't a key of this program")
        raise KeychainDenied
    return key


def _keep_next(system: str, item: str, key: bytes, go_on: Callable[[], None]) -> None:
    backend = _backend(system, True)
    go_on()
    backend.set_password(SERVICE, item + _NEXT, base64.b64encode(key).decode("ascii"))
    if _decoded(backend.get_password(SERVICE, item + _NEXT)) != key:
        raise KeychainDenied


def _next_key(system: str, item: str) -> bytes | None:
    kept = _backend(system, False).get_password(SERVICE, item + _NEXT)
    return None if kept is None else _decoded(kept)


def _settle(system: str, item: str, key: bytes | None, go_on: Callable[[], None]) -> None:
    backend = _backend(system, True)
    if key is not None:
        wanted = base64.b64encode(key).decode("ascii")
        if backend.get_password(SERVICE, item) != wanted:
            go_on()
            backend.set_password(SERVICE, item, wanted)
            if backend.get_password(SERVICE, item) != wanted:
                raise KeychainDenied
    if backend.get_password(SERVICE, item + _NEXT) is not None:
        backend.delete_password(SERVICE, item + _NEXT)


def _erase(system: str, item: str, go_on: Callable[[], None]) -> None:
    backend = _backend(system, True)
    for each in (item + _NEXT, item):
        if backend.get_password(SERVICE, each) is not None:
            go_on()
            backend.delete_password(SERVICE, each)


def _backend(system: str, may_ask: bool) -> Backend:
    """By name, built here: what PYTHON_KEYRING_BACKEND or an installed plugin says doesn't count."""
    backend: Backend
    if system == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        _check(WinVaultKeyring)
        backend = WinVaultKeyring()  # type: ignore[no-untyped-call]
        # Else the key would roam to other computers of a domain.
        backend.persist = "local machine"
    elif system == "darwin":
        from keyring.backends.macOS import Keyring

        _check(Keyring)
        backend = Keyring()  # type: ignore[no-untyped-call]
    elif _secret_service_is_ready(may_ask):
        from desktop.adapters.store.secret_service import ClosingKeyring

        backend = ClosingKeyring()  # type: ignore[no-untyped-call]
    else:
        from keyring.backends.kwallet import DBusKeyring

        _check(DBusKeyring)
        backend = DBusKeyring()  # type: ignore[no-untyped-call]
    return backend


def _check(backend: object) -> None:
    if not getattr(backend, "viable", False):
        raise KeychainMissing


def _secret_service_is_ready(may_ask: bool) -> bool:
    """False when there is none. Raises KeychainLocked instead of letting a prompt appear uncalled for."""
    import secretstorage

    try:
        connection = secretstorage.dbus_init()
    except (secretstorage.exceptions.SecretServiceNotAvailableException, OSError):
        return False
    with closing(connection):
        if not secretstorage.check_service_availability(connection):
            return False
        if may_ask:
            return True
        try:
            locked = secretstorage.Collection(connection).is_locked()
        except secretstorage.exceptions.ItemNotFoundException:
            locked = True  # no collection yet: making one asks for its password
        if locked:
            raise KeychainLocked
    return True


def _problem(may_ask: bool, error: Exception) -> KeychainProblem:
    """The one translation: keyring lets errors of jeepney, D-Bus, ctypes and the system through."""
    if isinstance(error, KeychainProblem):
        return error
    # The class only: a foreign text may quote anything.
    log.info("The keychain failed: %s.%s", type(error).__module__, type(error).__name__)
    names = {kind.__name__ for kind in type(error).__mro__}
    if "KeyringLocked" in names and not may_ask and sys.platform != "darwin":
        return KeychainLocked()
    if names & {"NoKeyringError", "SecretServiceNotAvailableException", "OSError", "ImportError"}:
        return KeychainMissing()
    if names & {"KeyringError", "KeyringLocked", "PromptDismissedException", "LockedException"}:
        return KeychainDenied()
    if getattr(error, "name", "") == "org.freedesktop.DBus.Error.AccessDenied":
        return KeychainDenied()
    return KeychainMissing()
