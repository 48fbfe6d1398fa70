"""The table as a person arranges it: columns, filters, several rows, and all of it there again next time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from desktop.domain.filters import Facet
from desktop.domain.record import LocalRecord, Outcome, Verification
from desktop.sample.host import SampleHost
from desktop.ui.pages.api_connections.column_layout import Density
from desktop.ui.pages.api_connections.consumer_rows import ACCESS, GRANT, GROUP, KEY, NAME, OWNER, SECRET
from desktop.ui.pages.api_connections.row_menu import RowMenu
from desktop.ui.shell.tasks import Lane
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.input_device import press_key
from tests.x_clipboard import read_clipboard, targets

pytestmark = pytest.mark.linux_session

TESTED = datetime(2026, 11, 2, 10, 30, tzinfo=UTC)


def knows(
    person: Person, *records: tuple[str, LocalRecord], tested: dict[str, Outcome] | None = None
) -> None:
    """As if it had been written and tested on another day."""
    company = person.desk.company
    assert company is not None
    table = person.desk._records._table
    for name, record in records:
        table.keep_record(company.id, person.consumer(name).id, record)
    for name, outcome in (tested or {}).items():
        table.keep_verification(company.id, person.consumer(name).id, Verification(outcome, TESTED))
    person.desk.reload()
    person.waits_for(
        lambda: (
            len(person.desk.known.records) == len(records)
            and len(person.desk.known.verifications) == len(tested or {})
        )
    )


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    return person


def ticks(person: Person, menu: QMenu, words: str) -> None:
    """The entry that begins so, with the keyboard."""
    menu.popup(person.tab.mapToGlobal(QPoint(20, 20)))
    person.waits_for(menu.isVisible)
    menu.setActiveAction(next(one for one in menu.actions() if one.text().startswith(words)))
    QTest.keyClick(menu, Qt.Key.Key_Space)
    menu.close()


def cells(person: Person, column: int) -> list[str]:
    model = person.tab.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_arrangement_is_there_again_after_a_restart(program: Program, person: Person) -> None:
    columns = person.tab.table.columns
    ticks(person, person.tab.view.columns_menu, "Secret")
    ticks(person, person.tab.view.columns_menu, "Access")
    ticks(person, person.tab.view.columns_menu, "Group permissions")
    columns.move(ACCESS, -1)
    columns.choose_density(Density.COMPACT)
    person.tab.table.sortByColumn(GROUP, Qt.SortOrder.DescendingOrder)
    assert columns.shown() == [NAME, KEY, GRANT, ACCESS, GROUP]
    names, height = person.names(), person.tab.table.rowHeight(0)
    person = program.restart()
    person.opens_the_consumers()
    person.waits_for(lambda: person.names() == names)
    assert person.tab.table.columns.shown() == [NAME, KEY, GRANT, ACCESS, GROUP]
    assert person.tab.table.rowHeight(0) == height < 40


def test_what_was_tested_and_whose_it_is_stand_in_the_table(person: Person) -> None:
    first, second, *_ = person.names()
    knows(
        person,
        (first, LocalRecord(owner="Ana Pérez", review_on=date(2027, 1, 5))),
        tested={first: Outcome.WORKS, second: Outcome.REFUSED},
    )
    assert cells(person, ACCESS)[:2] == ["Works", "Refused"]
    assert set(cells(person, ACCESS)[2:]) == {"Never tested", "Not testable here"}
    assert cells(person, OWNER)[0] == "Ana Pérez"
    person.searches("perez")
    person.waits_for(lambda: person.names() == [first])
    assert person.footer == "Showing 1 of 10"


def test_filters_are_chosen_seen_and_taken_back(person: Person) -> None:
    menu = person.tab.view.filter_menu
    first, second, *_ = person.names()
    knows(person, tested={first: Outcome.WORKS, second: Outcome.REFUSED})
    ticks(person, menu.facets[Facet.ACCESS], "Works")
    person.waits_for(lambda: person.names() == [first])
    ticks(person, menu.facets[Facet.ACCESS], "Refused")
    person.waits_for(lambda: person.names() == [first, second])
    assert person.footer == "Showing 2 of 10"
    chips = person.tab.chips
    assert [button.accessibleName() for button in chips.removers] == [
        "Remove the filter Access: Works",
        "Remove the filter Access: Refused",
    ]
    person.clicks(chips.removers[0])
    person.waits_for(lambda: person.names() == [second])
    person.searches("nothing like it")
    person.sees("No consumer that passes the filters matches “nothing like it”", person.list_state)
    person.sees("Access: Refused", person.list_state)
    person.follows_the_advice()
    person.waits_for(lambda: len(person.names()) == 10)
    assert not chips.isVisible()
    assert person.footer == "Showing 10 of 10"


def test_filters_that_leave_nothing_are_named(person: Person) -> None:
    menu = person.tab.view.filter_menu
    ticks(person, menu.facets[Facet.ACCESS], "Never tested")
    ticks(person, menu.facets[Facet.GRANT], "Authorization code")
    person.sees("No consumer passes the filters", person.list_state)
    person.sees("Grant type: Authorization code. Access: Never tested", person.list_state)
    # The x of the last chip gives the keyboard back to the button that chooses filters.
    for _ in range(2):
        person.tab.chips.removers[0].setFocus()
        press_key("space")
    person.waits_for(lambda: len(person.names()) == 10)
    person.waits_for(person.tab.view.filter.hasFocus)


def test_tab_goes_from_the_search_over_the_tools_and_chips_to_the_table(person: Person) -> None:
    ticks(person, person.tab.view.filter_menu.facets[Facet.GRANT], "Client credentials")
    view, chips = person.tab.view, person.tab.chips
    person.tab.search.setFocus()
    way = [view.filter, view.columns, view.more, person.tab.refresh, *chips.removers, person.tab.table]
    for widget in way:
        press_key("Tab")
        person.waits_for(widget.hasFocus)


def test_many_values_of_one_kind_share_a_chip(person: Person) -> None:
    groups = sorted({one.group_name for one in person.desk.listing.consumers})
    assert len(groups) > 3
    for name in groups[:4]:
        ticks(person, person.tab.view.filter_menu.facets[Facet.GROUP], f"{name} (")
    assert len(person.tab.chips.removers) == 1
    assert person.footer != "Showing 10 of 10"
    person.clicks(person.tab.chips.removers[0])
    assert person.footer == "Showing 10 of 10"


def test_an_owner_is_filtered_by_its_name_to_the_letter(person: Person) -> None:
    first, second, *_ = person.names()
    knows(person, (first, LocalRecord(owner="R&D <b>")), (second, LocalRecord(owner="Ana")))
    menu = person.tab.view.filter_menu.facets[Facet.OWNER]
    menu.popup(person.tab.mapToGlobal(QPoint(20, 20)))
    assert [action.text() for action in menu.actions()] == ["Ana (1)", "R&&D <b> (1)", "No owner (8)"]
    menu.close()
    ticks(person, menu, "R&&D")
    person.waits_for(lambda: person.names() == [first])
    chip = person.tab.chips.removers[0].parentWidget()
    assert chip is not None
    (label,) = chip.findChildren(QLabel)
    assert label.text() == "Owner: R&D <b>"
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_orders_of_a_long_list_are_made_before_they_are_asked_for(
    qapp: QApplication, tmp_path: Path
) -> None:
    host = SampleHost(tmp_path / "server", consumers=3100)
    program = Program(qapp, tmp_path / "desk", host)
    try:
        person = program.start()
        person.chooses_the_sample_company(3100)
        go = Event()
        person.desk._tasks.submit(
            person.desk, Lane.STORAGE, lambda _: go.wait(10), lambda _: None, lambda _: None
        )
        person.opens_the_consumers()
        words = [label.text() for label in person.tab.findChildren(QLabel) if label.isVisible()]
        assert "Loading the consumers…" in words  # not that there are none
        assert person.tab.search.isEnabled()
        go.set()
        person.waits_for(lambda: person.footer == "Showing 3,100 of 3,100")
        rows = person.tab._model.rows
        person.waits_for(lambda: {NAME, KEY, SECRET, GRANT} <= rows._ascending.keys())
        person.tab.table.sortByColumn(KEY, Qt.SortOrder.DescendingOrder)
        keys = cells(person, KEY)
        assert len(keys) == 3100
        assert keys[0] > keys[1000] > keys[-1]
        person.tab.table.selectAll()
        assert len(person.tab.table.selected()) == 3100
    finally:
        program.close()
        host.stop()


def test_another_company_begins_without_filters(program: Program, person: Person) -> None:
    ticks(person, person.tab.view.filter_menu.facets[Facet.GRANT], "Authorization code")
    assert person.footer == "Showing 2 of 10"
    at = program.host.start()
    person.connects("Second", at.api_url, at.token_url, at.authorize_url, at.key, at.secret)
    person.waits_for(lambda: person.desk.company is not None and person.desk.company.name == "Second")
    person.opens_the_consumers()
    person.sees("Showing 10 of 10", lambda: person.footer)
    assert not person.tab.chips.isVisible()


def test_a_new_consumer_is_shown_whatever_is_filtered(person: Person) -> None:
    ticks(person, person.tab.view.filter_menu.facets[Facet.GRANT], "Authorization code")
    person.creates("Brand new")
    person.waits_for(lambda: "Brand new" in person.names())


def test_names_and_keys_of_several_rows_are_copied_without_secrets(
    person: Person, elsewhere: Elsewhere
) -> None:
    table = person.tab.table
    table.setFocus()
    table.select(person.consumer(person.names()[0]).id)
    press_key("shift+Down")
    press_key("shift+Down")
    person.waits_for(lambda: len(table.selected()) == 3)
    press_key("ctrl+c")
    person.sees("Names and keys of 3 consumer", lambda: person.built.strip.text)
    chosen = table.selected()
    assert read_clipboard() == "\n".join(f"{one.name}\t{one.key}" for one in chosen)
    html = read_clipboard(target="text/html")
    assert html.count("<tr>") == 3
    secrets = [one["secret"] for one in elsewhere.consumers()]
    assert not [secret for secret in secrets if secret in html + read_clipboard()]
    assert "x-kde-passwordManagerHint" not in targets()
    press_key("ctrl+a")
    person.waits_for(lambda: len(table.selected()) == 10)


def test_a_name_that_a_spreadsheet_would_run_is_copied_as_a_text(person: Person) -> None:
    person.creates("=1+1")
    table = person.tab.table
    table.setFocus()
    table.select(person.consumer("=1+1").id)
    press_key("ctrl+c")
    person.waits_for(lambda: read_clipboard().startswith("'=1+1\tsample-key-"))
    assert "<td>&#x27;=1+1</td>" in read_clipboard(target="text/html")


def test_the_menu_key_opens_the_menu_of_the_row(person: Person) -> None:
    table = person.tab.table
    table.setFocus()
    table.select(person.consumer(person.names()[1]).id)
    press_key("Menu")
    person.waits_for(lambda: any(menu.isVisible() for menu in table.findChildren(RowMenu)))
    press_key("Down")
    press_key("Return")
    person.waits_for(lambda: person.panel.is_open)
    assert person.panel.consumer == table.current_consumer()


def test_a_refresh_leaves_selection_and_filters_alone(person: Person) -> None:
    ticks(person, person.tab.view.filter_menu.facets[Facet.GRANT], "Client credentials")
    table = person.tab.table
    table.selectAll()
    before = [one.id for one in table.selected()]
    person.refreshes()
    person.waits_for(lambda: not person.desk.refreshing)
    assert [one.id for one in table.selected()] == before
    assert len(before) == 8
    assert cells(person, SECRET)
