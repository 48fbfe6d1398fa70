"""Starting, stopping, resetting and keeping the sample company."""

import os
import socket
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from desktop.sample.host import SampleHost
from tests.sample.caller import Caller


def test_starting_twice_leaves_the_running_server_alone(own_host: SampleHost) -> None:
    first = own_host.start()
    assert own_host.running
    assert own_host.start() == first


def test_its_thread_and_port_are_gone_after_stop(own_host: SampleHost) -> None:
    before = threading.active_count()
    addresses = own_host.start()
    assert threading.active_count() == before + 1
    own_host.stop()
    assert threading.active_count() == before
    assert not own_host.running
    with pytest.raises(httpx.ConnectError):
        httpx.get(addresses.api_url, trust_env=False)


def test_stop_does_not_wait_for_open_and_hanging_connections(
    own_host: SampleHost, http: httpx.Client
) -> None:
    caller = Caller(own_host.start(), http)
    own_host.faults.set("timeout", path="/items")
    failures: list[Exception] = []

    def hang() -> None:
        try:
            with httpx.Client(timeout=20, trust_env=False) as client:
                client.get(caller.addresses.api_url + "/items")
        except httpx.TransportError as problem:
            failures.append(problem)

    hanging = threading.Thread(target=hang)
    hanging.start()
    while ("GET", "/items") not in own_host.seen:
        time.sleep(0.01)
    begun = time.monotonic()
    own_host.stop()
    assert time.monotonic() - begun < 2
    hanging.join(2)
    assert len(failures) == 1


def test_stopping_what_does_not_run_is_nothing(own_host: SampleHost) -> None:
    own_host.stop()
    own_host.start()
    own_host.stop()
    own_host.stop()
    assert not own_host.running


def test_what_was_made_is_there_after_a_restart(own_host: SampleHost, http: httpx.Client) -> None:
    made = Caller(own_host.start(), http).make(name="Kept over restarts").json()["data"]
    before = own_host.start()
    own_host.stop()
    after = own_host.start()
    assert (after.key, after.secret) == (before.key, before.secret)
    caller = Caller(after, http)
    assert caller.consumer("Kept over restarts") == made
    assert len(caller.rows("/oauth_consumers")) == 11


def test_a_token_survives_a_restart(own_host: SampleHost, http: httpx.Client) -> None:
    token = Caller(own_host.start(), http).token
    own_host.stop()
    assert Caller(own_host.start(), http).call("GET", "/oauth_consumers", token=token).status_code == 200


def test_reset_restores_the_first_day_and_keeps_the_pair(own_host: SampleHost, http: httpx.Client) -> None:
    addresses = own_host.start()
    caller = Caller(addresses, http)
    before = caller.rows("/oauth_consumers")
    caller.call("DELETE", f"/oauth_consumers/{before[0]['id']}")
    caller.call("POST", f"/oauth_consumers/{before[1]['id']}/secret")
    caller.make()
    own_host.reset()
    assert own_host.start() == addresses
    assert caller.call("GET", "/oauth_consumers").status_code == 401
    after = Caller(addresses, http).rows("/oauth_consumers")
    assert [(row["id"], row["key"], row["secret"]) for row in after] == [
        (row["id"], row["key"], row["secret"]) for row in before
    ]
    assert Caller(addresses, http).make().json()["data"]["id"] == "11"


def test_reset_works_while_stopped(own_host: SampleHost, http: httpx.Client) -> None:
    Caller(own_host.start(), http).make(name="Gone after the reset")
    own_host.stop()
    own_host.reset()
    names = [row["name"] for row in Caller(own_host.start(), http).rows("/oauth_consumers")]
    assert len(names) == 10
    assert "Gone after the reset" not in names


def test_the_same_seed_makes_the_same_company(tmp_path: Path, http: httpx.Client) -> None:
    companies = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        host = SampleHost(tmp_path / name, seed=seed)
        try:
            caller = Caller(host.start(), http)
            companies.append(
                ([row["secret"] for row in caller.rows("/oauth_consumers")], caller.rows("/work_orders"))
            )
        finally:
            host.stop()
    assert companies[0] == companies[1]
    assert companies[0] != companies[2]


