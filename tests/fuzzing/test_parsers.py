"""A short run of each target; the long ones are in tests/proofs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzzing.inputs import LIKELY
from tests.fuzzing.targets import TARGETS
from tests.log_watch import LogWatch

DEEP = b'{"a":' * 900 + b"1" + b"}" * 900
# What once came out of a parser, or could have.
ONCE = {
    "api_answer": [b'\x00\x00{"success":true,"data":[],"total":1' + b"0" * 30 + b"}"],
    "settings_file": [DEEP, b'{"x":"\\ud800"}', b'{"consumer_columns":5,"text_size":true}'],
    "prepared_file": [b"a = " + b"[" * 5000, b"\xef\xbb\xbf[[company]]"],
}


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzzing.targets.gettempdir", lambda: str(tmp_path))


@pytest.mark.parametrize("target", TARGETS)
def test_any_input_ends_in_what_was_promised(target: str, expected_log: LogWatch) -> None:
    if target == "settings_file":
        expected_log.expect("is broken and was set aside")

    @settings(
        max_examples=40 if target == "settings_file" else 150,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.binary(max_size=300) | LIKELY[target])
    def run(data: bytes) -> None:
        TARGETS[target](data)

    for data in ONCE.get(target, []):
        TARGETS[target](data)
    run()
