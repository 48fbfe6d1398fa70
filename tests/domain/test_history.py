"""Which entries of the journal are about one consumer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.history import SLACK, history_of
from desktop.domain.journal import Deed, Entry, Event
from tests.services.conftest import START, consumer

ONE = consumer(1, "Pumps")
LATER = START + timedelta(days=1)


def told(*events: Event) -> tuple[Event, ...]:
    return history_of("acme", ONE, [Entry(event, "") for event in events])


def test_newest_first_by_the_id_whatever_it_was_called() -> None:
    before = Event(START, Deed.CREATED, "acme", "Mills", "Old name", consumer_id=ONE.id)
    after = Event(LATER, Deed.SEEN_RENAMED, "acme", "Mills", "Pumps", consumer_id=ONE.id)
    assert told(before, after) == (after, before)


def test_others_and_other_companies_are_left_out_even_with_its_name() -> None:
    own = Event(LATER, Deed.EDITED, "acme", "Mills", "Pumps", consumer_id=ONE.id)
    another = replace(own, consumer_id="consumer-2")
    elsewhere = replace(own, company_id="other")
    company = Event(LATER, Deed.RENAMED, "acme", "Mills", "Pumps")
    assert told(own, another, elsewhere, company) == (own,)


def test_without_an_id_the_name_counts_since_the_consumer_was_made() -> None:
    namesake = Event(START - SLACK - timedelta(seconds=1), Deed.DELETED, "acme", "Mills", "Pumps")
    # Noted when the answer came, by a clock that differs from the server's.
    created = Event(START - SLACK, Deed.CREATED, "acme", "Mills", "Pumps")
    copied = Event(LATER, Deed.COPIED_SECRET, "acme", "Mills", "Pumps")
    assert told(namesake, created, copied) == (copied, created)
