"""The yearly review as the service keeps it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import journal_chain
from desktop.domain.record import LocalRecord
from desktop.domain.review import Decision, a_year_on, next_undecided, progress_of, totals
from desktop.services.journal import Journal
from desktop.services.reviews import OpenReview, Reviews
from tests.services.conftest import ACME, OTHER, World, consumer

NEXT = date(2027, 1, 2)
BOTH = (consumer(1), consumer(2))


@pytest.fixture
def reviews(world: World) -> Reviews:
    journal = Journal(world.store, world.store.journal, lambda: journal_chain, world.clock.now)
    return Reviews(world.store, world.store.reviews, world.store.records, journal, world.clock.now)


def test_a_review_from_beginning_to_end(world: World, reviews: Reviews) -> None:
    assert reviews.last(ACME) == OpenReview()
    begun = reviews.begin(ACME, " Ana Pérez ")
    assert begun.is_open
    assert begun.review is not None
    assert begun.review.reviewer == "Ana Pérez"
    world.store.records.keep_record(ACME.id, "consumer-1", LocalRecord(owner="Eva"))
    after = reviews.decide(ACME, consumer(1), Decision.KEEP, "", NEXT)
    assert progress_of(BOTH, after.judgements).decided == 1
    assert next_undecided(BOTH, after.judgements) == 1
    assert world.store.records.records(ACME.id)["consumer-1"] == LocalRecord(owner="Eva", review_on=NEXT)
    assert reviews.finish(ACME, BOTH).is_open  # one is left
    reviews.decide(ACME, consumer(2), Decision.NEEDS_WORK, " New\n group ", None)
    reviews.decide(ACME, consumer(2), Decision.RETIRE, "", NEXT)
    done = reviews.finish(ACME, BOTH)
    assert not done.is_open
    assert done.review is not None
    assert done.review.finished_at == world.clock.now()
    assert totals(BOTH, done.judgements) == {Decision.KEEP: 1, Decision.RETIRE: 1}
    assert reviews.finish(ACME, BOTH) == done
    events = [entry.event for entry in world.store.journal.entries()]
    assert [(event.deed, event.subject, event.consumer_id, event.detail) for event in events] == [
        ("reviewed", "Consumer 1", "consumer-1", "keep"),
        ("reviewed", "Consumer 2", "consumer-2", "needs_work: New group"),
        ("reviewed", "Consumer 2", "consumer-2", "retire"),
        ("finished_review", "Ana Pérez", "", "keep 1, needs_work 0, retire 1"),
    ]
    assert reviews.last(OTHER) == OpenReview()


def test_the_next_one_begins_with_nothing_decided(world: World, reviews: Reviews) -> None:
    reviews.begin(ACME, "Ana")
    reviews.decide(ACME, consumer(1), Decision.KEEP, "", NEXT)
    world.clock.turn(timedelta(days=365))
    begun = reviews.begin(ACME, "Eva")
    assert begun.is_open
    assert begun.judgements == {}


def test_a_consumer_that_came_meanwhile_is_looked_at_too(reviews: Reviews) -> None:
    reviews.begin(ACME, "Ana")
    reviews.decide(ACME, consumer(1), Decision.KEEP, "", NEXT)
    assert reviews.finish(ACME, BOTH).is_open
    assert not reviews.finish(ACME, (consumer(1),)).is_open


@given(st.dates(max_value=date(9998, 12, 31)))
def test_a_year_on_is_the_same_day_or_the_last_of_february(day: date) -> None:
    later = a_year_on(day)
    assert later.year == day.year + 1
    assert (later.month, later.day) == ((2, 28) if (day.month, day.day) == (2, 29) else (day.month, day.day))
