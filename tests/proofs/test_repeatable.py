"""A second build of the same sources gives the same bytes; what doesn't is named here with its reason."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from build import source_date

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "build" / "frozen"

pytestmark = pytest.mark.timeout(1800)

# Name of a file -> why it may differ.
EXPLAINED: dict[str, str] = {}


def freeze() -> None:
    more = {"PYTHONPATH": str(ROOT / "packaging"), "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    more |= {"SOURCE_DATE_EPOCH": str(source_date()), "TZ": "UTC"}
    command = [sys.executable, "-c", "import release; release.freeze()"]
    subprocess.run(command, cwd=ROOT, env={**os.environ, **more}, check=True)


def sums(folder: Path) -> dict[str, str]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file()]
    return {path.relative_to(folder).as_posix(): sum_of(path) for path in files}


def sum_of(path: Path) -> str:
    return f"-> {path.readlink()}" if path.is_symlink() else hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_program_is_the_same_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    freeze()
    shutil.move(FROZEN, tmp_path / "first")
    freeze()
    first, second = sums(tmp_path / "first"), sums(FROZEN)
    assert set(first) == set(second)
    differing = sorted(name for name, digest in first.items() if second[name] != digest)
    with capsys.disabled():
        print(f"\n{len(first)} files, {len(differing)} differ: {', '.join(differing) or 'none'}")
    assert set(differing) <= set(EXPLAINED)
