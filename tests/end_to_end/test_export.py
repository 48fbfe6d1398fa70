"""The list goes to a file: the rows and columns that are shown, for a spreadsheet, without secrets."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from desktop.ui.pages.api_connections.consumer_rows import CREATED, OWNER
from tests.adapters.exports.test_table_files import cells
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.file_dialog import saves_as
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.end_to_end.traces import files_with
from tests.input_device import press_key

pytestmark = pytest.mark.linux_session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "taken away"
    folder.mkdir()
    return folder


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    return person


def asks_for_a_file(person: Person) -> QFileDialog:
    person.tab.view.export.trigger()
    person.waits_for(lambda: dialogs(QFileDialog))
    (dialog,) = dialogs(QFileDialog)
    return dialog


def exports_to(person: Person, file: Path) -> None:
    asks_for_a_file(person)
    saves_as(person, file)


def test_the_rows_shown_go_to_a_workbook(person: Person, folder: Path) -> None:
    person.tab.table.columns.show_column(CREATED, True)
    person.searches("example")
    names = person.names()
    assert 0 < len(names) < 10
    exports_to(person, folder / "list.xlsx")
    person.sees(f"{len(names)} consumer", lambda: person.bar)
    person.sees(str(folder / "list.xlsx"), lambda: person.bar)
    head, *rows = cells((folder / "list.xlsx").read_bytes())
    assert head == ["Name", "Key", "Grant type", "Created"]
    assert [row[0] for row in rows] == names
    assert [row[1] for row in rows] == [person.consumer(name).key for name in names]


def test_selected_rows_go_alone(person: Person, folder: Path) -> None:
    person.tab.table.setFocus()
    person.tab.table.select(person.consumer(person.names()[2]).id)
    press_key("shift+Down")
    person.waits_for(lambda: len(person.tab.table.selected()) == 2)
    exports_to(person, folder / "two.csv")
    person.sees("2 consumer", lambda: person.bar)
    lines = list(csv.reader(io.StringIO((folder / "two.csv").read_text("utf-8-sig"))))
    assert [line[0] for line in lines] == ["Name", *person.names()[2:4]]


def test_in_a_language_whose_numbers_have_a_comma_a_semicolon_separates(
    program: Program, folder: Path
) -> None:
    person = program.start("fr")
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    exports_to(person, folder / "liste.csv")
    person.waits_for((folder / "liste.csv").exists)
    first = (folder / "liste.csv").read_text("utf-8-sig").splitlines()[0]
    assert first == "Nom;Clé;Type d’autorisation"


def test_a_name_that_would_run_is_a_text_in_both_kinds(person: Person, folder: Path) -> None:
    formula = "=cmd|' /C calc'!A1"
    person.creates(formula)
    person.closes_the_panel()
    for kind in ("csv", "xlsx"):
        exports_to(person, folder / f"list.{kind}")
        person.waits_for((folder / f"list.{kind}").exists)
    guarded = [line[0] for line in csv.reader(io.StringIO((folder / "list.csv").read_text("utf-8-sig")))]
    assert f"'{formula}" in guarded
    assert formula not in guarded
    assert formula in [row[0] for row in cells((folder / "list.xlsx").read_bytes())]


def test_the_file_is_named_after_company_and_day(person: Person) -> None:
    dialog = asks_for_a_file(person)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    company = person.desk.company
    assert company is not None
    assert name.text().startswith(f"OAuth consumers {company.name} {datetime.now(UTC).astimezone():%Y}")
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "csv"
    dialog.filterSelected.emit(dialog.nameFilters()[0])
    assert dialog.defaultSuffix() == "xlsx"
    dialog.reject()
    person.waits_for(lambda: not dialogs(QFileDialog))
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]


def test_a_folder_that_vanished_is_said_in_words(person: Person, folder: Path) -> None:
    gone = folder / "gone"
    person.tab.output._write(gone / "list.csv")
    person.sees("The file couldn't be written", lambda: person.bar)
    person.sees(str(gone), lambda: person.bar)
    assert not gone.exists()


def test_without_rows_there_is_nothing_to_export(person: Person) -> None:
    person.searches("nothing like it")
    person.waits_for(lambda: not person.names())
    assert not person.tab.view.export.isEnabled()
    person.tab.output.export()
    assert not dialogs(QFileDialog)


def test_no_exported_file_has_a_secret(person: Person, folder: Path, elsewhere: Elsewhere) -> None:
    """Also while one is shown in the table."""
    secrets = [one["secret"] for one in elsewhere.consumers()]
    first = person.consumer(person.names()[0])
    for column in range(OWNER + 5):
        person.tab.table.columns.show_column(column, True)
    person.tab.revealed.toggle(first.id)
    person.waits_for(lambda: person.tab.revealed.text_of(first.id) in secrets)
    for kind in ("csv", "xlsx"):
        person.tab.output._write(folder / f"list.{kind}")
        person.waits_for((folder / f"list.{kind}").exists)
    (folder / "unpacked").write_text(str(cells((folder / "list.xlsx").read_bytes())))
    assert person.tab.revealed.text_of(first.id) in secrets
    assert len(secrets) == 10
    assert files_with([folder], secrets) == []
    assert files_with([folder], [first.key]) == [
        folder / name for name in ("list.csv", "list.xlsx", "unpacked")
    ]
