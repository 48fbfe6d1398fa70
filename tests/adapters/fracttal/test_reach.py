"""Whether whoever answers at the API's address may be Fracttal."""

from __future__ import annotations

import pytest

from desktop.domain.errors import DeskError, NotFracttal, Redirected, ServerFailed
from tests.adapters.fracttal.conftest import OpenApi
from tests.adapters.fracttal.raw_server import RawServer, reply


@pytest.mark.parametrize(
    "answer",
    [
        reply({"success": False, "message": "UNAUTHORIZED"}, 401),
        reply({"success": True, "data": []}),
        reply({"mensaje": "No"}, 403),
        reply(status=401, body=b"<html>"),
        reply({"success": False}, 406),
    ],
)
def test_it_may_be(answer: bytes, open_api: OpenApi) -> None:
    with RawServer(lambda heard, plug: answer) as server:
        open_api(server.root).reach()
    [heard] = server.heard
    assert (heard.method, heard.path) == ("GET", "/api/items")
    assert "authorization" not in heard.headers


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (reply(body=b"<html>Bakery</html>"), NotFracttal),
        (reply({"hello": "world"}), NotFracttal),
        (reply({"success": False}, 404), NotFracttal),
        (reply(status=404, body=b"<html>"), NotFracttal),
        (reply(status=400, body=b"what"), NotFracttal),
        (reply(status=302, headers={"Location": "https://example.com/"}), Redirected),
        (reply(status=500), ServerFailed),
    ],
)
def test_it_cannot_be(answer: bytes, problem: type[DeskError], open_api: OpenApi) -> None:
    with RawServer(lambda heard, plug: answer) as server, pytest.raises(problem):
        open_api(server.root).reach()
