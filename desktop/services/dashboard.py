"""The work behind the figures of Home: read from the server when asked, kept for the time without it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, TypeVar

from desktop.domain.company import Company
from desktop.domain.errors import NotAllowed
from desktop.domain.progress import Progress
from desktop.domain.work import Period, RequestRow, Work, WorkOrder, WorkRequest, day_of, orders_of
from desktop.services.connections import Connections
from desktop.services.kept_work import read_back, written
from desktop.services.ports import SnapshotTable

T = TypeVar("T")

WHAT, ACCOUNTS = "work", "accounts"
# Orders due in the period may have been made before it: so many days earlier are read as well.
MADE_EARLIER = timedelta(days=31)
OLD_AFTER = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class ReadWork:
    """`read_at` is UTC, `read_on` that day here."""

    work: Work
    read_at: datetime
    read_on: date

    def covers(self, period: Period) -> bool:
        """Whether the figures of `period` can be computed. One that was read up to its own day covers
        later days too: as of then."""
        up_to_then = self.work.period.until >= self.read_on
        return self.work.period.since <= period.since and (
            up_to_then or period.until <= self.work.period.until
        )

    def is_old(self, now: datetime) -> bool:
        return abs(now - self.read_at) >= OLD_AFTER  # a clock may have been set back


def _now() -> datetime:
    return datetime.now(UTC)


class Dashboard:
    """`zone` is that of the person's calendar, None meaning this computer's."""

    def __init__(
        self,
        connections: Connections,
        snapshots: SnapshotTable,
        now: Callable[[], datetime] = _now,
        zone: tzinfo | None = None,
    ) -> None:
        self._connections = connections
        self._snapshots = snapshots
        self._now = now
        self._zone = zone

    def kept(self, company: Company) -> ReadWork | None:
        """What was last read; None when it never was."""
        found = self._snapshots.load(company.id, WHAT)
        work = read_back(found[0]) if found else None
        return None if found is None or work is None else self._read_work(work, found[1])

    def people_groups(self, company: Company, read: ReadWork | None) -> frozenset[int] | None:
        """The permission groups that accounts of people have: of `read`, or of the list that User Accounts
        keeps where that is newer. None when neither knows them."""
        here = None if read is None else read.work.people_groups
        kept = self._snapshots.load(company.id, ACCOUNTS)
        there = None if kept is None else _groups_of(kept[0])
        if kept is None or there is None:
            return here
        return there if here is None or read is None or kept[1] > read.read_at else here

    def read(self, company: Company, period: Period, progress: Progress) -> ReadWork:
        """Reads what the figures of `period` need, and keeps it. `progress` hears pages.

        Raises Unreachable, BadAnswer, Refusal, Stopped. What the server doesn't allow this key is left out.
        """
        self._connections.await_own_secret(company, progress)
        reads = self._connections.api(company).maintenance
        since = self._moment(period.since - MADE_EARLIER)
        until = self._moment(period.until + timedelta(days=1)) - timedelta(seconds=1)
        pages = _Pages(progress)
        rows = pages.read(lambda: reads.task_rows(since, until, pages, pages.called))
        tasks = pages.read(lambda: reads.pending_tasks(pages, pages.called))
        asked = pages.read(lambda: reads.request_rows(since, until, pages, pages.called))
        groups = pages.read(lambda: reads.people_groups(pages, pages.called))
        # Once more here: the server may not know the two dates, and would then give everything.
        wanted = Period(period.since - MADE_EARLIER, period.until)
        work = Work(
            period,
            None if rows is None else tuple(one for one in orders_of(rows, self._zone) if _in(wanted, one)),
            tasks,
            None if asked is None else tuple(one for one in self._requests(asked) if _in(wanted, one)),
            groups,
            pages.calls,
        )
        read_at = self._now()
        self._snapshots.keep(company.id, WHAT, written(work), read_at)
        return self._read_work(work, read_at)

    def _requests(self, rows: Iterable[RequestRow]) -> Iterator[WorkRequest]:
        for row in rows:
            yield WorkRequest(row.status, row.location, day_of(row.created_at, self._zone))

    def _read_work(self, work: Work, read_at: datetime) -> ReadWork:
        return ReadWork(work, read_at, read_at.astimezone(self._zone).date())

    def _moment(self, day: date) -> datetime:
        """When it begins."""
        return datetime.combine(day, time(), self._zone).astimezone(UTC)


def _groups_of(accounts: Any) -> frozenset[int] | None:
    try:
        return frozenset(int(row["group_id"]) for row in accounts if row["active"] and row["group_id"])
    except (LookupError, TypeError, ValueError):
        return None  # another version wrote it


def _in(period: Period, made: WorkOrder | WorkRequest) -> bool:
    return made.created is None or period.holds(made.created)


class _Pages:
    """The progress of several lists as one: pages read, and pages there are as far as is known."""

    LISTS = 4

    def __init__(self, inner: Progress) -> None:
        self._inner = inner
        self._before = 0  # pages of the lists that are done
        self._pages = 0
        self._lists = 0
        self.calls = 0

    def read(self, work: Callable[[], T]) -> T | None:
        """What `work` gives; None when the server doesn't allow it."""
        self._pages = 0
        try:
            return work()
        except NotAllowed:
            return None
        finally:
            self._lists += 1
            self._before += self._pages

    def called(self) -> None:
        self.calls += 1

    def report(self, done: int, total: int) -> None:
        self._pages = done
        to_come = self.LISTS - 1 - self._lists  # one page each, until they tell
        self._inner.report(self._before + done, self._before + total + to_come)

    def wait(self, seconds: float) -> None:
        self._inner.wait(seconds)
