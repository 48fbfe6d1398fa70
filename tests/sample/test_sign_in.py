"""A person lets an application act for them: authorization code with PKCE."""

import base64
import hashlib
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from desktop.sample import consent
from tests.sample.caller import Caller

VERIFIER = "sample-verifier-" + "x" * 40
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
CALLBACK = "http://127.0.0.1:49152/callback"


def ask(caller: Caller, **changed: str | None) -> httpx.Response:
    params = {
        "response_type": "code",
        "client_id": caller.consumer("Inspections")["key"],
        "redirect_uri": CALLBACK,
        "state": "a&b=c ñ",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **changed,
    }
    sent = {name: value for name, value in params.items() if value is not None}
    return caller.http.get(caller.addresses.authorize_url, params=sent)


def decide(caller: Caller, page: httpx.Response, decision: str) -> httpx.Response:
    found = re.search(r'name="ticket" value="([^"]+)"', page.text)
    assert found, page.text
    data = {"ticket": found[1], "decision": decision}
    return caller.http.post(caller.addresses.authorize_url, data=data)


def came_back(answer: httpx.Response) -> dict[str, str]:
    assert answer.status_code == 303
    query = parse_qs(urlsplit(answer.headers["location"]).query)
    return {name: values[0] for name, values in query.items()}


def trade(caller: Caller, code: str, **changed: str | None) -> httpx.Response:
    row = caller.consumer("Inspections")
    data: dict[str, Any] = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": CALLBACK,
        "client_id": row["key"],
        "client_secret": row["secret"],
        "code_verifier": VERIFIER,
        **changed,
    }
    sent = {name: value for name, value in data.items() if value is not None}
    return caller.http.post(caller.addresses.token_url, data=sent)


def code_of(caller: Caller, **changed: str | None) -> str:
    return came_back(decide(caller, ask(caller, **changed), "approve"))["code"]


def test_approval_gives_a_code_that_becomes_a_token(caller: Caller) -> None:
    page = ask(caller)
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    assert "Inspections on tablets – example" in page.text
    answer = decide(caller, page, "approve")
    assert answer.headers["location"].startswith(CALLBACK + "?")
    back = came_back(answer)
    assert back["state"] == "a&b=c ñ"
    token = trade(caller, back["code"])
    assert token.status_code == 200
    assert set(token.json()) == {"access_token", "refresh_token", "token_type", "expires_in"}
    # The consumer's group, Work orders, decides what the token may do.
    assert caller.call("GET", "/work_orders", token=token.json()["access_token"]).status_code == 200
    refused = caller.call("GET", "/warehouses", token=token.json()["access_token"])
    assert refused.json()["message"] == "UNAUTHORIZED_ENDPOINT"


def test_denial_comes_back_as_access_denied(caller: Caller) -> None:
    back = came_back(decide(caller, ask(caller), "deny"))
    assert back == {"error": "access_denied", "state": "a&b=c ñ"}


def test_a_page_can_be_answered_once(caller: Caller) -> None:
    page = ask(caller)
    decide(caller, page, "deny")
    assert decide(caller, page, "approve").status_code == 400


def test_a_wrong_verifier_gets_nothing(caller: Caller) -> None:
    code = code_of(caller)
    for verifier in ("sample-verifier-wrong", None):
        answer = trade(caller, code, code_verifier=verifier)
        assert (answer.status_code, answer.json()["error"]) == (400, "invalid_grant")


def test_pkce_may_be_left_out(caller: Caller) -> None:
    code = code_of(caller, code_challenge=None, code_challenge_method=None)
    assert trade(caller, code, code_verifier=None).status_code == 200


def test_a_second_use_of_a_code_ends_what_the_first_gave(caller: Caller) -> None:
    code = code_of(caller)
    token = trade(caller, code).json()["access_token"]
    assert caller.call("GET", "/items", token=token).status_code == 200
    assert trade(caller, code).json()["error"] == "invalid_grant"
    assert caller.call("GET", "/items", token=token).status_code == 401


def test_a_code_wants_the_callback_it_was_given_for(caller: Caller) -> None:
    answer = trade(caller, code_of(caller), redirect_uri="http://127.0.0.1:49153/callback")
    assert answer.json()["error"] == "invalid_grant"


def test_a_code_ends_after_a_minute() -> None:
    now = [0.0]
    consents = consent.Consents(clock=lambda: now[0])
    given = consents.give_code(consent.Ask(9, CALLBACK, None, ""), 1)
    now[0] = 59.9
    assert consents.code(given) is not None
    now[0] = 60.0
    assert consents.code(given) is None


