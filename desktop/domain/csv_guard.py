"""Cells of a CSV file that a spreadsheet would take for formulas."""

from __future__ import annotations


def guarded(cell: str) -> str:
    """`cell` as a spreadsheet shows it rather than runs it: with an apostrophe before =, +, -, @ and their
    full-width forms, tab or line break at its start, spaces before them or not (OWASP, CSV Injection)."""
    start = cell.lstrip(" \u00a0\ufeff")[:1]
    return f"'{cell}" if start and start in "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20" else cell
