"""The management contract: list, get, make, change, delete, new secret, groups, the legacy pair."""

import uuid
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from tests.sample.caller import Caller


def errors_of(answer: httpx.Response) -> Any:
    assert answer.json()["success"] is False
    return answer.status_code, answer.json()["errors"]


def test_ten_consumers_are_listed_in_order_and_the_managing_one_is_not(caller: Caller) -> None:
    answer = caller.call("GET", "/oauth_consumers").json()
    assert answer["total"] == 10
    names = [row["name"] for row in answer["data"]]
    assert names == sorted(names, key=str.casefold)
    assert [row["grant_type"] for row in answer["data"]].count("authorization_code") == 2
    assert caller.addresses.key not in [row["key"] for row in answer["data"]]
    assert caller.call("GET", "/oauth_consumers/0").status_code == 404


def test_each_listed_pair_gives_a_token_or_is_for_people(caller: Caller) -> None:
    for row in caller.rows("/oauth_consumers"):
        assert row["key"].startswith("sample-key-")
        assert row["secret"].startswith("sample-secret-")
        assert len(row["secret"]) >= 32
        if row["grant_type"] == "client_credentials":
            assert "callback_url" not in row
            caller.token_of(row["key"], row["secret"])
        else:
            assert row["callback_url"]


def test_a_made_consumer_has_a_key_and_a_secret_that_work(caller: Caller) -> None:
    answer = caller.make(name="  Night export – example  ", description="Line one\nline two")
    assert answer.status_code == 200
    made = answer.json()["data"]
    assert made["id"] == "11"
    assert made["name"] == "Night export – example"
    assert made["description"] == "Line one\nline two"
    assert made["groups_permissions_description"] == "Read only"
    assert made["last_used_at"] is None
    assert datetime.fromisoformat(made["created_at"]).tzinfo is not None
    assert caller.call("GET", "/oauth_consumers/11").json()["data"] == made
    assert caller.call("GET", "/oauth_consumers").json()["total"] == 11
    token = caller.token_of(made["key"], made["secret"])
    assert caller.call("GET", "/items", token=token).status_code == 200
    assert caller.call("GET", "/oauth_consumers/11").json()["data"]["last_used_at"] is not None


@pytest.mark.parametrize("name", ["é" * 120, "🔧 Taller – ejemplo 🏭", "x", 'O\'Example "quoted" <b>'])
def test_a_name_may_hold_anything_that_shows(caller: Caller, name: str) -> None:
    assert caller.make(name=name).json()["data"]["name"] == name


@pytest.mark.parametrize(
    ("changed", "errors"),
    [
        ({"name": ""}, {"name": ["blank"]}),
        ({"name": " \n "}, {"name": ["blank"]}),
        ({"name": None}, {"name": ["blank"]}),
        ({"name": "x" * 121}, {"name": ["too_long"]}),
        ({"name": "a\x07b"}, {"name": ["unknown"]}),
        ({"name": 5}, {"name": ["unknown"]}),
        ({"grant_type": None}, {"grant_type": ["blank"]}),
        ({"grant_type": "password"}, {"grant_type": ["unknown"]}),
        ({"grant_type": ["client_credentials"]}, {"grant_type": ["unknown"]}),
        ({"description": "x" * 501}, {"description": ["too_long"]}),
        ({"description": {}}, {"description": ["unknown"]}),
        ({"id_group_permission": None}, {"id_group_permission": ["blank"]}),
        ({"id_group_permission": 77}, {"id_group_permission": ["unknown"]}),
        ({"id_group_permission": True}, {"id_group_permission": ["unknown"]}),
        ({"id_group_permission": "1"}, {"id_group_permission": ["unknown"]}),
        ({"grant_type": "authorization_code"}, {"callback_url": ["blank"]}),
        (
            {"name": "", "grant_type": "", "id_group_permission": None},
            {"name": ["blank"], "grant_type": ["blank"], "id_group_permission": ["blank"]},
        ),
    ],
)
def test_bad_fields_are_named(caller: Caller, changed: dict[str, Any], errors: dict[str, list[str]]) -> None:
    assert errors_of(caller.make(**changed)) == (400, errors)
    assert caller.call("GET", "/oauth_consumers").json()["total"] == 10


@pytest.mark.parametrize(
    ("callback", "status"),
    [
        ("https://a.example/back?x=1", 200),
        ("http://127.0.0.1/back", 200),
        ("http://127.0.0.1:8080", 200),
        ("http://a.example/back", 400),
        ("http://localhost/back", 400),
        ("http://127.0.0.1.evil.example/", 400),
        ("https://a.example/back#part", 400),
        ("https://user:word@a.example/", 400),
        ("https://", 400),
        ("https://a.example:70000/", 400),
        ("https://a.example/with space", 400),
        ("https://[::1/", 400),
        ("javascript:alert(1)", 400),
        ("back", 400),
    ],
)
def test_a_callback_is_https_or_this_computer(caller: Caller, callback: str, status: int) -> None:
    answer = caller.make(grant_type="authorization_code", callback_url=callback)
    assert answer.status_code == status
    if status == 400:
        assert answer.json()["errors"] == {"callback_url": ["not_a_url"]}
    else:
        assert answer.json()["data"]["callback_url"] == callback


