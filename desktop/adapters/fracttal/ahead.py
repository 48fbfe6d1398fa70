"""Asks for the next page of a list while the one that came is looked at: never two calls at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

from desktop.adapters.fracttal.envelope import Envelope


class Ahead:
    """`fetch` gives the page that starts at an offset."""

    def __init__(self, fetch: Callable[[int], Envelope]) -> None:
        self._fetch = fetch
        self._asked: dict[int, Future[Envelope]] = {}
        self._thread: ThreadPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)

    def ask(self, start: int) -> None:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "next-page")
        self._asked[start] = self._thread.submit(self._fetch, start)

    def take(self, start: int) -> Envelope:
        """As asked for, or else asked for now. Raises what the call raised."""
        asked = self._asked.pop(start, None)
        return self._fetch(start) if asked is None else asked.result()
