"""The access matrix: who reaches what, tested several at once, filtered, sorted, exported."""

from __future__ import annotations

import csv
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from desktop.domain.access import READABLE
from desktop.domain.modules import Module
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from desktop.ui.pages.modules.matrix_model import matrix_rows
from desktop.ui.pages.modules.matrix_tab import MatrixTab
from desktop.ui.pages.modules.modules_page import ModulesPage
from tests.end_to_end.conftest import free_port
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    return person


def opens(person: Person) -> MatrixTab:
    person.window.show_section("modules")
    page = person.window.pages.section("modules")
    assert isinstance(page, ModulesPage)
    page.tabs.setCurrentWidget(page.matrix)
    person.waits_for(page.matrix.isVisible)
    return page.matrix


def has_all_tested(person: Person, matrix: MatrixTab) -> None:
    person.clicks(matrix.test)
    person.waits_for(lambda: not matrix.run.busy)


def names(matrix: MatrixTab) -> list[str]:
    return [row.consumer.name for row in matrix.model.shown]


def asks_who_reaches(person: Person, matrix: MatrixTab, module: Module | None) -> None:
    person.chooses(matrix.module, 0 if module is None else 1 + READABLE.index(module))


def test_before_any_test_everything_is_open(person: Person) -> None:
    matrix = opens(person)
    assert matrix.model.rowCount() == 10
    assert {matrix.model.data(matrix.model.index(row, 1)) for row in range(10)} == {"–"}
    assert "10" in matrix.showing.text()
    warehouses = 1 + READABLE.index(Module.WAREHOUSES)
    spoken = matrix.model.data(
        matrix.model.index(names(matrix).index("ERP Link – example"), warehouses), SPOKEN
    )
    assert spoken == "ERP Link – example, Warehouses: Never tested; its group promises it"


def test_all_are_tested_and_each_finding_is_a_picture_and_a_word(person: Person, host: SampleHost) -> None:
    matrix = opens(person)
    host.forget_seen()
    has_all_tested(person, matrix)
    person.waits_for(lambda: len(person.desk.known.tests) == 8)
    # Two need a person; each of the others costs a token and eleven reads.
    tokens = [one for one in host.seen if one == ("POST", "/oauth/token")]
    assert len(tokens) == 8
    assert {method for method, _ in host.seen} == {"GET", "POST"}
    row = names(matrix).index("ERP Link – example")
    cells = {
        module: matrix.model.data(matrix.model.index(row, 1 + place)) for place, module in enumerate(READABLE)
    }
    assert cells[Module.WAREHOUSES] == "Yes"
    assert cells[Module.MONITORING] == "No"
    picture = matrix.model.data(
        matrix.model.index(row, 1 + READABLE.index(Module.WAREHOUSES)), Qt.ItemDataRole.DecorationRole
    )
    assert not picture.isNull()
    heading = matrix.model.headerData(5, Qt.Orientation.Horizontal, SPOKEN)
    assert heading == "Tasks and work orders"


def test_who_reaches_warehouses(person: Person) -> None:
    matrix = opens(person)
    has_all_tested(person, matrix)
    person.waits_for(lambda: len(person.desk.known.tests) == 8)
    asks_who_reaches(person, matrix, Module.WAREHOUSES)
    assert "ERP Link – example" in names(matrix)
    assert "Telemetria da frota – exemplo" not in names(matrix)
    assert all(row.reaches(Module.WAREHOUSES) for row in matrix.model.shown)
    person.types(matrix.search, "erp")
    assert names(matrix) == ["ERP Link – example"]
    person.types(matrix.search, "nobody")
    assert "No consumer matches" in matrix.state_text
    person.types(matrix.search, "")
    asks_who_reaches(person, matrix, None)
    assert len(names(matrix)) == 10


def test_a_module_that_nobody_reached_says_so(person: Person) -> None:
    matrix = opens(person)
    asks_who_reaches(person, matrix, Module.MONITORING)
    assert "No consumer reached Monitoring" in matrix.state_text


