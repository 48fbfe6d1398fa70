"""What the audit of dependencies answers: nothing known, something known, or nobody to ask."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from audit import CLEAN, NOT_ASKED, VULNERABLE, audit, run

ROOT = Path(__file__).parent.parent
UV = Path(sys.executable).with_name("uv")
NPM_FOUND = "2 vulnerabilities (1 low, 1 high)"
NPM_UNREACHED = "npm error audit endpoint returned an error"


@pytest.mark.parametrize(
    ("uv", "npm", "expected"),
    [
        ((0, ""), (0, "found 0 vulnerabilities"), CLEAN),
        ((1, "x has 1 known vulnerability"), (1, NPM_UNREACHED), VULNERABLE),
        ((0, ""), (1, NPM_FOUND), VULNERABLE),
        ((2, "dns error"), (0, ""), NOT_ASKED),
        ((0, ""), (1, NPM_UNREACHED), NOT_ASKED),
    ],
)
def test_the_worst_that_is_known_is_the_answer(
    uv: tuple[int, str],
    npm: tuple[int, str],
    expected: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("audit.shutil.which", lambda _name: "/usr/bin/npm")
    answers = {"uv": uv, "npm": npm}

    def stand_in(command: Sequence[str], _folder: Path, _variables: Mapping[str, str]) -> tuple[int, str]:
        return answers[Path(command[0]).name]

    assert audit(Path("uv"), ROOT, {}, stand_in) == expected
    told = capsys.readouterr().out
    assert ("couldn't be asked" in told) is (uv[0] == 2 or npm[1] == NPM_UNREACHED)


class Osv(BaseHTTPRequestHandler):
    known: tuple[str, ...] = ()

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        hit = {"vulns": [{"id": "PYSEC-2026-1", "modified": "2026-01-01T00:00:00Z"}]}
        self._answer({"results": [hit if one["package"]["name"] in self.known else {} for one in asked]})

    def do_GET(self) -> None:
        self._answer({"id": "PYSEC-2026-1", "modified": "2026-01-01T00:00:00Z", "summary": "sample"})

    def _answer(self, content: object) -> None:
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def osv() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Osv)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(("known", "expected"), [((), CLEAN), (("httpx",), VULNERABLE)])
def test_uv_s_own_answers_are_understood(
    osv: str,
    known: tuple[str, ...],
    expected: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The real uv with the real lock, before a stand-in for osv.dev."""
    monkeypatch.setattr(Osv, "known", known)

    def asks(command: Sequence[str], folder: Path, variables: Mapping[str, str]) -> tuple[int, str]:
        if Path(command[0]).name != UV.name:
            return 0, ""
        return run([*command, "--service-url", osv], folder, variables)

    nobody = "http://127.0.0.1:9"  # the index, which it asks too, is none of this test's business
    alone = {"HTTPS_PROXY": nobody, "UV_HTTP_RETRIES": "0"}
    assert audit(UV, ROOT, {"PATH": "/usr/bin:/bin", "HOME": "/tmp", **alone}, asks) == expected
    assert ("httpx" in capsys.readouterr().out) is bool(known)
