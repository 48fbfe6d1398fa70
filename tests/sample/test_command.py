"""The sample server by itself, as a process."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from desktop.sample.command import serve
from desktop.sample.host import SampleAddresses
from tests.sample.caller import Caller

CODE = """
import sys
from pathlib import Path
from desktop.sample.command import serve
sys.exit(serve(0, Path(sys.argv[1]) if sys.argv[1] else None, 12, sys.argv[2] or None))
"""


@pytest.fixture
def process(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    folder, faults = getattr(request, "param", ("data", ""))
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", CODE, str(tmp_path / folder) if folder else "", faults],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as started:
        yield started
        if started.poll() is None:
            started.kill()


def first_line(process: subprocess.Popen[str]) -> SampleAddresses:
    assert process.stdout
    facts = json.loads(process.stdout.readline())
    assert set(facts) == {"api_url", "token_url", "authorize_url", "key", "secret"}
    return SampleAddresses(**facts)


@pytest.mark.skipif(os.name == "nt", reason="Windows can't send these signals to one process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_is_serves_and_ends_well(
    process: subprocess.Popen[str], http: httpx.Client, number: signal.Signals
) -> None:
    caller = Caller(first_line(process), http)
    assert caller.call("GET", "/oauth_consumers").json()["total"] == 12
    process.send_signal(number)
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (0, "", "")


@pytest.mark.skipif(os.name == "nt", reason="Windows can't send these signals to one process")
@pytest.mark.parametrize("process", [("", "error:/items")], indirect=True)
def test_without_a_folder_nothing_stays_and_faults_are_met(
    process: subprocess.Popen[str], http: httpx.Client, tmp_path: Path
) -> None:
    caller = Caller(first_line(process), http)
    assert list(tmp_path.iterdir())
    assert caller.call("GET", "/items").status_code == 500
    assert caller.call("GET", "/meters").status_code == 200
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=10)
    assert process.returncode == 0
    assert not list(tmp_path.iterdir())


def test_a_taken_port_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert serve(port, tmp_path, 10, None) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert str(port) in said.err


@pytest.mark.parametrize(
    ("port", "consumers", "faults"), [(0, 10, "nonsense"), (70000, 10, None), (-1, 10, None), (0, -1, None)]
)
def test_arguments_that_make_no_sense_are_one_clear_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], port: int, consumers: int, faults: str | None
) -> None:
    assert serve(port, tmp_path, consumers, faults) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1


def test_signals_are_given_back(tmp_path: Path) -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        serve(other.getsockname()[1], tmp_path, 10, None)
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before
