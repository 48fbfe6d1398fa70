"""Text of twice the size, and a screen of twice the resolution: nothing is lost."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.accessibility.lost import lost_anywhere, lost_in
from tests.accessibility.text_fit import Shortened
from tests.end_to_end.program import Program
from tests.outside_program import run_outside

pytestmark = pytest.mark.linux_session

# A small laptop's screen without the bars of the system.
SMALL_SCREEN = QSize(1366, 700)


@pytest.mark.parametrize("times", [1.5, 2])
def test_larger_text_is_all_there(program: Program, text_size: Callable[[float], None], times: float) -> None:
    text_size(times)
    person = program.start("en")
    person.window.setMinimumSize(SMALL_SCREEN)  # as on such a screen: this one has room for more
    losses = lost_anywhere(person, SMALL_SCREEN)
    program.close()
    assert losses.found == {}
    assert losses.measured > 50


def test_larger_text_gets_a_larger_window(program: Program, text_size: Callable[[float], None]) -> None:
    person = program.start("en")
    before = person.window.minimumSize()
    text_size(2)
    person.waits_for(lambda: person.window.minimumWidth() > before.width())
    screen = person.window.screen().availableSize()
    text_size(4)
    person.waits_for(lambda: person.window.minimumSize() == screen)
    text_size(1)
    person.waits_for(lambda: person.window.minimumSize() == before)


def test_text_that_grows_in_an_open_window_is_all_there(
    program: Program, text_size: Callable[[float], None]
) -> None:
    shortened = Shortened()
    with shortened.watched():
        person = program.start("en")
        person.chooses_the_sample_company()
        person.opens(person.names_in_the_list()[0])
        for times in (2, 1):
            text_size(times)
            person.window.choose_appearance("light")  # the style's sizes follow the font when it is applied
            person.window.resize(SMALL_SCREEN)
            assert lost_in(person.window, shortened) == []
    program.close()


def test_twice_the_resolution_shows_the_same(tmp_path: Path) -> None:
    os.environ["QT_SCALE_FACTOR"] = "2"
    try:
        done = run_outside([sys.executable, "-m", "tests.accessibility.scaled", str(tmp_path)], seconds=60)
    finally:
        del os.environ["QT_SCALE_FACTOR"]
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout)
    assert told["ratio"] == 2
    assert told["fits"]
    assert told["lost"] == {}
    assert told["measured"] > 50
