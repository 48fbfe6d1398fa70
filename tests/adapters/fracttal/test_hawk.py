"""The signed request: taken and refused by the sample server's own check, and by servers that misbehave."""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Callable
from typing import Any

import mohawk
import pytest

from desktop.adapters.fracttal import hawk
from desktop.adapters.fracttal.retries import Retries
from desktop.domain.company import Addresses
from desktop.domain.errors import (
    ClockOff,
    ConnectionRefused,
    DeskError,
    LimitUsedUp,
    NotAllowed,
    NotJson,
    PairRefused,
    Redirected,
    ServerFailed,
    ServerUnproven,
    TimedOut,
    TooLarge,
    WrongShape,
)
from desktop.domain.legacy_pair import IssuedPair
from desktop.domain.secret import Secret
from desktop.sample.host import SampleAddresses, SampleHost
from tests.adapters.fracttal.conftest import QUICK, OpenApi
from tests.adapters.fracttal.raw_server import Heard, RawServer, Script, closed_port, reply
from tests.adapters.fracttal.test_secrecy import texts_of

SECRET = "sample-secret-of-the-legacy-pair"
PAIR = {"id": "sample-key", "key": SECRET, "algorithm": "sha256"}


def at(root: str) -> Addresses:
    return Addresses(f"{root}/api", f"{root}/oauth/token", f"{root}/oauth/authorize")


def tried(addresses: Addresses, key: str, secret: str) -> None:
    hawk.try_pair(addresses, key, Secret(secret), QUICK, Retries(0.001))


@pytest.fixture
def issued(sample_addresses: SampleAddresses, open_api: OpenApi) -> IssuedPair:
    return open_api(sample_addresses).legacy_pair.new_secret()


@pytest.fixture
def addresses(sample_addresses: SampleAddresses) -> Addresses:
    return Addresses(sample_addresses.api_url, sample_addresses.token_url, sample_addresses.authorize_url)


def test_the_servers_own_check_takes_a_sound_pair(
    sample: SampleHost, addresses: Addresses, issued: IssuedPair
) -> None:
    sample.forget_seen()
    tried(addresses, issued.pair.key, issued.secret.reveal())
    tried(addresses, issued.pair.key, issued.secret.reveal())  # with another nonce
    assert sample.seen == (("GET", "/items"),) * 2


def test_a_wrong_pair_is_refused_once(sample: SampleHost, addresses: Addresses, issued: IssuedPair) -> None:
    sample.forget_seen()
    secret = issued.secret.reveal()
    for key, wrong in (
        (issued.pair.key, f"{secret}x"),
        (secret, issued.pair.key),
        ("sample-key-of-nobody", secret),
        ('sample"key', secret),
        ("sample-kéy", secret),
    ):
        with pytest.raises(PairRefused):
            tried(addresses, key, wrong)
    assert len(sample.seen) == 3  # what no header can hold isn't sent


def test_a_clock_that_is_off_is_told_as_such(
    addresses: Addresses, issued: IssuedPair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server checks the time for itself: what is turned is the clock that signs."""

    def sender(*given: Any, **named: Any) -> mohawk.Sender:
        return mohawk.Sender(*given, **named, _timestamp=str(int(time.time()) - 120))

    monkeypatch.setattr("desktop.adapters.fracttal.hawk.Sender", sender)
    with pytest.raises(ClockOff):
        tried(addresses, issued.pair.key, issued.secret.reveal())


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("clock", ClockOff),
        ("unauthorized", PairRefused),
        ("unauthorized_endpoint", NotAllowed),
        ("limit", LimitUsedUp),
        ("error", ServerFailed),
        ("html", NotJson),
        ("redirect", Redirected),
        ("huge", TooLarge),
        ("slow=5", TimedOut),
    ],
)
def test_what_is_in_the_way_has_its_own_error(
    sample: SampleHost, addresses: Addresses, issued: IssuedPair, fault: str, error: type[DeskError]
) -> None:
    sample.faults.set(fault, path="/items")
    with pytest.raises(error):
        hawk.try_pair(addresses, issued.pair.key, issued.secret, QUICK, Retries(0.001))


def test_nobody_there() -> None:
    with pytest.raises(ConnectionRefused):
        tried(at(f"http://127.0.0.1:{closed_port()}"), "sample-key", SECRET)


def test_an_answer_without_a_list_is_not_the_api() -> None:
    with RawServer(lambda *_: reply({"success": True, "data": {}})) as server, pytest.raises(WrongShape):
        tried(at(server.root), "sample-key", SECRET)


def signing(pair: dict[str, str], spoilt: Callable[[str], str] = str) -> Script:
    """A server that signs its answers with `pair`; `spoilt` changes the signature."""

    def answer(heard: Heard, _plug: socket.socket) -> bytes:
        body = b'{"success": true, "message": "", "data": [], "total": 0}'
        kind = "application/json"
        receiver = mohawk.Receiver(
            lambda _: PAIR,
            heard.headers["authorization"],
            f"http://{heard.headers['host']}{heard.target}",
            "GET",
            accept_untrusted_content=True,
            seen_nonce=lambda *_: False,
        )
        receiver.resource.credentials = pair
        receiver.respond(content=body, content_type=kind)
        headers = {"Content-Type": kind, "Server-Authorization": spoilt(str(receiver.response_header))}
        return reply(body=body, headers=headers)

    return answer


def test_a_signed_answer_is_checked() -> None:
    with RawServer(signing(PAIR)) as server:
        tried(at(server.root), PAIR["id"], SECRET)
    assert server.heard[0].target == "/api/items?limit=1"


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda header: header.replace('mac="', 'mac="x'),
        lambda header: header.replace('hash="', 'hash="x'),
        lambda _: "Hawk",
        lambda _: 'Hawk mac="x"',
        lambda _: "nonsense",
    ],
)
def test_an_answer_with_an_odd_signature_is_not_believed(spoilt: Callable[[str], str]) -> None:
    with RawServer(signing(PAIR, spoilt)) as server, pytest.raises(ServerUnproven):
        tried(at(server.root), PAIR["id"], SECRET)


def test_an_answer_of_somebody_who_does_not_know_the_secret_is_not_believed() -> None:
    guessed = {**PAIR, "key": "sample-secret-guessed"}
    with RawServer(signing(guessed)) as server, pytest.raises(ServerUnproven):
        tried(at(server.root), PAIR["id"], SECRET)


def test_neither_secret_nor_signature_is_logged_or_told(caplog: pytest.LogCaptureFixture) -> None:
    signatures: list[str] = []

    def refuse(heard: Heard, _plug: socket.socket) -> bytes:
        signatures.append(heard.headers["authorization"])
        return reply({"success": False, "message": f"{signatures[-1]} {SECRET}"}, 401)

    with (
        caplog.at_level(logging.DEBUG),
        RawServer(refuse) as server,
        pytest.raises(PairRefused) as caught,
    ):
        tried(at(server.root), PAIR["id"], SECRET)
    words = list(texts_of(caught.value))
    words += [f"{record.getMessage()} {record.__dict__}" for record in caplog.records]
    (signature,) = signatures
    mac = signature.partition('mac="')[2].partition('"')[0]
    assert mac
    assert not [text for text in words if SECRET in text or mac in text]
