"""No cell of a CSV file begins like a formula, and ordinary cells stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.csv_guard import guarded

DANGEROUS = "=+-@\t\r\n＝＋－＠"


@pytest.mark.parametrize("start", DANGEROUS)
@pytest.mark.parametrize("before", ["", " ", "  \u00a0", "\ufeff"])
def test_what_begins_like_a_formula_begins_with_an_apostrophe(start: str, before: str) -> None:
    cell = f"{before}{start}HYPERLINK(1)"
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["", " ", "Power BI", "a=b", "12", "1-2", "'=1", "ERP – Lima", "é@x", "a\n=b"]
)
def test_ordinary_cells_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.text())
def test_nothing_is_lost_and_nothing_starts_a_formula(cell: str) -> None:
    safe = guarded(cell)
    assert safe in (cell, f"'{cell}")
    assert safe.lstrip(" \u00a0\ufeff")[:1] not in set(DANGEROUS)
    assert guarded(safe) == safe
