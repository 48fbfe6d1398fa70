"""Making a consumer: once, whatever happens to the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from threading import Event, Thread

import pytest

from desktop.domain.consumer import ConsumerForm, form_of
from desktop.domain.errors import (
    AnswerLost,
    ConnectionLost,
    ConnectionRefused,
    CreationUncertain,
    DeskError,
    DiskFull,
    HostUnknown,
    InvalidFields,
    LimitUsedUp,
    NotAllowed,
    NotCreated,
    NotJson,
    PairRefused,
    Problem,
    ServerFailed,
    SignInRefused,
    Stopped,
    StoreBroken,
)
from desktop.domain.progress import Unwatched
from desktop.services.consumers import KEY_HOLDS, Created
from desktop.services.forms import NEW
from tests.services.conftest import ACME, FORM, FORM_B, World

REST = Unwatched()
LOST, AWAY = AnswerLost("app.example.com"), HostUnknown("app.example.com")


def lose_everything(world: World, *, done: bool) -> None:
    """The answer is lost, then the network is gone: nobody knows."""
    world.api.fail("create", LOST, done=done)
    world.api.fail("read_all", AWAY)
    with pytest.raises(CreationUncertain) as caught:
        world.consumers.create(ACME, FORM)
    assert caught.value.name == FORM.name


def test_a_consumer_is_made_and_kept_with_its_secret(world: World) -> None:
    world.store.drafts.keep(ACME.id, NEW, FORM)
    created = world.consumers.create(ACME, FORM)
    assert form_of(created.consumer) == FORM
    assert created == Created(created.consumer, has_secret=True)
    assert world.kept_names() == ["Reports"]
    assert world.consumers.secret(ACME, created.consumer.id) == world.api.secrets[created.consumer.id]
    assert world.store.drafts.pending(ACME.id) is None
    assert world.store.drafts.load(ACME.id, NEW) is None
    assert world.api.calls == ["create"]


def test_the_form_is_sent_tidied(world: World) -> None:
    typed = replace(FORM, name="  Reports ", callback_url="left over from another grant type")
    assert form_of(world.consumers.create(ACME, typed).consumer) == FORM


def test_each_creation_has_a_key_of_its_own(world: World) -> None:
    world.consumers.create(ACME, FORM)
    world.consumers.create(ACME, FORM_B)
    assert len(set(world.api.keys)) == 2


def test_the_creation_is_on_disk_before_it_is_sent(world: World) -> None:
    def look() -> None:
        pending = world.store.drafts.pending(ACME.id)
        assert pending is not None
        assert pending.idempotency_key == world.api.keys[-1]
        assert (pending.form, pending.started_at) == (FORM, world.clock.now())

    world.api.when_done("create", look)
    world.consumers.create(ACME, FORM)


def test_nothing_is_sent_when_it_cannot_be_written_down(world: World) -> None:
    world.store.fail_with = DiskFull()
    with pytest.raises(DiskFull):
        world.consumers.create(ACME, FORM)
    assert world.api.calls == []


def test_what_the_server_refuses_is_not_made(world: World) -> None:
    world.consumers.create(ACME, FORM)
    with pytest.raises(InvalidFields) as caught:
        world.consumers.create(ACME, replace(FORM, name="REPORTS", description="Another"))
    assert caught.value.fields == {"name": Problem.TAKEN}
    assert world.server_names().count("Reports") == 1
    assert world.store.drafts.pending(ACME.id) is None


@pytest.mark.parametrize(
    "problem",
    [
        HostUnknown("app.example.com"),
        ConnectionRefused("app.example.com"),
        ConnectionLost("app.example.com"),
        NotJson("app.example.com"),
        PairRefused(),
        SignInRefused(),
        NotAllowed(),
        LimitUsedUp(7),
        Stopped(),
    ],
)
def test_where_nothing_was_made_nothing_is_remembered(world: World, problem: DeskError) -> None:
    world.store.drafts.keep(ACME.id, NEW, FORM)
    world.api.fail("create", problem)
    with pytest.raises(type(problem)):
        world.consumers.create(ACME, FORM)
    assert world.store.drafts.pending(ACME.id) is None
    assert world.store.drafts.load(ACME.id, NEW) == FORM
    assert world.api.calls == ["create"]


def test_a_server_that_broke_down_may_have_made_it(world: World) -> None:
    world.api.fail("create", ServerFailed(500), done=True)
    with pytest.raises(ServerFailed):
        world.consumers.create(ACME, FORM)
    assert form_of(world.consumers.create(ACME, FORM).consumer) == FORM
    assert len(set(world.api.keys)) == 1


def test_a_lost_answer_is_found_in_the_list(world: World) -> None:
    world.store.drafts.keep(ACME.id, NEW, FORM)
    world.api.fail("create", LOST, done=True)
    created = world.consumers.create(ACME, FORM)
    assert created == Created(created.consumer, has_secret=True, found_later=True)
    assert world.server_names().count("Reports") == 1
    assert world.store.drafts.pending(ACME.id) is None
    assert world.store.drafts.load(ACME.id, NEW) is None


def test_the_list_shows_that_nothing_was_made(world: World) -> None:
    world.store.drafts.keep(ACME.id, NEW, FORM)
    world.api.fail("create", LOST)
    with pytest.raises(NotCreated) as caught:
        world.consumers.create(ACME, FORM)
    assert caught.value.name == "Reports"
    assert world.store.drafts.load(ACME.id, NEW) == FORM


def test_saving_again_after_not_created_makes_one_even_if_the_first_try_arrives_late(world: World) -> None:
    world.api.fail("create", LOST)
    with pytest.raises(NotCreated):
        world.consumers.create(ACME, FORM)
    world.api.create(FORM, world.api.keys[0])
    world.consumers.create(ACME, FORM)
    assert world.server_names().count("Reports") == 1


@pytest.mark.parametrize("made", [True, False])
def test_saving_the_same_form_again_uses_the_same_key_and_makes_one(world: World, made: bool) -> None:
    lose_everything(world, done=made)
    created = world.consumers.create(ACME, replace(FORM, name=" Reports "))
    assert created.has_secret
    assert len(set(world.api.keys)) == 1
    assert world.server_names().count("Reports") == 1
    assert world.store.drafts.pending(ACME.id) is None


@pytest.mark.parametrize(
    "problem",
    [
        ConnectionRefused("app.example.com"),
        LimitUsedUp(7),
        SignInRefused(),
        ServerFailed(503),
        NotJson("app.example.com"),
        Stopped(),
        InvalidFields({"name": Problem.TAKEN}),
    ],
)
def test_no_later_problem_makes_the_key_forgotten(world: World, problem: DeskError) -> None:
    lose_everything(world, done=True)
    world.api.fail("create", problem)
    with pytest.raises(type(problem)):
        world.consumers.create(ACME, FORM)
    world.consumers.create(ACME, FORM)
    assert len(set(world.api.keys)) == 1
    assert world.server_names().count("Reports") == 1


def test_the_next_refresh_settles_what_was_uncertain(world: World) -> None:
    world.store.drafts.keep(ACME.id, NEW, FORM)
    lose_everything(world, done=True)
    settled = world.consumers.refresh(ACME, REST).settled
    assert settled is not None
    assert form_of(settled) == FORM
    assert world.kept_secrets() >= {settled.id}
    assert world.store.drafts.pending(ACME.id) is None
    assert world.store.drafts.load(ACME.id, NEW) is None
    assert world.consumers.refresh(ACME, REST).settled is None


def test_a_refresh_that_does_not_show_it_settles_nothing(world: World) -> None:
    lose_everything(world, done=False)
    assert world.consumers.refresh(ACME, REST).settled is None
    assert world.store.drafts.pending(ACME.id) is not None


def test_another_form_typed_meanwhile_survives_the_settling(world: World) -> None:
    lose_everything(world, done=True)
    world.store.drafts.keep(ACME.id, NEW, FORM_B)
    assert world.consumers.refresh(ACME, REST).settled is not None
    assert world.store.drafts.load(ACME.id, NEW) == FORM_B


def test_another_form_after_an_uncertain_one_looks_at_the_list_first(world: World) -> None:
    lose_everything(world, done=True)
    world.api.calls.clear()
    created = world.consumers.create(ACME, FORM_B)
    assert world.api.calls == ["read_all", "create"]
    assert form_of(created.consumer) == FORM_B
    assert len(set(world.api.keys)) == 2
    assert world.kept_names() == ["Consumer 1", "Consumer 2", "Reports", "Sensors"]
    assert world.store.drafts.pending(ACME.id) is None


def test_another_form_is_not_sent_while_the_list_cannot_be_had(world: World) -> None:
    lose_everything(world, done=True)
    world.api.fail("read_all", AWAY)
    with pytest.raises(HostUnknown):
        world.consumers.create(ACME, FORM_B)
    assert world.server_names().count("Sensors") == 0
    pending = world.store.drafts.pending(ACME.id)
    assert pending is not None
    assert pending.form == FORM


@pytest.mark.parametrize(("age", "same"), [(KEY_HOLDS - timedelta(seconds=1), True), (KEY_HOLDS, False)])
def test_a_key_is_used_again_for_23_hours(world: World, age: timedelta, same: bool) -> None:
    assert timedelta(hours=23) == KEY_HOLDS
    lose_everything(world, done=False)
    world.clock.turn(age)
    world.consumers.create(ACME, FORM)
    assert (len(set(world.api.keys)) == 1) is same
    assert world.server_names().count("Reports") == 1


@pytest.mark.parametrize("done", [True, False])
def test_with_a_clock_that_was_set_back_the_list_is_asked_first(world: World, done: bool) -> None:
    """How old the key is can't be told then, and a server may have forgotten it."""
    lose_everything(world, done=done)
    world.clock.turn(-timedelta(days=400))
    world.api.calls.clear()
    world.consumers.create(ACME, FORM)
    assert world.api.calls[0] == "read_all"
    assert world.server_names().count("Reports") == 1


