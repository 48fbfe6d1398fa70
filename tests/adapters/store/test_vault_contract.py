"""Vault, by the real one (with a keychain in memory) and by its stand-in."""

from __future__ import annotations

import pytest

from desktop.domain.errors import (
    KeychainDenied,
    KeychainLocked,
    KeychainMissing,
    KeychainProblem,
    KeychainSilent,
    SecretNotKept,
)
from desktop.domain.keeping import Keeping, VaultState
from desktop.domain.key_change import KeyChanged
from desktop.domain.locking import SecretsLocked
from desktop.domain.secret import Secret
from tests.adapters.store.conftest import Store
from tests.fakes import KeychainState

FIRST, SECOND = Secret("sample-secret-first"), Secret("sample-secret-second")


@pytest.fixture(params=["opening", "present", "absent"])
def open_store(acme: Store, request: pytest.FixtureRequest) -> Store:
    """Before the keychain answered, with it, and without one: what is kept can be had in all three."""
    if request.param != "opening":
        acme.keychain.state = request.param
        acme.vault.open()
    return acme


def test_says_where_secrets_are(acme: Store) -> None:
    assert acme.vault.state == VaultState(Keeping.OPENING)
    assert acme.vault.open() == VaultState(Keeping.KEYCHAIN)
    assert acme.vault.state == VaultState(Keeping.KEYCHAIN)


@pytest.mark.parametrize(
    ("state", "problem"),
    [
        ("absent", KeychainMissing),
        ("locked", KeychainLocked),
        ("denied", KeychainDenied),
        ("silent", KeychainSilent),
    ],
)
def test_says_why_they_are_in_memory(acme: Store, state: KeychainState, problem: type[Exception]) -> None:
    acme.keychain.state = state
    answer = acme.vault.open()
    assert answer == acme.vault.state
    assert answer.keeping is Keeping.SESSION
    assert isinstance(answer.problem, problem)


def test_a_locked_keychain_opens_when_it_may_ask(acme: Store) -> None:
    acme.keychain.state = "locked"
    acme.vault.open()
    acme.vault.keep("acme", "c", FIRST)
    assert acme.vault.open(may_ask=True).keeping is Keeping.KEYCHAIN
    assert acme.vault.read("acme", "c") == FIRST


def test_a_late_answer_opens_it(acme: Store) -> None:
    acme.keychain.state = "silent"
    acme.vault.open()
    acme.vault.keep("acme", "c", FIRST)
    acme.keychain.wake()
    assert acme.vault.state.keeping is Keeping.KEYCHAIN
    assert acme.vault.read("acme", "c") == FIRST


def test_gives_back_what_was_kept_last(open_store: Store) -> None:
    open_store.vault.keep("acme", "c", FIRST)
    assert open_store.vault.read("acme", "c") == FIRST
    open_store.vault.keep("acme", "c", SECOND)
    open_store.vault.keep("acme", "c", SECOND)
    assert open_store.vault.read("acme", "c") == SECOND
    assert open_store.vault.owners("acme") == {"c"}
    assert open_store.vault.owners("other") == frozenset()


def test_what_was_not_kept_cannot_be_read(open_store: Store) -> None:
    open_store.vault.keep("acme", "c", FIRST)
    for company_id, owner_id in ("acme", "d"), ("other", "c"), ("acme", ""), ("nobody", "c"):
        with pytest.raises(SecretNotKept):
            open_store.vault.read(company_id, owner_id)


def test_forgets(open_store: Store) -> None:
    open_store.vault.keep("acme", "c", FIRST)
    open_store.vault.keep("other", "c", SECOND)
    open_store.vault.forget("acme", "c")
    open_store.vault.forget("acme", "c")
    with pytest.raises(SecretNotKept):
        open_store.vault.read("acme", "c")
    assert open_store.vault.owners("acme") == frozenset()
    assert open_store.vault.read("other", "c") == SECOND


def test_a_secret_of_a_company_that_is_not_kept_is_refused(open_store: Store) -> None:
    with pytest.raises(SecretNotKept):
        open_store.vault.keep("nobody", "c", FIRST)
    assert open_store.vault.owners("nobody") == frozenset()


