"""Reads a company's work for the dashboard, politely: the limit is shared with its other programs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from desktop.adapters.fracttal.paging import MOST_RECORDS, PAGE
from desktop.adapters.fracttal.parsing import Record
from desktop.adapters.fracttal.reader import Reader
from desktop.domain.errors import TooLarge
from desktop.domain.progress import Progress
from desktop.domain.work import PendingTask, RequestRow, TaskRow

T = TypeVar("T")

# fracttal.md: 200 calls a minute for the whole company. Below so many nothing is asked until it ends.
LEFT_TO_OTHERS = 40


class Maintenance:
    """services.ports.MaintenanceReads over HTTP."""

    def __init__(self, reader: Reader, host: str) -> None:
        self._reader = reader
        self._host = host

    def task_rows(
        self, since: datetime, until: datetime, progress: Progress, called: Callable[[], None]
    ) -> tuple[TaskRow, ...]:
        return self._all("work_orders", task_row, progress, called, _within(since, until))

    def pending_tasks(self, progress: Progress, called: Callable[[], None]) -> tuple[PendingTask, ...]:
        return self._all("tasks_todo", pending_task, progress, called)

    def request_rows(
        self, since: datetime, until: datetime, progress: Progress, called: Callable[[], None]
    ) -> tuple[RequestRow, ...]:
        return self._all("work_requests", request_row, progress, called, _within(since, until))

    def people_groups(self, progress: Progress, called: Callable[[], None]) -> frozenset[int]:
        return frozenset(self._all("accounts", group_of_account, progress, called)) - {0}

    def _all(
        self,
        path: str,
        parse: Callable[[Record], T],
        progress: Progress,
        called: Callable[[], None],
        query: Mapping[str, str] | None = None,
    ) -> tuple[T, ...]:
        """Every row once. Unlike Reader.whole it never begins anew: of a company at work, whose lists
        always change, that would spend the calls twice. Where rows went away meanwhile it steps back as
        many, so that none slides past unseen."""

        def whole(record: Record) -> tuple[str, T]:
            return record.likeness(), parse(record)

        found: dict[str, T] = {}
        start, pages, last_total = 0, 0, 0
        while True:
            page = self._reader.page(path, whole, progress, start, PAGE, query, LEFT_TO_OTHERS, called)
            pages += 1
            known = len(found)
            found.update(page.values)
            total = page.total or 0
            gone, last_total = max(0, last_total - total), total
            start = max(0, start - gone) if gone else start + len(page.values)
            progress.report(pages, pages + -(-max(0, total - start) // PAGE))
            if len(found) > MOST_RECORDS:
                raise TooLarge(self._host)
            at_end = page.total is not None and start >= total
            # A page that brings nothing new is the end, or a server that ignores `start`.
            if at_end or (len(found) == known and not gone):
                return tuple(found.values())


def task_row(record: Record) -> TaskRow:
    """fracttal.md, "work_orders". Raises WrongShape."""
    return TaskRow(
        folio=record.identity("wo_folio"),
        status=record.number("id_status_work_order"),
        trigger=record.text("trigger_description", ""),
        location=record.line("parent_description", "").strip(),
        created_at=record.moment_if_any("creation_date"),
        due_at=record.moment_if_any("date_maintenance"),
        finished_at=record.moment_if_any("final_date"),
        order_finished_at=record.moment_if_any("wo_final_date"),
    )


def pending_task(record: Record) -> PendingTask:
    """Raises WrongShape."""
    return PendingTask(record.amount("delay"), record.line("parent_description", "").strip())


def request_row(record: Record) -> RequestRow:
    """Raises WrongShape."""
    return RequestRow(
        status=record.number("id_status"),
        location=record.line("parent_description", "").strip(),
        created_at=record.moment_if_any("creation_date"),
    )


def group_of_account(record: Record) -> int:
    """The permission group of a person's account that is in use; 0 of any other. Raises WrongShape."""
    return record.number("id_group_permission", 0) if record.flag("active") else 0


def _within(since: datetime, until: datetime) -> dict[str, str]:
    """Which of a row's dates Fracttal compares isn't documented, and a filter that it doesn't know it
    ignores: who asks must filter again."""
    return {"since": _written(since), "until": _written(until)}


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
