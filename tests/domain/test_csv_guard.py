"""No cell of an exported table is computed by a spreadsheet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.csv_guard import guarded


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_formula_becomes_text(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@given(st.text())
def test_nothing_that_begins_like_a_formula_is_left_and_nothing_is_lost(cell: str) -> None:
    kept = guarded(cell)
    assert not kept.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert kept in (cell, f"'{cell}")
    assert guarded(kept) == kept
