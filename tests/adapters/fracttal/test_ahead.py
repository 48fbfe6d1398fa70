"""The next page is asked for while the last one is looked at: once, in order, never two at a time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from desktop.adapters.fracttal.ahead import MOST_WAITING, Ahead
from desktop.adapters.fracttal.envelope import Envelope
from desktop.domain.errors import ConnectionLost
from desktop.domain.progress import Unwatched
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from tests.adapters.fracttal.conftest import OpenApi


def test_each_page_is_asked_for_once_and_over_one_connection(tmp_path: Path, open_api: OpenApi) -> None:
    host = SampleHost(tmp_path, consumers=250, settings=SampleSettings(calls_per_minute=100_000))
    try:
        listing = open_api(host.start()).read_all(Unwatched())
    finally:
        host.stop()
    assert len(listing.consumers) == 250
    paths = [path for _, path in host.seen]
    assert paths == ["/oauth/token", *["/oauth_consumers"] * 3, "/groups_permissions"]


def test_what_was_not_asked_for_is_asked_for_when_it_is_wanted() -> None:
    with Ahead(lambda start: Envelope(start, None), lambda _start, _page: None) as ahead:
        assert ahead.take(0).data == 0


def test_a_failure_of_a_page_is_told_where_the_page_is_taken() -> None:
    def lost(start: int) -> Envelope:
        if start:
            raise ConnectionLost("fracttal")
        return Envelope(start, None)

    with Ahead(lost, lambda start, _page: start + 100) as ahead:
        ahead.take(0)
        with pytest.raises(ConnectionLost):
            ahead.take(100)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("next-page")]


def test_few_pages_wait_for_one_who_looks_slowly_and_none_is_left_out() -> None:
    asked: list[int] = []
    third = threading.Event()

    def fetch(start: int) -> Envelope:
        asked.append(start)
        if start == 200:
            third.set()
        return Envelope(start, None)

    with Ahead(fetch, lambda start, _page: start + 100 if start < 500 else None) as ahead:
        assert ahead.take(0).data == 0
        assert third.wait(10)
        assert [ahead.take(start).data for start in range(100, 600, 100)] == [100, 200, 300, 400, 500]
    assert asked == [0, 100, 200, 300, 400, 500]


def test_pages_that_nobody_takes_are_not_asked_for_without_end() -> None:
    asked: list[int] = []

    def fetch(start: int) -> Envelope:
        asked.append(start)
        return Envelope(start, None)

    with Ahead(fetch, lambda start, _page: start + 100) as ahead:
        ahead.take(0)
    assert len(asked) <= 1 + MOST_WAITING
