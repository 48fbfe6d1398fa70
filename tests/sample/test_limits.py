"""200 calls a minute for the whole company, in both spellings of the headers."""

import httpx

from desktop.sample.host import SampleHost
from desktop.sample.limits import CallLimit
from tests.sample.caller import Caller


def test_call_201_of_the_minute_is_refused_whoever_calls(own_host: SampleHost, http: httpx.Client) -> None:
    caller = Caller(own_host.start(), http)
    row = caller.consumer("Power BI")
    other = caller.token_of(row["key"], row["secret"])
    for number in range(2, 201):
        answer = caller.call("GET", "/items", token=other if number % 2 else None, params={"limit": 1})
        assert answer.status_code == 200
        assert answer.headers["request-call-limit-remaining"] == str(200 - number)
    refused = caller.call("GET", "/items", token=other)
    assert refused.status_code == 406
    assert refused.json()["success"] is False
    assert refused.headers["request-call-limit"] == "200"
    assert refused.headers["request-call-limit-remaining"] == "0"
    assert 0 < int(refused.headers["request-call-limit-reset"]) <= 60
    managed = caller.call("GET", "/oauth_consumers")
    assert managed.status_code == 406
    assert managed.headers["ratelimit-limit"] == "200"
    assert managed.headers["ratelimit-remaining"] == "0"
    assert 0 < int(managed.headers["ratelimit-reset"]) <= 60
    # Tokens don't count: nobody knows whether Fracttal's do.
    caller.token_of(row["key"], row["secret"])


def test_a_refused_call_counts_too(own_host: SampleHost, http: httpx.Client) -> None:
    caller = Caller(own_host.start(), http)
    caller.call("GET", "/items", token="sample-access-wrong")
    assert caller.call("GET", "/items").headers["request-call-limit-remaining"] == "198"


def test_the_minute_ends() -> None:
    now = [1000.0]
    limit = CallLimit(2, clock=lambda: now[0])
    assert (limit.spend().remaining, limit.spend().remaining) == (1, 0)
    now[0] += 59.5
    over = limit.spend()
    assert (over.allowed, over.reset_seconds) == (False, 1)
    now[0] += 0.5
    fresh = limit.spend()
    assert (fresh.allowed, fresh.remaining, fresh.reset_seconds) == (True, 1, 60)
