"""Rows of work: read by type, each once, and never with the last calls of the minute."""

from __future__ import annotations

import socket
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop.adapters.fracttal.limit import LimitWatch
from desktop.adapters.fracttal.maintenance import (
    group_of_account,
    pending_task,
    request_row,
    task_row,
)
from desktop.adapters.fracttal.parsing import Record
from desktop.domain.errors import NotAllowed, Stopped, WrongShape
from desktop.domain.work import PendingTask, RequestRow, TaskRow
from desktop.sample.host import SampleAddresses, SampleHost
from desktop.services.ports import MaintenanceReads
from tests.adapters.fracttal.conftest import OpenApi, Patient
from tests.adapters.fracttal.raw_server import Heard, RawServer, reply, token_reply
from tests.fakes import FakeMaintenance

SINCE, UNTIL = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TASK: dict[str, Any] = {
    "wo_folio": "WO-1",
    "id_status_work_order": 3,
    "creation_date": "2026-03-10T12:00:00Z",
    "date_maintenance": "2026-03-10T12:00:00",
    "final_date": None,
    "trigger_description": "NO_SCHEDULE_TASK",
    "parent_description": " Plant Example ",
    "not_known": {"a": 1},
}


def quiet() -> None:
    pass


def record(**fields: object) -> Record:
    return Record(fields, "h", "data[2]")


def test_a_row_of_work_orders() -> None:
    row = TaskRow("WO-1", 3, "NO_SCHEDULE_TASK", "Plant Example", NOON, NOON, None, None)
    assert task_row(record(**TASK)) == row
    closed = record(**{**TASK, "wo_final_date": "2026-03-10T13:00:00+01:00", "wo_folio": 17})
    assert task_row(closed) == replace(row, folio="17", order_finished_at=NOON)


@pytest.mark.parametrize(("delay", "read"), [(3, 3.0), (0.5, 0.5), ("-2.5", -2.5), (None, 0.0)])
def test_a_delay_is_a_number_however_it_is_written(delay: object, read: float) -> None:
    assert pending_task(record(delay=delay)) == PendingTask(read)


def test_a_request_and_an_account() -> None:
    assert request_row(record(id_status="6", creation_date="2026-03-10T12:00:00Z")) == RequestRow(6, "", NOON)
    assert group_of_account(record(active=True, id_group_permission=4)) == 4
    assert group_of_account(record(active=False, id_group_permission=4)) == 0
    assert group_of_account(record(active=True)) == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("wo_folio", None),
        ("wo_folio", ["WO-1"]),
        ("id_status_work_order", "three"),
        ("id_status_work_order", None),
        ("creation_date", "yesterday"),
        ("date_maintenance", 17),
        ("final_date", True),
        ("wo_final_date", []),
        ("trigger_description", 5),
        ("parent_description", {}),
    ],
)
def test_a_wrong_type_names_the_field(field: str, value: object) -> None:
    with pytest.raises(WrongShape) as caught:
        task_row(record(**{**TASK, field: value}))
    assert caught.value.where == f"data[2].{field}"


@pytest.mark.parametrize("value", ["soon", True, [], "1e999", "nan", float("inf"), "9" * 19])
def test_a_delay_that_is_no_number_names_itself(value: object) -> None:
    with pytest.raises(WrongShape) as caught:
        pending_task(record(delay=value))
    assert caught.value.where == "data[2].delay"


def test_rows_without_an_id_are_told_apart_by_all_they_say() -> None:
    assert record(id=5, a=1).likeness() == record(id="5", a=2).likeness() == "5"
    assert record(a=1, b=2).likeness() == record(b=2, a=1).likeness() != record(a=1, b=3).likeness()


# What every MaintenanceReads does.


@pytest.fixture(params=["real", "stand-in"])
def reads(
    request: pytest.FixtureRequest, sample_addresses: SampleAddresses, open_api: OpenApi
) -> MaintenanceReads:
    if request.param == "real":
        return open_api(sample_addresses).maintenance
    return FakeMaintenance(
        (task_row(record(**TASK)),), (PendingTask(1.0),), (RequestRow(1, "", NOON),), frozenset({1})
    )


def test_every_list_has_rows_tells_pages_and_counts_calls(reads: MaintenanceReads) -> None:
    for read in (
        lambda progress, called: reads.task_rows(SINCE, UNTIL, progress, called),
        reads.pending_tasks,
        lambda progress, called: reads.request_rows(SINCE, UNTIL, progress, called),
        reads.people_groups,
    ):
        progress = Patient()
        calls: list[int] = []
        assert read(progress, lambda calls=calls: calls.append(1))  # type: ignore[misc]
        pages = progress.reports[-1][0]
        assert progress.reports == [(page, pages) for page in range(1, pages + 1)]
        assert len(calls) == pages
        assert progress.waits == []


