"""Rows are tasks: a work order is counted once, and is as far as the last of its tasks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.work import UNPLANNED, TaskRow, WorkOrder, orders_of

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
ROW = TaskRow("WO-1", 3, "Every 30 days", "North", NOON, NOON, NOON, NOON)


def the_one(*rows: TaskRow) -> WorkOrder:
    (order,) = orders_of(rows, UTC)
    return order


def test_one_row_is_one_order() -> None:
    day = date(2026, 3, 10)
    assert the_one(ROW) == WorkOrder("WO-1", 3, False, ("North",), day, day, day)


def test_rows_of_one_folio_are_one_order() -> None:
    later = replace(ROW, due_at=NOON + timedelta(days=2), location="South")
    order = the_one(ROW, later, ROW)
    assert (order.due, order.locations) == (date(2026, 3, 12), ("North", "South"))


def test_an_order_is_as_far_as_the_last_of_its_tasks() -> None:
    assert the_one(ROW, replace(ROW, status=1)).status == 1
    assert the_one(replace(ROW, status=4), ROW).status == 3


def test_an_order_is_unplanned_when_all_its_tasks_are() -> None:
    unplanned = replace(ROW, trigger=UNPLANNED)
    assert the_one(unplanned, unplanned).unplanned
    assert not the_one(unplanned, ROW).unplanned


def test_without_a_date_of_its_own_an_order_is_finished_with_its_last_task() -> None:
    first = replace(ROW, order_finished_at=None)
    last = replace(first, finished_at=NOON + timedelta(days=1))
    assert the_one(first, last).finished == date(2026, 3, 11)
    assert the_one(first, replace(first, finished_at=None)).finished is None


def test_days_are_those_of_the_calendar_there() -> None:
    late = replace(ROW, due_at=datetime(2026, 3, 10, 23, 30, tzinfo=UTC))
    (order,) = orders_of([late], timezone(timedelta(hours=2)))
    assert order.due == date(2026, 3, 11)


def test_dates_may_be_missing() -> None:
    order = the_one(TaskRow("WO-1", 1, "", "", None, None, None, None))
    assert (order.created, order.due, order.finished, order.locations) == (None, None, None, ())


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 5)), max_size=60))
def test_each_order_is_counted_once_whatever_the_rows(facts: list[tuple[int, int]]) -> None:
    rows = [replace(ROW, folio=f"WO-{number}", status=status) for number, status in facts]
    orders = orders_of(rows, UTC)
    folios = [order.folio for order in orders]
    assert folios == list(dict.fromkeys(row.folio for row in rows))
    assert orders_of([*rows, *rows], UTC) == orders
