"""What is loaded before the window's first picture is a list that was thought about: each line costs every
start a third of a millisecond or more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.invented import kept_folder

ROOT = Path(__file__).parents[2]
LIST = Path(__file__).with_name("first_picture.txt")


def loaded(*arguments: str) -> set[str]:
    """Modules of this program, and the top names of all others."""
    command = [sys.executable, "-m", "tests.bench.first_paint", "0", *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True, env=environment
    )
    names = answer.stdout.split()[2:]
    return {
        name if name.startswith(("desktop", "PySide6.")) else name.split(".")[0]
        for name in names
        if not name.startswith(("_", "tests", "nt", "shibokensupport"))
    }


def listed() -> set[str]:
    lines = LIST.read_text("utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def test_nothing_is_loaded_before_the_first_picture_that_is_not_in_the_list(tmp_path: Path) -> None:
    ours = loaded("app", str(kept_folder(tmp_path, 10))) - loaded("bare")
    assert ours - listed() == set(), "load it later (desktop/later.py), or list it with its reason"
    assert listed() - ours - set(sys.stdlib_module_names) == set(), "it isn't loaded any more: strike it out"
