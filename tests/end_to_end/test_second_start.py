"""Two real processes on one folder: the second brings the first one's window to the front, and ends."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.ended_process import end, start
from tests.input_device import press_key
from tests.outside_program import answer_until, run_outside

pytestmark = pytest.mark.linux_session


def command(folder: Path) -> list[str]:
    return [sys.executable, "-m", "desktop", f"--data-dir={folder}", "--sample", "--lang=en"]


def window_of(process_id: int) -> str:
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--all", "--pid", str(process_id)]
    search += ["--name", "Example"]
    return run_outside(search, seconds=20).stdout.split()[0].decode()


def stacking() -> list[str]:
    """The top windows, the lowest first, as X has them."""
    tree = run_outside(["xwininfo", "-root", "-children"], seconds=10).stdout.decode()
    return [line.split()[0] for line in reversed(tree.splitlines()) if line.strip().startswith("0x")]


def test_the_second_raises_the_first_and_ends(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    first = start(command(folder))
    other = start(command(tmp_path / "another"))  # with data of its own: it lies above the first
    try:
        mine, above = (int(window_of(each.pid)) for each in (first, other))
        run_outside(["xdotool", "windowraise", str(above)], seconds=10)
        assert answer_until(lambda: _is_above(above, mine), 10)
        second = start(command(folder))
        assert answer_until(lambda: second.poll() is not None, 15)
        assert second.returncode == 0
        assert answer_until(lambda: _is_above(mine, above), 10)
        run_outside(["xdotool", "windowfocus", "--sync", str(mine)])
        press_key("ctrl+q")
        assert answer_until(lambda: first.poll() is not None, 10)
        assert first.returncode == 0
    finally:
        end(first)
        end(other)


def _is_above(window: int, other: int) -> bool:
    places = [int(each, 16) for each in stacking()]
    return places.index(window) > places.index(other)


def test_a_first_one_that_was_killed_keeps_nobody_out(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    first = start(command(folder))
    try:
        window_of(first.pid)
        os.kill(first.pid, signal.SIGKILL)
        first.wait(10)
        second = start(command(folder))
        try:
            assert window_of(second.pid)
        finally:
            end(second)
    finally:
        end(first)
