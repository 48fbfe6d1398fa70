"""Tables as CSV and XLSX files that a spreadsheet opens without running anything in them."""

from __future__ import annotations

import csv
import errno
import io
import secrets
from collections.abc import Iterable
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any, TextIO

from xlsxwriter.packager import Packager
from xlsxwriter.sharedstrings import SharedStringTable
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from desktop.domain.csv_guard import guarded
from desktop.domain.errors import DeskError, DiskFull, FileInUse, FileNotWritten
from desktop.domain.exported import ExportedTable
from desktop.domain.honest_text import honest

FULL = {errno.ENOSPC, errno.EDQUOT}
WINDOWS_SHARING = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
NARROWEST, WIDEST = 8, 60  # characters
TITLE_LIMIT = 31  # Excel's, for the name of a sheet
CELL_LIMIT = 32_767 - 1  # Excel's, and room for the apostrophe of the guard
NOT_IN_TITLES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def write_table(path: Path, table: ExportedTable) -> None:
    """Written beside and put in place at once: what had that name before is there whole or replaced.

    Raises FileNotWritten, FileInUse, DiskFull.
    """
    content = csv_bytes(table) if path.suffix.lower() == ".csv" else xlsx_bytes(table)
    beside = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        try:
            beside.write_bytes(content)
        except OSError as problem:
            raise _told(problem, path) from problem
        try:
            beside.replace(path)
        except PermissionError as problem:
            # Its folder could be written a moment ago: the file itself is held.
            raise FileInUse(str(path)) from problem
        except OSError as problem:
            raise _told(problem, path) from problem
    finally:
        with suppress(OSError):  # it is in place, or was never there
            beside.unlink()


def csv_bytes(table: ExportedTable) -> bytes:
    """UTF-8 with the mark by which Excel knows it; encoded as it grows, because all of it at once would hold
    the window up."""
    content = _Unread()
    with io.TextIOWrapper(content, "utf-8", newline="") as text:
        text.write("\ufeff")
        _write_csv(text, table)
        text.flush()
        return content.getvalue()


class _Unread(io.BytesIO):
    """So that each write needn't see to what would be read as text: a tenth of the time."""

    def readable(self) -> bool:
        return False


def csv_text(table: ExportedTable) -> str:
    """RFC 4180; no cell begins like a formula."""
    text = io.StringIO(newline="")
    _write_csv(text, table)
    return text.getvalue()


def xlsx_bytes(table: ExportedTable) -> bytes:
    """Every cell is a text cell, so nothing in it is ever a formula, a link or a number."""
    content = io.BytesIO()
    book = _Book(
        content,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    book.str_table = strings = _StringsInOrder()
    title = table.title.translate(NOT_IN_TITLES).strip(" '")[:TITLE_LIMIT]
    sheet = book.add_worksheet(title or None)
    bold, plain = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    for column, heading in enumerate(table.headings):
        sheet.set_column(column, column, _width(column, table))
        sheet.write_string(0, column, _clean(heading), bold)
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            _write_text(sheet, number, column, _clean(cell), plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table.rows), max(0, len(table.headings) - 1))
    book.close()
    for held in (sheet.table, strings.string_table):
        while held:
            # A book is garbage that refers to itself: looking for it, and dropping all its rows at once,
            # would hold the window up for a tenth of a second.
            held.popitem()
    return content.getvalue()


# With 400,000 strings each of what these two leave out lets no other thread do anything for a frame or two.


class _StringsInOrder(SharedStringTable):  # type: ignore[misc]  # XlsxWriter has no types
    """Its own one sorts the strings by their numbers, in which order they are already."""

    def _sort_string_data(self) -> None:
        self.string_array = self.string_table


class _Book(Workbook):  # type: ignore[misc]
    """Its own one gathers each part of the file as text and encodes all of it at once."""

    def _get_packager(self) -> Packager:
        return _Packager()


class _Packager(Packager):  # type: ignore[misc]
    def _filename(self, xml_filename: str) -> io.StringIO:
        part, is_bytes = _Encoded(), True
        self.filenames.append((part, xml_filename, is_bytes))
        return part


class _Encoded(io.StringIO):
    """What XlsxWriter writes to where nothing is to lie on the disk, encoded as it comes."""

    def __init__(self) -> None:
        super().__init__()
        self._text = io.TextIOWrapper(_Unread(), "utf-8", newline="")
        self.write = self._text.write  # type: ignore[method-assign]

    def getvalue(self) -> bytes:  # type: ignore[override]
        self._text.flush()
        return self._text.buffer.getvalue()


def _write_text(sheet: Worksheet, row: int, column: int, text: str, look: Any) -> None:
    if text.startswith("<r>") and text.endswith("</r>"):
        # XlsxWriter takes it for its own words of a text in several looks, and writes it as it is.
        sheet.write_rich_string(row, column, text[:1], look, text[1:], look)
    else:
        sheet.write_string(row, column, text, look)


def _write_csv(text: TextIO, table: ExportedTable) -> None:
    writer = csv.writer(text, delimiter=table.separator, lineterminator="\r\n")
    for row in chain((table.headings,), table.rows):
        writer.writerow([guarded(_clean(cell)) for cell in row])


def _width(column: int, table: ExportedTable) -> int:
    cells: Iterable[str] = (row[column] for row in table.rows)
    longest = max((len(cell) for cell in (table.headings[column], *cells)), default=0)
    return min(WIDEST, max(NARROWEST, longest + 2))


def _clean(cell: str) -> str:
    """Nothing hidden goes out, whoever wrote it; and no more than a spreadsheet has room for, which would
    leave the whole cell out."""
    text = honest(cell)
    return text if len(text) <= CELL_LIMIT else f"{text[: CELL_LIMIT - 1]}…"


def _told(problem: OSError, path: Path) -> DeskError:
    if problem.errno in FULL:
        return DiskFull()
    if getattr(problem, "winerror", None) in WINDOWS_SHARING:
        return FileInUse(str(path))
    return FileNotWritten(str(path))
