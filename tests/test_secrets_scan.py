"""Secrets are seen whatever file they stand in, and what is invented isn't taken for one."""

from __future__ import annotations

from pathlib import Path

import pytest
from secrets_scan import main

# Put together here, as this file is looked through as well.
PLANTED = {
    "of a cloud": "AKIA" + "Z7Q4MK2WVX3PYT6B",
    "of a code host": "ghp_" + "a8Kd03jfLq" * 3 + "Zx81Qw",
    "private": "-----BEGIN RSA " + "PRIVATE KEY-----",
    "in an address": "https://ana:" + "Tr0ub4dor" + "@one.example.com/api",
    "signed": "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
    + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0."
    + "dBjftJeZ4CVP-mB92K27uhbUJU",
    "by chance": "key = '" + "qZ8vT1xLw" + "Kp0GhN5sYb" + "R3mJc7DfEaUo2" + "'",
}


@pytest.mark.parametrize("kind", PLANTED)
def test_a_secret_is_seen_and_not_repeated(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "notes.md"
    file.write_text(f"one line\n{PLANTED[kind]}\n", encoding="utf-8")
    assert main([str(file)]) == 1
    told = capsys.readouterr().out
    assert f"{file}:2: " in told
    assert PLANTED[kind][-12:-1] not in told


def test_what_is_invented_is_none(tmp_path: Path) -> None:
    file = tmp_path / "test_x.py"
    file.write_text('"sample-secret-897e8fd1a659405d8f3d686ad11e6fc4"\n"https://word:word@a.example"\n')
    assert main([str(file)]) == 0
