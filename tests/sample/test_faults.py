"""Each misbehaviour as a caller meets it, and whether the work was done."""

import gzip
import json
import ssl
import time
from typing import Any

import httpx
import pytest

from desktop.sample.faults import KINDS, Fault, Faults
from desktop.sample.host import SampleHost
from tests.sample.caller import Caller

LIST = "/oauth_consumers"


def count(caller: Caller) -> int:
    return int(caller.call("GET", LIST, params={"limit": 1}).json()["total"])


def test_reset_cuts_before_any_answer_and_does_nothing(host: SampleHost, caller: Caller) -> None:
    host.faults.set("reset", path=LIST, method="POST", times=1)
    with pytest.raises(httpx.ReadError):
        caller.make()
    assert count(caller) == 10
    assert caller.make().status_code == 200


def test_answer_lost_cuts_too_but_the_work_is_done(host: SampleHost, caller: Caller) -> None:
    key = "8f2d6b1c-0000-4000-8000-000000000001"
    host.faults.set("answer_lost", path=LIST, method="POST", times=1)
    with pytest.raises(httpx.ReadError):
        caller.make(key=key)
    assert count(caller) == 11
    assert caller.make(key=key).json()["data"]["id"] == "11"
    assert count(caller) == 11


def test_half_an_answer_after_the_work(host: SampleHost, caller: Caller) -> None:
    host.faults.set("half", path=LIST, method="POST", times=1)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message"):
        caller.make()
    assert count(caller) == 11


