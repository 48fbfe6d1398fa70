"""The script for curl runs as it is, against the sample company's server."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from desktop.domain.company import Addresses, Company
from desktop.sample.host import SampleHost
from tests.handed_over.office import Office, agree, run


@pytest.fixture
def folder(office: Office, tmp_path: Path) -> Path:
    return office.hands_over(tmp_path, office.consumer("Power BI"))


def test_it_gets_a_token_and_reads_each_module(office: Office, folder: Path, host: SampleHost) -> None:
    consumer = office.consumer("Power BI")
    done = run(["bash", folder / "curl.sh"], FRACTTAL_SECRET=office.secret(consumer))
    assert done.status == 0, done.err
    reads = office.facts(consumer).reads
    assert len(reads) > 2
    for read in reads:
        assert f"{read}: 200" in done.out
    assert [path for method, path in host.seen if method == "GET"] == [f"/{read}" for read in reads]
    assert office.secret(consumer) not in done.out + done.err


def test_the_secret_can_be_typed_or_stand_in_the_settings_file(office: Office, folder: Path) -> None:
    secret = office.secret(office.consumer("Power BI"))
    assert run(["bash", folder / "curl.sh"], f"{secret}\n").status == 0
    env = folder / ".env"
    env.write_text(env.read_text().replace("FRACTTAL_SECRET=", f"FRACTTAL_SECRET='{secret}'"))
    assert run(["bash", folder / "curl.sh"]).status == 0


def test_a_wrong_secret_is_said(office: Office, folder: Path) -> None:
    done = run(["bash", folder / "curl.sh"], FRACTTAL_SECRET="sample-secret-wrong")
    assert done.status == 3
    assert "There is no token" in done.err


@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        ("unauthorized_endpoint", 4, "may not make this call"),
        ("limit", 5, "200 requests a minute"),
        ("false", 6, "refused"),
    ],
)
def test_what_surprises_is_said(
    office: Office, folder: Path, host: SampleHost, fault: str, status: int, words: str
) -> None:
    host.faults.set(fault, path="/*", method="GET")
    done = run(["bash", folder / "curl.sh"], FRACTTAL_SECRET=office.secret(office.consumer("Power BI")))
    assert done.status == status, done.err
    assert words in done.err


def test_where_only_the_second_way_works_it_is_found(
    office: Office, host: SampleHost, tmp_path: Path
) -> None:
    """The first address takes no token requests: the second is at the API's host."""
    at = office.company.addresses
    elsewhere = Addresses(at.api, at.api + "/items", at.authorize)
    company = Company("x", "Example Foods", office.company.kind, elsewhere)
    consumer = office.consumer("Power BI")
    folder = office.hands_over(tmp_path, consumer, company=company)
    done = run(["bash", folder / "curl.sh"], FRACTTAL_SECRET=office.secret(consumer))
    assert done.status == 0, done.err


def test_no_argument_of_a_program_holds_the_secret(office: Office, folder: Path, tmp_path: Path) -> None:
    secret = office.secret(office.consumer("Power BI"))
    seen = tmp_path / "arguments"
    wrapper = tmp_path / "bin" / "curl"
    wrapper.parent.mkdir()
    wrapper.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{seen}"\nexec /usr/bin/curl "$@"\n')
    wrapper.chmod(0o700)
    done = run(["bash", folder / "curl.sh"], FRACTTAL_SECRET=secret, PATH=f"{wrapper.parent}:/usr/bin:/bin")
    assert done.status == 0
    told = seen.read_text()
    assert "--config" in told
    assert secret not in told
    assert "Bearer" not in told


def test_a_person_agrees_in_the_browser(office: Office, tmp_path: Path) -> None:
    consumer = office.consumer("Painel")
    folder = office.hands_over(tmp_path, consumer)
    with subprocess.Popen(
        ["bash", folder / "curl.sh"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={"PATH": "/usr/bin:/bin", "FRACTTAL_SECRET": office.secret(consumer)},
    ) as script:
        assert script.stdin and script.stderr and script.stdout
        asked = ""
        while not asked.startswith("http"):
            asked = script.stderr.readline()
        script.stdin.write(agree(asked.strip()) + "\n")
        script.stdin.close()
        out, err = script.stdout.read(), script.stderr.read()
    assert script.returncode == 0, err
    assert ": 200" in out


def test_the_answer_to_another_question_is_refused(office: Office, tmp_path: Path) -> None:
    consumer = office.consumer("Painel")
    folder = office.hands_over(tmp_path, consumer)
    back = f"{consumer.callback_url}?code=x&state=y\n"
    done = run(["bash", folder / "curl.sh"], back, FRACTTAL_SECRET=office.secret(consumer))
    assert done.status == 2
    assert "isn't the answer" in done.err
