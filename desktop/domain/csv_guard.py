"""Cells of a CSV file that a spreadsheet must not take for a formula (security.md, "In words")."""

from __future__ import annotations

# OWASP, "CSV Injection": what makes Excel, LibreOffice or Sheets compute a cell.
_STARTS = ("=", "+", "-", "@", "\t", "\r")


def guarded(cell: str) -> str:
    """`cell`, with an apostrophe before it where a spreadsheet would compute it."""
    return f"'{cell}" if cell.startswith(_STARTS) else cell
