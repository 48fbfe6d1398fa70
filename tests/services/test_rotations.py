"""Rotations: resumable, undone until the last, and the old pair lives until the twin was handed over."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.access import READABLE, Ended
from desktop.domain.consumer import GrantType, form_of
from desktop.domain.errors import (
    AnswerLost,
    ConnectionLost,
    CreationUncertain,
    DeskError,
    HostUnknown,
    InvalidFields,
    LimitUsedUp,
    Problem,
    SecretNotKept,
)
from desktop.domain.guided import Pair
from desktop.domain.journal import Deed, Ending
from desktop.domain.modules import Module
from desktop.domain.progress import Unwatched
from desktop.domain.record import LocalRecord, Outcome, Verification
from desktop.domain.rotation import Rotation, Step, Way
from desktop.domain.rotation_errors import (
    OldGone,
    OwnPairInUse,
    SecretLost,
    SecretNotMade,
    SecretUncertain,
    StepNotNow,
    TwinGone,
    TwinNotTaken,
    TwinRefused,
)
from desktop.domain.secret import Secret
from tests.fakes import FakeCompanyApi
from tests.services.conftest import ACME, GROUPS, START, World, consumer
from tests.services.test_guided import FORM, MILLS

OLD = consumer(1)
TODAY = date(2026, 11, 25)
TWIN_NAME = "Consumer 1 (2026-11)"
LOST, AWAY = AnswerLost("app.example.com"), HostUnknown("app.example.com")
REST = Unwatched()


def filled(world: World) -> World:
    world.consumers.refresh(ACME, REST)
    world.store.records.keep_record(ACME.id, OLD.id, LocalRecord(owner="Ana"))
    world.check.follow(world.api)
    world.api.calls.clear()
    world.noted.clear()
    return world


@pytest.fixture
def mill(world: World) -> World:
    return filled(world)


def made(world: World) -> Rotation:
    return world.rotations.make_twin(ACME, world.rotations.begin(ACME, OLD, TODAY))


def handed_over(world: World) -> Rotation:
    rotation = world.rotations.test(ACME, made(world), REST)
    return world.rotations.hand_over(ACME, rotation)


def under_way(world: World) -> Rotation:
    (rotation,) = world.rotations.under_way(ACME)
    return rotation


def test_from_twin_to_proof(mill: World) -> None:
    rotation = made(mill)
    twin = mill.api.consumers[rotation.twin_id]
    assert (twin.name, twin.group_id, twin.grant_type) == (TWIN_NAME, OLD.group_id, OLD.grant_type)
    assert mill.store.records.records(ACME.id)[twin.id] == LocalRecord(owner="Ana")
    rotation = mill.rotations.test(ACME, rotation, REST)
    assert [pair.key for _, pair in mill.check.asked[-2:]] == [twin.key, OLD.key]
    rotation = mill.rotations.hand_over(ACME, rotation)
    assert (Deed.HANDED_OVER, TWIN_NAME, Ending.DONE) in mill.noted
    assert OLD.id in mill.api.consumers
    rotation = mill.rotations.retire(ACME, rotation)
    assert OLD.id not in mill.api.consumers
    assert rotation.tried == Verification(Outcome.REFUSED, START)
    assert rotation.is_over
    assert mill.check.asked[-1][1] == Pair(OLD.key, Secret("sample-secret-1"))
    assert (Deed.VERIFIED, OLD.name, Ending.REFUSED) in mill.noted
    assert rotation.id not in mill.kept_secrets()
    assert under_way(mill) == rotation
    mill.rotations.finish(ACME, rotation)
    assert mill.rotations.under_way(ACME) == ()


def test_beginning_twice_is_beginning_once(mill: World) -> None:
    rotation = made(mill)
    assert mill.rotations.begin(ACME, OLD, TODAY) == rotation
    assert mill.rotations.make_twin(ACME, rotation) == rotation
    assert mill.api.calls.count("create") == 1


def test_a_twin_whose_answer_was_lost_is_found_in_the_list(mill: World) -> None:
    rotation = mill.rotations.begin(ACME, OLD, TODAY)
    mill.api.fail("create", LOST, done=True)
    mill.api.fail("read_all", AWAY)
    with pytest.raises(CreationUncertain):
        mill.rotations.make_twin(ACME, rotation)
    assert under_way(mill).step is Step.BEGUN
    mill.consumers.refresh(ACME, REST)
    assert under_way(mill).step is Step.TWIN_MADE
    assert under_way(mill).twin_id in mill.kept_secrets()
    assert mill.store.records.records(ACME.id)[under_way(mill).twin_id].owner == "Ana"


def test_a_twin_that_was_not_made_can_be_asked_for_again(mill: World) -> None:
    rotation = mill.rotations.begin(ACME, OLD, TODAY)
    mill.api.fail("create", AWAY)
    with pytest.raises(HostUnknown):
        mill.rotations.make_twin(ACME, rotation)
    assert mill.rotations.make_twin(ACME, under_way(mill)).step is Step.TWIN_MADE


def test_a_twin_that_the_server_does_not_take_is_not_made(mill: World) -> None:
    rotation = mill.rotations.begin(ACME, OLD, TODAY)
    mill.api.fail("create", InvalidFields({"name": Problem.TAKEN}))
    with pytest.raises(TwinNotTaken) as told:
        mill.rotations.make_twin(ACME, rotation)
    assert (told.value.name, told.value.old) == (TWIN_NAME, OLD.name)
    assert under_way(mill) == rotation
    assert mill.rotations.make_twin(ACME, rotation).step is Step.TWIN_MADE


@pytest.mark.parametrize(("secret", "problem"), [("wrong", TwinRefused), (None, SecretNotKept)])
def test_a_twin_that_does_not_work_goes_no_further(
    mill: World, secret: str | None, problem: type[DeskError]
) -> None:
    rotation = made(mill)
    if secret is None:
        mill.vault.forget(ACME.id, rotation.twin_id)
    else:
        mill.vault.keep(ACME.id, rotation.twin_id, Secret(secret))
    with pytest.raises(problem):
        mill.rotations.test(ACME, rotation, REST)
    assert under_way(mill) == rotation


def test_the_test_of_a_twin_finds_what_both_reach(mill: World) -> None:
    rotation = made(mill)
    twin = mill.api.consumers[rotation.twin_id]
    some = frozenset({Module.ASSETS, Module.TASKS})
    mill.probe.pairs[twin.key] = (Secret(""), some)
    mill.rotations.test(ACME, rotation, REST)
    tests = mill.store.records.tests(ACME.id)
    assert tests[twin.id].reached == some
    assert tests[OLD.id].reached == frozenset(READABLE)
    assert mill.noted[-2:] == [(Deed.TESTED, name, Ending.DONE) for name in (TWIN_NAME, OLD.name)]


@pytest.mark.parametrize(
    ("ended", "problem"), [(Ended.FEW_LEFT, LimitUsedUp), (Ended.NO_NETWORK, ConnectionLost)]
)
def test_a_test_that_found_nothing_takes_no_step(mill: World, ended: Ended, problem: type[DeskError]) -> None:
    rotation = made(mill)
    mill.probe.ended = [ended]
    with pytest.raises(problem):
        mill.rotations.test(ACME, rotation, REST)
    assert under_way(mill).step is Step.TWIN_MADE


def test_an_old_one_that_cannot_be_tested_is_no_hindrance(mill: World) -> None:
    rotation = made(mill)
    mill.vault.forget(ACME.id, OLD.id)
    assert mill.rotations.test(ACME, rotation, REST).step is Step.TESTED
    assert OLD.id not in mill.store.records.tests(ACME.id)


def test_a_twin_that_a_person_signs_in_with_is_only_tried(mill: World) -> None:
    rotation = made(mill)
    twin = mill.api.consumers[rotation.twin_id]
    mill.store.consumers.put(ACME.id, replace(twin, grant_type=GrantType.AUTHORIZATION_CODE))
    assert mill.rotations.test(ACME, rotation, REST).step is Step.TESTED
    assert mill.probe.asked == []
    assert mill.noted[-1] == (Deed.VERIFIED, TWIN_NAME, Ending.DONE)


def test_undo_leads_back_to_nothing(mill: World) -> None:
    rotation: Rotation | None = handed_over(mill)
    steps = []
    while rotation is not None:
        rotation = mill.rotations.undo(ACME, rotation)
        steps.append(rotation.step if rotation else None)
    assert steps == [Step.TESTED, Step.TWIN_MADE, None]
    assert mill.server_names() == ["Consumer 1", "Consumer 2"]
    assert mill.kept_secrets() == {"consumer-1", "consumer-2"}
    assert mill.rotations.under_way(ACME) == ()


def test_an_undo_that_did_not_arrive_keeps_the_step(mill: World) -> None:
    rotation = made(mill)
    mill.api.fail("delete", AWAY)
    with pytest.raises(HostUnknown):
        mill.rotations.undo(ACME, rotation)
    assert under_way(mill) == rotation


def test_the_twin_is_tried_once_more_before_the_old_one_goes(mill: World) -> None:
    rotation = handed_over(mill)
    mill.api.new_secret(rotation.twin_id)  # by somebody else
    with pytest.raises(TwinRefused):
        mill.rotations.retire(ACME, rotation)
    mill.consumers.refresh(ACME, REST)
    mill.check.fail(AWAY)
    with pytest.raises(HostUnknown):
        mill.rotations.retire(ACME, rotation)
    assert OLD.id in mill.api.consumers
    assert mill.rotations.retire(ACME, rotation).is_over


def test_a_twin_that_is_gone_retires_nothing(mill: World) -> None:
    rotation = handed_over(mill)
    mill.store.consumers.remove(ACME.id, rotation.twin_id)
    with pytest.raises(TwinGone):
        mill.rotations.retire(ACME, rotation)
    assert OLD.id in mill.api.consumers
    assert under_way(mill).step is Step.BEGUN


def test_this_programs_own_pair_is_not_deleted(mill: World) -> None:
    own = ACME._replace(key=OLD.key)
    rotation = handed_over(mill)
    with pytest.raises(OwnPairInUse):
        mill.rotations.retire(own, rotation)
    with pytest.raises(OwnPairInUse):
        mill.rotations.answer_leak(own, OLD, Way.DELETE)
    assert OLD.id in mill.api.consumers


def test_a_lost_deletion_is_settled_by_the_list(mill: World) -> None:
    rotation = handed_over(mill)
    mill.api.fail("delete", LOST, done=True)
    mill.api.fail("read_all", AWAY)
    with pytest.raises(AnswerLost):
        mill.rotations.retire(ACME, rotation)
    assert under_way(mill).step is Step.HANDED_OVER
    mill.consumers.refresh(ACME, REST)
    assert under_way(mill).step is Step.OLD_RETIRED
    # The old secret went with its consumer; the copy proves.
    assert OLD.id not in mill.kept_secrets()
    assert mill.rotations.prove(ACME, under_way(mill)).is_over


def test_a_proof_that_could_not_be_had_waits(mill: World) -> None:
    rotation = handed_over(mill)
    mill.api.when_done("delete", lambda: mill.check.fail(AWAY))
    rotation = mill.rotations.retire(ACME, rotation)
    assert (rotation.step, rotation.tried) == (Step.OLD_RETIRED, None)
    mill.clock.turn(timedelta(days=2))
    assert mill.rotations.prove(ACME, rotation).tried == Verification(Outcome.REFUSED, mill.clock.time)
    with pytest.raises(StepNotNow):
        mill.rotations.prove(ACME, rotation)


def test_without_the_old_secret_nothing_can_be_proved(mill: World) -> None:
    mill.vault.forget(ACME.id, OLD.id)
    rotation = mill.rotations.retire(ACME, handed_over(mill))
    assert rotation.step is Step.OLD_RETIRED
    with pytest.raises(SecretNotKept):
        mill.rotations.prove(ACME, rotation)
    mill.rotations.finish(ACME, rotation)
    assert mill.rotations.under_way(ACME) == ()


def test_what_is_not_over_is_not_finished(mill: World) -> None:
    with pytest.raises(StepNotNow):
        mill.rotations.finish(ACME, made(mill))


def test_a_list_that_was_never_read_says_nothing(mill: World) -> None:
    rotation = made(mill)
    mill.store.tables.consumers.clear()
    mill.store.tables.refreshed.clear()
    assert under_way(mill) == rotation


@pytest.mark.parametrize(
    ("way", "names"),
    [(Way.NEW_SECRET, ["Consumer 1", "Consumer 2"]), (Way.DELETE, ["Consumer 2"])],
)
def test_a_leak_is_answered_at_once_and_proved(mill: World, way: Way, names: list[str]) -> None:
    rotation = mill.rotations.answer_leak(ACME, OLD, way)
    assert rotation.is_over
    assert mill.server_names() == names
    assert mill.check.asked[-1][1] == Pair(OLD.key, Secret("sample-secret-1"))


def test_a_leak_waits_for_no_twin(mill: World) -> None:
    twin = handed_over(mill).twin_id
    mill.rotations.answer_leak(ACME, OLD, Way.DELETE)
    assert under_way(mill).way is Way.DELETE
    assert twin in mill.api.consumers


@pytest.mark.parametrize("way", [Way.NEW_SECRET, Way.DELETE])
def test_a_leak_is_gone_on_with_when_the_server_is_back(mill: World, way: Way) -> None:
    mill.api.fail("consumer_secret" if way is Way.NEW_SECRET else "delete", AWAY)
    with pytest.raises(HostUnknown):
        mill.rotations.answer_leak(ACME, OLD, way)
    rotation = under_way(mill)
    assert rotation.step is Step.BEGUN
    assert mill.rotations.go_on_after_leak(ACME, rotation).is_over


@pytest.mark.parametrize(
    ("shown", "away", "problem", "step"),
    [
        (False, False, SecretLost, Step.OLD_RETIRED),
        (False, True, SecretUncertain, Step.BEGUN),
    ],
)
def test_a_leaks_lost_answer_is_settled_by_the_trial(
    mill: World, shown: bool, away: bool, problem: type[DeskError], step: Step
) -> None:
    mill.api.shows_secrets = shown
    mill.api.fail("consumer_secret", LOST, done=True)
    if away:
        mill.api.fail("read_all", AWAY)
    with pytest.raises(problem):
        mill.rotations.answer_leak(ACME, OLD, Way.NEW_SECRET)
    rotation = under_way(mill)
    assert rotation.step is step
    assert mill.rotations.prove(ACME, rotation).is_over


def test_a_leaks_secret_that_was_not_made_is_told(mill: World) -> None:
    mill.api.fail("consumer_secret", LOST)
    with pytest.raises(SecretNotMade):
        mill.rotations.answer_leak(ACME, OLD, Way.NEW_SECRET)
    tried = mill.rotations.prove(ACME, under_way(mill))
    assert (tried.step, tried.tried) == (Step.BEGUN, Verification(Outcome.WORKS, START))
    mill.rotations.finish(ACME, tried)


def test_a_leak_of_what_is_gone_is_told(mill: World) -> None:
    mill.api.fail("delete", AWAY)
    with pytest.raises(HostUnknown):
        mill.rotations.answer_leak(ACME, OLD, Way.DELETE)
    rotation = under_way(mill)
    mill.store.consumers.remove(ACME.id, OLD.id)
    with pytest.raises(OldGone):
        mill.rotations.go_on_after_leak(ACME, rotation)
    assert under_way(mill).step is Step.OLD_RETIRED


# Guided: the person does it on Fracttal's page.


@pytest.fixture
def guided(world: World) -> World:
    world.store.companies.put(MILLS)
    for number in (1, 2):
        world.check.give(f"sample-key-{number}", f"sample-secret-{number}")
    return world


def test_a_guided_rotation_sees_what_the_person_did(guided: World) -> None:
    old = guided.guided.verify_and_keep(MILLS, FORM, Pair("sample-key-1", Secret("sample-secret-1")), REST)
    rotation = guided.rotations.begin(MILLS, old.consumer, TODAY)
    assert rotation.twin == replace(form_of(old.consumer), name="Power BI (2026-11)")
    new = Pair("sample-key-2", Secret("sample-secret-2"))
    twin = guided.guided.verify_and_keep(MILLS, rotation.twin, new, REST).consumer
    (rotation,) = guided.rotations.under_way(MILLS)
    assert (rotation.step, rotation.twin_id) == (Step.TWIN_MADE, twin.id)
    guided.rotations.hand_over(MILLS, guided.rotations.test(MILLS, rotation, REST))
    del guided.check.pairs["sample-key-1"]
    retired = guided.guided.delete(MILLS, old.consumer, REST)
    guided.guided.forget(MILLS, retired)
    (rotation,) = guided.rotations.under_way(MILLS)
    assert rotation.step is Step.OLD_RETIRED
    proved = guided.rotations.prove(MILLS, rotation)
    assert proved.tokens_until(die_at_once=False) == START + timedelta(hours=2)


def test_a_guided_leak_is_remembered_and_seen(guided: World) -> None:
    pair = Pair("sample-key-1", Secret("sample-secret-1"))
    old = guided.guided.verify_and_keep(MILLS, FORM, pair, REST).consumer
    assert guided.rotations.answer_leak(MILLS, old, Way.NEW_SECRET).step is Step.BEGUN
    assert guided.api.calls == []
    guided.check.give("sample-key-1", "sample-secret-new")
    guided.guided.renew(MILLS, old, Pair("sample-key-1", Secret("sample-secret-new")), REST)
    (rotation,) = guided.rotations.under_way(MILLS)
    assert rotation.step is Step.OLD_RETIRED
    assert guided.rotations.prove(MILLS, rotation).is_over


def test_giving_up_a_guided_rotation_leaves_the_twin_to_the_person(guided: World) -> None:
    pair = Pair("sample-key-1", Secret("sample-secret-1"))
    old = guided.guided.verify_and_keep(MILLS, FORM, pair, REST).consumer
    rotation = guided.rotations.begin(MILLS, old, TODAY)
    guided.guided.verify_and_keep(MILLS, rotation.twin, Pair("sample-key-2", Secret("sample-secret-2")), REST)
    (rotation,) = guided.rotations.under_way(MILLS)
    assert guided.rotations.undo(MILLS, rotation) is None
    assert len(guided.consumers.kept(MILLS).consumers) == 2


# Whatever happens, in whatever order

Act = Callable[[World, Rotation], object]
ACTS: dict[str, Act] = {
    "begin": lambda world, _: world.rotations.begin(ACME, OLD, TODAY),
    "make": lambda world, one: world.rotations.make_twin(ACME, one),
    "test": lambda world, one: world.rotations.test(ACME, one, REST),
    "hand over": lambda world, one: world.rotations.hand_over(ACME, one),
    "undo": lambda world, one: world.rotations.undo(ACME, one),
    "retire": lambda world, one: world.rotations.retire(ACME, one),
    "prove": lambda world, one: world.rotations.prove(ACME, one),
    "finish": lambda world, one: world.rotations.finish(ACME, one),
    "refresh": lambda world, _: world.consumers.refresh(ACME, REST),
    "look": lambda world, _: world.rotations.under_way(ACME),
    "twin deleted elsewhere": lambda world, one: world.api.delete(one.twin_id),
    "twin renewed elsewhere": lambda world, one: world.api.new_secret(one.twin_id),
    "create answer lost": lambda world, _: world.api.fail("create", LOST, done=True),
    "create never arrives": lambda world, _: world.api.fail("create", LOST),
    "delete answer lost": lambda world, _: world.api.fail("delete", LOST, done=True),
    "delete never arrives": lambda world, _: world.api.fail("delete", AWAY),
    "list away": lambda world, _: world.api.fail("read_all", AWAY),
    "tokens away": lambda world, _: world.check.fail(AWAY),
}


@given(names=st.lists(st.sampled_from(sorted(ACTS)), max_size=40))
def test_the_old_pair_lives_until_everything_was_handed_over(names: list[str]) -> None:
    secrets = {f"consumer-{number}": Secret(f"sample-secret-{number}") for number in (1, 2)}
    world = filled(World(FakeCompanyApi((consumer(1), consumer(2)), GROUPS, secrets)))
    last = world.rotations.begin(ACME, OLD, TODAY)
    for name in names:
        before = world.store.rotations.all(ACME.id)
        was_there = OLD.id in world.api.consumers
        last = before[0] if before else last
        with suppress(DeskError):
            ACTS[name](world, last)
        if was_there and OLD.id not in world.api.consumers:
            assert name == "retire"
            assert last.step is Step.HANDED_OVER
            assert last.twin_id in world.api.consumers
        # What is kept says at every moment how the old pair can be had or proved.
        kept = world.store.rotations.all(ACME.id)
        if OLD.id in world.api.consumers:
            assert OLD.id in world.kept_secrets()
            assert not any(one.old_is_retired for one in kept)
        elif kept and not kept[0].is_over:
            assert world.vault.read(ACME.id, kept[0].id) == secrets[OLD.id]
        assert len(kept) <= 1
        owned = {one.id for one in kept} | {one.id for one in world.consumers.kept(ACME).consumers}
        assert world.kept_secrets() <= owned
