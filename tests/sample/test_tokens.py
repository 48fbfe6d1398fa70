"""Tokens: both forms, refresh, expiry, and what kills them."""

from pathlib import Path

import httpx
import pytest

from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from tests.sample.caller import Caller

CLIENT = {"grant_type": "client_credentials"}


def body_pair(caller: Caller) -> dict[str, str]:
    return {"client_id": caller.addresses.key, "client_secret": caller.addresses.secret}


def test_form_a_takes_the_pair_in_the_header(caller: Caller) -> None:
    pair = (caller.addresses.key, caller.addresses.secret)
    answer = caller.http.post(caller.addresses.token_url, auth=pair, data=CLIENT)
    assert answer.status_code == 200
    assert answer.json()["token_type"] == "Bearer"
    assert answer.json()["expires_in"] == 7200
    assert answer.headers["cache-control"] == "no-store"
    assert caller.call("GET", "/items", token=answer.json()["access_token"]).status_code == 200


def test_form_b_takes_the_pair_in_the_body(caller: Caller) -> None:
    answer = caller.http.post(caller.addresses.token_url, data={**CLIENT, **body_pair(caller)})
    assert answer.status_code == 200
    assert caller.call("GET", "/items", token=answer.json()["access_token"]).status_code == 200


@pytest.mark.parametrize(("forms", "header_status", "body_status"), [("basic", 200, 400), ("body", 400, 200)])
def test_a_server_can_know_one_form_only(
    tmp_path: Path, http: httpx.Client, forms: str, header_status: int, body_status: int
) -> None:
    host = SampleHost(tmp_path, settings=SampleSettings(token_forms=forms))
    try:
        known = host.start()
        by_header = http.post(known.token_url, auth=(known.key, known.secret), data=CLIENT)
        by_body = http.post(
            known.token_url, data={**CLIENT, "client_id": known.key, "client_secret": known.secret}
        )
        assert (by_header.status_code, by_body.status_code) == (header_status, body_status)
        refused = by_header if header_status == 400 else by_body
        assert refused.json()["error"] == "invalid_request"
    finally:
        host.stop()


@pytest.mark.parametrize("header", ["Basic", "Basic !!!", "Basic bm9jb2xvbg==", "Bearer x", "Basic /w=="])
def test_a_bad_authorization_header_is_refused(caller: Caller, header: str) -> None:
    answer = caller.http.post(caller.addresses.token_url, headers={"Authorization": header}, data=CLIENT)
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")


def test_a_wrong_pair_is_invalid_client(caller: Caller) -> None:
    for key, secret in (
        (caller.addresses.key, "sample-secret-wrong"),
        ("sample-key-wrong", caller.addresses.secret),
    ):
        answer = caller.http.post(caller.addresses.token_url, auth=(key, secret), data=CLIENT)
        assert (answer.status_code, answer.json()["error"]) == (401, "invalid_client")
        assert answer.headers["www-authenticate"] == "Basic"


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("", "invalid_request"),
        ("grant_type=password", "unsupported_grant_type"),
        ("grant_type=client_credentials&grant_type=client_credentials", "invalid_request"),
        ("grant_type=refresh_token&refresh_token=unknown", "invalid_grant"),
        ("grant_type=authorization_code&code=unknown", "unauthorized_client"),
    ],
)
def test_a_bad_request_for_a_token_says_why(caller: Caller, body: str, error: str) -> None:
    answer = caller.http.post(
        caller.addresses.token_url,
        auth=(caller.addresses.key, caller.addresses.secret),
        content=body,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_a_consumer_for_people_gets_no_token_on_its_own(caller: Caller) -> None:
    row = caller.consumer("Painel")
    answer = caller.http.post(caller.addresses.token_url, auth=(row["key"], row["secret"]), data=CLIENT)
    assert (answer.status_code, answer.json()["error"]) == (400, "unauthorized_client")


def test_refreshing_gives_a_new_pair_and_ends_the_old_one(caller: Caller) -> None:
    url = caller.addresses.token_url
    first = caller.http.post(url, data={**CLIENT, **body_pair(caller)}).json()
    renewal = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"], **body_pair(caller)}
    second = caller.http.post(url, data=renewal)
    assert second.status_code == 200
    assert caller.call("GET", "/items", token=second.json()["access_token"]).status_code == 200
    assert caller.call("GET", "/items", token=first["access_token"]).status_code == 401
    assert caller.http.post(url, data=renewal).json()["error"] == "invalid_grant"


def test_another_consumer_cannot_refresh_it(caller: Caller) -> None:
    first = caller.http.post(caller.addresses.token_url, data={**CLIENT, **body_pair(caller)}).json()
    other = caller.consumer("Power BI")
    answer = caller.http.post(
        caller.addresses.token_url,
        auth=(other["key"], other["secret"]),
        data={"grant_type": "refresh_token", "refresh_token": first["refresh_token"]},
    )
    assert answer.json()["error"] == "invalid_grant"


def test_an_expired_token_is_refused_and_can_be_refreshed(tmp_path: Path, http: httpx.Client) -> None:
    host = SampleHost(tmp_path, settings=SampleSettings(token_seconds=0))
    try:
        known = host.start()
        pair = {"client_id": known.key, "client_secret": known.secret}
        token = http.post(known.token_url, data={**CLIENT, **pair}).json()
        assert token["expires_in"] == 0
        headers = {"Authorization": f"Bearer {token['access_token']}"}
        answer = http.get(f"{known.api_url}/items", headers=headers)
        assert answer.status_code == 401
        assert answer.json()["message"] != "UNAUTHORIZED_ENDPOINT"
        renewal = {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]}
        assert http.post(known.token_url, data={**renewal, **pair}).status_code == 200
    finally:
        host.stop()


def test_a_new_secret_ends_the_old_one_and_its_tokens(caller: Caller) -> None:
    row = caller.consumer("Power BI")
    token = caller.token_of(row["key"], row["secret"])
    assert caller.call("GET", "/items", token=token).status_code == 200
    renewed = caller.call("POST", f"/oauth_consumers/{row['id']}/secret").json()["data"]
    assert renewed["key"] == row["key"]
    assert renewed["secret"] != row["secret"]
    assert caller.call("GET", "/items", token=token).status_code == 401
    old = caller.http.post(caller.addresses.token_url, auth=(row["key"], row["secret"]), data=CLIENT)
    assert old.json()["error"] == "invalid_client"
    caller.token_of(row["key"], renewed["secret"])


def test_deleting_a_consumer_ends_its_tokens(caller: Caller) -> None:
    row = caller.consumer("Power BI")
    token = caller.token_of(row["key"], row["secret"])
    assert caller.call("DELETE", f"/oauth_consumers/{row['id']}").json()["success"] is True
    assert caller.call("GET", "/items", token=token).status_code == 401
