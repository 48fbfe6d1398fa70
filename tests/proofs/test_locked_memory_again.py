"""Locked and unlocked again and again in one long-lived program: each time nothing is left in its memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest

from desktop.sample.host import SampleHost
from tests.end_to_end.conftest import catalogues, first_day, host, program
from tests.end_to_end.program import Program
from tests.end_to_end.test_locked_memory import (
    SECRETS,
    connects_once,
    has_the_keyboard,
    looked_for,
)
from tests.ended_process import end, start
from tests.fake_logind import FakeLogind
from tests.input_device import move_and_click, press_key
from tests.outside_program import answer_until, run_outside
from tests.process_memory import found_in, matches_in
from tests.x_clipboard import read_clipboard

__all__ = ["catalogues", "first_day", "host", "program"]  # fixtures

pytestmark = [pytest.mark.linux_session, pytest.mark.timeout(900)]

TIMES, COPIES = 8, 3


@pytest.fixture
def logind() -> Iterator[FakeLogind]:
    with FakeLogind() as logind:
        yield logind


def copies_several() -> set[str]:
    """By the keyboard, of one consumer after the other, down the list and up again; shows each."""
    found: set[str] = set()
    press_key("ctrl+f")
    press_key("Tab")
    for turn in range(60):
        press_key("Up" if turn // 9 % 2 else "Down")
        press_key("ctrl+shift+c")
        press_key("ctrl+shift+h")
        if answer_until(lambda: read_clipboard() not in {"", *found}, 1):
            found.add(read_clipboard())
        if len(found) >= COPIES:
            return found
    raise AssertionError(found)


def test_nothing_is_left_however_often(
    program: Program,
    host: SampleHost,
    logind: FakeLogind,
) -> None:
    place = connects_once(program, host.start())
    at = host.start()
    values = looked_for(at)
    command = [sys.executable, "-m", "desktop", f"--data-dir={place}", "--lang=en"]
    process = start(command, more={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": logind.address})
    left: list[object] = []
    try:
        window = has_the_keyboard("Invented Mills")
        for time in range(TIMES):
            press_key("F5")
            copied = copies_several()
            before = matches_in(process.pid, SECRETS)
            assert before & {one.encode() for one in copied}
            if time % 2:
                logind.prepare_for_sleep(True)
            else:
                logind.lock_session()
            assert answer_until(lambda: read_clipboard() == "", 5)
            answer_until(lambda: False, 1.5)  # it cleans once more when all is drawn anew
            found, secrets = found_in(process.pid, values), matches_in(process.pid, SECRETS)
            print(f"lock {time + 1}: {len(before)} before, {len(secrets)} after; {found}")
            left += [found] if found else []
            left += secrets
            logind.prepare_for_sleep(False)
            shape = run_outside(["xdotool", "getwindowgeometry", "--shell", window]).stdout.decode()
            facts = dict(line.split("=") for line in shape.split())
            # The button at the end of the bar of a locked window.
            move_and_click(int(facts["X"]) + int(facts["WIDTH"]) - 60, int(facts["Y"]) + 87)
        assert left == []
    finally:
        end(process)