@pytest.mark.parametrize(
    "body", ["", "{", "[]", "null", '"text"', "[" * 100_000, '{"name": "\\ud800"}', "\xff"]
)
def test_a_body_that_is_no_object_or_no_text_is_bad_data(caller: Caller, body: str) -> None:
    headers = {"Authorization": f"Bearer {caller.token}", "Idempotency-Key": str(uuid.uuid4())}
    for method, path in (("POST", "/oauth_consumers"), ("PUT", "/oauth_consumers/1")):
        answer = caller.http.request(
            method, caller.addresses.api_url + path, content=body.encode("latin-1"), headers=headers
        )
        assert answer.status_code == 400
        assert answer.json()["success"] is False


def test_a_body_of_more_than_a_megabyte_is_bad_data(caller: Caller) -> None:
    assert caller.make(description="x" * 1_100_000).status_code == 400


@pytest.mark.parametrize("name", ["Power BI – example", "  POWER bi – EXAMPLE "])
def test_a_taken_name_exists_already_whatever_its_case(caller: Caller, name: str) -> None:
    assert errors_of(caller.make(name=name)) == (408, {"name": ["taken"]})


def test_the_hidden_consumers_name_is_free(caller: Caller) -> None:
    assert caller.make(name="Consumer Desk").status_code == 200


def test_a_consumer_can_be_changed_but_not_its_pair(caller: Caller) -> None:
    before = caller.consumer("Power BI")
    sent = {
        "grant_type": "client_credentials",
        "name": "Power BI – renamed example",
        "description": "Other",
        "id_group_permission": 3,
        "key": "sample-key-mine",
    }
    after = caller.call("PUT", f"/oauth_consumers/{before['id']}", json=sent).json()["data"]
    assert (after["name"], after["description"]) == ("Power BI – renamed example", "Other")
    assert after["groups_permissions_description"] == "Warehouses"
    for kept in ("id", "key", "secret", "created_at", "grant_type"):
        assert after[kept] == before[kept]


def test_a_change_of_group_counts_at_once(caller: Caller) -> None:
    row = caller.consumer("Power BI")
    token = caller.token_of(row["key"], row["secret"])
    assert caller.call("GET", "/personnel", token=token).status_code == 200
    sent = {name: row[name] for name in ("grant_type", "name", "description")}
    caller.call("PUT", f"/oauth_consumers/{row['id']}", json={**sent, "id_group_permission": 3})
    assert caller.call("GET", "/personnel", token=token).json()["message"] == "UNAUTHORIZED_ENDPOINT"


def test_a_change_is_checked_like_a_new_one(caller: Caller) -> None:
    row = caller.consumer("Power BI")
    good = {"grant_type": "client_credentials", "name": row["name"].upper(), "id_group_permission": 2}
    path = f"/oauth_consumers/{row['id']}"
    assert caller.call("PUT", path, json=good).status_code == 200
    taken = caller.call("PUT", path, json={**good, "name": "erp link – EXAMPLE"})
    assert errors_of(taken) == (408, {"name": ["taken"]})
    blank = caller.call("PUT", path, json={**good, "name": ""})
    assert errors_of(blank) == (400, {"name": ["blank"]})
    other = {**good, "grant_type": "authorization_code", "callback_url": "https://a.example/"}
    assert errors_of(caller.call("PUT", path, json=other)) == (400, {"grant_type": ["unknown"]})


@pytest.mark.parametrize("id", ["999", "x", "01", "-1", "9" * 40, "%20", "1%2F2"])
@pytest.mark.parametrize(("method", "tail"), [("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/secret")])
def test_what_is_not_there_is_gone(caller: Caller, method: str, tail: str, id: str) -> None:
    answer = caller.call(method, f"/oauth_consumers/{id}{tail}", json={})
    assert answer.status_code == 404
    assert answer.json()["success"] is False


def test_a_deleted_consumer_is_gone_and_its_id_stays_free(caller: Caller) -> None:
    made = caller.make().json()["data"]
    assert caller.call("DELETE", f"/oauth_consumers/{made['id']}").json()["success"] is True
    assert caller.call("GET", f"/oauth_consumers/{made['id']}").status_code == 404
    assert caller.make().json()["data"]["id"] != made["id"]


