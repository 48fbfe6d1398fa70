"""The list on paper: read back from a PDF file, page by page."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from desktop.domain.errors import NotPrinted
from desktop.domain.exported import ExportedTable
from desktop.ui.pages.api_connections.consumer_rows import SECRET
from desktop.ui.pages.api_connections.printed_table import print_table
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.log_watch import LogWatch

pytestmark = pytest.mark.linux_session

WHEN = "11/25/26 1:36 PM"


def pdf_printer(file: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setOutputFileName(str(file))
    return printer


def table_of(rows: int, columns: int = 3) -> ExportedTable:
    return ExportedTable(
        "OAuth consumers",
        tuple(f"Heading {column}" for column in range(columns)),
        tuple(tuple(f"cell {row} {column}" for column in range(columns)) for row in range(rows)),
    )


def pages_of(file: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(file).pages]


def test_each_page_has_company_date_headings_and_its_number(program: Program, tmp_path: Path) -> None:
    program.start()
    file = tmp_path / "list.pdf"
    print_table(pdf_printer(file), table_of(120), "Example Foods", WHEN)
    pages = pages_of(file)
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        for words in (
            "OAuth consumers",
            "Example Foods",
            "11/25/26",
            "Heading 0",
            "Heading 2",
            "Without secrets",
        ):
            assert words in page
    together = " ".join(pages)
    assert [together.count(f"cell {row} 1") for row in (0, 57, 119)] == [1 + 0, 1, 1]


def test_an_empty_list_is_a_page_with_headings(program: Program, tmp_path: Path) -> None:
    program.start()
    print_table(pdf_printer(tmp_path / "list.pdf"), table_of(0), "", WHEN)
    (page,) = pages_of(tmp_path / "list.pdf")
    assert "Page 1 of 1" in page
    assert "Heading 0" in page


def test_many_columns_lie_across_the_page_and_none_is_lost(program: Program, tmp_path: Path) -> None:
    program.start()
    printer = pdf_printer(tmp_path / "list.pdf")
    print_table(printer, table_of(3, columns=11), "Example Foods", WHEN)
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    (page,) = pages_of(tmp_path / "list.pdf")
    assert page.count("cell") == 33


def test_only_the_pages_that_were_asked_for(program: Program, tmp_path: Path) -> None:
    program.start()
    printer = pdf_printer(tmp_path / "list.pdf")
    printer.setFromTo(2, 2)
    print_table(printer, table_of(120), "Example Foods", WHEN)
    (page,) = pages_of(tmp_path / "list.pdf")
    assert "Page 2 of " in page
    assert "cell 0 0" not in page


def test_what_cannot_be_printed_is_said(program: Program, tmp_path: Path, expected_log: LogWatch) -> None:
    expected_log.expect("QPainter::begin")
    person = program.start()
    person.chooses_the_sample_company()  # by then Qt's messages go to the log
    with pytest.raises(NotPrinted):
        print_table(pdf_printer(tmp_path / "gone" / "list.pdf"), table_of(1), "", WHEN)
    person.opens_the_consumers()
    person.tab.output._print(pdf_printer(tmp_path / "gone" / "list.pdf"))
    person.sees("It couldn't be printed", lambda: person.bar)


def test_a_person_prints_the_rows_shown_without_secrets(
    program: Program, tmp_path: Path, elsewhere: Elsewhere
) -> None:
    person: Person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    first = person.consumer(person.names()[0])
    secrets = [one["secret"] for one in elsewhere.consumers()]
    person.tab.revealed.toggle(first.id)
    person.waits_for(lambda: person.tab.revealed.text_of(first.id) in secrets)
    assert SECRET in person.tab.table.columns.shown()
    person.searches("example")
    person.tab.view.print_out.trigger()
    person.waits_for(lambda: dialogs(QPrintDialog))
    (dialog,) = dialogs(QPrintDialog)
    file = dialog.findChild(QLineEdit, "filename")
    assert isinstance(file, QLineEdit)
    file.setText(str(tmp_path / "list.pdf"))
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    person.sees("sent to the printer", lambda: person.bar)
    (page,) = pages_of(tmp_path / "list.pdf")
    assert person.names()
    assert all(name.split(" – ")[0] in page for name in person.names())
    assert all(person.consumer(name).key in page for name in person.names())
    assert not [secret for secret in secrets if secret[14:30] in page.replace(" ", "")]
    assert not dialogs(QPrintDialog)
