"""Which consumers need a look from a person, and why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.consumer import Consumer
from desktop.domain.record import LocalRecord, Verification
from desktop.domain.standing import Standing, standing_of


class Reason(StrEnum):
    """In the order in which they are told: what stops somebody's work first."""

    FAILING = "failing"
    SHARED_GROUP = "shared_group"
    NO_SECRET = "no_secret"  # noqa: S105 - a reason's name
    REVIEW_DUE = "review_due"
    ROTATING = "rotating"
    NEVER_TESTED = "never_tested"
    NO_OWNER = "no_owner"


@dataclass(frozen=True, slots=True)
class Attention:
    """At least one consumer, in the order of the list."""

    reason: Reason
    consumer_ids: tuple[str, ...]


def attention(
    consumers: Collection[Consumer],
    records: Mapping[str, LocalRecord],
    verifications: Mapping[str, Verification],
    today: date,
    *,
    with_secret: Collection[str] | None,
    people_groups: Collection[int] | None,
    rotating: Collection[str] = (),
) -> tuple[Attention, ...]:
    """What there is to look at; empty when all is well.

    `with_secret`: ids whose secret can be had here, None while that isn't known yet. `people_groups`: ids
    of the permission groups that accounts of people have, None when the accounts were never read. `rotating`:
    ids of those whose pair is being replaced.
    """

    def review_due(consumer: Consumer) -> bool:
        record = records.get(consumer.id)
        return record is not None and record.review_on is not None and record.review_on <= today

    def owned(consumer: Consumer) -> bool:
        record = records.get(consumer.id)
        return record is not None and bool(record.owner.strip())

    def stands(consumer: Consumer, standing: Standing) -> bool:
        return standing_of(consumer, verifications.get(consumer.id)) is standing

    tests: dict[Reason, Callable[[Consumer], bool]] = {
        Reason.FAILING: lambda one: stands(one, Standing.REFUSED),
        Reason.SHARED_GROUP: lambda one: people_groups is not None and one.group_id in people_groups,
        Reason.NO_SECRET: lambda one: with_secret is not None and one.id not in with_secret,
        Reason.REVIEW_DUE: review_due,
        Reason.ROTATING: lambda one: one.id in rotating,
        Reason.NEVER_TESTED: lambda one: stands(one, Standing.NEVER),
        Reason.NO_OWNER: lambda one: not owned(one),
    }
    found = (
        Attention(reason, tuple(consumer.id for consumer in consumers if tests[reason](consumer)))
        for reason in Reason
    )
    return tuple(each for each in found if each.consumer_ids)