def test_a_thousand_consumers_are_there_within_seconds(tmp_path: Path, http: httpx.Client) -> None:
    host = SampleHost(tmp_path, consumers=1000)
    try:
        begun = time.monotonic()
        caller = Caller(host.start(), http)
        assert time.monotonic() - begun < 5
        answer = caller.call("GET", "/oauth_consumers", params={"start": 990, "limit": 100}).json()
        assert answer["total"] == 1000
        assert len(answer["data"]) == 10
    finally:
        host.stop()


def test_a_taken_port_is_an_error_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        host = SampleHost(tmp_path, port=other.getsockname()[1])
        with pytest.raises(OSError):
            host.start()
        assert not host.running


def test_a_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    host = SampleHost(tmp_path / "file" / "sample")
    with pytest.raises(OSError):
        host.start()
    assert not host.running


@pytest.mark.parametrize("where", [0, 8192])
def test_a_damaged_file_is_made_anew(
    own_host: SampleHost, http: httpx.Client, tmp_path: Path, where: int
) -> None:
    Caller(own_host.start(), http).make()
    own_host.stop()
    file = tmp_path / "sample" / "sample.sqlite3"
    content = file.read_bytes()
    file.write_bytes(content[:where] + b"damage" * 5000 + content[where + 30_000 :])
    assert len(Caller(own_host.start(), http).rows("/oauth_consumers")) == 10


def test_a_file_that_another_program_holds_is_an_error_and_is_kept(
    own_host: SampleHost, http: httpx.Client, tmp_path: Path
) -> None:
    Caller(own_host.start(), http).make(name="Kept while held")
    own_host.stop()
    with closing(sqlite3.connect(tmp_path / "sample" / "sample.sqlite3")) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(OSError):
            own_host.start()
    assert Caller(own_host.start(), http).consumer("Kept while held")


def test_the_work_follows_the_calendar_and_the_rest_stays(
    own_host: SampleHost, http: httpx.Client, tmp_path: Path
) -> None:
    caller = Caller(own_host.start(), http)
    fresh = caller.rows("/work_orders")
    caller.make(name="Made long ago")
    own_host.stop()
    with closing(sqlite3.connect(tmp_path / "sample" / "sample.sqlite3")) as db, db:
        # As if the folder had last been opened a year before today.
        db.execute(
            "UPDATE records SET body = replace(body, '20', '19'), stamp = replace(stamp, '20', '19')"
            " WHERE seeded"
        )
        db.execute("UPDATE meta SET value = '2001-01-01' WHERE name = 'work_day'")
    caller = Caller(own_host.start(), http)
    assert caller.rows("/work_orders") == fresh
    assert caller.consumer("Made long ago")
    assert any(row["description"] == "Made long ago" for row in caller.rows("/transactions_log"))


def test_no_secret_stands_in_its_files(own_host: SampleHost, http: httpx.Client, tmp_path: Path) -> None:
    caller = Caller(own_host.start(), http)
    made = caller.make().json()["data"]
    known = [made["secret"], caller.token, caller.addresses.secret]
    own_host.stop()
    files = list((tmp_path / "sample").iterdir())
    assert files
    for file in files:
        content = file.read_bytes()
        assert made["key"].encode() in content or file.suffix != ".sqlite3"
        assert not [secret for secret in known if secret.encode() in content]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_read_its_files(own_host: SampleHost, tmp_path: Path) -> None:
    own_host.start()
    assert stat.S_IMODE((tmp_path / "sample").stat().st_mode) == 0o700
    for file in (tmp_path / "sample").iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_pair_is_not_in_its_repr(own_host: SampleHost) -> None:
    addresses = own_host.start()
    assert addresses.secret not in repr(addresses)


def test_importing_it_does_not_load_the_server() -> None:
    code = (
        "import sys, desktop.sample.host, desktop.sample.command;"
        "print([name for name in ('starlette', 'uvicorn', 'mohawk') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
