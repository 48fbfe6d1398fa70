"""Rows as CSV text that a spreadsheet shows as they are, without running anything in them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

# A cell that begins so is taken for a formula (owasp.org, "CSV Injection").
BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def guarded(cell: str) -> str:
    """`cell`, with an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(BEGINNINGS) or cell.lstrip(" ").startswith(BEGINNINGS) else cell


def as_csv(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """RFC 4180, each cell guarded; begins with the mark by which spreadsheets know UTF-8."""
    text = io.StringIO()
    writer = csv.writer(text)
    for row in (heading, *rows):
        writer.writerow([guarded(cell.replace("\0", "")) for cell in row])
    return "\ufeff" + text.getvalue()
