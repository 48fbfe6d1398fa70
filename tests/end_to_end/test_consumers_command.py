"""Consumers from a terminal: listed, tested, exported for monitoring, with statuses that can be relied on."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.adapters.store.guided import StoredGuided
from desktop.adapters.store.keychain import SystemKeychain
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain.consumer import Consumer, GrantType, id_of_named_group
from desktop.domain.secret import Secret
from desktop.domain.standing import Standing
from desktop.sample.host import SampleHost
from desktop.terminal.arguments import parser_of
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.history_part import HistoryPart
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.program import Program
from tests.end_to_end.traces import files_with, traces
from tests.end_to_end.typed import Typed
from tests.keyring_daemon import KeyringDaemon
from tests.session_bus import VARIABLE, SessionBus

pytestmark = pytest.mark.linux_session

MILLS = "Example Mills"
POWER_BI = "Power BI – example"
ERP = "ERP Link – example"
OURS = ("--company", MILLS)
TOKENS = ["sample-access-", "sample-refresh-"]


@pytest.fixture
def typed(program: Program, host: SampleHost) -> Typed:
    """With a managed company."""
    at = host.start()
    typed = Typed(program.folders.data.parent)
    typed.adds(MILLS, at.api_url.removesuffix("/api"), at.key, at.secret)
    return typed


@pytest.fixture
def guided(program: Program, host: SampleHost, elsewhere: Elsewhere) -> Typed:
    """With a company whose server lists nothing: of its two consumers one has another secret by now."""
    typed = Typed(program.folders.data.parent)
    typed.adds(MILLS, host.start().api_url.removesuffix("/api"))
    database = open_database(program.folders.create().data)
    vault = SealedVault(database, SystemKeychain(), AesSealer)
    vault.open()
    (company,) = (row[0] for row in database.read("SELECT id FROM company", ()))
    for name, is_right in ((POWER_BI, True), (ERP, False)):
        (one,) = elsewhere.named(name)
        group = "Solo lectura"
        grant = GrantType.CLIENT_CREDENTIALS
        number, key = id_of_named_group(group), one["key"]
        consumer = Consumer(name[:3], name, "", grant, number, group, key, "", datetime.now(UTC))
        StoredGuided(database).put(company, consumer)
        vault.keep(company, consumer.id, Secret(one["secret"] if is_right else "sample-secret-of-before"))
    vault.close()
    database.close()
    return typed


@pytest.fixture
def bus() -> Iterator[SessionBus]:
    with SessionBus() as bus:
        yield bus


def test_the_list_and_the_test_of_a_company_and_what_the_window_then_shows(
    typed: Typed, program: Program, elsewhere: Elsewhere
) -> None:
    listed = typed.facts("list", *OURS)
    assert (listed["company"]["name"], listed["live"], listed["problem"]) == (MILLS, True, None)
    assert len(listed["consumers"]) == 10
    assert {one["access"] for one in listed["consumers"]} == {"never", "not_here"}
    assert all(one["secret_kept"] for one in listed["consumers"])
    done = typed.runs("test", *OURS, "--consumer", POWER_BI.upper())
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{POWER_BI}\tworks\t8 of 8 modules\n", "")
    found = typed.facts("test", *OURS)
    (erp,) = (one for one in found["consumers"] if one["name"] == ERP)
    assert (erp["outcome"], erp["calls"]) == ("works", 12)
    assert "warehouses" in erp["promised"]
    assert {erp["modules"][module] for module in erp["promised"]} == {"reached"}
    assert {one["reason"] for one in found["consumers"]} == {"", "needs_person"}
    person = program.start()
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)
    model = person.tab.table.model()
    assert isinstance(model, ConsumerModel)
    (shown,) = (one for one in person.desk.listing.consumers if one.name == POWER_BI)
    person.waits_for(lambda: model.rows.standing(shown) is Standing.WORKS)
    person.opens(POWER_BI)
    history = person.panel.findChild(HistoryPart)
    assert isinstance(history, HistoryPart)
    person.waits_for(lambda: len(history.lines) == 2)
    assert all("Access tested" in line for line in history.lines)


def test_something_refused_is_status_one(typed: Typed, host: SampleHost) -> None:
    host.faults.set("unauthorized_endpoint", path="/warehouses*")
    found = typed.facts("test", *OURS, "--consumer", ERP, status=1)
    (erp,) = found["consumers"]
    assert (erp["outcome"], erp["modules"]["warehouses"]) == ("partly", "refused")
    done = typed.runs("test", *OURS, "--consumer", ERP)
    assert done.returncode == 1
    assert "refused: warehouses" in done.stdout
    assert done.stderr == "consumer-desk test: 1 of 1 consumers: something was refused\n"


def test_a_guided_company_lists_what_was_kept_and_tests_with_its_pairs(guided: Typed) -> None:
    listed = guided.facts("list", *OURS)
    assert (listed["company"]["kind"], listed["live"], listed["read_at"]) == ("guided", False, None)
    assert {one["name"] for one in listed["consumers"]} == {POWER_BI, ERP}
    found = guided.facts("test", *OURS, status=1)
    outcomes = {one["name"]: one["outcome"] for one in found["consumers"]}
    assert outcomes == {POWER_BI: "works", ERP: "refused"}
    assert {one["access"] for one in guided.facts("list", *OURS)["consumers"]} == {"works", "refused"}


def test_a_server_that_is_away_is_status_three_and_the_list_is_the_kept_one(
    typed: Typed, host: SampleHost
) -> None:
    host.stop()
    never = typed.runs("list", *OURS)
    assert (never.returncode, never.stdout) == (3, "")
    assert "was never read on this computer" in never.stderr
    host.start()
    typed.facts("test", *OURS, "--consumer", POWER_BI)
    host.stop()
    listed = typed.facts("list", *OURS, status=3)
    assert (listed["live"], listed["problem"]["code"]) == (False, "unreachable")
    assert len(listed["consumers"]) == 10
    done = typed.runs("test", *OURS, "--consumer", POWER_BI)
    assert done.returncode == 3
    assert done.stdout == f"{POWER_BI}\tnot tested\t127.0.0.1 can't be reached\n"
    assert "less than a minute old" in done.stderr


def test_what_cannot_be_used_is_status_two_and_names_what_there_is(typed: Typed, tmp_path: Path) -> None:
    typed.adds("Other", "https://nowhere.example.com")
    cases = [
        (("list",), ["--company is needed", "“Example Mills”, “Other”"]),
        (("test", "--company", "Mils"), ["no company is called “Mils”", "“Example Mills”"]),
        (("test", *OURS, "--consumer", "X"), ["no consumer of “Example Mills”", POWER_BI]),
        (("test", *OURS, "--consumer", "Inspections on tablets – example"), ["test it in the window"]),
        (("export", *OURS, "--output", "a.txt"), ["must end in .csv or .xlsx"]),
        (("export", *OURS, "--output", str(tmp_path / "no" / "a.csv")), ["can't be written"]),
        (("list", "--sell"), ["unrecognized arguments"]),
    ]
    for arguments, words in cases:
        done = typed.runs(*arguments)
        assert (done.returncode, done.stdout) == (2, ""), arguments
        for each in words:
            assert each in done.stderr


def test_the_export_is_a_table_without_secrets_in_which_nothing_runs(
    typed: Typed, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    elsewhere.creates("=1+1")
    done = typed.runs("export", *OURS)
    assert done.returncode == 0, done.stderr
    rows = list(csv.reader(io.StringIO(done.stdout)))
    assert rows[0][:3] == ["Name", "Key", "Grant type"]
    assert len(rows) == 12
    assert "'=1+1" in {row[0] for row in rows}
    book, table = tmp_path / "list.xlsx", tmp_path / "list.csv"
    for file in (book, table):
        assert typed.runs("export", *OURS, f"--output={file}").returncode == 0
    assert table.read_bytes().decode("utf-8-sig").splitlines() == done.stdout.splitlines()
    with zipfile.ZipFile(book) as parts:
        content = b"".join(parts.read(name) for name in parts.namelist())
    assert b"<f>" not in content
    secrets = [one["secret"] for one in elsewhere.consumers()]
    assert not traces(content + done.stdout.encode() + table.read_bytes(), secrets)


def test_a_keychain_that_is_missing_or_locked_is_said(typed: Typed, bus: SessionBus, tmp_path: Path) -> None:
    typed.facts("list", *OURS)
    there = {VARIABLE: bus.address}
    missing = typed.runs("test", *OURS, "--consumer", POWER_BI, **there)
    assert missing.returncode == 3
    assert "no keychain that can be used" in missing.stderr
    with KeyringDaemon(bus, unlocked=False, folder=tmp_path / "keys"):
        locked = typed.facts("test", *OURS, "--consumer", POWER_BI, status=3, **there)
        assert locked["problem"]["code"] == "keychain_locked"
        assert locked["consumers"][0]["reason"] == "keychain_locked"


def test_no_secret_is_told_or_left_and_no_window_is_loaded(
    typed: Typed, elsewhere: Elsewhere, host: SampleHost
) -> None:
    secrets = [host.start().secret, *(one["secret"] for one in elsewhere.consumers())]
    told = ""
    for arguments in (("list", *OURS), ("test", *OURS, "--json"), ("export", *OURS)):
        done = typed.runs(*arguments, "--log-level=debug", PYTHONPROFILEIMPORTTIME="1")
        assert done.returncode == 0, done.stderr
        assert "desktop.terminal.consumers_command" in done.stderr
        assert "PySide6" not in done.stderr
        told += done.stdout + done.stderr
    log = (typed.place / "log" / "desk.log").read_text()
    assert "POST /oauth/token" in log
    assert not traces((told + log).encode(), [*secrets, *TOKENS])
    assert files_with([typed.place, Path.home()], [*secrets, *TOKENS]) == []


def test_the_help_names_every_key(typed: Typed) -> None:
    def keys(value: object) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*(keys(one) for one in value.values()))
        return set().union(*(keys(one) for one in value)) if isinstance(value, list) else set()

    for command in ("list", "test"):
        words = set(re.findall(r"\w+", parser_of(command).format_help()))
        assert keys(typed.facts(command, *OURS)) <= words