def test_the_same_key_is_answered_again_and_makes_nothing(caller: Caller) -> None:
    key = str(uuid.uuid4())
    first = caller.make(key=key).json()
    caller.call("POST", f"/oauth_consumers/{first['data']['id']}/secret")
    assert caller.make(key=key).json() == first
    assert caller.make(key=key.upper()).json() == first
    assert caller.call("GET", "/oauth_consumers").json()["total"] == 11


def test_the_same_key_is_remembered_over_a_restart(own_host: SampleHost, http: httpx.Client) -> None:
    key = str(uuid.uuid4())
    first = Caller(own_host.start(), http).make(key=key).json()
    own_host.stop()
    caller = Caller(own_host.start(), http)
    assert caller.make(key=key).json() == first
    assert caller.call("GET", "/oauth_consumers").json()["total"] == 11


def test_the_same_key_for_something_else_is_refused(caller: Caller) -> None:
    key = str(uuid.uuid4())
    caller.make(key=key)
    answer = caller.make(key=key, name="Another – example")
    assert errors_of(answer) == (400, {"Idempotency-Key": ["taken"]})


def test_a_refusal_is_judged_again_under_the_same_key(caller: Caller) -> None:
    key = str(uuid.uuid4())
    assert caller.make(key=key, name="").status_code == 400
    assert caller.make(key=key).status_code == 200


@pytest.mark.parametrize(("key", "error"), [("", "blank"), ("not-a-uuid", "unknown"), ("0" * 32, "unknown")])
def test_a_key_that_is_no_uuid_is_refused(caller: Caller, key: str, error: str) -> None:
    body = {"grant_type": "client_credentials", "name": "N", "id_group_permission": 2}
    answer = caller.call("POST", "/oauth_consumers", json=body, headers={"Idempotency-Key": key})
    assert errors_of(answer) == (400, {"Idempotency-Key": [error]})


def test_the_groups_say_what_they_allow(caller: Caller) -> None:
    answer = caller.call("GET", "/groups_permissions").json()
    assert answer["total"] == 6
    groups = {row["description"]: row for row in answer["data"]}
    rights = ("view", "add", "edit", "delete", "report")
    assert all(entry[right] for entry in groups["Administrators"]["permissions"] for right in rights)
    for row in groups.values():
        if row["read_only"]:
            assert not any(
                entry[right] for entry in row["permissions"] for right in ("add", "edit", "delete")
            )
    assert {entry["module"] for entry in groups["Warehouses"]["permissions"]} == {1, 4, 13}
    assert caller.rows("/groups_permissions", start=5, limit=3) == [answer["data"][5]]


def test_the_legacy_pair_shows_its_key_and_only_once_its_secret(caller: Caller) -> None:
    before = caller.call("GET", "/api_connection").json()["data"]
    assert set(before) == {"key", "secret_created_at"}
    renewed = caller.call("POST", "/api_connection/secret").json()["data"]
    assert renewed["key"] == before["key"]
    assert renewed["secret"].startswith("sample-secret-")
    assert renewed["secret_created_at"] > before["secret_created_at"]
    after = caller.call("GET", "/api_connection").json()["data"]
    assert after == {"key": before["key"], "secret_created_at": renewed["secret_created_at"]}


def test_what_is_done_stands_in_the_transactions_log(caller: Caller) -> None:
    made = caller.make().json()["data"]
    path = f"/oauth_consumers/{made['id']}"
    sent = {name: made[name] for name in ("grant_type", "name", "id_group_permission")}
    caller.call("PUT", path, json=sent)
    caller.call("POST", f"{path}/secret")
    caller.call("DELETE", path)
    rows = caller.rows("/transactions_log", sub_module="OAuth consumers")
    mine = [
        (row["action"], row["description"]) for row in rows if row["description"].startswith(made["name"])
    ]
    name = made["name"]
    assert mine == [("DELETE", name), ("EDIT", f"{name}: new secret"), ("EDIT", name), ("ADD", name)]
    assert made["secret"] not in str(rows)


def test_secrets_can_be_shown_once_only(tmp_path: Path, http: httpx.Client) -> None:
    host = SampleHost(tmp_path, settings=SampleSettings(secrets_shown_once=True))
    try:
        caller = Caller(host.start(), http)
        key = str(uuid.uuid4())
        made = caller.make(key=key).json()["data"]
        assert made["secret"].startswith("sample-secret-")
        assert caller.make(key=key).json()["data"] == made
        assert [row["secret"] for row in caller.rows("/oauth_consumers")] == [None] * 11
        path = f"/oauth_consumers/{made['id']}"
        assert caller.call("GET", path).json()["data"]["secret"] is None
        assert caller.call("POST", f"{path}/secret").json()["data"]["secret"].startswith("sample-secret-")
    finally:
        host.stop()
