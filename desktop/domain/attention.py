"""Which consumers need a look from a person, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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

    # What is asked of each of 100,000 consumers stands in sets.
    ids = [one.id for one in consumers]
    due = {key for key, record in records.items() if record.review_on and record.review_on <= today}
    owned = {key for key, record in records.items() if record.owner.strip()}
    tested = [one for one in consumers if one.id in verifications]
    untested = (one for one in consumers if one.id not in verifications)
    found = {
        Reason.FAILING: [
            one.id for one in tested if standing_of(one, verifications[one.id]) is Standing.REFUSED
        ],
        Reason.SHARED_GROUP: [one.id for one in consumers if one.group_id in (people_groups or ())],
        Reason.NO_SECRET: [] if with_secret is None else [key for key in ids if key not in with_secret],
        Reason.REVIEW_DUE: [key for key in ids if key in due],
        Reason.ROTATING: [key for key in ids if key in rotating],
        Reason.NEVER_TESTED: [one.id for one in untested if standing_of(one, None) is Standing.NEVER],
        Reason.NO_OWNER: [key for key in ids if key not in owned],
    }
    return tuple(Attention(reason, tuple(found[reason])) for reason in Reason if found[reason])