def test_an_old_uncertain_creation_that_is_in_the_list_is_not_made_again(world: World) -> None:
    lose_everything(world, done=True)
    world.clock.turn(timedelta(days=3))
    world.api.calls.clear()
    created = world.consumers.create(ACME, FORM)
    assert created.found_later
    assert world.api.calls == ["read_all"]
    assert world.server_names().count("Reports") == 1


def test_where_lists_have_no_secrets_the_same_key_gives_the_lost_one(world: World) -> None:
    world.api.shows_secrets = False
    world.api.fail("create", LOST, done=True)
    created = world.consumers.create(ACME, FORM)
    assert created == Created(created.consumer, has_secret=True, found_later=True)
    assert world.consumers.secret(ACME, created.consumer.id) == world.api.secrets[created.consumer.id]
    assert len(set(world.api.keys)) == 1


def test_where_the_lost_secret_cannot_be_had_it_is_said(world: World) -> None:
    world.api.shows_secrets = False
    world.api.fail("create", LOST, done=True)
    world.api.fail("create", NotAllowed())
    created = world.consumers.create(ACME, FORM)
    assert created == Created(created.consumer, has_secret=False, found_later=True)


def test_a_refresh_gets_the_lost_secret_too_while_the_key_holds(world: World) -> None:
    world.api.shows_secrets = False
    lose_everything(world, done=True)
    settled = world.consumers.refresh(ACME, REST).settled
    assert settled is not None
    assert settled.id in world.kept_secrets()


