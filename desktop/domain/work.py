"""A company's maintenance work, as far as the figures of Home need it (fracttal.md, "work_orders")."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import IntEnum

UNPLANNED = "NO_SCHEDULE_TASK"  # measured by integrators, not documented


class OrderStatus(IntEnum):
    IN_PROCESS = 1
    IN_REVIEW = 2
    CLOSED = 3
    CANCELLED = 4


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A row of `work_orders`: one task inside a work order. Times are UTC."""

    folio: str
    status: int
    trigger: str
    location: str
    created_at: datetime | None
    due_at: datetime | None
    finished_at: datetime | None
    order_finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class PendingTask:
    """A row of `tasks_todo`; late when `delay` is above 0."""

    delay: float
    location: str = ""


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A row of `work_requests`."""

    status: int
    location: str
    created_at: datetime | None


@dataclass(frozen=True, slots=True)
class WorkOrder:
    """All rows of one folio. Days are those of the person's calendar."""

    folio: str
    status: int
    unplanned: bool
    locations: tuple[str, ...]
    created: date | None
    due: date | None
    finished: date | None


@dataclass(frozen=True, slots=True)
class WorkRequest:
    status: int
    location: str
    created: date | None


@dataclass(frozen=True, slots=True)
class Period:
    """Both days belong to it."""

    since: date
    until: date

    def holds(self, day: date | None) -> bool:
        return day is not None and self.since <= day <= self.until


@dataclass(frozen=True, slots=True)
class Work:
    """What was read for `period`; None for a list that the server doesn't let this key read.

    `people_groups` are the permission groups that accounts of people have. `calls` is what reading all of
    it has spent of the company's 200 a minute.
    """

    period: Period
    orders: tuple[WorkOrder, ...] | None
    tasks: tuple[PendingTask, ...] | None
    requests: tuple[WorkRequest, ...] | None
    people_groups: frozenset[int] | None
    calls: int


def day_of(moment: datetime | None, zone: tzinfo | None) -> date | None:
    """The day in `zone`, None meaning that of this computer."""
    return None if moment is None else moment.astimezone(zone).date()


def orders_of(rows: Iterable[TaskRow], zone: tzinfo | None) -> tuple[WorkOrder, ...]:
    """Each work order once, in the order of its first row."""
    by_folio: dict[str, list[TaskRow]] = {}
    for row in rows:
        by_folio.setdefault(row.folio, []).append(row)
    return tuple(_order(folio, tasks, zone) for folio, tasks in by_folio.items())


def _order(folio: str, tasks: list[TaskRow], zone: tzinfo | None) -> WorkOrder:
    created = [task.created_at for task in tasks if task.created_at is not None]
    due = [task.due_at for task in tasks if task.due_at is not None]
    return WorkOrder(
        folio,
        # Rows of an order that was changed while it was read can differ: it is as far as the last of them.
        status=min(task.status for task in tasks),
        unplanned=all(task.trigger == UNPLANNED for task in tasks),
        locations=tuple(dict.fromkeys(task.location for task in tasks if task.location)),
        created=day_of(min(created, default=None), zone),
        due=day_of(max(due, default=None), zone),
        finished=day_of(_finished(tasks), zone),
    )


def _finished(tasks: list[TaskRow]) -> datetime | None:
    """When the order was, or else when the last of its tasks was and none is left."""
    orders = [task.order_finished_at for task in tasks if task.order_finished_at is not None]
    if orders:
        return max(orders)
    single = [task.finished_at for task in tasks if task.finished_at is not None]
    return max(single) if len(single) == len(tasks) else None