def test_half_an_answer_gives_its_first_half(host: SampleHost, caller: Caller) -> None:
    whole = caller.call("GET", "/warehouses").content
    host.faults.set("half", path="/warehouses")
    headers = {"Authorization": f"Bearer {caller.token}"}
    got = b""
    with caller.http.stream("GET", caller.addresses.api_url + "/warehouses", headers=headers) as answer:
        assert answer.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            for part in answer.iter_raw():
                got += part
    assert got == whole[: len(whole) // 2]


def test_timeout_never_answers(host: SampleHost, caller: Caller) -> None:
    host.faults.set("timeout", path="/items")
    with pytest.raises(httpx.ReadTimeout):
        caller.http.get(caller.addresses.api_url + "/items", timeout=0.3)


def test_slow_sends_one_byte_after_the_other(host: SampleHost, caller: Caller) -> None:
    host.faults.set("slow=0.005", path="/api_connection")
    headers = {"Authorization": f"Bearer {caller.token}"}
    begun = time.monotonic()
    with caller.http.stream("GET", caller.addresses.api_url + "/api_connection", headers=headers) as answer:
        parts = list(answer.iter_raw())
    assert len(parts) > len(b"".join(parts)) / 2
    assert time.monotonic() - begun > 0.005 * len(b"".join(parts))
    assert json.loads(b"".join(parts))["success"] is True


def test_a_drip_ends_when_the_caller_goes(own_host: SampleHost, http: httpx.Client) -> None:
    caller = Caller(own_host.start(), http)
    own_host.faults.set("slow", path="/items")
    no_certificates = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with httpx.Client(trust_env=False, verify=no_certificates) as other:
        headers = {"Authorization": f"Bearer {caller.token}"}
        with other.stream("GET", caller.addresses.api_url + "/items", headers=headers) as answer:
            next(answer.iter_raw())
    begun = time.monotonic()
    own_host.stop()
    assert time.monotonic() - begun < 1


def test_delay_answers_later(host: SampleHost, caller: Caller) -> None:
    host.faults.set("delay=0.2", path="/items", times=1)
    begun = time.monotonic()
    assert caller.call("GET", "/items").status_code == 200
    assert time.monotonic() - begun >= 0.2


@pytest.mark.parametrize(
    ("kind", "status", "message"),
    [
        ("false", 200, None),
        ("unauthorized", 401, "The token is missing, wrong or expired"),
        ("unauthorized_endpoint", 401, "UNAUTHORIZED_ENDPOINT"),
        ("limit", 406, None),
        ("limit_other", 406, None),
        ("exists", 408, None),
        ("error", 500, None),
        ("clock", 407, None),
    ],
)
def test_refusals_have_their_code_and_do_nothing(
    host: SampleHost, caller: Caller, kind: str, status: int, message: str | None
) -> None:
    host.faults.set(kind, path=LIST, method="POST", times=1)
    answer = caller.make()
    assert answer.status_code == status
    assert answer.json()["success"] is False
    assert message in (None, answer.json()["message"])
    if kind == "exists":
        assert answer.json()["errors"] == {"name": ["taken"]}
    assert count(caller) == 10


def test_the_limit_comes_in_both_spellings(host: SampleHost, caller: Caller) -> None:
    host.faults.set("limit=7", path="/items", times=1)
    host.faults.set("limit_other=9", path="/items", times=1)
    first, second = (caller.call("GET", "/items").headers for _ in range(2))
    assert (first["ratelimit-limit"], first["ratelimit-remaining"], first["ratelimit-reset"]) == (
        "200",
        "0",
        "7",
    )
    assert "request-call-limit" not in first
    assert second["request-call-limit-remaining"] == "0"
    assert second["request-call-limit-reset"] == "9"
    assert "ratelimit-limit" not in second


def test_html_is_a_page_with_200(host: SampleHost, caller: Caller) -> None:
    host.faults.set("html", path="/items")
    answer = caller.call("GET", "/items")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.text.startswith("<!doctype html>")


def test_huge_is_sound_json_of_more_than_ten_megabytes(host: SampleHost, caller: Caller) -> None:
    host.faults.set("huge", path="/items")
    answer = caller.call("GET", "/items")
    assert len(answer.content) > 10_000_000
    assert "content-length" not in answer.headers
    assert answer.json()["success"] is True


def test_wrong_types_stand_in_a_sound_envelope(host: SampleHost, caller: Caller) -> None:
    host.faults.set("wrong_types")
    many = caller.call("GET", LIST).json()
    assert many["success"] is True
    assert isinstance(many["data"][0]["name"], list)
    one: Any = caller.call("GET", f"{LIST}/1").json()["data"]
    assert one["key"] is None
    token = caller.http.post(caller.addresses.token_url, data={"grant_type": "client_credentials"}).json()
    assert token["access_token"] == 5


def test_deep_is_nested_ten_thousand_times(host: SampleHost, caller: Caller) -> None:
    host.faults.set("deep", path="/items")
    text = caller.call("GET", "/items").text
    assert text.count("[") == text.count("]") == 10_000


def test_redirect_leads_to_another_host_name(host: SampleHost, caller: Caller) -> None:
    host.faults.set("redirect", path="/items")
    answer = caller.call("GET", "/items")
    assert answer.status_code == 302
    assert answer.headers["location"].startswith("http://localhost:")
    assert ("GET", "/elsewhere") not in host.seen


def test_a_bomb_is_small_on_the_wire_and_large_unpacked(host: SampleHost, caller: Caller) -> None:
    host.faults.set("bomb", path="/items")
    headers = {"Authorization": f"Bearer {caller.token}"}
    with caller.http.stream("GET", caller.addresses.api_url + "/items", headers=headers) as answer:
        assert answer.headers["content-encoding"] == "gzip"
        packed = b"".join(answer.iter_raw())
    assert len(packed) < 200_000
    assert len(gzip.decompress(packed)) > 50_000_000


def test_a_token_can_be_refused_too(host: SampleHost, caller: Caller) -> None:
    host.faults.set("unauthorized", path="/oauth/token", times=1)
    pair = (caller.addresses.key, caller.addresses.secret)
    answer = caller.http.post(
        caller.addresses.token_url, auth=pair, data={"grant_type": "client_credentials"}
    )
    assert (answer.status_code, answer.json()) == (401, {"error": "invalid_client"})
    caller.token_of(*pair)


def test_the_first_match_is_met_and_counted() -> None:
    faults = Faults()
    faults.set("reset", path=LIST, method="post", times=2)
    faults.set("slow=2", path=f"{LIST}/*")
    faults.set("html")
    assert faults.meet("GET", LIST) == Fault("html", 0.0)
    assert faults.meet("GET", f"{LIST}/3") == Fault("slow", 2.0)
    assert [faults.meet("POST", LIST) for _ in range(3)] == [
        Fault("reset", 0.0),
        Fault("reset", 0.0),
        Fault("html", 0.0),
    ]
    faults.clear()
    assert faults.meet("GET", LIST) is None


def test_faults_can_be_written_as_text() -> None:
    faults = Faults.parse("reset:/oauth_consumers:POST:1, delay=2.5:/items,slow")
    assert faults.meet("POST", LIST) == Fault("reset", 0.0)
    assert faults.meet("POST", LIST) == Fault("slow", 0.1)
    assert faults.meet("GET", "/items") == Fault("delay", 2.5)
    assert Faults.parse("").meet("GET", LIST) is None


@pytest.mark.parametrize(
    "text", ["unknown", "reset:a:b:x", "reset:a:b:1:c", "reset=1", "delay=x", "delay=-1", "slow=nan"]
)
def test_text_that_is_no_fault_is_an_error(text: str) -> None:
    with pytest.raises(ValueError):
        Faults.parse(text)


def test_every_kind_of_fault_ends_and_the_server_lives_on(host: SampleHost, caller: Caller) -> None:
    for kind in KINDS:
        host.faults.set({"delay": "delay=0", "slow": "slow=0"}.get(kind, kind), path="/meters", times=1)
        headers = {"Authorization": f"Bearer {caller.token}"}
        try:
            caller.http.get(caller.addresses.api_url + "/meters", headers=headers, timeout=1)
        except httpx.TransportError:
            assert kind in ("reset", "timeout", "half", "answer_lost")
    assert caller.call("GET", "/meters").status_code == 200
