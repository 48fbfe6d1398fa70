"""The documented reads: paging, filters, rights, and the work of the last 12 months."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop.sample.host import SampleHost
from desktop.sample.reads import READS
from desktop.sample.settings import SampleSettings
from tests.sample.caller import Caller

RESOURCES = [read.resource for read in READS]


def all_rows(caller: Caller, path: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    while page := caller.rows(path, start=len(rows)):
        rows += page
    return rows


@pytest.mark.parametrize("resource", RESOURCES)
def test_every_resource_has_rows_and_counts_them(caller: Caller, resource: str) -> None:
    answer = caller.call("GET", f"/{resource}", params={"limit": 1}).json()
    assert answer["success"] is True
    assert len(answer["data"]) == 1
    assert answer["total"] >= 4
    assert len(all_rows(caller, f"/{resource}")) == answer["total"]


def test_one_resource_spells_its_message_otherwise(caller: Caller) -> None:
    assert "mensaje" in caller.call("GET", "/warehouses").json()
    assert "message" in caller.call("GET", "/items").json()


def test_a_page_holds_most_a_hundred_rows(caller: Caller) -> None:
    first = caller.rows("/work_orders")
    assert len(first) == 100
    assert caller.rows("/work_orders", limit=5000) == first
    assert caller.rows("/work_orders", start=10, limit=5) == first[10:15]
    assert caller.rows("/work_orders", start=10**30) == []
    assert len(caller.rows("/oauth_consumers", limit=5000)) == 10


@pytest.mark.parametrize(
    ("name", "value"), [("start", "-1"), ("start", "x"), ("limit", "0"), ("limit", "1.5"), ("limit", "")]
)
def test_a_page_that_is_no_page_is_bad_data(caller: Caller, name: str, value: str) -> None:
    assert caller.call("GET", "/items", params={name: value}).status_code == 400


def test_a_filter_that_is_not_known_is_ignored(caller: Caller) -> None:
    plain = caller.call("GET", "/items").json()
    assert caller.call("GET", "/items", params={"colour": "red", "since": "nonsense"}).json() == plain


def test_the_log_can_be_filtered(caller: Caller) -> None:
    rows = all_rows(caller, "/transactions_log")
    assert [row["event_date"] for row in rows] == sorted((row["event_date"] for row in rows), reverse=True)
    action = rows[-1]["action"]
    wanted = [row for row in rows if row["action"] == action and row["module"] == rows[-1]["module"]]
    assert caller.rows("/transactions_log", action=action, module=rows[-1]["module"]) == wanted
    middle = rows[40]["event_date"]
    since = caller.call("GET", "/transactions_log", params={"since": middle, "limit": 1}).json()
    assert since["total"] == len([row for row in rows if row["event_date"] >= middle])
    until = caller.call("GET", "/transactions_log", params={"until": middle, "limit": 1}).json()
    assert until["total"] == len([row for row in rows if row["event_date"] <= middle])
    assert caller.call("GET", "/transactions_log", params={"since": "soon"}).status_code == 400


def test_since_and_until_know_zones(caller: Caller) -> None:
    row = caller.rows("/work_orders", limit=1)[0]
    made = datetime.fromisoformat(row["creation_date"])
    there = made.astimezone(datetime.strptime("+0530", "%z").tzinfo).isoformat()
    assert caller.rows("/work_orders", since=there, until=there)[0]["creation_date"] == row["creation_date"]
    assert caller.rows("/work_orders", since=(made + timedelta(seconds=1)).isoformat()) == []


def test_there_are_400_work_orders_of_the_last_12_months(caller: Caller) -> None:
    rows = all_rows(caller, "/work_orders")
    assert len({row["wo_folio"] for row in rows}) == 400
    now = datetime.now(UTC)
    made = [datetime.fromisoformat(row["creation_date"]) for row in rows]
    assert max(made) <= now
    assert min(made) >= now - timedelta(days=367)
    assert max(made) >= now - timedelta(days=8)
    assert min(made) <= now - timedelta(days=350)
    states = Counter(row["id_status_work_order"] for row in rows)
    assert set(states) == {1, 2, 3, 4}
    assert states[3] > len(rows) / 2
    unplanned = [row for row in rows if row["trigger_description"] == "NO_SCHEDULE_TASK"]
    assert 0.2 < len(unplanned) / len(rows) < 0.5
    for row in rows:
        assert (row["wo_final_date"] is not None) == (row["id_status_work_order"] == 3)
        if row["final_date"] is not None:
            assert row["creation_date"] <= row["initial_date"] <= row["final_date"] <= now.isoformat()


def test_there_are_14_accounts_of_known_groups(caller: Caller) -> None:
    groups = {row["id"]: row["description"] for row in caller.rows("/groups_permissions")}
    accounts = caller.rows("/accounts")
    assert len(accounts) == 14
    assert {row["type_user"] for row in accounts} == {"HUMAN_RESOURCES", "THIRD_PARTIES"}
    for row in accounts:
        assert groups[row["id_group_permission"]] == row["groups_permissions_description"]
        assert row["email"].endswith("@example.org")


def test_requests_have_known_states_and_tasks_a_delay(caller: Caller) -> None:
    assert {row["id_status"] for row in all_rows(caller, "/work_requests")} <= set(range(1, 14))
    delays = [row["delay"] for row in all_rows(caller, "/tasks_todo")]
    assert min(delays) == 0
    assert max(delays) > 0


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("Power BI", {1, 2, 3, 4, 5, 6, 11, 13}),
        ("ERP Link", {1, 4, 13}),
        ("Órdenes", {1, 2, 5, 11}),
        ("Capteurs", {1, 6}),
        ("Archives", {2, 3, 10}),
        ("Copia nocturna", {1, 2, 3, 4, 5, 6, 10, 11, 13}),
    ],
)
def test_a_group_decides_what_may_be_read(caller: Caller, name: str, allowed: set[int]) -> None:
    row = caller.consumer(name)
    token = caller.token_of(row["key"], row["secret"])
    for read in READS:
        answer = caller.call("GET", f"/{read.resource}", token=token, params={"limit": 1})
        if read.module in allowed:
            assert answer.status_code == 200
        else:
            assert (answer.status_code, answer.json()["message"]) == (401, "UNAUTHORIZED_ENDPOINT")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/oauth_consumers"),
        ("PUT", "/oauth_consumers/1"),
        ("DELETE", "/oauth_consumers/1"),
        ("POST", "/oauth_consumers/1/secret"),
        ("DELETE", "/app_authorizations/1"),
        ("POST", "/api_connection/secret"),
    ],
)
def test_who_may_look_at_consumers_may_not_change_them(caller: Caller, method: str, path: str) -> None:
    row = caller.consumer("Archives")
    token = caller.token_of(row["key"], row["secret"])
    assert caller.call("GET", "/oauth_consumers", token=token).status_code == 200
    answer = caller.call(method, path, token=token, json={})
    assert (answer.status_code, answer.json()["message"]) == (401, "UNAUTHORIZED_ENDPOINT")


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer sample-access-wrong", "Basic YTpi", "Token x"])
def test_without_a_good_token_the_answer_is_another_401(caller: Caller, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}
    for path in ("/items", "/oauth_consumers"):
        answer = caller.http.get(caller.addresses.api_url + path, headers=headers)
        assert answer.status_code == 401
        assert answer.json()["success"] is False
        assert answer.json()["message"] not in ("", "UNAUTHORIZED_ENDPOINT")


def test_making_work_orders_wants_the_add_on_whatever_the_group(caller: Caller) -> None:
    answer = caller.call("POST", "/work_orders", json={"description": "Check the example pump"})
    assert (answer.status_code, answer.json()["message"]) == (401, "UNAUTHORIZED_ENDPOINT")


def test_with_the_add_on_work_orders_are_made_and_kept(tmp_path: Path, http: httpx.Client) -> None:
    host = SampleHost(tmp_path, settings=SampleSettings(advanced=True))
    try:
        caller = Caller(host.start(), http)
        sent = {"description": "Check the example pump"}
        made = caller.call("POST", "/work_orders", json=sent).json()["data"]
        assert caller.rows("/work_orders", limit=1) == [made]
        assert caller.call("POST", "/work_orders", json={}).status_code == 400
        reader = caller.consumer("Power BI")
        token = caller.token_of(reader["key"], reader["secret"])
        assert caller.call("POST", "/work_orders", json=sent, token=token).status_code == 401
    finally:
        host.stop()


def test_an_unknown_address_and_a_wrong_method_have_their_own_codes(caller: Caller) -> None:
    for path in ("/nothing", "/items/", "/oauth_consumers/"):
        answer = caller.call("GET", path)
        assert (answer.status_code, answer.json()["success"]) == (404, False)
    answer = caller.call("DELETE", "/oauth_consumers")
    assert (answer.status_code, answer.json()["success"]) == (405, False)
    assert set(answer.headers["allow"].split(", ")) == {"GET", "HEAD", "POST"}
