"""A table as it leaves the program: to a file, or to paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """Texts as people read them; each row has a text for each heading. No column is for secrets.

    `separator` is what stands between the cells of a CSV file.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    separator: str = ","


def separator_beside(decimal_point: str) -> str:
    """A comma, except where a language's numbers have one in them: there spreadsheets expect a semicolon."""
    return ";" if decimal_point == "," else ","