def test_an_unanswered_page_ends_after_five_minutes() -> None:
    now = [0.0]
    consents = consent.Consents(clock=lambda: now[0])
    asked = consent.Ask(9, CALLBACK, None, "")
    early, late = consents.open(asked), consents.open(asked)
    now[0] = 299.0
    assert consents.close(early) == asked
    now[0] = 300.0
    assert consents.close(late) is None


@pytest.mark.parametrize(
    ("registered", "sent", "fits"),
    [
        ("https://a.example/back", "https://a.example/back", True),
        ("https://a.example/back", "https://a.example/back/", False),
        ("https://a.example/back", "https://a.example:8443/back", False),
        ("https://a.example/back", "HTTPS://a.example/back", False),
        ("http://127.0.0.1/back", "http://127.0.0.1:50000/back", True),
        ("http://127.0.0.1:1/back", "http://127.0.0.1:2/back", True),
        ("http://127.0.0.1/back", "http://127.0.0.1:50000/other", False),
        ("http://127.0.0.1/back", "http://127.0.0.1:50000/back?more=1", False),
        ("http://127.0.0.1/back", "http://localhost/back", False),
        ("http://127.0.0.1/back", "http://user@127.0.0.1/back", False),
        ("http://127.0.0.1/back", "http://127.0.0.1.evil.example/back", False),
        ("http://127.0.0.1/back", "http://127.0.0.1:99999/back", False),
        ("http://127.0.0.1/back", "", False),
    ],
)
def test_a_callback_is_compared_to_the_letter_but_for_a_loopback_port(
    registered: str, sent: str, fits: bool
) -> None:
    assert consent.callback_fits(registered, sent) is fits


@pytest.mark.parametrize("redirect_uri", ["https://elsewhere.example/", "", None])
def test_a_wrong_callback_is_never_gone_to(caller: Caller, redirect_uri: str | None) -> None:
    answer = ask(caller, redirect_uri=redirect_uri)
    assert answer.status_code == 400
    assert "location" not in answer.headers


def test_a_consumer_on_its_own_cannot_ask_people(caller: Caller) -> None:
    for key in (caller.consumer("Power BI")["key"], "sample-key-unknown"):
        assert ask(caller, client_id=key).status_code == 400


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": None}, "invalid_request"),
    ],
)
def test_other_mistakes_come_back_to_the_application(
    caller: Caller, changed: dict[str, str | None], error: str
) -> None:
    back = came_back(ask(caller, **changed))
    assert (back["error"], back["state"]) == (error, "a&b=c ñ")


def test_names_are_text_on_the_page_and_not_markup(caller: Caller) -> None:
    made = caller.make(
        grant_type="authorization_code",
        name='<script>alert("1")</script>',
        description="<b>bold</b>",
        callback_url="https://a.example/?kept=1",
    ).json()["data"]
    page = ask(caller, client_id=made["key"], redirect_uri="https://a.example/?kept=1")
    assert page.status_code == 200
    assert "<script>" not in page.text
    assert "<b>" not in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    answer = decide(caller, page, "approve")
    assert answer.headers["location"].startswith("https://a.example/?kept=1&code=")


def test_an_authorization_is_listed_and_can_be_revoked(caller: Caller) -> None:
    token = trade(caller, code_of(caller)).json()
    listed = caller.rows("/app_authorizations")
    assert len(listed) in (4, 5)
    mine = listed[0]
    assert mine["consumer_name"] == "Inspections on tablets – example"
    assert mine["account_name"] == "Nora Example"
    assert caller.call("GET", "/items", token=token["access_token"]).status_code == 200
    assert caller.rows("/app_authorizations")[0]["last_used_at"] is not None
    assert caller.call("DELETE", f"/app_authorizations/{mine['id']}").json()["success"] is True
    assert caller.call("GET", "/items", token=token["access_token"]).status_code == 401
    renewal = trade(caller, "", grant_type="refresh_token", refresh_token=token["refresh_token"])
    assert renewal.json()["error"] == "invalid_grant"
    assert caller.call("DELETE", f"/app_authorizations/{mine['id']}").status_code == 404


def test_signing_in_stands_in_the_transactions_log(caller: Caller) -> None:
    code_of(caller)
    latest = caller.rows("/transactions_log", action="LOGIN", sub_module="App authorizations")[0]
    assert latest["name"] == "Nora Example"
    assert latest["description"] == "Inspections on tablets – example"