def test_who_stops_gets_nothing(reads: MaintenanceReads) -> None:
    class Impatient(Patient):
        def report(self, done: int, total: int) -> None:
            raise Stopped

    with pytest.raises(Stopped):
        reads.task_rows(SINCE, UNTIL, Impatient(), quiet)


# Over HTTP.


def test_400_orders_are_read_in_seven_calls(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    calls: list[int] = []
    rows = open_api(sample_addresses).maintenance.task_rows(SINCE, UNTIL, Patient(), lambda: calls.append(1))
    assert len({row.folio for row in rows}) == 400
    assert len(rows) > 600
    assert len(calls) == -(-len(rows) // 100)


def test_the_dates_are_sent_and_honoured(sample: SampleHost, open_api: OpenApi) -> None:
    maintenance = open_api(sample.start()).maintenance
    rows = maintenance.task_rows(SINCE, UNTIL, Patient(), quiet)
    middle = sorted(row.created_at for row in rows if row.created_at)[len(rows) // 2]
    late = maintenance.task_rows(middle, UNTIL, Patient(), quiet)
    assert {row.folio for row in late} == {
        row.folio for row in rows if row.created_at and row.created_at >= middle
    }


def test_a_key_without_the_module_is_told_so(sample: SampleHost, open_api: OpenApi) -> None:
    sample.faults.clear()
    sample.faults.set("unauthorized_endpoint", path="/work_orders")
    with pytest.raises(NotAllowed):
        open_api(sample.start()).maintenance.task_rows(SINCE, UNTIL, Patient(), quiet)
    sample.faults.clear()


class Company:
    """Answers lists as a server whose minute is nearly used up."""

    def __init__(self, rows: int, remaining: list[int]) -> None:
        self.rows = list(range(rows))
        self.remaining = remaining
        self.gone_after: int | None = None

    def __call__(self, heard: Heard, _socket: socket.socket) -> bytes:
        if heard.path == "/oauth/token":
            return token_reply()
        start, limit = int(heard.query["start"]), int(heard.query["limit"])
        rows = [{"id": number, "delay": number} for number in self.rows[start : start + limit]]
        headers = {"ratelimit-remaining": str(self.remaining.pop(0)), "ratelimit-reset": "7"}
        answer = reply({"success": True, "data": rows, "total": len(self.rows)}, headers=headers)
        if self.gone_after == start:
            del self.rows[:30]
        return answer


def test_the_last_forty_calls_of_the_minute_are_left_to_others(open_api: OpenApi) -> None:
    with RawServer(Company(350, [41, 40, 39, 199])) as server:
        progress = Patient()
        assert len(open_api(server.root).maintenance.pending_tasks(progress, quiet)) == 350
    assert [round(seconds) for seconds in progress.waits] == [7]


def test_a_used_up_limit_is_waited_for_once(sample: SampleHost, open_api: OpenApi) -> None:
    sample.faults.clear()
    sample.faults.set("limit=3", path="/tasks_todo", times=1)
    progress = Patient()
    calls: list[int] = []
    tasks = open_api(sample.start()).maintenance.pending_tasks(progress, lambda: calls.append(1))
    assert len(tasks) == 45
    assert progress.waits == [3]
    assert len(calls) == 2
    sample.faults.clear()


def test_rows_that_went_away_meanwhile_let_none_slide_past(open_api: OpenApi) -> None:
    company = Company(250, [200] * 9)
    company.gone_after = 0
    with RawServer(company) as server:
        found = open_api(server.root).maintenance.pending_tasks(Patient(), quiet)
    assert {int(task.delay) for task in found} == set(range(250))


def test_the_pause_depends_on_how_many_are_left_to_others() -> None:
    now = 100.0
    watch = LimitWatch(lambda: now)
    assert watch.pause() == watch.pause(40) == 0
    watch.note({"request-call-limit-remaining": "30", "request-call-limit-reset": "12"})
    assert (watch.pause(), watch.pause(40)) == (0, 12)
    watch.note({"ratelimit-remaining": "9", "ratelimit-reset": "12"})
    assert (watch.pause(), watch.pause(40)) == (12, 12)
    now = 113.0
    assert watch.pause() == 0
