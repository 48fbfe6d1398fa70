"""Work as a snapshot keeps it: compact, because a company can have 20,000 orders a year."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.domain.work import PendingTask, Period, Work, WorkOrder, WorkRequest

VERSION = 1  # a snapshot of another one is read anew


def written(work: Work) -> dict[str, Any]:
    """What JSON can write: days as ordinals, each location once."""
    places: dict[str, int] = {}

    def place(name: str) -> int:
        return places.setdefault(name, len(places))

    orders = work.orders and [
        [
            order.folio,
            order.status,
            int(order.unplanned),
            [place(name) for name in order.locations],
            _number(order.created),
            _number(order.due),
            _number(order.finished),
        ]
        for order in work.orders
    ]
    tasks = work.tasks and [[task.delay, place(task.location)] for task in work.tasks]
    requests = work.requests and [
        [request.status, place(request.location), _number(request.created)] for request in work.requests
    ]
    return {
        "version": VERSION,
        "since": work.period.since.toordinal(),
        "until": work.period.until.toordinal(),
        "orders": orders,
        "tasks": tasks,
        "requests": requests,
        "groups": None if work.people_groups is None else sorted(work.people_groups),
        "calls": work.calls,
        "places": list(places),
    }


def read_back(value: Any) -> Work | None:
    """The same; None for what isn't `written` by this version: a cache is read anew instead."""
    try:
        return _read_back(value) if value["version"] == VERSION else None
    except (LookupError, TypeError, ValueError, OverflowError):
        return None


def _read_back(value: Any) -> Work:
    places = [str(name) for name in value["places"]]
    orders, tasks, requests, groups = (value[name] for name in ("orders", "tasks", "requests", "groups"))
    return Work(
        Period(date.fromordinal(value["since"]), date.fromordinal(value["until"])),
        None
        if orders is None
        else tuple(
            WorkOrder(
                folio,
                status,
                bool(unplanned),
                tuple(places[at] for at in at_places),
                _day(created),
                _day(due),
                _day(finished),
            )
            for folio, status, unplanned, at_places, created, due, finished in orders
        ),
        None if tasks is None else tuple(PendingTask(delay, places[at]) for delay, at in tasks),
        None
        if requests is None
        else tuple(WorkRequest(status, places[at], _day(created)) for status, at, created in requests),
        None if groups is None else frozenset(groups),
        int(value["calls"]),
    )


def _number(day: date | None) -> int:
    return 0 if day is None else day.toordinal()


def _day(number: int) -> date | None:
    return date.fromordinal(number) if number else None