def test_belongs_to_the_transaction_it_is_kept_in(open_store: Store) -> None:
    open_store.vault.keep("acme", "before", FIRST)
    with pytest.raises(ZeroDivisionError), open_store.storage.transaction():
        open_store.vault.keep("acme", "new", FIRST)
        open_store.vault.keep("acme", "before", SECOND)
        assert open_store.vault.read("acme", "before") == SECOND
        raise ZeroDivisionError
    assert open_store.vault.owners("acme") == {"before"}
    assert open_store.vault.read("acme", "before") == FIRST


def test_forgetting_belongs_to_the_transaction_too(open_store: Store) -> None:
    open_store.vault.keep("acme", "c", FIRST)
    with pytest.raises(ZeroDivisionError), open_store.storage.transaction():
        open_store.vault.forget("acme", "c")
        raise ZeroDivisionError
    assert open_store.vault.read("acme", "c") == FIRST


def test_removing_a_company_and_taking_it_back_keeps_its_secrets(open_store: Store) -> None:
    open_store.vault.keep("acme", "c", FIRST)
    with pytest.raises(ZeroDivisionError), open_store.storage.transaction():
        open_store.companies.remove("acme")
        raise ZeroDivisionError
    assert open_store.vault.read("acme", "c") == FIRST


@pytest.mark.parametrize("text", ["", "a", "ñ😀\0\n", "x" * 10_000])
def test_any_text_can_be_kept(open_store: Store, text: str) -> None:
    open_store.vault.keep("acme", "c", Secret(text))
    assert open_store.vault.read("acme", "c") == Secret(text)


def test_locked_nothing_can_be_read_though_it_is_known_what_could(open_store: Store) -> None:
    vault = open_store.vault
    vault.keep("acme", "c", FIRST)
    vault.lock()
    vault.lock()
    assert vault.state == VaultState(Keeping.LOCKED)
    for owner in ("c", "unknown"):
        with pytest.raises(SecretsLocked):
            vault.read("acme", owner)
    assert vault.owners("acme") == {"c"}
    vault.open(may_ask=True)
    assert vault.state.keeping is not Keeping.LOCKED
    assert vault.read("acme", "c") == FIRST


def test_what_comes_while_it_is_locked_is_kept(acme: Store) -> None:
    acme.vault.open()
    acme.vault.lock()
    acme.vault.keep("acme", "c", FIRST)
    with pytest.raises(SecretsLocked):
        acme.vault.read("acme", "c")
    assert acme.vault.owners("acme") == {"c"}
    acme.vault.open(may_ask=True)
    assert acme.vault.read("acme", "c") == FIRST


@pytest.mark.parametrize(("state", "problem"), [("denied", KeychainDenied), ("silent", KeychainSilent)])
def test_a_keychain_that_says_no_doesnt_unlock(
    acme: Store, state: KeychainState, problem: type[Exception]
) -> None:
    acme.vault.open()
    acme.vault.keep("acme", "c", FIRST)
    acme.vault.lock()
    acme.keychain.state = state
    answer = acme.vault.open(may_ask=True)
    assert answer.keeping is Keeping.LOCKED
    assert isinstance(answer.problem, problem)
    with pytest.raises(SecretsLocked):
        acme.vault.read("acme", "c")
    acme.keychain.state = "present"
    assert acme.vault.open(may_ask=True) == VaultState(Keeping.KEYCHAIN)
    assert acme.vault.read("acme", "c") == FIRST


def test_an_answer_from_before_the_lock_doesnt_unlock(acme: Store) -> None:
    acme.keychain.state = "silent"
    acme.vault.open()
    acme.vault.lock()
    acme.keychain.wake()
    assert acme.vault.state == VaultState(Keeping.LOCKED)


def test_changing_the_key_leaves_every_secret_readable(acme: Store) -> None:
    acme.vault.open()
    acme.vault.keep("acme", "c", Secret("sample-secret-1"))
    acme.vault.keep("other", "c", Secret("sample-secret-2"))
    before = acme.keychain.stored
    assert acme.vault.change_key() == KeyChanged(2)
    assert acme.keychain.stored not in (None, before)
    assert acme.vault.read("acme", "c") == Secret("sample-secret-1")
    assert acme.vault.lost() == ()


@pytest.mark.parametrize("state", ["absent", "locked", "denied", "silent"])
def test_without_the_keychain_the_key_is_not_changed(acme: Store, state: str) -> None:
    acme.keychain.state = state  # type: ignore[assignment]  # parametrize gives plain strings
    acme.vault.open()
    with pytest.raises(KeychainProblem):
        acme.vault.change_key()
