"""A long list's pages: each asked for once, in order, over one connection, and looked at while the next one
is waited for."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import NotJson, ServerFailed, Stopped, WrongShape
from desktop.domain.progress import Unwatched
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from tests.adapters.fracttal.conftest import OpenApi, Patient
from tests.adapters.fracttal.connecting_proxy import ConnectingProxy
from tests.adapters.fracttal.raw_server import Heard, RawServer, reply, token_reply

PATIENCE = 10  # seconds
GROUPS = -1  # where the page of groups starts, for Pages


class CountedWay(ConnectingProxy):
    """Leads to the server at `port` as if it were that server, and counts who comes."""

    connections = 0

    def _serve(self, plug: socket.socket) -> None:
        self.connections += 1
        with self._lock:
            self._open.add(plug)
        try:
            with socket.create_connection(("127.0.0.1", self._to)) as inner:
                self._carry(plug, inner)
        finally:
            with self._lock:
                self._open.discard(plug)
            plug.close()


def test_each_page_is_asked_for_once_and_over_one_connection(tmp_path: Path, open_api: OpenApi) -> None:
    host = SampleHost(tmp_path, consumers=250, settings=SampleSettings(calls_per_minute=100_000))
    try:
        at = host.start()
        port = at.api_url.rsplit(":", 1)[1].split("/")[0]
        with CountedWay(int(port)) as way:
            there, here = f":{port}/", f":{way.port}/"
            led = replace(
                at, api_url=at.api_url.replace(there, here), token_url=at.token_url.replace(there, here)
            )
            api = open_api(led)
            listings = [api.read_all(Unwatched()) for _ in range(2)]
            api.close()
    finally:
        host.stop()
    assert [len(listing.consumers) for listing in listings] == [250, 250]
    once = [*["/oauth_consumers"] * 3, "/groups_permissions"]
    assert [path for _, path in host.seen] == ["/oauth/token", *once, *once]
    assert way.connections == 1


def consumer(number: int) -> dict[str, Any]:
    return {
        "id": f"c{number}",
        "name": f"Invented {number}",
        "grant_type": "client_credentials",
        "id_group_permission": 1,
        "key": f"sample-key-{number}",
        "created_at": "2026-01-31T10:00:00Z",
    }


def no_groups() -> bytes:
    return reply({"success": True, "message": "OK", "data": [], "total": 0})


def page(start: int, count: int = 100, total: int = 300) -> dict[str, Any]:
    rows = [consumer(number) for number in range(start, start + count)]
    return {"success": True, "message": "OK", "data": rows, "total": total}


class Pages(RawServer):
    """300 consumers; `at_start` says what is special about the page that starts there."""

    def __init__(self, at_start: dict[int, Any] | None = None) -> None:
        super().__init__(self._page)
        self._at_start = at_start or {}
        self.starts: list[int] = []

    def _page(self, heard: Heard, plug: socket.socket) -> bytes:
        if heard.path.endswith("/token"):
            return token_reply()
        if heard.path.endswith("/groups_permissions"):
            groups: bytes = self._at_start.get(GROUPS, no_groups)()
            return groups
        start = int(heard.query["start"])
        self.starts.append(start)
        special = self._at_start.get(start, page(start))
        answer: bytes = special() if callable(special) else reply(special)
        return answer


def broken(start: int) -> dict[str, Any]:
    """One of its consumers has no key."""
    document = page(start)
    del document["data"][50]["key"]
    return document


def test_a_page_is_looked_at_while_the_server_makes_the_next_one(open_api: OpenApi) -> None:
    seen = threading.Event()

    class Watching(Patient):
        def report(self, done: int, total: int) -> None:
            super().report(done, total)
            seen.set()

    def when_the_first_was_seen() -> bytes:
        assert seen.wait(PATIENCE)
        return reply(page(100))

    progress = Watching()
    with Pages({100: when_the_first_was_seen}) as server:
        assert len(open_api(server.root).read_all(progress).consumers) == 300
    assert [done for done, _ in progress.reports][:3] == [100, 200, 300]
    assert server.starts == [0, 100, 200]


@pytest.mark.parametrize("next_page", ["sound", "not JSON", "no answer"])
def test_what_is_wrong_with_a_page_is_told_whatever_the_next_one_is(
    next_page: str, open_api: OpenApi
) -> None:
    following = {"sound": page(200), "not JSON": lambda: reply(body=b"{"), "no answer": lambda: b""}
    pages = {100: broken(100), 200: following[next_page]}
    with Pages(pages) as server, pytest.raises(WrongShape) as told:
        open_api(server.root).read_all(Patient())
    assert told.value.where == "data[50].key"
    assert server.starts == [0, 100, 200]  # and not once more


def test_the_last_page_is_looked_at_while_the_groups_are_waited_for(open_api: OpenApi) -> None:
    seen = threading.Event()

    class Watching(Patient):
        def report(self, done: int, total: int) -> None:
            if done == 300:
                seen.set()

    def when_the_last_was_seen() -> bytes:
        assert seen.wait(PATIENCE)
        return no_groups()

    with Pages({GROUPS: when_the_last_was_seen}) as server:
        assert len(open_api(server.root).read_all(Watching()).consumers) == 300


@pytest.mark.parametrize("groups", [no_groups, lambda: reply(body=b"{"), lambda: b""])
def test_what_is_wrong_with_the_last_page_is_told_whatever_the_groups_are(
    groups: Callable[[], bytes], open_api: OpenApi
) -> None:
    with Pages({200: broken(200), GROUPS: groups}) as server, pytest.raises(WrongShape) as told:
        open_api(server.root).read_all(Patient())
    assert told.value.where == "data[50].key"
    assert server.starts == [0, 100, 200]


@pytest.mark.parametrize(
    ("answer", "error", "starts"),
    [
        (lambda: reply(body=b"{"), NotJson, [0, 100]),
        (lambda: reply({}, 500), ServerFailed, [0, 100, 100, 100]),  # what is tried again was before, too
    ],
)
def test_a_page_in_the_middle_that_fails_ends_the_reading(
    answer: Any, error: type[Exception], starts: list[int], open_api: OpenApi
) -> None:
    progress = Patient()
    with Pages({100: answer}) as server, pytest.raises(error):
        open_api(server.root).read_all(progress)
    assert server.starts == starts
    assert progress.reports == [(100, 300)]


def test_who_stops_the_reading_is_heard_at_the_next_page(open_api: OpenApi) -> None:
    class Impatient(Patient):
        def report(self, done: int, total: int) -> None:
            raise Stopped

    with Pages() as server:
        api = open_api(server.root)
        with pytest.raises(Stopped):
            api.read_all(Impatient())
        assert server.starts == [0, 100]
        assert len(api.read_all(Patient()).consumers) == 300
