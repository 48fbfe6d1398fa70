"""No secret and no token in any log record or error, whatever a server does with them."""

from __future__ import annotations

import base64
import logging
import socket
from collections.abc import Iterator

import pytest

from desktop.adapters.fracttal.exchange import Answer, Call
from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.errors import DeskError
from desktop.sample.faults import KINDS
from desktop.sample.host import SampleAddresses, SampleHost
from tests.adapters.fracttal.conftest import QUICK, OpenApi, Patient
from tests.adapters.fracttal.raw_server import Heard, RawServer, reply, token_reply

SECRET = "sample-secret-never-shown"
TOKEN = "sample-token-never-shown"
HIDDEN = "sample-secret-of-a-consumer"
PLANTED = (SECRET, TOKEN, HIDDEN, base64.b64encode(f"sample-key:{SECRET}".encode()).decode())

FORM = ConsumerForm(GrantType.CLIENT_CREDENTIALS, "Invented", "", 1)


def texts_of(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield from (str(error), repr(error), repr(error.args), repr(getattr(error, "__dict__", {})))
        yield from (repr(error.__cause__), "".join(getattr(error, "__notes__", [])))
        error = error.__context__


def all_calls(open_api: OpenApi, server: RawServer) -> Iterator[DeskError]:
    api = open_api(server.root, secret=SECRET, limits=QUICK)
    for call in (
        api.check,
        lambda: api.read_all(Patient()),
        lambda: api.create(FORM, "key"),
        lambda: api.edit("1", FORM),
        lambda: api.delete("1"),
    ):
        try:
            call()
        except DeskError as error:
            yield error


def echo(heard: Heard, plug: socket.socket) -> bytes:
    """Everything that was sent, in the texts of a refusal."""
    text = f"{heard.headers.get('authorization')} {heard.body.decode()} {TOKEN} {SECRET}"
    return reply({"success": False, "message": text, "error": text, "error_description": text}, 400)


def leaking_records(heard: Heard, plug: socket.socket) -> bytes:
    wrong = {"id": "1", "name": 5, "secret": HIDDEN, "key": HIDDEN, "created_at": HIDDEN}
    return reply({"success": True, "data": [wrong] if heard.method == "GET" else wrong})


def broken_json(heard: Heard, plug: socket.socket) -> bytes:
    return reply(body=f'{{"success": true, "data": "{TOKEN} {HIDDEN}'.encode())


def odd_headers(heard: Heard, plug: socket.socket) -> bytes:
    return reply({"success": False}, 500, {"Set-Cookie": f"id={TOKEN}", "Location": f"/?{SECRET}"})


def no_http(heard: Heard, plug: socket.socket) -> bytes:
    return f"{TOKEN} {SECRET}\r\n\r\n".encode()


@pytest.mark.parametrize("script", [echo, leaking_records, broken_json, odd_headers, no_http])
@pytest.mark.parametrize("at_token", [False, True])
def test_a_server_that_echoes_secrets_gets_none_into_words(
    script: object, at_token: bool, open_api: OpenApi, caplog: pytest.LogCaptureFixture
) -> None:
    def serve(heard: Heard, plug: socket.socket) -> bytes:
        if heard.path == "/oauth/token" and not at_token:
            return token_reply(TOKEN)
        assert callable(script)
        answer = script(heard, plug)
        assert isinstance(answer, bytes)
        return answer

    with caplog.at_level(logging.DEBUG), RawServer(serve) as server:
        errors = list(all_calls(open_api, server))
    assert errors
    words = [text for error in errors for text in texts_of(error)]
    words += [f"{record.getMessage()} {record.__dict__}" for record in caplog.records]
    assert caplog.records
    assert not [text for text in words for planted in PLANTED if planted in text]


def test_even_at_debug_nothing_of_a_whole_run_is_logged(
    sample: SampleHost,
    sample_addresses: SampleAddresses,
    open_api: OpenApi,
    caplog: pytest.LogCaptureFixture,
) -> None:
    api = open_api(sample_addresses, limits=QUICK)
    with caplog.at_level(logging.DEBUG):
        listing = api.read_all(Patient())
        for kind in KINDS:
            if kind not in ("delay", "timeout", "slow"):
                sample.faults.clear()
                sample.faults.set(kind, path="/oauth_consumers")
                for error in outcome(api.check):
                    assert sample_addresses.secret not in "".join(texts_of(error))
    sample.faults.clear()
    words = "\n".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)
    assert "oauth_consumers" in words
    assert sample_addresses.secret not in words
    assert "Bearer" not in words
    assert not [secret for secret in listing.secrets.values() if secret.reveal() in words]


def outcome(call: object) -> Iterator[DeskError]:
    assert callable(call)
    try:
        call()
    except DeskError as error:
        yield error


def test_calls_and_answers_do_not_show_what_they_carry() -> None:
    call = Call(
        "POST",
        "https://company.example.com/x",
        {"q": SECRET},
        {"Authorization": f"Bearer {TOKEN}"},
        {"client_secret": SECRET},
        {"secret": HIDDEN},
    )
    answer = Answer("company.example.com", 200, {"set-cookie": TOKEN}, HIDDEN.encode())
    assert not [planted for planted in PLANTED if planted in f"{call!r} {answer!r}"]
