"""Reads a whole list page by page, each record once, however the server cuts its pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop.adapters.fracttal.envelope import Envelope
from desktop.domain.errors import TooLarge

T = TypeVar("T")

PAGE = 100  # fracttal.md: the most that is given at once
MOST_RECORDS = 200_000


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Records by their ids, in order, how many rows came, and the total that the server tells."""

    records: dict[str, T]
    rows: int
    total: int | None


def read_pages(
    page_from: Callable[[int], Page[T]], told: Callable[[int, int], None], host: str
) -> dict[str, T]:
    """Every record by its id, in the server's order; one that comes twice counts once, as it came last.

    `page_from` gives the page that starts at an offset; `told` hears how many of how many are there.
    A list whose total changed meanwhile is read once more: what was deleted pulls another record over
    the edge of a page, unseen. Raises TooLarge for a list without end.
    """
    found, steady = _read_once(page_from, told, host)
    if not steady:
        found, _ = _read_once(page_from, told, host)
    return found


def _read_once(
    page_from: Callable[[int], Page[T]], told: Callable[[int, int], None], host: str
) -> tuple[dict[str, T], bool]:
    found: dict[str, T] = {}
    totals: set[int] = set()
    start = 0
    total: int | None = None
    while True:
        page = page_from(start)
        start += page.rows
        before = len(found)
        found.update(page.records)
        if page.total is not None:
            total = page.total
            totals.add(total)
        told(len(found), max(total or 0, len(found)))
        if len(found) > MOST_RECORDS:
            raise TooLarge(host)
        # A page that brings nothing new is a server that ignores `start`: it would never end.
        if len(found) == before or (total is not None and start >= total):
            return found, len(totals) < 2


def page_of(envelope: Envelope, records: dict[str, T]) -> Page[T]:
    rows = len(envelope.data) if isinstance(envelope.data, list) else 0
    return Page(records, rows, envelope.total)
