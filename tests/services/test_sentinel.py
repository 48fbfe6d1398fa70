"""What the sentinel notices in a refresh, and what it knows to be this app's own doing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain import journal_chain
from desktop.domain.consumer import form_of
from desktop.domain.errors import AnswerLost, CreationUncertain, HostUnknown, NotAllowed
from desktop.domain.progress import Unwatched
from desktop.domain.sentinel import Change, Kind
from desktop.services.consumers import Consumers
from desktop.services.journal import Journal
from desktop.services.sample_company import SampleCompany
from desktop.services.sentinel import Sentinel
from tests.services.conftest import ACME, FORM, FORM_B, World, consumer

REST = Unwatched()


@pytest.fixture
def watched(world: World) -> World:
    """The list was read once."""
    journal = Journal(world.store, world.store.journal, lambda: journal_chain, world.clock.now)
    world.sentinel = Sentinel(world.store.sentinel, journal, world.clock.now)
    world.consumers = Consumers(
        world.store,
        world.store.consumers,
        world.store.drafts,
        world.store.records,
        world.vault,
        world.connections,
        world.clock.now,
        journal,
        world.sentinel,
    )
    assert world.consumers.refresh(ACME, REST).changes == ()
    return world


def seen(world: World) -> list[tuple[Kind, str]]:
    """What the next refresh tells, and forgets."""
    changes = world.consumers.refresh(ACME, REST).changes
    world.consumers.told(ACME)
    return [(change.kind, change.name) for change in changes]


def deeds(world: World) -> list[tuple[str, str, str, str]]:
    events = [entry.event for entry in world.store.journal.entries()]
    return [(event.deed, event.subject, event.consumer_id, event.detail) for event in events]


def test_what_was_done_elsewhere_is_told_once_and_noted(watched: World) -> None:
    watched.api.create(FORM, "elsewhere")
    watched.api.delete("consumer-1")
    watched.api.edit("consumer-2", replace(form_of(consumer(2)), name="Pumps", group_id=2))
    changes = watched.consumers.refresh(ACME, REST).changes
    assert set(changes) == {
        Change(Kind.NEW, "made-3", "Reports"),
        Change(Kind.GONE, "consumer-1", "Consumer 1"),
        Change(Kind.RENAMED, "consumer-2", "Pumps", "Consumer 2", "Pumps"),
        Change(Kind.OTHER_GROUP, "consumer-2", "Pumps", "Everything", "Nothing"),
    }
    # Nobody was told yet: it comes again, and no second time into the journal.
    assert watched.consumers.refresh(ACME, REST).changes == changes
    watched.consumers.told(ACME)
    assert watched.consumers.refresh(ACME, REST).changes == ()
    assert sorted(deeds(watched)) == [
        ("seen_gone", "Consumer 1", "consumer-1", ""),
        ("seen_new", "Reports", "made-3", ""),
        ("seen_other_group", "Pumps", "consumer-2", "Everything → Nothing"),
        ("seen_renamed", "Pumps", "consumer-2", "Consumer 2 → Pumps"),
    ]


def test_what_was_done_here_is_not_told(watched: World) -> None:
    made = watched.consumers.create(ACME, FORM).consumer
    watched.consumers.edit(ACME, made, FORM_B)
    watched.consumers.delete(ACME, consumer(1))
    assert seen(watched) == []
    assert watched.store.sentinel.own(ACME.id) == {}


def test_a_lost_answer_is_no_change_elsewhere(watched: World) -> None:
    for call in ("edit", "delete"):
        watched.api.fail(call, AnswerLost("sample"), done=True)
        watched.api.fail("read_all", HostUnknown("sample"))
    with pytest.raises(AnswerLost):
        watched.consumers.edit(ACME, consumer(1), FORM)
    with pytest.raises(AnswerLost):
        watched.consumers.delete(ACME, consumer(2))
    watched.api.fail("create", AnswerLost("sample"), done=True)
    watched.api.fail("read_all", HostUnknown("sample"))
    with pytest.raises(CreationUncertain):
        watched.consumers.create(ACME, FORM_B)
    assert seen(watched) == []
    assert set(watched.kept_names()) == {"Reports", "Sensors"}


def test_a_lost_answer_that_the_list_settles_at_once_is_none_either(watched: World) -> None:
    watched.api.fail("edit", AnswerLost("sample"), done=True)
    watched.consumers.edit(ACME, consumer(1), FORM)
    watched.api.fail("create", AnswerLost("sample"), done=True)
    watched.consumers.create(ACME, FORM_B)
    watched.api.fail("delete", AnswerLost("sample"), done=True)
    watched.consumers.delete(ACME, consumer(2))
    assert seen(watched) == []


def test_after_a_refusal_the_same_change_by_somebody_else_is_told(watched: World) -> None:
    watched.api.fail("edit", NotAllowed())
    with pytest.raises(NotAllowed):
        watched.consumers.edit(ACME, consumer(1), FORM)
    watched.api.edit("consumer-1", FORM)
    assert (Kind.RENAMED, "Reports") in seen(watched)


@pytest.mark.parametrize("turned", [timedelta(days=1), -timedelta(days=400)])
def test_a_request_is_remembered_for_a_day_only(watched: World, turned: timedelta) -> None:
    """Nor longer because the clock was set back."""
    watched.api.fail("delete", AnswerLost("sample"))
    watched.api.fail("read_all", HostUnknown("sample"))
    with pytest.raises(AnswerLost):
        watched.consumers.delete(ACME, consumer(1))
    watched.clock.turn(turned)
    assert seen(watched) == []
    assert watched.store.sentinel.own(ACME.id) == {}
    watched.api.delete("consumer-1")
    assert seen(watched) == [(Kind.GONE, "Consumer 1")]


def test_what_is_made_here_while_the_list_is_on_its_way_is_not_told(watched: World) -> None:
    watched.api.when_done("read_all", lambda: watched.consumers.create(ACME, FORM))
    assert seen(watched) == []
    # And the other way round: the list shows it before the creation is answered.
    watched.api.when_done("create", lambda: watched.consumers.refresh(ACME, REST))
    watched.consumers.create(ACME, FORM_B)
    assert seen(watched) == []


def test_another_server_or_pair_begins_anew(watched: World) -> None:
    watched.api.delete("consumer-1")
    moved = ACME._replace(key="another-key")
    assert watched.consumers.refresh(moved, REST).changes == ()
    watched.api.delete("consumer-2")
    assert [each.kind for each in watched.consumers.refresh(moved, REST).changes] == [Kind.GONE]


def test_a_reset_sample_company_has_no_news(watched: World) -> None:
    sample = SampleCompany(
        watched.sample,
        watched.connections,
        watched.store,
        watched.store.consumers,
        watched.vault,
        watched.store.rotations,
        sentinel=watched.sentinel,
    )
    company = ACME._replace(id="sample")
    watched.store.companies.put(company)
    watched.sentinel.seen(company, None, (), None)
    sample.reset(company)
    watched.sentinel.seen(company, (), (consumer(1),), None)
    assert watched.sentinel.untold(company) == ()
    watched.sentinel.seen(company, (), (consumer(1),), None)
    assert len(watched.sentinel.untold(company)) == 1
