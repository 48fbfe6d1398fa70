"""The company's older pair: known, stored, renewed, tested, also when an answer is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.company import SAMPLE_ID, Company, CompanyKind
from desktop.domain.errors import (
    AnswerLost,
    ClockOff,
    ConnectionLost,
    DeskError,
    DiskFull,
    NewSecretLost,
    NewSecretNotMade,
    NewSecretUncertain,
    NotAllowed,
    PairRefused,
    SecretNotKept,
)
from desktop.domain.legacy_pair import LEGACY_PAIR, KnownPair, LegacyPair
from desktop.domain.record import Outcome, Verification
from desktop.domain.secret import Secret
from desktop.services.legacy_pairs import LegacyPairs
from desktop.services.sample_company import SampleCompany
from tests.fakes import FakePairTrial
from tests.services.conftest import ACME, World

TYPED = Secret("sample-secret-typed")


@pytest.fixture
def trial(world: World) -> FakePairTrial:
    return FakePairTrial(world.api.legacy_pair)


@pytest.fixture
def service(world: World, trial: FakePairTrial) -> LegacyPairs:
    return LegacyPairs(
        world.store, world.store.legacy_pairs, world.vault, world.connections, trial, world.clock.now
    )


def kept_secret(world: World) -> Secret | None:
    return world.store.tables.secrets.get((ACME.id, LEGACY_PAIR))


def test_the_server_tells_the_key_and_no_secret(world: World, service: LegacyPairs) -> None:
    assert service.kept(ACME) == KnownPair()
    told = KnownPair(world.api.legacy_pair.pair, has_secret=False)
    assert service.refresh(ACME) == told
    assert service.kept(ACME) == told


def test_a_new_secret_is_kept_and_works(world: World, service: LegacyPairs, trial: FakePairTrial) -> None:
    service.refresh(ACME)
    known = service.new_secret(ACME)
    assert known.has_secret
    assert kept_secret(world) == world.api.legacy_pair.secret
    world.clock.turn(timedelta(hours=1))
    tested = service.test(ACME).pair
    assert tested is not None
    assert tested.tested == Verification(Outcome.WORKS, world.clock.time)
    assert trial.tried[0][0] == ACME.addresses
    assert service.refresh(ACME) == service.kept(ACME) == KnownPair(tested, has_secret=True)


def test_a_typed_pair_is_kept_until_it_is_forgotten(world: World, service: LegacyPairs) -> None:
    assert service.store(ACME, "sample-key", TYPED) == KnownPair(LegacyPair("sample-key"), True)
    assert kept_secret(world) == TYPED
    other = Secret("sample-secret-typed-again")
    assert service.store(ACME, "sample-key-2", other).pair == LegacyPair("sample-key-2")
    assert kept_secret(world) == other
    assert service.forget(ACME) == KnownPair()
    assert kept_secret(world) is None


def test_a_typed_secret_for_the_servers_key_has_the_servers_date(world: World, service: LegacyPairs) -> None:
    pair = world.api.legacy_pair.pair
    service.refresh(ACME)
    assert service.store(ACME, pair.key, world.api.legacy_pair.secret).pair == pair
    assert service.refresh(ACME) == KnownPair(pair, has_secret=True)


def test_a_refused_pair_is_noted_as_such_and_nothing_is_lost(world: World, service: LegacyPairs) -> None:
    service.store(ACME, "sample-key", TYPED)
    with pytest.raises(PairRefused):
        service.test(ACME)
    assert service.kept(ACME).pair == LegacyPair(
        "sample-key", None, Verification(Outcome.REFUSED, world.clock.time)
    )
    assert kept_secret(world) == TYPED


@pytest.mark.parametrize("problem", [ClockOff(), ConnectionLost("sample"), NotAllowed()])
def test_what_says_nothing_about_the_pair_is_not_noted(
    service: LegacyPairs, trial: FakePairTrial, problem: DeskError
) -> None:
    service.store(ACME, "sample-key", TYPED)
    trial.fail_with = problem
    with pytest.raises(type(problem)):
        service.test(ACME)
    assert service.kept(ACME).pair == LegacyPair("sample-key")


def test_without_a_secret_there_is_nothing_to_test(service: LegacyPairs, trial: FakePairTrial) -> None:
    with pytest.raises(SecretNotKept):
        service.test(ACME)
    service.refresh(ACME)
    with pytest.raises(SecretNotKept):
        service.test(ACME)
    assert trial.tried == []


def test_a_secret_replaced_elsewhere_is_forgotten_and_told(world: World, service: LegacyPairs) -> None:
    service.new_secret(ACME)
    service.test(ACME)
    issued = world.api.legacy_pair.new_secret()
    assert service.refresh(ACME) == KnownPair(issued.pair, has_secret=False, replaced=True)
    assert kept_secret(world) is None
    assert service.refresh(ACME) == KnownPair(issued.pair, has_secret=False)


def test_what_was_asked_before_a_new_secret_does_not_take_it_away(world: World, service: LegacyPairs) -> None:
    service.new_secret(ACME)
    world.api.when_done("pair", lambda: service.new_secret(ACME))
    known = service.refresh(ACME)
    assert known == service.kept(ACME) == KnownPair(world.api.legacy_pair.pair, has_secret=True)
    assert kept_secret(world) == world.api.legacy_pair.secret


def test_a_refused_new_secret_changes_nothing(world: World, service: LegacyPairs) -> None:
    before = service.new_secret(ACME)
    world.api.fail("new_secret", NotAllowed())
    with pytest.raises(NotAllowed):
        service.new_secret(ACME)
    assert service.kept(ACME) == before


def test_lost_and_made(world: World, service: LegacyPairs) -> None:
    """The old one is dead and the new one unknown: nothing is shown that doesn't work any more."""
    service.new_secret(ACME)
    world.api.fail("new_secret", AnswerLost("sample"), done=True)
    with pytest.raises(NewSecretLost):
        service.new_secret(ACME)
    assert service.kept(ACME) == KnownPair(world.api.legacy_pair.pair, has_secret=False)
    assert kept_secret(world) is None


