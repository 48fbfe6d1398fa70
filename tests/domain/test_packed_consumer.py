"""A consumer is one piece of memory, and reads as if it had its fields."""

from __future__ import annotations

import copy
import pickle
import sys
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.consumer import Consumer, GrantType, with_id, without_id

NOON = datetime(2026, 3, 4, 12, 0, 0, 123456, tzinfo=UTC)
CONSUMER = Consumer(
    "c1", "Órdenes", "Each night", GrantType.CLIENT_CREDENTIALS, 7, "Gestión", "key-1", "", NOON, None
)
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=()), max_size=40)
MOMENTS = st.datetimes(timezones=st.just(UTC))


@given(
    texts=st.tuples(*[TEXTS] * 6),
    grant_type=st.sampled_from(GrantType),
    group_id=st.integers(-(10**18), 10**18),
    created_at=MOMENTS,
    last_used_at=st.none() | MOMENTS,
)
def test_each_field_reads_as_it_was_given(
    texts: tuple[str, ...],
    grant_type: GrantType,
    group_id: int,
    created_at: datetime,
    last_used_at: datetime | None,
) -> None:
    consumer_id, name, description, group_name, key, callback_url = texts
    consumer = Consumer(
        consumer_id,
        name,
        description,
        grant_type,
        group_id,
        group_name,
        key,
        callback_url,
        created_at,
        last_used_at,
    )
    assert (consumer.id, consumer.name, consumer.description) == (consumer_id, name, description)
    assert (consumer.group_id, consumer.group_name) == (group_id, group_name)
    assert (consumer.grant_type, consumer.key, consumer.callback_url) == (grant_type, key, callback_url)
    assert (consumer.created_at, consumer.last_used_at) == (created_at, last_used_at)
    assert consumer.created_at.tzinfo is UTC
    assert consumer.texts == [
        consumer_id,
        name,
        description,
        key,
        group_name,
        callback_url,
        str(group_id),
    ]
    assert with_id([CONSUMER, consumer], consumer_id) in (CONSUMER, consumer)


def test_what_would_end_a_text_is_left_out() -> None:
    consumer = replace(CONSUMER, name="a\0b", key="\0")
    assert (consumer.name, consumer.key, consumer.description) == ("ab", "", "Each night")


def test_whoever_has_the_same_fields_is_equal() -> None:
    same = replace(CONSUMER, created_at=NOON.astimezone(timezone(timedelta(hours=-5))))
    assert (same, hash(same)) == (CONSUMER, hash(CONSUMER))
    assert replace(CONSUMER, group_id=8) != CONSUMER
    assert replace(CONSUMER, last_used_at=NOON) != CONSUMER


def test_a_field_cannot_be_set() -> None:
    with pytest.raises(FrozenInstanceError):
        CONSUMER.name = "Other"  # type: ignore[misc]


def test_copies_and_pickles_are_the_same() -> None:
    for other in (copy.deepcopy(CONSUMER), pickle.loads(pickle.dumps(CONSUMER))):
        assert type(other) is Consumer
        assert other == CONSUMER


def test_a_picture_of_it_names_its_fields() -> None:
    assert "name='Órdenes'" in repr(CONSUMER)


def test_it_needs_little_more_than_its_texts() -> None:
    assert sys.getsizeof(CONSUMER) < len("".join(CONSUMER.texts).encode()) + 80


def test_an_id_that_another_begins_with_is_told_from_it() -> None:
    consumers = [replace(CONSUMER, id=consumer_id) for consumer_id in ("c10", "c1", "c")]
    assert with_id(consumers, "c1") is consumers[1]
    assert with_id(consumers, "1") is None
    assert [one.id for one in without_id(consumers, "c1")] == ["c10", "c"]
