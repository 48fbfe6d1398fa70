"""A hand-over on a disk that is really full: told as such, and nothing half done is left."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.linux_session

ROOT = Path(__file__).parents[2]


def test_nothing_half_done_is_left(tmp_path: Path) -> None:
    inside = [sys.executable, "-m", "tests.proofs.full_disk", str(tmp_path)]
    command = ["unshare", "--map-root-user", "--mount", *inside]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["full"]
    assert found["done"] >= 1
    assert found["sizes"] == [[6000] * 4] * found["done"]
