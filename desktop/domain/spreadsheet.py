"""Rows as CSV text that a spreadsheet shows as they are, without running anything in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

# A cell that begins so is taken for a formula (owasp.org, "CSV Injection").
BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guarded(cell: str) -> str:
    """`cell`, with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(BEGINNINGS) or cell.lstrip(" ").startswith(BEGINNINGS) else cell


def as_csv(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """RFC 4180, each cell guarded; begins with the mark by which spreadsheets know UTF-8."""
    lines = [",".join(_quoted(guarded(cell.replace("\0", ""))) for cell in row) for row in (heading, *rows)]
    return "\ufeff" + "".join(f"{line}\r\n" for line in lines)


def _quoted(cell: str) -> str:
    doubled = cell.replace('"', '""')
    return f'"{doubled}"' if any(mark in cell for mark in '",\r\n') or not cell else cell
