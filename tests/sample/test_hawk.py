"""The legacy pair: requests signed with Hawk."""

import time
from typing import Any

import httpx
import mohawk
import pytest

from tests.sample.caller import Caller


@pytest.fixture
def pair(caller: Caller) -> dict[str, Any]:
    renewed = caller.call("POST", "/api_connection/secret").json()["data"]
    return {"id": renewed["key"], "key": renewed["secret"], "algorithm": "sha256"}


def signed(pair: dict[str, Any], url: str, method: str = "GET", **more: Any) -> str:
    header = mohawk.Sender(pair, url, method, content="", content_type="", **more).request_header
    return str(header)


def sent(caller: Caller, url: str, header: str, method: str = "GET") -> httpx.Response:
    return caller.http.request(method, url, headers={"Authorization": header})


def test_a_signed_request_may_do_everything(caller: Caller, pair: dict[str, Any]) -> None:
    for path in ("/items?limit=1&start=2", "/accounts", "/oauth_consumers"):
        url = caller.addresses.api_url + path
        answer = sent(caller, url, signed(pair, url))
        assert answer.status_code == 200, answer.text
        assert answer.json()["success"] is True


def test_a_payload_is_covered_by_the_signature(caller: Caller, pair: dict[str, Any]) -> None:
    url = f"{caller.addresses.api_url}/oauth_consumers/1"
    kind = "application/json"
    good = b'{"grant_type":"client_credentials","name":"Signed","id_group_permission":2}'
    for content, status in ((good, 200), (good.replace(b"2", b"1"), 401)):
        header = mohawk.Sender(pair, url, "PUT", content=good, content_type=kind).request_header
        headers = {"Authorization": header, "Content-Type": kind}
        assert caller.http.put(url, content=content, headers=headers).status_code == status


def test_a_signature_for_something_else_is_refused(caller: Caller, pair: dict[str, Any]) -> None:
    url = caller.addresses.api_url + "/items"
    wrong = [
        signed({**pair, "key": "sample-secret-wrong"}, url),
        signed({**pair, "id": "sample-key-wrong"}, url),
        signed(pair, url + "?limit=1"),
        signed(pair, url, "POST"),
        "Hawk",
        'Hawk id="x"',
        "Hawk nonsense",
        signed(pair, url).replace('ts="', 'ts="x'),
    ]
    for header in wrong:
        answer = sent(caller, url, header)
        assert (answer.status_code, answer.json()["success"]) == (401, False), header


def test_a_request_cannot_be_sent_twice(caller: Caller, pair: dict[str, Any]) -> None:
    url = caller.addresses.api_url + "/items"
    header = signed(pair, url)
    assert [sent(caller, url, header).status_code for _ in range(2)] == [200, 401]


@pytest.mark.parametrize(("seconds", "status"), [(-55, 200), (55, 200), (-65, 407), (65, 407)])
def test_a_clock_may_be_a_minute_off(caller: Caller, pair: dict[str, Any], seconds: int, status: int) -> None:
    url = caller.addresses.api_url + "/items"
    answer = sent(caller, url, signed(pair, url, _timestamp=str(int(time.time()) + seconds)))
    assert answer.status_code == status
    if status == 407:
        assert answer.headers["www-authenticate"].startswith("Hawk ts=")


def test_a_new_secret_ends_the_old_at_once(caller: Caller, pair: dict[str, Any]) -> None:
    caller.call("POST", "/api_connection/secret")
    url = caller.addresses.api_url + "/items"
    assert sent(caller, url, signed(pair, url)).status_code == 401
