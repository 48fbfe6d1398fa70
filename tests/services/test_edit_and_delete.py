"""Changing and deleting a consumer, also when the answer is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.consumer import form_of
from desktop.domain.errors import AnswerLost, DeskError, Gone, HostUnknown, InvalidFields, Problem, Stopped
from desktop.domain.progress import Unwatched
from tests.services.conftest import ACME, World, consumer

FIRST = consumer(1)
EDITED = replace(form_of(FIRST), name="Renamed", description="More", group_id=2)
LOST, AWAY = AnswerLost("app.example.com"), HostUnknown("app.example.com")


@pytest.fixture(autouse=True)
def known(world: World) -> None:
    world.consumers.refresh(ACME, Unwatched())
    world.store.drafts.keep(ACME.id, FIRST.id, EDITED)
    world.api.calls.clear()


def test_an_edit_is_kept_and_its_draft_done(world: World) -> None:
    edited = world.consumers.edit(ACME, FIRST, replace(EDITED, name=" Renamed "))
    assert (form_of(edited), edited.key, edited.group_name) == (EDITED, FIRST.key, "Nothing")
    assert edited in world.consumers.kept(ACME).consumers
    assert len(world.kept_names()) == 2
    assert world.store.drafts.load(ACME.id, FIRST.id) is None
    assert world.kept_secrets() == {"consumer-1", "consumer-2"}


@pytest.mark.parametrize(
    "problem",
    [AWAY, Gone(), Stopped(), InvalidFields({"name": Problem.TAKEN})],
    ids=lambda one: type(one).__name__,
)
def test_an_edit_that_was_not_made_changes_nothing_here(world: World, problem: DeskError) -> None:
    world.api.fail("edit", problem)
    with pytest.raises(type(problem)):
        world.consumers.edit(ACME, FIRST, EDITED)
    assert FIRST in world.consumers.kept(ACME).consumers
    assert world.store.drafts.load(ACME.id, FIRST.id) == EDITED


def test_a_lost_edit_is_found_in_the_list(world: World) -> None:
    world.api.fail("edit", LOST, done=True)
    assert form_of(world.consumers.edit(ACME, FIRST, EDITED)) == EDITED
    assert world.api.calls == ["edit", "read_all"]
    assert world.store.drafts.load(ACME.id, FIRST.id) is None


def test_a_lost_edit_that_the_list_does_not_show_is_told_as_lost(world: World) -> None:
    world.api.fail("edit", LOST)
    with pytest.raises(AnswerLost):
        world.consumers.edit(ACME, FIRST, EDITED)
    assert world.store.drafts.load(ACME.id, FIRST.id) == EDITED


def test_a_lost_edit_is_told_as_lost_when_the_list_cannot_be_had(world: World) -> None:
    """ "Can't be reached" would sound as if nothing had been sent."""
    world.api.fail("edit", LOST, done=True)
    world.api.fail("read_all", AWAY)
    with pytest.raises(AnswerLost):
        world.consumers.edit(ACME, FIRST, EDITED)


def test_a_lost_edit_of_what_the_list_lacks_is_told_as_gone(world: World) -> None:
    world.api.fail("edit", LOST)
    world.api.delete(FIRST.id)
    with pytest.raises(Gone):
        world.consumers.edit(ACME, FIRST, EDITED)


def test_a_deleted_consumer_is_forgotten_with_secret_and_draft(world: World) -> None:
    world.consumers.delete(ACME, FIRST)
    assert world.server_names() == world.kept_names() == ["Consumer 2"]
    assert world.kept_secrets() == {"consumer-2"}
    assert world.store.drafts.load(ACME.id, FIRST.id) is None


def test_deleting_what_is_gone_already_is_fine(world: World) -> None:
    world.api.delete(FIRST.id)
    world.consumers.delete(ACME, FIRST)
    assert world.kept_names() == ["Consumer 2"]
    assert world.kept_secrets() == {"consumer-2"}


@pytest.mark.parametrize("problem", [AWAY, Stopped()], ids=lambda one: type(one).__name__)
def test_what_could_not_be_deleted_stays(world: World, problem: DeskError) -> None:
    world.api.fail("delete", problem)
    with pytest.raises(type(problem)):
        world.consumers.delete(ACME, FIRST)
    assert world.kept_names() == ["Consumer 1", "Consumer 2"]
    assert world.kept_secrets() == {"consumer-1", "consumer-2"}


def test_a_lost_deletion_is_seen_in_the_list(world: World) -> None:
    world.api.fail("delete", LOST, done=True)
    world.consumers.delete(ACME, FIRST)
    assert world.api.calls == ["delete", "read_all"]
    assert world.kept_names() == ["Consumer 2"]


def test_a_lost_deletion_that_the_list_does_not_show_is_told_as_lost(world: World) -> None:
    world.api.fail("delete", LOST)
    with pytest.raises(AnswerLost):
        world.consumers.delete(ACME, FIRST)
    assert world.kept_secrets() == {"consumer-1", "consumer-2"}


def test_a_lost_deletion_is_told_as_lost_when_the_list_cannot_be_had(world: World) -> None:
    world.api.fail("delete", LOST, done=True)
    world.api.fail("read_all", AWAY)
    with pytest.raises(AnswerLost):
        world.consumers.delete(ACME, FIRST)
    assert world.kept_secrets() == {"consumer-1", "consumer-2"}
