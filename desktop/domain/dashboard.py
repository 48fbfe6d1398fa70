"""The figures of the maintenance dashboard, computed from what was read; each says what it counts.

The vendor's own formula for compliance isn't public. Ours: finished on time / due in the period.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from desktop.domain.work import OrderStatus, PendingTask, Period, Work, WorkOrder, WorkRequest

R = TypeVar("R", PendingTask, WorkRequest)


class RequestStage(StrEnum):
    """What the 13 states of a work request (fracttal.md, `id_status`) mean to who waits for it."""

    OPEN = "open"
    UNDER_WAY = "under_way"
    SOLVED = "solved"
    NOT_DONE = "not_done"


STAGE_OF = {
    **dict.fromkeys((1, 13), RequestStage.OPEN),
    **dict.fromkeys((2, 3, 7, 8, 10), RequestStage.UNDER_WAY),
    **dict.fromkeys((4, 6), RequestStage.SOLVED),
    **dict.fromkeys((5, 9, 11, 12), RequestStage.NOT_DONE),
}


@dataclass(frozen=True, slots=True)
class Orders:
    """Distinct orders made in the period. `other`: a state that isn't documented."""

    in_process: int
    in_review: int
    closed: int
    cancelled: int
    other: int
    scheduled: int
    unplanned: int

    @property
    def total(self) -> int:
        return self.scheduled + self.unplanned


@dataclass(frozen=True, slots=True)
class Compliance:
    """Distinct orders due in the period, cancelled ones left out."""

    on_time: int
    late: int
    unfinished: int

    @property
    def due(self) -> int:
        return self.on_time + self.late + self.unfinished

    @property
    def share(self) -> float | None:
        """0 to 1; None when nothing was due."""
        return self.on_time / self.due if self.due else None


@dataclass(frozen=True, slots=True)
class Tasks:
    """Tasks that wait at the time of reading, whatever the period. `everywhere`: the list tells no
    location, so the chosen one couldn't be looked at."""

    late: int
    in_time: int
    everywhere: bool = False

    @property
    def total(self) -> int:
        return self.late + self.in_time


@dataclass(frozen=True, slots=True)
class Requests:
    """Requests made in the period; `everywhere` as in Tasks."""

    open: int
    under_way: int
    solved: int
    not_done: int
    other: int
    everywhere: bool = False

    @property
    def total(self) -> int:
        return self.open + self.under_way + self.solved + self.not_done + self.other


@dataclass(frozen=True, slots=True)
class Figures:
    """None for a list that the server doesn't let this key read."""

    orders: Orders | None
    compliance: Compliance | None
    tasks: Tasks | None
    requests: Requests | None

    @property
    def are_empty(self) -> bool:
        """Whether the period has nothing at all, as far as it may be known."""
        asked = (self.orders and self.orders.total, self.compliance and self.compliance.due)
        return self.orders is not None and not any((*asked, self.requests and self.requests.total))


def figures(work: Work, period: Period, location: str = "") -> Figures:
    """Of `period` and of one location, or of all when it is empty."""
    found = work.orders
    if found is not None and location:
        found = tuple(order for order in found if location in order.locations)
    return Figures(
        None if found is None else _orders(found, period),
        None if found is None else _compliance(found, period),
        None if work.tasks is None else _tasks(work.tasks, location),
        None if work.requests is None else _requests(work.requests, period, location),
    )


def locations(work: Work) -> frozenset[str]:
    """Every location that any of the rows names."""
    of_orders = {place for order in work.orders or () for place in order.locations}
    of_others: Iterable[PendingTask | WorkRequest] = (*(work.tasks or ()), *(work.requests or ()))
    return frozenset(of_orders | {row.location for row in of_others if row.location})


# Both run on the window's thread over 20,000 orders: no call for each of them.


def _orders(orders: Iterable[WorkOrder], period: Period) -> Orders:
    since, until = period.since, period.until
    made = [order for order in orders if order.created is not None and since <= order.created <= until]
    by_status = Counter([order.status for order in made])
    known = {status: by_status.pop(status, 0) for status in OrderStatus}
    unplanned = sum([order.unplanned for order in made])
    return Orders(
        in_process=known[OrderStatus.IN_PROCESS],
        in_review=known[OrderStatus.IN_REVIEW],
        closed=known[OrderStatus.CLOSED],
        cancelled=known[OrderStatus.CANCELLED],
        other=by_status.total(),
        scheduled=len(made) - unplanned,
        unplanned=unplanned,
    )


def _compliance(orders: Iterable[WorkOrder], period: Period) -> Compliance:
    since, until, cancelled = period.since, period.until, int(OrderStatus.CANCELLED)
    due = [
        (order.due, order.finished)
        for order in orders
        if order.due is not None and since <= order.due <= until and order.status != cancelled
    ]
    unfinished = sum([finished is None for _, finished in due])
    on_time = sum([finished is not None and finished <= day for day, finished in due])
    return Compliance(on_time, len(due) - on_time - unfinished, unfinished)


def _tasks(tasks: Collection[PendingTask], location: str) -> Tasks:
    chosen, everywhere = _at(tasks, location)
    late = sum(task.delay > 0 for task in chosen)
    return Tasks(late, len(chosen) - late, everywhere)


def _requests(requests: Collection[WorkRequest], period: Period, location: str) -> Requests:
    chosen, everywhere = _at(requests, location)
    made = [request for request in chosen if period.holds(request.created)]
    stages = Counter(STAGE_OF.get(request.status) for request in made)
    return Requests(
        open=stages[RequestStage.OPEN],
        under_way=stages[RequestStage.UNDER_WAY],
        solved=stages[RequestStage.SOLVED],
        not_done=stages[RequestStage.NOT_DONE],
        other=stages[None],
        everywhere=everywhere,
    )


def _at(rows: Collection[R], location: str) -> tuple[Collection[R], bool]:
    """Those at `location`; all, and True, where none of the rows tells one."""
    if not location:
        return rows, False
    if not any(row.location for row in rows):
        return rows, bool(rows)
    return [row for row in rows if row.location == location], False
