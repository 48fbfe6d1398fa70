"""The next page is asked for while the last one is looked at: once, in order, never two at a time."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from desktop.adapters.fracttal.ahead import Ahead
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
    with Ahead(lambda start: Envelope(start, None)) as ahead:
        assert ahead.take(0).data == 0


def test_a_failure_of_a_page_is_told_where_the_page_is_taken() -> None:
    def lost(_start: int) -> Envelope:
        raise ConnectionLost("fracttal")

    with Ahead(lost) as ahead:
        ahead.ask(100)
        with pytest.raises(ConnectionLost):
            ahead.take(100)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("next-page")]
