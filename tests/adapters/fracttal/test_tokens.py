"""Tokens: both forms, one caller who renews, and a life that is trusted."""

from __future__ import annotations

import base64
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_plus

import pytest

from desktop.adapters.fracttal.management import ManagementApi
from desktop.adapters.fracttal.tokens import TokenForm, Tokens
from desktop.adapters.fracttal.transport import Transport
from desktop.domain.errors import (
    DeskError,
    LimitUsedUp,
    NotFracttal,
    PairRefused,
    RequestRefused,
    SignInEnded,
    SignInRefused,
    Stopped,
    WrongShape,
)
from desktop.domain.secret import Secret
from desktop.sample.host import SampleAddresses, SampleHost
from desktop.sample.settings import SampleSettings
from tests.adapters.fracttal.conftest import OpenApi, Patient
from tests.adapters.fracttal.raw_server import Heard, RawServer, reply, token_reply


class Remembering:
    """A memory that notes what it is told."""

    def __init__(self, refresh: str = "") -> None:
        self.refresh = Secret(refresh) if refresh else None
        self.forms: list[str] = []
        self.kept: list[Secret] = []

    def form_worked(self, form: str) -> None:
        self.forms.append(form)

    def renewed(self, refresh: Secret) -> None:
        self.kept.append(refresh)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport("t")
    yield made
    made.close()


def tokens_at(
    transport: Transport,
    root: str,
    *,
    secret: str = "sample-secret-of-the-app",
    form: TokenForm | None = None,
    clock: Clock | None = None,
    api: str = "",
    memory: Remembering | None = None,
) -> Tokens:
    return Tokens(
        transport,
        f"{root}/oauth/token",
        api or f"{root}/api",
        "sample-key",
        Secret(secret),
        form,
        clock or Clock(),
        memory,
    )


def numbered(server: list[Heard], **more: object) -> bytes:
    return token_reply(f"sample-token-{len(server)}", **more)


def test_form_a_is_tried_first_and_remembered(transport: Transport) -> None:
    with RawServer(lambda heard, plug: token_reply()) as server:
        tokens = tokens_at(transport, server.root)
        assert tokens.current() == Secret("sample-token-1")
    heard = server.heard[0]
    scheme, pair = heard.headers["authorization"].split(" ")
    assert (scheme, base64.b64decode(pair)) == ("Basic", b"sample-key:sample-secret-of-the-app")
    assert heard.form == {"grant_type": "client_credentials"}
    assert tokens.form is TokenForm.HEADER


def test_form_b_follows_a_refusal_that_is_not_about_the_pair(transport: Transport) -> None:
    def body_only(heard: Heard, plug: socket.socket) -> bytes:
        if "authorization" in heard.headers:
            return reply({"error": "invalid_request"}, 400)
        return token_reply(expires_in=0)

    with RawServer(body_only) as server:
        tokens = tokens_at(transport, server.root)
        tokens.current()
        assert tokens.form is TokenForm.BODY
        tokens.current()
    assert server.heard[1].form["client_id"] == "sample-key"
    assert server.heard[1].form["client_secret"] == "sample-secret-of-the-app"
    assert ["authorization" in heard.headers for heard in server.heard] == [True, False, False]


def test_form_b_is_also_asked_for_at_the_apis_host(transport: Transport) -> None:
    with (
        RawServer(lambda heard, plug: reply({}, 404)) as elsewhere,
        RawServer(lambda heard, plug: token_reply()) as api,
    ):
        tokens = tokens_at(transport, elsewhere.root, api=f"{api.root}/api")
        tokens.current()
    assert tokens.form is TokenForm.BODY_AT_API
    assert len(elsewhere.heard) == 2
    assert api.heard[0].path == "/oauth/token"


def test_a_remembered_form_comes_first(transport: Transport) -> None:
    with RawServer(lambda heard, plug: token_reply()) as server:
        tokens_at(transport, server.root, form=TokenForm.BODY).current()
    assert "authorization" not in server.heard[0].headers


@pytest.mark.parametrize("forms", ["both", "basic", "body"])
def test_the_sample_server_gives_one_by_each_form(forms: str, tmp_path: Path, open_api: OpenApi) -> None:
    host = SampleHost(tmp_path, consumers=1, settings=SampleSettings(token_forms=forms))
    try:
        api = open_api(host.start())
        api.check()
    finally:
        host.stop()
    assert api.token_form is (TokenForm.BODY if forms == "body" else TokenForm.HEADER)


@pytest.mark.parametrize(
    ("status", "document"),
    [
        (401, {"error": "invalid_client"}),
        (400, {"error": "invalid_client"}),
        (401, {"message": "No"}),
        (401, None),
    ],
)
def test_a_refused_pair_is_asked_for_once(status: int, document: object, transport: Transport) -> None:
    with RawServer(lambda heard, plug: reply(document, status)) as server, pytest.raises(PairRefused):
        tokens_at(transport, server.root).current()
    assert len(server.heard) == 1


