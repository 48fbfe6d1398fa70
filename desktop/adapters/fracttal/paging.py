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
    page_from: Callable[[int, Meanwhile], Page[T]], told: Callable[[int, int], None], host: str
) -> dict[str, T]:
    """Every record by its id, in the server's order; one that comes twice counts once, as it came last.

    `page_from` gives the page that starts at an offset and sees to it that the work it is given is done
    meanwhile; `told` hears how many of how many are there.
    A list whose total changed meanwhile is read once more: what was deleted pulls another record over
    the edge of a page, unseen. Raises TooLarge for a list without end.
    """
    found, steady = _Reading(told, host).read(page_from)
    if not steady:
        found, _ = _Reading(told, host).read(page_from)
    return found


class _Reading(Generic[T]):
    """One time through the list."""

    def __init__(self, told: Callable[[int, int], None], host: str) -> None:
        self._told = told
        self._host = host
        self._found: dict[str, T] = {}
        self._brought_new = True

    def read(self, page_from: Callable[[int, Meanwhile], Page[T]]) -> tuple[dict[str, T], bool]:
        """What there is, and whether the total stayed the same."""
        totals: set[int] = set()
        total: int | None = None
        start, before = 0, None
        look = Meanwhile(lambda: None)
        while True:
            page = page_from(start, look)
            # A page that brings nothing new is a server that ignores `start`: it would never end.
            if not self._brought_new:
                return self._found, len(totals) < 2
            start += len(page.rows)
            if page.total is not None:
                total = page.total
                totals.add(total)
            look = Meanwhile(partial(self._take, page, total))
            at_end = total is not None and start >= total
            if at_end or total is None or not page.rows or page.rows == before:
                look.end()  # whether there is more can't be known without
                if at_end or not self._brought_new:
                    return self._found, len(totals) < 2
            before = page.rows

    def _take(self, page: Page[T], total: int | None) -> None:
        count = len(self._found)
        self._found.update(page.records())
        self._brought_new = len(self._found) > count
        self._told(len(self._found), max(total or 0, len(self._found)))
        if len(self._found) > MOST_RECORDS:
            raise TooLarge(self._host)
