"""Reads lists of the API, whole or a page at a time, within the limit and with retries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop.adapters.fracttal.calls import Calls
from desktop.adapters.fracttal.envelope import Envelope
from desktop.adapters.fracttal.limit import LimitWatch
from desktop.adapters.fracttal.meanwhile import Meanwhile
from desktop.adapters.fracttal.paging import PAGE, Page, read_pages
from desktop.adapters.fracttal.parsing import Record, list_in, rows_of
from desktop.adapters.fracttal.retries import Retries
from desktop.domain.progress import Progress

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rows(Generic[T]):
    """One page of a list: its rows in the server's order, and how many there are in all, if it says."""

    values: tuple[T, ...]
    total: int | None


class Reader:
    """Every method raises Unreachable, BadAnswer, Refusal, and Stopped when the progress says so."""

    def __init__(self, calls: Calls, watch: LimitWatch, retries: Retries, host: str) -> None:
        self._calls = calls
        self._watch = watch
        self._retries = retries
        self._host = host

    def whole(
        self,
        path: str,
        parse: Callable[[Record], T],
        identity: Callable[[T], str],
        progress: Progress,
        told: Callable[[int, int], None] | None = None,
        before: Meanwhile | None = None,
    ) -> dict[str, T]:
        """Every row by its identity, in the server's order; waits where the limit is nearly used up.

        `told` hears how many of how many there are, instead of `progress`. `before` is what another list
        left to do.
        """
        found, look = self.whole_but_for_a_look(path, parse, identity, progress, told, before)
        look.end()
        return found

    def whole_but_for_a_look(
        self,
        path: str,
        parse: Callable[[Record], T],
        identity: Callable[[T], str],
        progress: Progress,
        told: Callable[[int, int], None] | None = None,
        before: Meanwhile | None = None,
    ) -> tuple[dict[str, T], Meanwhile]:
        """As `whole`, and what is left to do: the last page's rows come by it, while another list is waited
        for."""

        def page_from(start: int, look: Meanwhile) -> Page[T]:
            pause = self._watch.pause()
            if pause:
                look.end()
                progress.wait(pause)
            asked = {"start": str(start), "limit": str(PAGE)}

            def ask() -> Envelope:
                look.check()
                return self._calls.read(path, asked, look)

            try:
                envelope = self._retries.read(ask, progress)
            finally:
                look.end()  # a page that is wrong comes before whatever is wrong with the next one

            def records() -> dict[str, T]:
                rows = rows_of(envelope.data, self._host)
                return {identity(value): value for value in map(parse, rows)}

            return Page(records, list_in(envelope.data, self._host), envelope.total)

        return read_pages(page_from, told or progress.report, self._host, before)

    def page(
        self,
        path: str,
        parse: Callable[[Record], T],
        progress: Progress,
        start: int = 0,
        limit: int = PAGE,
        query: Mapping[str, str] | None = None,
        left_to_others: int | None = None,
        called: Callable[[], None] | None = None,
    ) -> Rows[T]:
        """`limit` rows from the offset `start` on.

        Never waits for the limit, which raises LimitUsedUp; with `left_to_others` it waits while fewer
        calls than that are left of the minute. `called` hears of each call, tries included.
        """
        asked = {**(query or {}), "start": str(start), "limit": str(limit)}
        waits = left_to_others is not None
        if left_to_others is not None and (pause := self._watch.pause(left_to_others)):
            progress.wait(pause)

        def call() -> Envelope:
            if called is not None:
                called()
            return self._calls.read(path, asked)

        envelope = self._retries.read(call, progress, waits_for_limit=waits)
        return Rows(tuple(parse(record) for record in rows_of(envelope.data, self._host)), envelope.total)
