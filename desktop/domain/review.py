"""The yearly review: every consumer of a company is looked at, and it is decided what becomes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.domain.consumer import Consumer

NOTE_LIMIT = 500


class Decision(StrEnum):
    KEEP = "keep"
    NEEDS_WORK = "needs_work"
    RETIRE = "retire"


@dataclass(frozen=True, slots=True)
class Review:
    """One that was begun; `finished_at` when every consumer had been looked at. Times are UTC."""

    started_at: datetime
    reviewer: str = ""
    finished_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was decided of a consumer. `next_on` is a day in the person's calendar."""

    consumer_id: str
    decision: Decision
    note: str
    next_on: date | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Progress:
    """Of the consumers that there are now."""

    decided: int
    total: int

    @property
    def is_complete(self) -> bool:
        return self.decided >= self.total


def a_year_on(day: date) -> date:
    """The same day of the next year; the 28th where the year has no 29th of February."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def progress_of(consumers: Iterable[Consumer], judgements: Mapping[str, Judgement]) -> Progress:
    ids = [consumer.id for consumer in consumers]
    return Progress(sum(consumer_id in judgements for consumer_id in ids), len(ids))


def next_undecided(
    consumers: tuple[Consumer, ...], judgements: Mapping[str, Judgement], after: int = -1
) -> int | None:
    """Position of the first consumer after `after` that nothing was decided of, round the end; None if all
    are decided."""
    count = len(consumers)
    for step in range(1, count + 1):
        position = (after + step) % count
        if consumers[position].id not in judgements:
            return position
    return None


def totals(consumers: Iterable[Consumer], judgements: Mapping[str, Judgement]) -> Counter[Decision]:
    return Counter(judgements[one.id].decision for one in consumers if one.id in judgements)