def test_only_the_selected_are_tested(person: Person) -> None:
    matrix = opens(person)
    selection = matrix.table.selectionModel()
    for name in ("ERP Link – example", "Telemetria da frota – exemplo"):
        index = matrix.model.index(names(matrix).index(name), 0)
        selection.select(
            index, QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        )
    assert matrix.test.text() == "Test the selected"
    has_all_tested(person, matrix)
    person.waits_for(lambda: len(person.desk.known.tests) == 2)


def test_sorted_by_a_module_those_that_reach_it_come_first(person: Person) -> None:
    matrix = opens(person)
    has_all_tested(person, matrix)
    person.waits_for(lambda: len(person.desk.known.tests) == 8)
    column = 1 + READABLE.index(Module.MONITORING)
    matrix.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    words = [matrix.model.data(matrix.model.index(row, column)) for row in range(10)]
    assert words == sorted(words, key=["Yes", "No", "Unclear", "–"].index)


def test_few_calls_left_are_waited_for_with_words_and_it_can_be_stopped(
    program: Program, tmp_path: Path
) -> None:
    host = SampleHost(tmp_path / "limited", port=free_port(), settings=SampleSettings(calls_per_minute=60))
    program.host = host
    try:
        person = program.start()
        person.chooses_the_sample_company()
        matrix = opens(person)
        person.clicks(matrix.test)
        person.sees("Few of the company's calls are left", matrix.cost.text)
        assert matrix.progress.isVisible()
        assert matrix.test.text() == "Stop"
        person.clicks(matrix.test)
        person.sees("The tests were stopped", lambda: person.bar)
        # What was found until then is kept, and some calls are left to others.
        person.waits_for(lambda: person.desk.known.tests)
        assert all(test.probed.calls <= 12 for test in person.desk.known.tests.values())
    finally:
        program.close()
        host.stop()


def test_offline_it_can_be_read_but_not_tested(person: Person, host: SampleHost) -> None:
    matrix = opens(person)
    has_all_tested(person, matrix)
    host.stop()
    person.desk.refresh()
    person.is_told_offline()
    assert not matrix.test.isEnabled()
    assert "Offline" in matrix.cost.text()
    assert matrix.model.rowCount() == 10
    host.start()
    person.is_online()


def test_it_leaves_as_csv_without_formulas(person: Person, tmp_path: Path) -> None:
    person.creates("=cmd|' /C calc'!A0")
    matrix = opens(person)
    has_all_tested(person, matrix)
    person.waits_for(lambda: len(person.desk.known.tests) == 9)
    file = tmp_path / "matrix.csv"
    matrix.write_to(file)
    person.sees("The matrix was exported", lambda: person.bar)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    assert rows[0][:2] == ["Consumer", "Assets"]
    assert len(rows) == 12
    assert rows[1][0].startswith("'=cmd")


def test_a_row_opens_its_consumer(person: Person) -> None:
    matrix = opens(person)
    matrix.table.activated.emit(matrix.model.index(0, 0))
    person.waits_for(lambda: person.panel.is_open)


def test_the_language_changes(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    matrix = opens(person)
    person.window.choose_language("fr")
    person.waits_for(lambda: matrix.model.headerData(4, Qt.Orientation.Horizontal, SPOKEN) == "Entrepôts")
    assert matrix.module.count() == 1 + len(READABLE)


def test_a_thousand_consumers_are_searched_and_sorted_at_once(person: Person) -> None:
    matrix = opens(person)
    has_all_tested(person, matrix)
    person.waits_for(lambda: len(person.desk.known.tests) == 8)
    known = person.desk.known
    (test, *_) = known.tests.values()
    many = tuple(
        replace(known.listing.consumers[0], id=f"many-{number}", name=f"Many {number}")
        for number in range(1000)
    )
    person.desk._known = known._replace(
        listing=known.listing._replace(consumers=many),
        tests={one.id: test for one in many[::2]},
    )
    began = time.perf_counter()
    person.desk.list_changed.emit()
    matrix.table.sortByColumn(3, Qt.SortOrder.DescendingOrder)
    person.types(matrix.search, "many 99")
    taken = time.perf_counter() - began
    assert len(matrix_rows(person.desk.known)) == 1000
    assert matrix.model.rowCount() == 19
    assert taken < 2, taken
