"""App authorizations: read, kept, revoked, also when an answer is lost on the way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.authorization import AppAuthorization, AuthorizationListing
from desktop.domain.errors import AnswerLost, ConnectionLost, NotAllowed, NotRevoked
from desktop.domain.progress import Unwatched
from desktop.services.authorizations import Authorizations
from tests.services.conftest import ACME, OTHER, START, World

REST = Unwatched()
ANA = AppAuthorization("1", "7", "Field app", "Ana", "ana@example.com", START, START + timedelta(days=1))
BEN = AppAuthorization("2", "7", "Field app", "Ben", "ben@example.com", START)


@pytest.fixture
def service(world: World) -> Authorizations:
    world.api.authorizations.listed = {one.id: one for one in (ANA, BEN)}
    return Authorizations(world.store.snapshots, world.connections, world.clock.now)


def test_what_was_read_is_kept_with_its_age(world: World, service: Authorizations) -> None:
    assert service.kept(ACME) == AuthorizationListing()
    assert service.refresh(ACME, REST) == AuthorizationListing((ANA, BEN), START)
    world.clock.turn(timedelta(hours=1))
    assert service.kept(ACME) == AuthorizationListing((ANA, BEN), START)
    assert service.kept(OTHER) == AuthorizationListing()


def test_a_failed_reading_leaves_what_is_kept(world: World, service: Authorizations) -> None:
    before = service.refresh(ACME, REST)
    world.api.fail("authorizations", ConnectionLost("sample"))
    with pytest.raises(ConnectionLost):
        service.refresh(ACME, REST)
    assert service.kept(ACME) == before


def test_what_is_revoked_is_gone_there_and_here(world: World, service: Authorizations) -> None:
    service.refresh(ACME, REST)
    world.clock.turn(timedelta(hours=1))
    assert service.revoke(ACME, ANA) == AuthorizationListing((BEN,), START)
    assert service.kept(ACME).authorizations == (BEN,)
    assert list(world.api.authorizations.listed) == [BEN.id]


def test_one_that_is_gone_already_is_fine(world: World, service: Authorizations) -> None:
    service.refresh(ACME, REST)
    del world.api.authorizations.listed[ANA.id]
    assert service.revoke(ACME, ANA).authorizations == (BEN,)


def test_a_refusal_changes_nothing(world: World, service: Authorizations) -> None:
    service.refresh(ACME, REST)
    world.api.fail("revoke", NotAllowed())
    with pytest.raises(NotAllowed):
        service.revoke(ACME, ANA)
    assert service.kept(ACME).authorizations == (ANA, BEN)


def test_after_a_lost_answer_the_list_tells(world: World, service: Authorizations) -> None:
    service.refresh(ACME, REST)
    world.api.fail("revoke", AnswerLost("sample"))
    with pytest.raises(NotRevoked) as caught:
        service.revoke(ACME, ANA)
    assert (caught.value.person, caught.value.application) == ("Ana", "Field app")
    assert service.kept(ACME).authorizations == (ANA, BEN)
    world.api.fail("revoke", AnswerLost("sample"), done=True)
    assert service.revoke(ACME, ANA).authorizations == (BEN,)


def test_when_the_list_cannot_be_had_either_it_stays_open(world: World, service: Authorizations) -> None:
    service.refresh(ACME, REST)
    world.api.fail("revoke", AnswerLost("sample"), done=True)
    world.api.fail("authorizations", ConnectionLost("sample"))
    with pytest.raises(AnswerLost):
        service.revoke(ACME, ANA)
    assert service.kept(ACME).authorizations == (ANA, BEN)


def test_a_list_that_was_on_its_way_brings_nothing_back(world: World, service: Authorizations) -> None:
    service.refresh(ACME, REST)
    world.api.when_done("authorizations", lambda: service.revoke(ACME, ANA))
    assert service.refresh(ACME, REST).authorizations == (BEN,)
    assert service.kept(ACME).authorizations == (BEN,)
    # The id is only left out of lists that were asked for before.
    world.api.authorizations.listed[ANA.id] = ANA
    assert set(service.refresh(ACME, REST).authorizations) == {ANA, BEN}
