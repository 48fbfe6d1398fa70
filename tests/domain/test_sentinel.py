"""What is different in a list: nothing that is there is missed, nothing that isn't is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.consumer import Consumer, form_of
from desktop.domain.sentinel import Difference, Kind, OwnChange, differences, is_own
from tests.services.conftest import START, consumer

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@st.composite
def lists(draw: st.DrawFn) -> tuple[Consumer, ...]:
    ids = draw(st.lists(st.integers(0, 6), unique=True))
    return tuple(
        replace(
            consumer(number),
            name=draw(st.sampled_from(["Pumps", "Sensors", "Ação"])),
            description=draw(st.sampled_from(["", "Monthly"])),
            group_id=draw(st.integers(1, 3)),
            callback_url=draw(st.sampled_from(["", "https://a.example.com"])),
            key=draw(st.sampled_from(["k1", "k2"])),
            last_used_at=draw(st.none() | st.just(START)),
        )
        for number in ids
    )


def watched(consumers: Iterable[Consumer]) -> dict[str, Consumer]:
    return {each.id: replace(each, last_used_at=None) for each in consumers}


def applied(before: Iterable[Consumer], found: Iterable[Difference]) -> dict[str, Consumer]:
    """`before` with each difference made, each by what it says is another only."""
    fields = {
        Kind.RENAMED: ("name",),
        Kind.OTHER_GROUP: ("group_id", "group_name"),
        Kind.OTHER_DESCRIPTION: ("description",),
        Kind.OTHER_CALLBACK: ("callback_url",),
        Kind.OTHER_KEY: ("key",),
    }
    known = watched(before)
    for each in found:
        if each.now is None:
            del known[each.consumer_id]
        elif each.was is None:
            assert each.consumer_id not in known
            known[each.consumer_id] = replace(each.now, last_used_at=None)
        else:
            values = {name: getattr(each.now, name) for name in fields[each.kind]}
            known[each.consumer_id] = replace(known[each.consumer_id], **values)
    return known


@given(lists(), lists())
def test_the_differences_make_the_one_list_into_the_other(
    before: tuple[Consumer, ...], after: tuple[Consumer, ...]
) -> None:
    assert applied(before, differences(before, after)) == watched(after)


@given(lists())
def test_a_list_differs_in_nothing_from_itself(consumers: tuple[Consumer, ...]) -> None:
    used = tuple(replace(each, last_used_at=NOON) for each in consumers)
    assert differences(consumers, used) == ()


@given(lists(), lists())
def test_whatever_was_asked_for_here_is_its_own(
    before: tuple[Consumer, ...], after: tuple[Consumer, ...]
) -> None:
    there = {each.id: each for each in after}
    own = {each.id: OwnChange(form_of(there[each.id]) if each.id in there else None, NOON) for each in before}
    left = [each for each in differences(before, after) if not is_own(each, own, None)]
    assert {each.kind for each in left} <= {Kind.NEW, Kind.OTHER_KEY}
    assert not any(is_own(each, {}, None) for each in differences(before, after))


def test_what_is_another_is_named_as_it_was_and_as_it_is() -> None:
    was = consumer(1, "Old name")
    now = replace(was, name="New name", group_id=2, group_name="Nothing")
    renamed, moved = (each.change for each in differences([was], [now]))
    assert (renamed.kind, renamed.name, renamed.before, renamed.after) == (
        Kind.RENAMED,
        "New name",
        "Old name",
        "New name",
    )
    assert (moved.kind, moved.before, moved.after) == (Kind.OTHER_GROUP, "Everything", "Nothing")
    (gone,) = (each.change for each in differences([was], []))
    assert (gone.kind, gone.name, gone.before) == (Kind.GONE, "Old name", "")


def test_somebody_elses_change_of_the_same_consumer_is_not_taken_for_ones_own() -> None:
    was = consumer(1)
    own = {was.id: OwnChange(form_of(replace(was, name="Ours")), NOON)}
    (theirs,) = differences([was], [replace(was, name="Theirs")])
    assert not is_own(theirs, own, None)
    (gone,) = differences([was], [])
    assert not is_own(gone, own, None)
    (new,) = differences([], [was])
    assert is_own(new, {}, form_of(was))
    assert not is_own(new, {}, form_of(replace(was, name="Another")))
