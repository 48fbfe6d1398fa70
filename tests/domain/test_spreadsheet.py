"""CSV that a spreadsheet shows without running it, and that gives back what went in."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.spreadsheet import as_csv, guarded

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=20)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", " =1", "＝1"])
def test_what_looks_like_a_formula_is_text(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Power BI", "a=b", "2026-01-02"])
def test_other_text_stays(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=5))
def test_what_was_written_can_be_read(rows: list[list[str]]) -> None:
    text = as_csv(["One", "Two"], rows)
    read = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert read[0] == ["One", "Two"]
    assert read[1:] == [[guarded(cell) for cell in row] for row in rows]
    assert not any(cell.lstrip(" ").startswith(("=", "+", "-", "@")) for row in read for cell in row)
