"""Erasing: the key first, the files only when everything is closed; and what Security tells."""

from __future__ import annotations

import pytest

from desktop.domain.company import SAMPLE_ID, Addresses, Company, CompanyKind
from desktop.domain.errors import KeychainDenied
from desktop.domain.secret import Secret
from desktop.services.erasure import Erasure
from desktop.services.safety import Safety, SafetyFacts
from tests.fakes import FakeKeychain, FakeLeftovers, FakeProxies
from tests.services.conftest import ACME, World


def test_the_files_go_only_when_it_was_wanted() -> None:
    keychain, leftovers = FakeKeychain(key=b"k" * 32), FakeLeftovers(("a",))
    erasure = Erasure(keychain, leftovers)
    assert erasure.finish() == ()
    assert leftovers.removals == 0
    erasure.remove_key()
    assert keychain.stored is None
    assert leftovers.removals == 0
    erasure.want()
    assert erasure.finish() == ("a",)
    assert leftovers.removals == 1


def test_a_keychain_that_refuses_is_said_and_nothing_is_removed() -> None:
    leftovers = FakeLeftovers()
    erasure = Erasure(FakeKeychain("denied"), leftovers)
    with pytest.raises(KeychainDenied):
        erasure.remove_key()
    assert erasure.finish() == ()
    assert leftovers.removals == 0


def test_how_many_secrets_and_which_proxy(world: World) -> None:
    proxies = FakeProxies({ACME.addresses.api: "proxy.example.org:3128"})
    safety = Safety(world.store.companies, world.vault, proxies, "desk.sqlite3", "linux")
    assert safety.facts(None) == SafetyFacts(1, "")
    world.vault.keep(ACME.id, "consumer-1", Secret("sample-secret-1"))
    assert safety.facts(ACME) == SafetyFacts(2, "proxy.example.org:3128")
    sample = Company(SAMPLE_ID, "Sample", CompanyKind.SAMPLE, Addresses("", "", ""))
    assert safety.facts(sample) == SafetyFacts(2, "")
