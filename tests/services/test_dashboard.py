"""The work behind the figures: what is asked, what is kept, what happens when the server says no."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import LimitUsedUp, Stopped, Unreachable
from desktop.domain.progress import Unwatched
from desktop.domain.work import PendingTask, Period, RequestRow, TaskRow, Work, WorkOrder, WorkRequest
from desktop.services.dashboard import WHAT, Dashboard
from desktop.services.kept_work import read_back, written
from tests.fakes import FakeMaintenance
from tests.services.conftest import ACME, OTHER, START, World

TODAY = START.date()
PERIOD = Period(TODAY - timedelta(days=29), TODAY)
ROW = TaskRow("WO-1", 3, "Every 30 days", "North", START, START, START, START)


@pytest.fixture
def dashboard(world: World) -> Dashboard:
    world.api.maintenance = FakeMaintenance(
        rows=(ROW, ROW, replace(ROW, folio="WO-2", status=1)),
        tasks=(PendingTask(2.0), PendingTask(0.0)),
        requests=(RequestRow(1, "", START),),
        groups=frozenset({1, 4}),
    )
    return Dashboard(world.connections, world.store.snapshots, world.clock.now, UTC)


def test_what_is_read_is_kept_for_the_time_without_network(world: World, dashboard: Dashboard) -> None:
    assert dashboard.kept(ACME) is None
    read = dashboard.read(ACME, PERIOD, Unwatched())
    assert [order.folio for order in read.work.orders or ()] == ["WO-1", "WO-2"]
    assert read.work.people_groups == frozenset({1, 4})
    assert (read.work.calls, read.read_at) == (4, START)
    world.api.maintenance.fail_with = Unreachable("h")
    with pytest.raises(Unreachable):
        dashboard.read(ACME, PERIOD, Unwatched())
    assert dashboard.kept(ACME) == read
    assert dashboard.kept(OTHER) is None


def test_a_month_before_is_read_too_for_what_is_due_in_the_period(world: World, dashboard: Dashboard) -> None:
    dashboard.read(ACME, Period(date(2026, 1, 1), date(2026, 1, 2)), Unwatched())
    ((since, until),) = world.api.maintenance.asked
    assert since == datetime(2025, 12, 1, tzinfo=UTC)
    assert until == datetime(2026, 1, 2, 23, 59, 59, tzinfo=UTC)


def test_a_server_that_ignores_the_dates_is_filtered_here(world: World, dashboard: Dashboard) -> None:
    old = START - timedelta(days=90)
    world.api.maintenance.rows += (replace(ROW, folio="WO-OLD", created_at=old),)
    world.api.maintenance.requests += (RequestRow(1, "", old),)
    work = dashboard.read(ACME, PERIOD, Unwatched()).work
    assert {order.folio for order in work.orders or ()} == {"WO-1", "WO-2"}
    assert len(work.requests or ()) == 1


def test_what_the_key_may_not_read_is_left_out_and_the_rest_is_there(
    world: World, dashboard: Dashboard
) -> None:
    world.api.maintenance.refused = {"work_orders", "accounts"}
    work = dashboard.read(ACME, PERIOD, Unwatched()).work
    assert (work.orders, work.people_groups) == (None, None)
    assert len(work.tasks or ()) == 2
    kept = dashboard.kept(ACME)
    assert kept is not None
    assert kept.work == work


@pytest.mark.parametrize("problem", [LimitUsedUp(50), Stopped()])
def test_a_reading_that_fails_keeps_what_was_there(
    world: World, dashboard: Dashboard, problem: LimitUsedUp | Stopped
) -> None:
    before = dashboard.read(ACME, PERIOD, Unwatched())
    world.clock.turn(timedelta(hours=2))
    world.api.maintenance.fail_with = problem
    with pytest.raises(type(problem)):
        dashboard.read(ACME, PERIOD, Unwatched())
    assert dashboard.kept(ACME) == before


def test_groups_of_people_come_from_the_newer_of_two_readings(world: World, dashboard: Dashboard) -> None:
    assert dashboard.people_groups(ACME, None) is None
    read = dashboard.read(ACME, PERIOD, Unwatched())
    assert dashboard.people_groups(ACME, read) == frozenset({1, 4})
    rows = [
        {"id": "1", "name": "A", "active": True, "group_id": 5},
        {"id": "2", "name": "B", "active": False, "group_id": 6},
        {"id": "3", "name": "C", "active": True, "group_id": None},
    ]
    world.store.snapshots.keep(ACME.id, "accounts", rows, START - timedelta(hours=1))
    assert dashboard.people_groups(ACME, read) == frozenset({1, 4})
    assert dashboard.people_groups(ACME, None) == frozenset({5})
    world.store.snapshots.keep(ACME.id, "accounts", rows, START + timedelta(hours=1))
    assert dashboard.people_groups(ACME, read) == frozenset({5})
    world.store.snapshots.keep(ACME.id, "accounts", [{"other": 1}], START + timedelta(hours=1))
    assert dashboard.people_groups(ACME, read) == frozenset({1, 4})


def test_progress_tells_pages_of_all_lists(dashboard: Dashboard) -> None:
    told: list[tuple[int, int]] = []

    class Watched(Unwatched):
        def report(self, done: int, total: int) -> None:
            told.append((done, total))

    dashboard.read(ACME, PERIOD, Watched())
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_which_periods_are_covered(world: World, dashboard: Dashboard) -> None:
    read = dashboard.read(ACME, PERIOD, Unwatched())
    day = timedelta(days=1)
    assert read.covers(PERIOD)
    assert read.covers(Period(PERIOD.since + day, PERIOD.until - day))
    assert not read.covers(Period(PERIOD.since - day, PERIOD.until))
    assert read.covers(Period(PERIOD.since + day, PERIOD.until + day))  # as of the reading
    earlier = dashboard.read(ACME, Period(PERIOD.since, TODAY - day), Unwatched())
    assert not earlier.covers(PERIOD)


def test_it_is_old_after_an_hour(world: World, dashboard: Dashboard) -> None:
    read = dashboard.read(ACME, PERIOD, Unwatched())
    assert not read.is_old(START + timedelta(minutes=59))
    assert read.is_old(START + timedelta(minutes=60))
    assert read.is_old(START - timedelta(days=400))  # the clock was set back


@pytest.mark.parametrize("value", [None, [], {}, {"version": 0}, {"version": 1}, {"version": 1, "places": 3}])
def test_a_snapshot_of_another_version_is_read_anew(
    world: World, dashboard: Dashboard, value: object
) -> None:
    world.store.snapshots.keep(ACME.id, WHAT, value, START)
    assert dashboard.kept(ACME) is None


days = st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))
places = st.sampled_from(["", "North", "Søuth", '"'])
works = st.builds(
    Work,
    st.just(PERIOD),
    st.none()
    | st.lists(
        st.builds(
            WorkOrder,
            st.text(min_size=1, max_size=5),
            st.integers(0, 9),
            st.booleans(),
            st.lists(places.filter(bool), max_size=2).map(tuple),
            days,
            days,
            days,
        ),
        max_size=5,
    ).map(tuple),
    st.none() | st.lists(st.builds(PendingTask, st.floats(-9, 9), places), max_size=5).map(tuple),
    st.none() | st.lists(st.builds(WorkRequest, st.integers(0, 20), places, days), max_size=5).map(tuple),
    st.none() | st.frozensets(st.integers(0, 9), max_size=3),
    st.integers(0, 999),
)


@given(works)
def test_what_is_kept_comes_back_the_same(work: Work) -> None:
    assert read_back(written(work)) == work