def test_special_characters_reach_servers_that_decode_and_servers_that_do_not(transport: Transport) -> None:
    secret = "sample secret:+/é%"

    def undecoding(heard: Heard, plug: socket.socket) -> bytes:
        if "authorization" in heard.headers:
            return reply({"error": "invalid_client"}, 401)
        return token_reply()

    with RawServer(undecoding) as server:
        tokens_at(transport, server.root, secret=secret).current()
    pair = base64.b64decode(server.heard[0].headers["authorization"].split(" ")[1]).decode()
    key, _, encoded = pair.partition(":")
    assert (key, unquote_plus(encoded)) == ("sample-key", secret)
    assert pair.isascii()
    assert server.heard[1].form["client_secret"] == secret


def test_all_forms_refused_gives_the_servers_own_text(transport: Transport) -> None:
    refused = reply({"error": "unsupported_grant_type", "error_description": "Not\u202e this\nkind"}, 400)
    with RawServer(lambda heard, plug: refused) as server, pytest.raises(RequestRefused) as caught:
        tokens_at(transport, server.root).current()
    assert caught.value.said == "Not this kind"
    assert len(server.heard) == 2


@pytest.mark.parametrize(
    ("document", "where"),
    [
        ([], "answer"),
        ({}, "access_token"),
        ({"access_token": 5}, "access_token"),
        ({"access_token": " "}, "access_token"),
        ({"access_token": "a\r\nX-Evil: 1"}, "access_token"),
        ({"access_token": "tøken"}, "access_token"),
        ({"access_token": "sample-token", "expires_in": "soon"}, "expires_in"),
        ({"access_token": "sample-token", "expires_in": -1}, "expires_in"),
        ({"access_token": "sample-token", "expires_in": True}, "expires_in"),
    ],
)
def test_an_odd_answer_names_its_field(document: object, where: str, transport: Transport) -> None:
    with RawServer(lambda heard, plug: reply(document)) as server, pytest.raises(WrongShape) as caught:
        tokens_at(transport, server.root).current()
    assert caught.value.where == where


@pytest.mark.parametrize(
    ("told", "lasts"),
    [(3600, 3570), ("7200", 7170), (None, 3570), (20, 10), (1e12, 30 * 24 * 3600 - 30)],
)
def test_expires_in_is_trusted(told: object, lasts: int, transport: Transport) -> None:
    clock = Clock()
    with RawServer(lambda heard, plug: numbered(server.heard, expires_in=told)) as server:
        tokens = tokens_at(transport, server.root, clock=clock)
        first = tokens.current()
        clock.now += lasts - 1
        assert tokens.current() == first
        clock.now += 1
        assert tokens.current() == Secret("sample-token-2")
    assert len(server.heard) == 2


def test_of_many_callers_one_asks_and_one_renews(transport: Transport) -> None:
    with RawServer(lambda heard, plug: numbered(server.heard)) as server:
        tokens = tokens_at(transport, server.root)
        together(8, tokens.current)
        assert len(server.heard) == 1
        old = tokens.current()
        renewed = together(8, lambda: tokens.replace(old))
    assert len(server.heard) == 2
    assert renewed == [Secret("sample-token-2")] * 8


def together(count: int, work: object) -> list[Secret]:
    gate = threading.Barrier(count)
    results: list[Secret] = []

    def run() -> None:
        gate.wait()
        assert callable(work)
        results.append(work())

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_after_forgetting_none_is_given(transport: Transport) -> None:
    with RawServer(lambda heard, plug: token_reply()) as server:
        tokens = tokens_at(transport, server.root)
        tokens.current()
        tokens.forget()
        with pytest.raises(Stopped):
            tokens.current()
    assert len(server.heard) == 1


