"""Garbage isn't looked for while much is made, and is again as soon as nothing of that goes on."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from desktop.start import undisturbed


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = gc.isenabled()
    gc.enable()
    yield
    if not before:
        gc.disable()


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
