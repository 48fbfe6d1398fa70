"""A new secret from the server: kept, tried, and told precisely when the answer was lost."""

from __future__ import annotations

import pytest

from desktop.domain.company import OWN_CONSUMER, Company
from desktop.domain.errors import AnswerLost, DeskError, DiskFull, Gone, HostUnknown, NotAllowed
from desktop.domain.journal import Deed, Ending
from desktop.domain.progress import Unwatched
from desktop.domain.record import LocalRecord, Outcome, Verification
from desktop.domain.rotation_errors import SecretLost, SecretNotMade, SecretUncertain
from desktop.domain.secret import Secret
from tests.services.conftest import ACME, START, World, consumer

FIRST = consumer(1)
OLD = Secret("sample-secret-1")
LOST, AWAY = AnswerLost("app.example.com"), HostUnknown("app.example.com")
WORKS = Verification(Outcome.WORKS, START)


@pytest.fixture(autouse=True)
def known(world: World) -> None:
    world.consumers.refresh(ACME, Unwatched())
    world.store.records.keep_record(ACME.id, FIRST.id, LocalRecord(owner="Ana"))
    world.store.records.keep_verification(ACME.id, FIRST.id, WORKS)
    world.check.follow(world.api)
    world.api.calls.clear()
    world.noted.clear()


def test_the_new_one_is_kept_and_tried_at_once(world: World) -> None:
    made = world.new_secrets.make(ACME, FIRST)
    kept = world.vault.read(ACME.id, FIRST.id)
    assert kept == world.api.secrets[FIRST.id] != OLD
    assert (made.consumer, made.verification, made.found_later) == (FIRST, WORKS, False)
    assert world.check.asked[-1][1].secret == kept
    assert world.api.calls == ["consumer_secret"]
    assert world.store.records.records(ACME.id)[FIRST.id].owner == "Ana"


def test_without_a_trial_the_outcome_of_the_old_one_does_not_stand(world: World) -> None:
    world.check.fail(AWAY)
    assert world.new_secrets.make(ACME, FIRST).verification is None
    assert FIRST.id not in world.store.records.verifications(ACME.id)


@pytest.mark.parametrize("problem", [AWAY, Gone(), NotAllowed()], ids=lambda one: type(one).__name__)
def test_what_was_not_made_changes_nothing_here(world: World, problem: DeskError) -> None:
    world.api.fail("consumer_secret", problem)
    with pytest.raises(type(problem)):
        world.new_secrets.make(ACME, FIRST)
    assert world.vault.read(ACME.id, FIRST.id) == OLD
    assert world.store.records.verifications(ACME.id)[FIRST.id] == WORKS


def test_after_a_lost_answer_the_list_may_have_it(world: World) -> None:
    world.api.fail("consumer_secret", LOST, done=True)
    made = world.new_secrets.make(ACME, FIRST)
    assert made.found_later
    assert world.vault.read(ACME.id, FIRST.id) == world.api.secrets[FIRST.id] != OLD
    assert (Deed.REPLACED_SECRET, FIRST.name, Ending.DONE) in world.noted


def test_made_and_nobody_knows_it(world: World) -> None:
    """The list shows no secrets; the token address refuses the old one."""
    world.api.shows_secrets = False
    world.api.fail("consumer_secret", LOST, done=True)
    with pytest.raises(SecretLost):
        world.new_secrets.make(ACME, FIRST)
    assert FIRST.id not in world.kept_secrets()
    assert world.store.records.records(ACME.id)[FIRST.id].owner == "Ana"
    # Asked for once more, all is well.
    world.new_secrets.make(ACME, FIRST)
    assert world.vault.read(ACME.id, FIRST.id) == world.api.secrets[FIRST.id]


@pytest.mark.parametrize("shown", [True, False])
def test_not_made_after_all(world: World, shown: bool) -> None:
    world.api.shows_secrets = shown
    world.api.fail("consumer_secret", LOST)
    with pytest.raises(SecretNotMade):
        world.new_secrets.make(ACME, FIRST)
    assert world.vault.read(ACME.id, FIRST.id) == OLD


def test_nobody_can_tell(world: World) -> None:
    world.api.fail("consumer_secret", LOST, done=True)
    world.api.fail("read_all", AWAY)
    with pytest.raises(SecretUncertain):
        world.new_secrets.make(ACME, FIRST)
    assert world.vault.read(ACME.id, FIRST.id) == OLD
    assert (Deed.REPLACED_SECRET, FIRST.name, Ending.UNKNOWN) in world.noted


def test_the_token_address_cannot_tell(world: World) -> None:
    world.api.shows_secrets = False
    world.api.fail("consumer_secret", LOST, done=True)
    world.check.fail(AWAY)
    with pytest.raises(SecretUncertain):
        world.new_secrets.make(ACME, FIRST)


def test_without_the_old_secret_nobody_can_tell(world: World) -> None:
    world.api.shows_secrets = False
    world.vault.forget(ACME.id, FIRST.id)
    world.api.fail("consumer_secret", LOST, done=True)
    with pytest.raises(SecretUncertain):
        world.new_secrets.make(ACME, FIRST)


def test_made_but_not_kept_is_told_as_lost(world: World) -> None:
    def fill_the_disk() -> None:
        world.store.fail_with = DiskFull()

    world.api.when_done("consumer_secret", fill_the_disk)
    with pytest.raises(SecretLost):
        world.new_secrets.make(ACME, FIRST)
    assert FIRST.id not in world.kept_secrets()


def test_a_list_that_was_asked_for_before_brings_the_old_one_not_back(world: World) -> None:
    world.api.when_done("read_all", lambda: world.consumers.new_secret(ACME, FIRST))
    world.consumers.refresh(ACME, Unwatched())
    assert world.vault.read(ACME.id, FIRST.id) == world.api.secrets[FIRST.id]


def test_this_programs_own_consumer_goes_on_with_the_new_one(world: World) -> None:
    own: Company = ACME._replace(key=FIRST.key)
    world.store.companies.put(own)
    world.new_secrets.make(own, FIRST)
    assert world.vault.read(ACME.id, OWN_CONSUMER) == world.api.secrets[FIRST.id]
    world.connections.api(own)
    assert world.opener.opened[-1][1] == world.api.secrets[FIRST.id]
