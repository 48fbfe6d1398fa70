"""Each parser under atheris for PROOF_SECONDS (120), and under hypothesis for many more examples than the
suite has time for. The figures are printed: run with -s."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzzing import targets
from tests.fuzzing.damaged_backups import run_on_damaged_backups
from tests.fuzzing.inputs import LIKELY, NAMES, WORDS
from tests.fuzzing.targets import TARGETS
from tests.log_watch import LogWatch
from tests.proofs.throwaway import ROOT, Throwaway

SECONDS = int(os.environ.get("PROOF_SECONDS", "120"))
EXAMPLES = int(os.environ.get("PROOF_EXAMPLES", "20000"))
# What an input begins from, so that the first branches needn't be guessed.
SEEDS = {
    "api_answer": [b'\x00\x00{"success":true,"message":"OK","data":[{"id":"1","name":"A"}],"total":1}'],
    "token_answer": [b'\x00{"access_token":"a","token_type":"Bearer","expires_in":3600}'],
    "headers": [b'10\n\n\n5\n\nHawk mac="a", hash="b", ext="c"\napplication/json\n'],
    "pasted_pair": [b"Key: abcdef\nSecret: ghijkl", b'{"key": "a", "secret": "b"}'],
    "pasted_address": [b"http://127.0.0.1/callback?code=abc&state=state"],
    "callback": [b"GET /callback?code=a&state=state HTTP/1.1\r\nHost: 127.0.0.1:80\r\n\r\n"],
    "prepared_file": [
        b'[[company]]\nname = "A"\napi = "https://a.example.com/api"\n'
        b'token = "https://a.example.com/t"\nauthorize = "https://a.example.com/a"\n'
    ],
    "settings_file": [b'{"language": "es", "text_size": 110, "sidebar_narrow": true}'],
}

pytestmark = pytest.mark.timeout(SECONDS * 3 + 600)


@pytest.fixture(scope="module")
def atheris(tmp_path_factory: pytest.TempPathFactory) -> Throwaway:
    made = Throwaway(tmp_path_factory.mktemp("atheris") / "env", "atheris")
    print(f"\natheris {made.version('atheris')}")
    return made


def run_for_a_while(
    atheris: Throwaway, arguments: list[str], scratch: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(atheris.python), "-m", "tests.fuzzing.with_atheris", *arguments],
        cwd=ROOT,
        env=atheris.with_the_projects() | {"TMPDIR": scratch},
        capture_output=True,
        text=True,
        errors="replace",
        timeout=SECONDS * 2 + 300,
        check=False,
    )


@pytest.mark.parametrize("target", TARGETS)
def test_no_branch_of_a_parser_leads_anywhere_else(target: str, atheris: Throwaway, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(SEEDS.get(target, [])):
        (corpus / f"seed-{number}").write_bytes(seed)
    words = tmp_path / "words.txt"
    words.write_text("".join(f'"{word}"\n' for word in (*NAMES, *filter(str.isprintable, WORDS))))
    limits = [f"-max_total_time={SECONDS}", "-max_len=4096", "-rss_limit_mb=4096", "-timeout=20"]
    more = [f"-dict={words}", f"-artifact_prefix={tmp_path}/", "-print_final_stats=1", str(corpus)]
    # In memory, where there is such a folder: two of the targets read a file each time.
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as scratch:
        ended = run_for_a_while(atheris, [target, *limits, *more], scratch)
    runs = re.search(r"number_of_executed_units:\s*(\d+)|Done (\d+) runs", ended.stderr)
    print(f"{target}: {(runs[1] or runs[2]) if runs else '?'} runs in {SECONDS} s, exit {ended.returncode}")
    assert ended.returncode == 0, (ended.stdout + ended.stderr)[-3000:]
    assert runs is not None, ended.stderr[-2000:]


@pytest.mark.parametrize("target", TARGETS)
def test_many_likely_inputs(
    target: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: LogWatch
) -> None:
    monkeypatch.setattr(targets, "gettempdir", lambda: str(tmp_path))
    if target == "settings_file":
        expected_log.expect("is broken and was set aside")

    @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.binary(max_size=2000) | LIKELY[target])
    def run(data: bytes) -> None:
        TARGETS[target](data)

    run()
    print(f"{target}: {EXAMPLES} examples")


def test_many_damaged_backups(tmp_path: Path) -> None:
    run_on_damaged_backups(tmp_path / "data", EXAMPLES // 10)
    print(f"{EXAMPLES // 10} damaged backups")
