"""A long list's pages: each asked for once, in order, one after the other over one connection."""

from __future__ import annotations

from pathlib import Path

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
