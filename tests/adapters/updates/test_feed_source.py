"""Fetching the feed over real HTTP: each way in which a server can disappoint has an error of its own."""

from __future__ import annotations

import socket

import pytest

from desktop.adapters.fracttal.transport import Limits
from desktop.adapters.updates.feed_source import HttpFeedSource
from desktop.domain.errors import ConnectionRefused, DeskError, HostUnknown, TimedOut
from desktop.domain.update_errors import FeedBroken, FeedMissing, FeedMoved, FeedTooLarge
from tests.adapters.fracttal.raw_server import Heard, RawServer, closed_port, reply

QUICK = Limits(connect=1, read=0.3, write=1, pool=1, whole=0.5, megabytes=1)


@pytest.fixture(autouse=True)
def without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def fetched(answer: bytes) -> tuple[bytes, list[Heard]]:
    with RawServer(lambda _heard, _plug: answer) as server:
        data = HttpFeedSource(QUICK).fetch(f"{server.root}/feed.json")
        return data, server.heard


def test_the_bytes_come_as_they_are_and_nothing_is_told_but_the_version() -> None:
    data, (heard,) = fetched(reply(body=b"{ any bytes }"))
    assert data == b"{ any bytes }"
    assert (heard.method, heard.target, heard.body) == ("GET", "/feed.json", b"")
    assert heard.headers["user-agent"].startswith("ConsumerDesk")
    assert set(heard.headers) <= {"host", "user-agent", "accept", "accept-encoding", "connection"}


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (reply(status=404), FeedMissing),
        (reply(status=500), FeedMissing),
        (reply(status=302, headers={"Location": "https://elsewhere.example.com/"}), FeedMoved),
        (reply(body=b"x" * 1_100_000), FeedTooLarge),
        (reply(body=b"not gzip", headers={"Content-Encoding": "gzip"}), FeedBroken),
    ],
)
def test_a_server_that_disappoints(answer: bytes, problem: type[DeskError]) -> None:
    with pytest.raises(problem):
        fetched(answer)


def test_nobody_there() -> None:
    with pytest.raises(ConnectionRefused):
        HttpFeedSource(QUICK).fetch(f"http://127.0.0.1:{closed_port()}/feed.json")


def test_a_name_that_does_not_exist() -> None:
    with pytest.raises(HostUnknown):
        HttpFeedSource(Limits(connect=5, whole=8)).fetch("https://nowhere.invalid/feed.json")


def test_a_server_that_is_silent() -> None:
    def silent(_heard: Heard, plug: socket.socket) -> None:
        plug.recv(1)  # until the client goes away

    with RawServer(silent) as server, pytest.raises(TimedOut):
        HttpFeedSource(QUICK).fetch(f"{server.root}/feed.json")
