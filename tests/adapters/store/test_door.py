"""The first process at a folder holds it, whoever comes second asks it."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop.adapters.store.door import ASKING, LOCK, Door
from desktop.domain.errors import FolderNotWritable
from tests.outside_program import answer_until

ROOT = Path(__file__).parents[3]
HOLDER = """
import sys, time
from pathlib import Path
from desktop.adapters.store.door import Door
print(Door(Path(sys.argv[1])).is_first, flush=True)
time.sleep(60)
"""


def test_the_second_is_not_the_first_until_the_first_is_gone(tmp_path: Path) -> None:
    first, second = Door(tmp_path), Door(tmp_path)
    assert first.is_first
    assert not second.is_first
    second.close()
    first.close()
    first.close()
    third = Door(tmp_path)
    assert third.is_first
    third.close()
    assert (tmp_path / LOCK).stat().st_mode & 0o777 == 0o600


def test_a_process_that_is_killed_leaves_the_folder_free(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        door = Door(tmp_path)
        assert not door.is_first
        door.close()
        holder.kill()
    door = Door(tmp_path)
    assert door.is_first
    door.close()


def test_who_asks_is_answered(tmp_path: Path) -> None:
    first, second = Door(tmp_path), Door(tmp_path)
    heard: list[bool] = []
    asking = threading.Thread(target=lambda: heard.append(second.knock()))
    asking.start()
    assert answer_until(first.answer, 5)
    asking.join()
    assert heard == [True]
    assert not first.answer()
    first.close()
    second.close()


def test_one_that_hangs_is_not_waited_for_long(tmp_path: Path) -> None:
    first, second = Door(tmp_path), Door(tmp_path)
    assert not second.knock(patience=0.05)
    assert list((tmp_path / ASKING).iterdir()) == []
    first.close()
    second.close()


def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(FolderNotWritable):
        Door(tmp_path / "data")