def test_a_key_that_may_have_expired_is_not_sent_for_the_secret(world: World) -> None:
    world.api.shows_secrets = False
    lose_everything(world, done=True)
    world.clock.turn(KEY_HOLDS)
    world.api.calls.clear()
    assert world.consumers.refresh(ACME, REST).settled is not None
    assert world.api.calls == ["read_all"]


def test_an_answer_that_cannot_be_written_is_asked_for_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise StoreBroken

    with monkeypatch.context() as disk, pytest.raises(StoreBroken):
        disk.setattr(world.vault, "keep", broken)
        world.consumers.create(ACME, FORM)
    assert world.kept_names() == []
    created = world.consumers.create(ACME, FORM)
    assert created.has_secret
    assert len(set(world.api.keys)) == 1


def test_a_refresh_does_not_settle_a_creation_that_is_still_waiting_for_its_answer(world: World) -> None:
    """The list shows it before its own answer comes; were it settled here, a lost answer would be told
    as "not created"."""
    settled: list[object] = []
    world.api.when_done("create", lambda: settled.append(world.consumers.refresh(ACME, REST).settled))
    world.api.fail("create", LOST, done=True)
    created = world.consumers.create(ACME, FORM)
    assert settled == [None]
    assert created.found_later


def test_two_saves_at_once_are_made_one_after_the_other(world: World) -> None:
    """The second waits, so neither takes the other's key or forgets it."""
    answering, second_began = Event(), Event()
    outcome: list[Created | DeskError] = []

    def save(form: ConsumerForm) -> None:
        try:
            outcome.append(world.consumers.create(ACME, form))
        except DeskError as problem:
            outcome.append(problem)

    def second() -> None:
        second_began.set()
        save(FORM_B)

    first = Thread(target=save, args=(FORM,))
    other = Thread(target=second)

    def while_the_first_waits() -> None:
        other.start()
        assert second_began.wait(5)
        assert not answering.wait(0.05)

    world.api.when_done("create", while_the_first_waits)
    world.api.fail("create", LOST, done=True)
    first.start()
    first.join(5)
    other.join(5)
    names = [one.consumer.name for one in outcome if isinstance(one, Created)]
    assert names == ["Reports", "Sensors"]
    assert world.api.calls == ["create", "read_all", "create"]
    assert world.store.drafts.pending(ACME.id) is None


def test_the_same_form_saved_twice_at_once_makes_one(world: World) -> None:
    outcome: list[Created | DeskError] = []

    def save() -> None:
        try:
            outcome.append(world.consumers.create(ACME, FORM))
        except InvalidFields as problem:
            outcome.append(problem)

    threads = [Thread(target=save) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert sum(isinstance(one, Created) for one in outcome) == 1
    assert len(outcome) == 4
    assert world.server_names().count("Reports") == 1