def test_lost_and_not_made(world: World, service: LegacyPairs) -> None:
    before = service.new_secret(ACME)
    world.api.fail("new_secret", AnswerLost("sample"))
    with pytest.raises(NewSecretNotMade):
        service.new_secret(ACME)
    assert service.kept(ACME) == before
    assert kept_secret(world) == world.api.legacy_pair.secret


@pytest.mark.parametrize("dated", [True, False])
def test_lost_and_nothing_tells(world: World, service: LegacyPairs, dated: bool) -> None:
    if not dated:
        world.api.legacy_pair.pair = replace(world.api.legacy_pair.pair, secret_created_at=None)
    before = service.new_secret(ACME)
    world.api.fail("new_secret", AnswerLost("sample"))
    if dated:
        world.api.when_done("pair", lambda: world.api.fail("pair", ConnectionLost("sample")))
    with pytest.raises(NewSecretUncertain):
        service.new_secret(ACME)
    assert service.kept(ACME) == before


def test_a_new_secret_that_cannot_be_written_is_told_as_lost(world: World, service: LegacyPairs) -> None:
    service.refresh(ACME)
    world.store.fail_with = DiskFull()
    with pytest.raises(NewSecretLost):
        service.new_secret(ACME)


def test_unreachable_before_anything_was_made(world: World, service: LegacyPairs) -> None:
    world.api.fail("pair", ConnectionLost("sample"))
    with pytest.raises(ConnectionLost):
        service.new_secret(ACME)
    assert world.api.calls == ["pair"]


def test_the_sample_companys_reset_forgets_its_secret(world: World, service: LegacyPairs) -> None:
    sample = Company(SAMPLE_ID, "Sample", CompanyKind.SAMPLE, ACME.addresses)
    world.store.companies.put(sample)
    service.store(sample, "sample-key", TYPED)
    SampleCompany(
        world.sample,
        world.connections,
        world.store,
        world.store.consumers,
        world.vault,
        world.store.rotations,
    ).reset()
    assert not service.kept(sample).has_secret


def test_the_sample_company_is_tested_where_its_server_is(
    world: World, service: LegacyPairs, trial: FakePairTrial
) -> None:
    sample = Company(SAMPLE_ID, "Sample", CompanyKind.SAMPLE, ACME.addresses)
    world.store.companies.put(sample)
    pair = world.api.legacy_pair
    service.store(sample, pair.pair.key, pair.secret)
    service.test(sample)
    assert trial.tried[0][0] == world.sample.start()[0]
