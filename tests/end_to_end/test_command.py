"""The command as one types it."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.end_to_end.typed import typed

ROOT = Path(__file__).parents[2]
PNG = b"\x89PNG\r\n\x1a\n"


def desk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return typed(arguments, environment)


def test_the_tour_writes_seven_pictures(tmp_path: Path) -> None:
    folder = tmp_path / "tour"
    done = desk("--tour", str(folder), "--lang", "pt_BR", QT_QPA_PLATFORM="offscreen", TMPDIR=str(tmp_path))
    assert done.returncode == 0, done.stderr
    pictures = [Path(line) for line in done.stdout.split("\n") if line]
    assert [picture.name[0] for picture in pictures] == list("1234567")
    assert sorted(folder.iterdir()) == sorted(pictures)
    assert all(picture.read_bytes().startswith(PNG) for picture in pictures)
    assert len({picture.read_bytes() for picture in pictures}) == 7
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize(
    "arguments",
    [["--nonsense"], ["--lang=xx"], ["somewhere"], ["--log-level=LOUD"], ["sample-server", "--nonsense"]],
)
def test_what_isnt_known_is_said_in_a_line(arguments: list[str]) -> None:
    done = desk(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    last = done.stderr.strip().split("\n")[-1]
    assert last.startswith("consumer-desk")
    assert "error:" in last
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments", [["--port=99999"], ["--consumers=-1"], ["--faults=nonsense"], ["--port=70000"]]
)
def test_what_the_sample_server_cant_use_is_said_in_a_line(arguments: list[str]) -> None:
    done = desk("sample-server", *arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().split("\n")) == 1


def test_version() -> None:
    done = desk("--version")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert (done.returncode, done.stdout) == (0, f"consumer-desk {project['version']}\n")


def test_the_sample_server_begins_with_one_line_of_json(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop", "sample-server", "--consumers=3"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        facts = json.loads(server.stdout.readline())
        server.terminate()
        assert server.wait(10) == 0
    assert set(facts) == {"api_url", "token_url", "authorize_url", "key", "secret"}
    assert facts["api_url"].startswith("http://127.0.0.1:")
