"""The chain of the journal: whatever is changed, moved or taken out of its middle shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.journal import BEFORE_THE_FIRST, Deed, Ending, Entry, Event
from desktop.domain.journal_chain import chained, first_break

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
EVENTS = st.builds(
    Event,
    at=st.datetimes(timezones=st.just(UTC)),
    deed=st.sampled_from(Deed),
    company_id=TEXT,
    company_name=TEXT,
    subject=TEXT,
    ending=st.sampled_from(Ending),
    consumer_id=TEXT,
    detail=TEXT,
)


def chain(events: list[Event]) -> list[Entry]:
    entries: list[Entry] = []
    for event in events:
        entries.append(chained(entries[-1].mark if entries else BEFORE_THE_FIRST, event))
    return entries


@given(st.lists(EVENTS, max_size=8))
def test_a_chain_that_nobody_touched_holds(events: list[Event]) -> None:
    assert first_break(chain(events)) is None


@given(st.lists(EVENTS, min_size=1, max_size=8), st.data())
def test_a_changed_entry_is_found(events: list[Event], data: st.DataObject) -> None:
    entries = chain(events)
    position = data.draw(st.integers(0, len(entries) - 1))
    event = events[position]
    changed = data.draw(
        st.sampled_from(
            [
                replace(event, subject=event.subject + "x"),
                replace(event, company_name=event.company_name + " "),
                replace(event, company_id="x" + event.company_id),
                replace(event, deed="another"),
                replace(event, ending="another"),
                replace(event, consumer_id=event.consumer_id + "x"),
                replace(event, consumer_id=""),
                replace(event, detail=event.detail + "x"),
                replace(event, consumer_id=event.detail, detail=event.consumer_id),
                replace(event, at=event.at.replace(year=2000) + timedelta(seconds=1)),
            ]
        )
    )
    if changed == entries[position].event:
        return
    entries[position] = Entry(changed, entries[position].mark)
    assert first_break(entries) == position


@given(st.lists(EVENTS, min_size=2, max_size=8), st.data())
def test_an_entry_that_is_taken_out_leaves_a_break(events: list[Event], data: st.DataObject) -> None:
    entries = chain(events)
    position = data.draw(st.integers(0, len(entries) - 2))
    del entries[position]
    assert first_break(entries) == position


@given(st.lists(EVENTS, min_size=2, max_size=8), st.data())
def test_entries_that_change_places_are_found(events: list[Event], data: st.DataObject) -> None:
    entries = chain(events)
    position = data.draw(st.integers(0, len(entries) - 2))
    entries[position], entries[position + 1] = entries[position + 1], entries[position]
    assert first_break(entries) == position


def test_an_event_with_another_mark_is_found() -> None:
    event = Event(datetime(2026, 1, 2, tzinfo=UTC), Deed.CREATED)
    assert first_break([Entry(event, "0" * 64)]) == 0


def test_the_entries_of_the_first_versions_still_follow_each_other() -> None:
    """As they were marked before entries told of a consumer's id."""
    first = Event(datetime(2026, 1, 2, tzinfo=UTC), Deed.CREATED, "acme", "Mills", "Reports")
    content = (
        '{"at":"2026-01-02T00:00:00+00:00","company_id":"acme","company_name":"Mills","deed":"created",'
        '"ending":"done","subject":"Reports"}'
    )
    mark = sha256(f"\n{content}".encode()).hexdigest()
    new = chained(mark, replace(first, deed=Deed.EDITED, consumer_id="c1", detail="more"))
    assert first_break([Entry(first, mark), new]) is None
