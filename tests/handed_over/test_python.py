"""The program in Python runs as it is, against the sample company's server."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.company import Addresses, Company
from desktop.sample.host import SampleHost
from tests.handed_over.office import Office, agree, run


@pytest.fixture
def folder(office: Office, tmp_path: Path) -> Path:
    return office.hands_over(tmp_path, office.consumer("Power BI"))


@pytest.fixture
def secret(office: Office) -> str:
    return office.secret(office.consumer("Power BI"))


def test_it_gets_a_token_and_reads_each_module(office: Office, folder: Path, secret: str) -> None:
    done = run([sys.executable, folder / "request.py"], FRACTTAL_SECRET=secret)
    assert done.status == 0, done.err
    assert [line.split(":")[0] for line in done.out.splitlines()] == [
        *office.facts(office.consumer("Power BI")).reads
    ]


def test_the_secret_may_stand_in_the_settings_file(folder: Path, secret: str) -> None:
    env = folder / ".env"
    env.write_text(env.read_text().replace("FRACTTAL_SECRET=", f'FRACTTAL_SECRET="{secret}"'))
    assert run([sys.executable, folder / "request.py"]).status == 0


def test_a_wrong_secret_is_said(folder: Path) -> None:
    done = run([sys.executable, folder / "request.py"], FRACTTAL_SECRET="sample-secret-wrong")
    assert done.status != 0
    assert "There is no token" in done.err


def test_all_pages_are_read(folder: Path, secret: str, office: Office) -> None:
    """A resource with more than one page, by the function that one would call."""
    ask = (
        "import httpx, request; c = httpx.Client(); t = request.get_token(c, request.find_secret()); "
        "r = request.read(c, t, 'work_orders'); print(len(r), len({str(x) for x in r}))"
    )
    done = run([sys.executable, "-c", ask], cwd=folder, FRACTTAL_SECRET=secret)
    assert done.status == 0, done.err
    rows, different = map(int, done.out.split())
    assert rows == different > 100


def test_a_call_that_is_not_allowed_isn_t_tried_again(folder: Path, secret: str, host: SampleHost) -> None:
    host.faults.set("unauthorized_endpoint", path="/*", method="GET")
    host.forget_seen()
    done = run([sys.executable, folder / "request.py"], FRACTTAL_SECRET=secret)
    assert done.status == 4
    assert "may not make this call" in done.err
    reads = [path for method, path in host.seen if method == "GET"]
    assert len(reads) == len(set(reads))


def test_over_the_limit_it_waits_as_long_as_it_is_told(folder: Path, secret: str, host: SampleHost) -> None:
    host.faults.set("limit=1", path="/*", method="GET", times=1)
    done = run([sys.executable, folder / "request.py"], FRACTTAL_SECRET=secret)
    assert done.status == 0, done.err


def test_where_only_the_second_way_works_it_is_found(office: Office, tmp_path: Path, secret: str) -> None:
    at = office.company.addresses
    elsewhere = Addresses(at.api, at.api + "/items", at.authorize)
    company = Company("x", "Example Foods", office.company.kind, elsewhere)
    folder = office.hands_over(tmp_path, office.consumer("Power BI"), company=company)
    done = run([sys.executable, folder / "request.py"], FRACTTAL_SECRET=secret)
    assert done.status == 0, done.err


def test_a_person_agrees_in_the_browser(office: Office, tmp_path: Path) -> None:
    consumer = office.consumer("Painel")
    folder = office.hands_over(tmp_path, consumer)
    with subprocess.Popen(
        [sys.executable, folder / "request.py"],
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
    assert out
