"""A person's sign-in without a browser: what comes back, from whom, and what it is traded for."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from desktop.adapters.fracttal.browser_sign_in import sign_in
from desktop.adapters.fracttal.loopback import Loopback
from desktop.domain.company import Addresses
from desktop.domain.errors import (
    AnswerMixedUp,
    CodeRefused,
    ConsentFailed,
    ConsentRefused,
    DeskError,
    NobodyAnswered,
    PairRefused,
    PortTaken,
    Stopped,
    WrongShape,
)
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.domain.sign_in import BrowserAsk
from tests.adapters.fracttal.raw_server import Heard, RawServer, reply, token_reply

REST = Unwatched()
Change = Callable[[dict[str, str]], Mapping[str, str]]


class Browser:
    """Comes back at once, from a thread of its own; `change` is given the good answer and gives another."""

    def __init__(self, change: Change = lambda query: query) -> None:
        self.asked: dict[str, str] = {}
        self.pages: list[str] = []
        self._change = change
        self._threads: list[threading.Thread] = []

    def __call__(self, address: str) -> None:
        self.asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        thread = threading.Thread(target=self._come_back)
        thread.start()
        self._threads.append(thread)

    def _come_back(self) -> None:
        query = self._change({"code": "sample-code", "state": self.asked["state"]})
        with httpx.Client(trust_env=False) as http:
            self.pages.append(http.get(f"{self.asked['redirect_uri']}?{urlencode(query)}").text)

    def join(self) -> None:
        for thread in self._threads:
            thread.join(5)


def ask(
    root: str, browser: Callable[[str], None], secret: str = "sample-secret", port: int = 0
) -> BrowserAsk:
    addresses = Addresses(f"{root}/api", f"{root}/oauth/token", f"{root}/oauth/authorize")
    return BrowserAsk(
        addresses, "sample-key", Secret(secret), port, browser, lambda agreed: "good" if agreed else "bad"
    )


def signs_in(
    browser: Browser, answer: Callable[[Heard, Any], bytes], secret: str = "sample-secret"
) -> tuple[tuple[Secret, str], list[Heard]]:
    with RawServer(answer) as server:
        try:
            return sign_in(ask(server.root, browser, secret), REST), server.heard
        finally:
            browser.join()


def granting(heard: Heard, plug: object) -> bytes:
    return token_reply(refresh_token="sample-refresh-1")


def test_the_code_is_traded_with_all_that_belongs_to_it() -> None:
    browser = Browser()
    (refresh, form), heard = signs_in(browser, granting)
    assert (refresh, form) == (Secret("sample-refresh-1"), "body")
    assert browser.pages == ["good"]
    assert browser.asked["response_type"] == "code"
    assert browser.asked["client_id"] == "sample-key"
    assert len(browser.asked["state"]) > 30
    form_sent = heard[0].form
    assert form_sent["grant_type"] == "authorization_code"
    assert form_sent["code"] == "sample-code"
    assert form_sent["redirect_uri"] == browser.asked["redirect_uri"]
    assert len(form_sent["code_verifier"]) >= 43  # RFC 7636, 4.1
    assert form_sent["client_secret"] == "sample-secret"


def test_state_and_verifier_are_never_the_same_twice() -> None:
    browsers = Browser(), Browser()
    sent = [signs_in(browser, granting)[1][0].form["code_verifier"] for browser in browsers]
    assert len(set(sent)) == 2
    assert len({browser.asked["state"] for browser in browsers}) == 2


def test_a_server_that_wants_the_pair_in_the_header_gets_it_there() -> None:
    def header_only(heard: Heard, plug: object) -> bytes:
        if "authorization" in heard.headers:
            return granting(heard, plug)
        return reply({"error": "invalid_request"}, 400)

    (_, form), heard = signs_in(Browser(), header_only)
    assert form == "header"
    assert len(heard) == 2


def test_a_consumer_without_a_secret_sends_none() -> None:
    _, heard = signs_in(Browser(), granting, secret="")
    assert "client_secret" not in heard[0].form
    assert "authorization" not in heard[0].headers


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda query: {**query, "state": "another"}, AnswerMixedUp),
        (lambda query: {"code": query["code"]}, AnswerMixedUp),
        (lambda query: {"error": "access_denied", "state": "another"}, AnswerMixedUp),
        (lambda query: {"error": "access_denied", "state": query["state"]}, ConsentRefused),
        (lambda query: {"error": "server_error", "state": query["state"]}, ConsentFailed),
        (lambda query: {"state": query["state"]}, ConsentFailed),
    ],
)
def test_what_came_back_is_told_apart_and_nothing_is_sent(change: Change, problem: type[DeskError]) -> None:
    browser = Browser(change)
    with RawServer(granting) as server:
        with pytest.raises(problem):
            sign_in(ask(server.root, browser), REST)
        browser.join()
    assert browser.pages == ["bad"]
    assert server.heard == []


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (reply({"error": "invalid_grant"}, 400), CodeRefused),
        (reply({"error": "invalid_client"}, 401), PairRefused),
        (token_reply(), WrongShape),  # without a refresh token it would end within the hour
    ],
)
def test_what_the_token_address_says_is_told_apart(answer: bytes, problem: type[DeskError]) -> None:
    with pytest.raises(problem):
        signs_in(Browser(), lambda heard, plug: answer)


def test_who_does_not_come_back_is_waited_for_so_long() -> None:
    began = time.monotonic()
    with pytest.raises(NobodyAnswered):
        sign_in(ask("http://127.0.0.1:9", lambda address: None), REST, seconds=0.3)
    assert 0.3 <= time.monotonic() - began < 3


def test_who_stops_gets_the_port_back() -> None:
    class Impatient(Unwatched):
        def wait(self, seconds: float) -> None:
            raise Stopped

    asked: list[str] = []
    with pytest.raises(Stopped):
        sign_in(ask("http://127.0.0.1:9", asked.append), Impatient())
    port = urlsplit(parse_qs(urlsplit(asked[0]).query)["redirect_uri"][0]).port
    Loopback(port or 0).close()


def test_a_port_in_use_is_said_before_the_browser_opens() -> None:
    asked: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortTaken) as caught:
            sign_in(ask("http://127.0.0.1:9", asked.append, port=port), REST)
    assert caught.value.port == port
    assert asked == []


def test_connections_that_say_nothing_or_nonsense_keep_nobody_waiting() -> None:
    """As browsers open ahead of time."""
    opened: list[socket.socket] = []

    def ahead(query: dict[str, str]) -> Mapping[str, str]:
        port = urlsplit(browser.asked["redirect_uri"]).port or 0
        for said in (b"", b"GET ", b"nonsense\r\n\r\n", b"GET /" + b"x" * 20_000):
            plug = socket.create_connection(("127.0.0.1", port), 5)
            plug.sendall(said)
            opened.append(plug)
        return query

    browser = Browser(ahead)
    (refresh, _), _ = signs_in(browser, granting)
    for plug in opened:
        plug.close()
    assert refresh == Secret("sample-refresh-1")
