"""Garbage isn't looked for while much is made, and is again as soon as nothing of that goes on."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator

import pytest

from desktop.start import let_go, undisturbed


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = gc.isenabled()
    gc.enable()
    yield
    (gc.enable if before else gc.disable)()


def test_the_last_one_to_end_lets_it_be_looked_for_again() -> None:
    with undisturbed():
        with undisturbed():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_failure_ends_it_too() -> None:
    with pytest.raises(ValueError, match="in the middle"), undisturbed():
        raise ValueError("in the middle")
    assert gc.isenabled()


def test_what_was_not_begun_before_the_first_picture_is_not_begun_by_it() -> None:
    gc.disable()
    with undisturbed():
        pass
    assert not gc.isenabled()


def test_all_of_what_is_let_go_is_gone() -> None:
    class Row:
        pass

    many = [Row() for _ in range(2_345)]
    last = weakref.ref(many[0])
    let_go(many)
    assert (many, last()) == ([], None)


def told_by_a_program(*lines: str) -> str:
    """In one of its own: in the tests' one nothing is put aside (conftest.py)."""
    beginning = ("import gc, weakref", "from desktop.start import undisturbed")
    command = [sys.executable, "-c", "\n".join((*beginning, *lines))]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.strip()


@pytest.mark.parametrize(("count", "aside"), [(20_000, "True"), (10, "False")])
def test_what_makes_many_objects_has_them_put_aside_from_the_search(count: int, aside: str) -> None:
    lines = "with undisturbed():", f"    made = [[] for _ in range({count})]", f"made = made[:{count}]"
    assert told_by_a_program(*lines, f"print(gc.get_freeze_count() >= {count})") == aside


def test_a_circle_that_was_put_aside_is_gone_when_memory_is_cleaned() -> None:
    answer = told_by_a_program(
        "from desktop.adapters.platform.freed_memory import clean_memory",
        "class Circle: pass",
        "one = Circle()",
        "one.self = one",
        "with undisturbed():",
        "    made = [[] for _ in range(20_000)]",
        "seen = weakref.ref(one)",
        "del one",
        "gc.collect()",
        "before = seen() is None",
        "clean_memory()",
        "print(before, seen() is None)",
    )
    assert answer == "False True"