def test_many_callers_whose_token_died_renew_once(
    sample: SampleHost, sample_addresses: SampleAddresses, open_api: OpenApi
) -> None:
    api = open_api(sample_addresses)
    api.check()
    sample.reset()  # ends every token
    before = len(sample.seen)
    errors: list[DeskError] = []
    gate = threading.Barrier(6)

    def read() -> None:
        gate.wait()
        try:
            api.read_all(Patient())
        except DeskError as error:
            errors.append(error)

    threads = [threading.Thread(target=read) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert [path for _, path in sample.seen[before:]].count("/oauth/token") == 1


def test_a_401_is_answered_with_one_new_token_and_one_more_call(open_api: OpenApi) -> None:
    def refusing(heard: Heard, plug: socket.socket) -> bytes:
        if heard.path == "/oauth/token":
            return numbered(server.heard)
        return reply({"success": False, "message": "Token expired"}, 401)

    with RawServer(refusing) as server, pytest.raises(SignInRefused):
        open_api(server.root).delete("7")
    assert [heard.path for heard in server.heard] == ["/oauth/token", "/api/oauth_consumers/7"] * 2
    signed = [heard.headers["authorization"] for heard in server.heard if heard.method == "DELETE"]
    assert signed == ["Bearer sample-token-1", "Bearer sample-token-3"]


def test_the_limit_at_the_token_address_is_said(open_api: OpenApi) -> None:
    limit = reply({"success": False}, 429, {"Retry-After": "17"})
    with RawServer(lambda heard, plug: limit) as server, pytest.raises(LimitUsedUp) as caught:
        api: ManagementApi = open_api(server.root)
        api.check()
    assert caught.value.seconds == 17
    assert len(server.heard) == 1


def test_the_form_that_worked_is_told_once(transport: Transport) -> None:
    memory = Remembering()
    with RawServer(lambda heard, plug: token_reply(expires_in=0)) as server:
        tokens = tokens_at(transport, server.root, memory=memory)
        tokens.current()
        tokens.current()
    assert memory.forms == ["header"]
    assert memory.kept == []


def test_a_form_that_is_known_already_is_not_told_again(transport: Transport) -> None:
    memory = Remembering()
    with RawServer(lambda heard, plug: token_reply()) as server:
        tokens_at(transport, server.root, form=TokenForm.BODY, memory=memory).current()
    assert memory.forms == []


def test_a_persons_sign_in_is_renewed_with_each_refresh_token_in_turn(transport: Transport) -> None:
    memory = Remembering("sample-refresh-0")

    def renewing(heard: Heard, plug: socket.socket) -> bytes:
        return token_reply(
            f"sample-token-{len(server.heard)}",
            expires_in=0,
            refresh_token=f"sample-refresh-{len(server.heard)}",
        )

    with RawServer(renewing) as server:
        tokens = tokens_at(transport, server.root, memory=memory)
        assert tokens.current() == Secret("sample-token-1")
        assert tokens.current() == Secret("sample-token-2")
    assert [heard.form["grant_type"] for heard in server.heard] == ["refresh_token"] * 2
    assert [heard.form["refresh_token"] for heard in server.heard] == ["sample-refresh-0", "sample-refresh-1"]
    assert memory.kept == [Secret("sample-refresh-1"), Secret("sample-refresh-2")]


def test_a_server_that_gives_no_new_refresh_token_lets_the_old_one_live(transport: Transport) -> None:
    memory = Remembering("sample-refresh-0")
    with RawServer(lambda heard, plug: token_reply(expires_in=0)) as server:
        tokens = tokens_at(transport, server.root, memory=memory)
        tokens.current()
        tokens.current()
    assert {heard.form["refresh_token"] for heard in server.heard} == {"sample-refresh-0"}
    assert memory.kept == []


def test_a_refresh_token_that_is_not_good_any_more_ends_the_sign_in(transport: Transport) -> None:
    refused = reply({"error": "invalid_grant"}, 400)
    with RawServer(lambda heard, plug: refused) as server, pytest.raises(SignInEnded):
        tokens_at(transport, server.root, memory=Remembering("sample-refresh-0")).current()
    assert len(server.heard) == 1


def test_a_consumer_without_a_secret_names_itself_in_the_body(transport: Transport) -> None:
    with RawServer(lambda heard, plug: token_reply()) as server:
        tokens_at(transport, server.root, secret="", memory=Remembering("sample-refresh-0")).current()
    heard = server.heard[0]
    assert "authorization" not in heard.headers
    assert heard.form["client_id"] == "sample-key"
    assert "client_secret" not in heard.form


@pytest.mark.parametrize(
    "answer",
    [reply({"detail": "Not Found"}, 404), reply(status=404, body=b"<html>"), reply(status=405, body=b"no")],
)
def test_a_host_without_a_token_address_is_not_fracttal(answer: bytes, transport: Transport) -> None:
    with RawServer(lambda heard, plug: answer) as server, pytest.raises(NotFracttal) as caught:
        tokens_at(transport, server.root).current()
    assert caught.value.host == "127.0.0.1"


def test_a_text_with_the_refresh_token_in_it_is_not_repeated(transport: Transport) -> None:
    refused = reply({"error": "server_error", "error_description": "bad sample-refresh-0"}, 400)
    with RawServer(lambda heard, plug: refused) as server, pytest.raises(RequestRefused) as caught:
        tokens_at(transport, server.root, memory=Remembering("sample-refresh-0")).current()
    assert caught.value.said == ""
