"""Companies from a terminal: added, listed, removed; the secret comes from standard input only."""

from __future__ import annotations

import json
import subprocess
from contextlib import closing
from pathlib import Path
from socket import socket
from sqlite3 import connect

import pytest

from desktop.adapters.store.database import FILE
from desktop.domain.company import CompanyKind
from desktop.sample.host import SampleHost
from tests.adapters.fracttal.raw_server import Heard, RawServer, closed_port, reply, token_reply
from tests.end_to_end.program import Program
from tests.end_to_end.traces import files_with
from tests.end_to_end.typed import typed

pytestmark = pytest.mark.linux_session

NOWHERE = "https://nowhere.example.com"
PAIR = ("--key=sample-key", "--secret-stdin")


class Terminal:
    """`place` is the folder that --data-dir names."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def types(self, *arguments: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
        return typed(["company", *arguments, "--data-dir", str(self.place)], environment, given)

    def adds(self, name: str, root: str, *more: str, given: str = "") -> subprocess.CompletedProcess[str]:
        addresses = [
            f"--api={root}/api",
            f"--token={root}/oauth/token",
            f"--authorize={root}/oauth/authorize",
        ]
        return self.types("add", name, *addresses, *more, given=given)

    def companies(self) -> list[dict[str, str]]:
        done = self.types("list", "--json")
        assert done.returncode == 0, done.stderr
        found: list[dict[str, str]] = json.loads(done.stdout)
        return found


@pytest.fixture
def terminal(program: Program) -> Terminal:
    return Terminal(program.folders.data.parent)


def root(host: SampleHost) -> str:
    return host.start().api_url.removesuffix("/api")


def test_a_company_with_a_key_is_tested_kept_and_open_in_the_window(
    terminal: Terminal, program: Program, host: SampleHost
) -> None:
    at = host.start()
    done = terminal.adds(
        "Example & Sons", root(host), f"--key={at.key}", "--secret-stdin", given=f"{at.secret}\n"
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Its server accepts the key: consumers managed from here." in done.stdout
    [company] = terminal.companies()
    assert (company["name"], company["kind"], company["key"]) == ("Example & Sons", "managed", at.key)
    assert files_with([terminal.place], [at.secret]) == []
    person = program.start()
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)
    assert person.desk.company is not None
    assert person.desk.company.name == "Example & Sons"


def test_a_company_whose_server_is_away_is_looked_at_when_it_is_opened(
    terminal: Terminal, program: Program, host: SampleHost
) -> None:
    at = host.start()
    host.stop()
    where = at.api_url.removesuffix("/api")
    done = terminal.adds("Later", where, f"--key={at.key}", "--secret-stdin", given=at.secret)
    assert done.returncode == 0, done.stderr
    assert "It wasn't tested: 127.0.0.1 can't be reached" in done.stdout
    assert terminal.companies()[0]["kind"] == CompanyKind.GUIDED
    host.start()
    person = program.start()
    person.waits_for(lambda: person.desk.company is not None and person.desk.company.can_manage)
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)


def test_a_company_without_a_key_asks_nobody(terminal: Terminal) -> None:
    done = terminal.adds("Example Bakery", NOWHERE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "wasn't asked for anything" in done.stdout
    listed = terminal.types("list")
    assert listed.stdout == f"Example Bakery\tconsumers made on Fracttal's own page\t{NOWHERE}/api\n"


def test_removing(terminal: Terminal) -> None:
    assert terminal.types("list").stdout == ""
    assert terminal.companies() == []
    terminal.adds("First", NOWHERE)
    terminal.adds("Second", NOWHERE)
    done = terminal.types("remove", "First")
    assert done.returncode == 0
    assert "First was removed from this computer" in done.stdout
    [second] = terminal.companies()
    assert second["name"] == "Second"
    again = terminal.types("remove", "First")
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr == "consumer-desk company: no company is called 'First'\n"
    assert terminal.types("remove", second["id"]).returncode == 0
    assert terminal.companies() == []


def test_what_cannot_be_used_is_said_in_a_line_and_nothing_is_kept(
    terminal: Terminal, host: SampleHost
) -> None:
    at = host.start()
    key = (f"--key={at.key}", "--secret-stdin")
    cases = [
        (terminal.adds("", NOWHERE), 2),
        (terminal.adds("A", "nowhere"), 2),
        (terminal.adds("A", "http://example.com"), 2),
        (terminal.adds("A", NOWHERE, "--secret-stdin", given="s"), 2),
        (terminal.adds("A", root(host), *key, given=""), 2),
        (terminal.adds("A", root(host), *key, given="sample-secret-of-nobody"), 1),
        (terminal.types("add", "A"), 2),
        (terminal.types("sell", "A"), 2),
    ]
    for done, status in cases:
        assert done.returncode == status, done.stderr
        assert done.stdout == ""
        assert done.stderr.strip().split("\n")[-1].startswith("consumer-desk company")
        assert "Traceback" not in done.stderr
    assert terminal.companies() == []
    terminal.adds("A", NOWHERE)
    twice = terminal.adds("A", NOWHERE)
    assert twice.returncode == 1
    assert "is there already" in twice.stderr


def test_a_secret_is_no_argument(terminal: Terminal) -> None:
    done = terminal.adds("A", NOWHERE, "--key=k", "--secret=sample-secret")
    assert done.returncode == 2
    assert "unrecognized arguments" in done.stderr


def test_without_a_keychain_the_secret_is_not_taken(terminal: Terminal, host: SampleHost) -> None:
    at = host.start()
    where = at.api_url.removesuffix("/api")
    addresses = [f"--api={where}/api", f"--token={at.token_url}", f"--authorize={at.authorize_url}"]
    done = terminal.types(
        "add",
        "A",
        *addresses,
        f"--key={at.key}",
        "--secret-stdin",
        given=at.secret,
        DBUS_SESSION_BUS_ADDRESS=f"tcp:host=127.0.0.1,port={closed_port()}",
    )
    assert done.returncode == 1
    assert "keychain" in done.stderr
    assert done.stdout == ""
    assert terminal.companies() == []


def test_when_the_key_changes_meanwhile_nothing_is_half_kept(terminal: Terminal) -> None:
    file = terminal.place / "data" / FILE

    def script(heard: Heard, _plug: socket) -> bytes:
        if heard.path.endswith("/token"):
            with closing(connect(file)) as other, other:
                assert other.execute("UPDATE vault_key SET key_id = 'changed elsewhere'").rowcount == 1
            return token_reply()
        return reply({"success": True, "data": []})

    with RawServer(script) as server:
        # The key is made when a first secret is kept.
        first = terminal.adds(
            "First", server.root.replace(str(server.port), str(closed_port())), *PAIR, given="first"
        )
        assert first.returncode == 0, first.stderr
        done = terminal.adds("A", server.root, *PAIR, given="second")
    assert done.returncode == 1
    assert (done.stdout, "keychain refused access" in done.stderr) == ("", True)
    with closing(connect(file)) as database:
        assert database.execute("SELECT name FROM company").fetchall() == [("First",)]
        assert database.execute("SELECT count(*) FROM sealed").fetchone() == (1,)
