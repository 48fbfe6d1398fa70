"""Reads a whole list page by page, each record once, however the server cuts its pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from desktop.adapters.fracttal.meanwhile import Meanwhile
from desktop.domain.errors import TooLarge

T = TypeVar("T")

PAGE = 100  # fracttal.md: the most that is given at once
MOST_RECORDS = 200_000


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """`records` looks at the rows, which is worth doing once: records by their ids, in order. `total` is what
    the server tells, None where it doesn't."""

    records: Callable[[], dict[str, T]]
    rows: Sequence[Any]
    total: int | None


def read_pages(
    page_from: Callable[[int, Meanwhile], Page[T]],
    told: Callable[[int, int], None],
    host: str,
    before: Meanwhile | None = None,
) -> tuple[dict[str, T], Meanwhile]:
    """Every record by its id, in the server's order; one that comes twice counts once, as it came last.
    Those of the last page are there when the look at it has ended, which comes with them: it can be had
    while something else is waited for. `before` is the one that another list left.

    `page_from` gives the page that starts at an offset and sees to it that the work it is given is done
    meanwhile; `told` hears how many of how many are there.
    A list whose total changed meanwhile is read once more: what was deleted pulls another record over
    the edge of a page, unseen. Raises TooLarge for a list without end.
    """
    reading = _Reading(page_from, told, host)
    look = reading.read(before or Meanwhile(_nothing))
    if not reading.is_steady:
        look.end()
        reading = _Reading(page_from, told, host)
        look = reading.read(Meanwhile(_nothing))
    return reading.found, look


def _nothing() -> None:
    pass


class _Reading(Generic[T]):
    """One time through the list."""

    def __init__(
        self, page_from: Callable[[int, Meanwhile], Page[T]], told: Callable[[int, int], None], host: str
    ) -> None:
        self._page_from = page_from
        self._told = told
        self._host = host
        self._total: int | None = None
        self._totals: set[int] = set()
        self._brought_new = True
        self.found: dict[str, T] = {}

    @property
    def is_steady(self) -> bool:
        """Whether the total stayed the same."""
        return len(self._totals) < 2

    def read(self, look: Meanwhile) -> Meanwhile:
        """What looks at the last page. `look` comes before the first one."""
        start = 0
        before: Sequence[Any] = ()
        while True:
            page = self._page_from(start, look)
            if not self._brought_new:
                return look
            start += len(page.rows)
            if page.total is not None:
                self._total = page.total
                self._totals.add(page.total)
            look = Meanwhile(partial(self._take, page))
            is_last = self._total is not None and start >= self._total
            if not is_last and (self._total is None or not page.rows or page.rows[:1] == before):
                look.end()  # before more is asked for: there may be none
            if is_last or not self._brought_new:
                return look
            before = page.rows[:1]
            del page  # it goes when it was looked at, while the next one is waited for

    def _take(self, page: Page[T]) -> None:
        count = len(self.found)
        self.found.update(page.records())
        # A page that brings nothing new is a server that ignores `start`: it would never end.
        self._brought_new = len(self.found) > count
        self._told(len(self.found), max(self._total or 0, len(self.found)))
        if len(self.found) > MOST_RECORDS:
            raise TooLarge(self._host)
