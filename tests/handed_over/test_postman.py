"""The Postman collection is run by newman, Postman's own runner, against the sample company's server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.company import Addresses, Company
from desktop.sample.host import SampleHost
from tests.handed_over.office import Office, Ran, agree, run


def send_all(node_tools: Path, folder: Path, **variables: str) -> tuple[Ran, dict[str, Any]]:
    """What newman says, and its report."""
    values = [{"key": name, "value": value, "enabled": True} for name, value in variables.items()]
    current = folder.parent / "current-values.json"
    current.write_text(json.dumps({"name": "current", "values": values}))
    report = folder.parent / "report.json"
    newman = node_tools / "node_modules" / "newman" / "bin" / "newman.js"
    collection = folder / "postman_collection.json"
    done = run(
        ["node", newman, "run", collection, "-e", current, "-r", "json,cli", "--reporter-json-export", report]
    )
    return done, json.loads(report.read_text())["run"]


def sent(report: dict[str, Any]) -> list[str]:
    return [one["item"]["name"] for one in report["executions"]]


@pytest.fixture
def folder(office: Office, tmp_path: Path) -> Path:
    return office.hands_over(tmp_path, office.consumer("Power BI"))


def test_every_request_succeeds(office: Office, node_tools: Path, folder: Path) -> None:
    consumer = office.consumer("Power BI")
    done, report = send_all(node_tools, folder, secret=office.secret(consumer))
    assert done.status == 0, done.out
    reads = [f"GET {read}" for read in office.facts(consumer).reads]
    assert sent(report) == ["Token", *reads]
    assert report["stats"]["assertions"] == {"total": 2 * len(reads), "pending": 0, "failed": 0}


def test_a_wrong_secret_fails(office: Office, node_tools: Path, folder: Path) -> None:
    done, report = send_all(node_tools, folder, secret="sample-secret-wrong")
    assert done.status == 1
    assert report["failures"]


def test_a_call_that_is_not_allowed_fails_with_its_message(
    office: Office, node_tools: Path, folder: Path, host: SampleHost
) -> None:
    host.faults.set("unauthorized_endpoint", path="/*", method="GET")
    done, _ = send_all(node_tools, folder, secret=office.secret(office.consumer("Power BI")))
    assert done.status == 1
    assert "UNAUTHORIZED_ENDPOINT" in done.out


def test_where_only_the_second_way_works_it_is_found(
    office: Office, node_tools: Path, tmp_path: Path
) -> None:
    at = office.company.addresses
    company = Company(
        "x", "Example Foods", office.company.kind, Addresses(at.api, at.api + "/items", at.authorize)
    )
    consumer = office.consumer("Power BI")
    folder = office.hands_over(tmp_path, consumer, company=company)
    done, report = send_all(node_tools, folder, secret=office.secret(consumer))
    assert done.status == 0, done.out
    assert sent(report)[:3] == ["Token", "Token (form)", "Token (form, 2)"]


def test_a_person_agrees_in_the_browser(office: Office, node_tools: Path, tmp_path: Path) -> None:
    consumer = office.consumer("Painel")
    folder = office.hands_over(tmp_path, consumer)
    back = agree(office.facts(consumer).authorize_start + "&state=x")
    code = back.partition("code=")[2].partition("&")[0]
    done, report = send_all(node_tools, folder, secret=office.secret(consumer), code=code)
    assert done.status == 0, done.out
    assert sent(report)[0] == "Token (form)"


def test_it_says_which_format_it_is_in(folder: Path) -> None:
    collection = json.loads((folder / "postman_collection.json").read_text())
    assert collection["info"]["schema"].endswith("/v2.1.0/collection.json")
    values = {one["key"]: one["value"] for one in collection["variable"]}
    assert values["secret"] == values["access_token"] == ""
