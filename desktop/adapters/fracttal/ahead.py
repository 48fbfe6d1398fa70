"""Asks for the next pages of a list while those that came are looked at: never two calls at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from types import TracebackType
from typing import Self

from desktop.adapters.fracttal.envelope import Envelope


MOST_WAITING = 2  # pages that came and weren't taken yet


class Ahead:
    """`fetch` gives the page that starts at an offset; `following` the offset after such a page, None after
    the last one.

    The thread that reads a page asks for the next one at once: were it told to by the one that looks at
    them, it would first wait until that one has looked.
    """

    def __init__(
        self, fetch: Callable[[int], Envelope], following: Callable[[int, Envelope], int | None]
    ) -> None:
        self._fetch = fetch
        self._following = following
        self._asked: dict[int, Future[Envelope]] = {}
        self._thread: ThreadPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._thread is not None:
            self._thread.shutdown(cancel_futures=True)

    def take(self, start: int) -> Envelope:
        """As asked for, or else asked for now. Raises what the call raised."""
        asked = self._asked.pop(start, None)
        envelope = self._fetch(start) if asked is None else asked.result()
        self._ask_after(start, envelope)
        return envelope

    def _ask_after(self, start: int, envelope: Envelope) -> None:
        following = self._following(start, envelope)
        if following is None or following in self._asked:
            return
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, "next-page")
        self._asked[following] = self._thread.submit(self._fetched, following)

    def _fetched(self, start: int) -> Envelope:
        envelope = self._fetch(start)
        if len(self._asked) < MOST_WAITING:
            with suppress(RuntimeError):  # nobody wants more of them
                self._ask_after(start, envelope)
        return envelope
