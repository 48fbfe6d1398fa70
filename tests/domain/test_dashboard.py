"""The figures: what each counts, and that they add up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.dashboard import (
    STAGE_OF,
    Compliance,
    Orders,
    Requests,
    Tasks,
    figures,
    locations,
)
from desktop.domain.work import OrderStatus, PendingTask, Period, Work, WorkOrder, WorkRequest

DAY = date(2026, 3, 10)
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
ORDER = WorkOrder("WO-1", OrderStatus.CLOSED, False, ("North",), DAY, DAY, DAY)
NOTHING = Work(MARCH, (), (), (), frozenset(), 0)


def with_orders(*orders: WorkOrder) -> Work:
    return replace(NOTHING, orders=orders)


def test_orders_are_counted_by_status_when_made_in_the_period() -> None:
    statuses = (1, 1, 2, 3, 3, 3, 4, 9)
    outside = replace(ORDER, created=date(2026, 2, 28))
    work = with_orders(
        *(replace(ORDER, status=status) for status in statuses), outside, replace(ORDER, created=None)
    )
    found = figures(work, MARCH).orders
    assert found == Orders(2, 1, 3, 1, 1, scheduled=8, unplanned=0)
    assert found.total == 8


def test_both_days_belong_to_the_period() -> None:
    for day in (MARCH.since, MARCH.until):
        found = figures(with_orders(replace(ORDER, created=day)), MARCH).orders
        assert found is not None
        assert found.total == 1


def test_scheduled_and_unplanned() -> None:
    found = figures(with_orders(ORDER, replace(ORDER, unplanned=True), ORDER), MARCH).orders
    assert found is not None
    assert (found.scheduled, found.unplanned) == (2, 1)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Compliance(1, 0, 0)),
        ({"finished": DAY - timedelta(days=5)}, Compliance(1, 0, 0)),
        ({"finished": DAY + timedelta(days=1)}, Compliance(0, 1, 0)),
        ({"finished": None}, Compliance(0, 0, 1)),
        ({"status": OrderStatus.CANCELLED}, Compliance(0, 0, 0)),
        ({"due": None}, Compliance(0, 0, 0)),
        ({"due": date(2026, 4, 1)}, Compliance(0, 0, 0)),
        ({"created": date(2026, 2, 20)}, Compliance(1, 0, 0)),
    ],
)
def test_compliance_is_finished_on_time_of_due_in_the_period(
    changes: dict[str, object], expected: Compliance
) -> None:
    assert figures(with_orders(replace(ORDER, **changes)), MARCH).compliance == expected  # type: ignore[arg-type]


def test_compliance_is_a_share_and_nothing_where_nothing_was_due() -> None:
    assert Compliance(3, 1, 0).share == 0.75
    assert Compliance(0, 0, 0).share is None


def test_a_task_is_late_when_it_has_a_delay() -> None:
    tasks = tuple(PendingTask(delay) for delay in (0, 0.5, 3, -2))
    assert figures(replace(NOTHING, tasks=tasks), MARCH).tasks == Tasks(2, 2)


def test_requests_are_counted_by_what_became_of_them() -> None:
    requests = tuple(WorkRequest(status, "", DAY) for status in (*range(1, 14), 99))
    outside = WorkRequest(1, "", date(2025, 1, 1))
    found = figures(replace(NOTHING, requests=(*requests, outside)), MARCH).requests
    assert found == Requests(2, 5, 2, 4, 1)
    assert set(STAGE_OF) == set(range(1, 14))


def test_a_location_leaves_out_the_others() -> None:
    south = replace(ORDER, locations=("South",))
    both = replace(ORDER, locations=("North", "South"))
    work = Work(
        MARCH,
        (ORDER, south, both),
        (PendingTask(1, "South"), PendingTask(0, "North")),
        (WorkRequest(1, "", DAY), WorkRequest(1, "", DAY)),
        None,
        1,
    )
    assert locations(work) == {"North", "South"}
    found = figures(work, MARCH, "South")
    assert found.orders is not None
    assert found.compliance is not None
    assert (found.orders.total, found.compliance.due) == (2, 2)
    assert found.tasks == Tasks(1, 0)
    # A list that tells no location is counted whole, and says so.
    assert found.requests == Requests(2, 0, 0, 0, 0, everywhere=True)


def test_what_may_not_be_read_has_no_figure() -> None:
    found = figures(Work(MARCH, None, None, None, None, 4), MARCH)
    assert (found.orders, found.compliance, found.tasks, found.requests) == (None, None, None, None)


def test_a_period_without_anything_is_empty() -> None:
    assert figures(NOTHING, MARCH).are_empty
    assert figures(replace(NOTHING, tasks=(PendingTask(1),)), MARCH).are_empty
    assert not figures(with_orders(ORDER), MARCH).are_empty
    assert not figures(with_orders(replace(ORDER, created=None)), MARCH).are_empty
    assert not figures(replace(NOTHING, requests=(WorkRequest(1, "", DAY),)), MARCH).are_empty
    assert not figures(Work(MARCH, None, None, None, None, 4), MARCH).are_empty


days = st.none() | st.dates(date(2026, 2, 1), date(2026, 4, 30))
orders = st.builds(
    WorkOrder,
    folio=st.just("WO"),
    status=st.integers(0, 6),
    unplanned=st.booleans(),
    locations=st.sampled_from([(), ("North",), ("North", "South")]),
    created=days,
    due=days,
    finished=days,
)


@given(st.lists(orders, max_size=40), st.sampled_from(["", "North", "South", "Nowhere"]))
def test_the_figures_add_up(made: list[WorkOrder], location: str) -> None:
    found = figures(with_orders(*made), MARCH, location)
    assert found.orders is not None
    assert found.compliance is not None
    states = found.orders
    assert states.total == (
        states.in_process + states.in_review + states.closed + states.cancelled + states.other
    )
    here = [order for order in made if not location or location in order.locations]
    assert states.total == sum(MARCH.holds(order.created) for order in here)
    assert found.compliance.due <= sum(MARCH.holds(order.due) for order in here)
    assert found.compliance.share is None or 0 <= found.compliance.share <= 1


@given(st.lists(orders, max_size=40), st.dates(date(2026, 3, 2), date(2026, 3, 30)))
def test_two_halves_of_a_period_make_the_whole(made: list[WorkOrder], cut: date) -> None:
    halves = (Period(MARCH.since, cut), Period(cut + timedelta(days=1), MARCH.until))
    work = with_orders(*made)
    whole = figures(work, MARCH)
    parts = [figures(work, half) for half in halves]
    assert whole.orders is not None
    assert whole.compliance is not None
    assert whole.orders.total == sum(part.orders.total for part in parts if part.orders)
    assert whole.compliance.due == sum(part.compliance.due for part in parts if part.compliance)
