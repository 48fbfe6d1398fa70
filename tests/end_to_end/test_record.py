"""The local record: written in the panel, kept as one types, offline too, and found again by its owner."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLabel

from desktop.domain.errors import DiskFull
from desktop.domain.filters import Filters
from desktop.domain.record import LocalRecord
from desktop.ui.pages.api_connections.consumer_rows import TAGS
from desktop.ui.pages.api_connections.record_part import RecordPart
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.input_device import press_key, type_text

pytestmark = pytest.mark.linux_session


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    person.waits_for(lambda: record(person).isVisible())
    return person


def record(person: Person) -> RecordPart:
    part = person.panel.findChild(RecordPart)
    assert isinstance(part, RecordPart)
    return part


def kept(person: Person, name: str) -> LocalRecord | None:
    return person.desk.known.records.get(person.consumer(name).id)


def test_what_is_typed_is_kept_and_it_is_said(person: Person) -> None:
    part = record(person)
    name = person.names_in_the_list()[0]
    assert part.state.text() == ""
    part.owner.setFocus()
    type_text("Ana Pérez")
    press_key("Tab")
    person.sees("Kept on this computer", part.state.text)
    type_text("Invented BI Consulting")
    press_key("Tab")
    type_text("Production")
    press_key("Tab")
    type_text("OPS-42")
    press_key("Tab")
    type_text("3/9/2027")
    part.notes.setFocus()
    type_text("Twice a year")
    wanted = LocalRecord(
        "Ana Pérez", "Invented BI Consulting", "Production", "OPS-42", date(2027, 3, 9), "Twice a year"
    )
    person.waits_for(lambda: kept(person, name) == wanted)  # without leaving the last field
    person.sees("Kept on this computer", part.state.text)
    type_text("!")
    person.waits_for(lambda: part.state.text() == "" or part.notes.toPlainText().endswith("!"))


def test_each_consumer_has_its_own_and_a_new_one_has_none(person: Person) -> None:
    first, second, *_ = person.names_in_the_list()
    record(person).owner.setText("Ana")
    person.opens(second)  # at once: nothing is lost, nothing goes to the other one
    assert record(person).owner.text() == ""
    person.waits_for(lambda: kept(person, first) == LocalRecord(owner="Ana"))
    assert kept(person, second) is None
    person.opens(first)
    assert record(person).owner.text() == "Ana"
    person.begins_a_consumer()
    assert not record(person).isVisible()


def test_it_is_found_by_its_owner_and_stands_in_the_table(person: Person) -> None:
    first = person.names_in_the_list()[0]
    record(person).owner.setText("Zoë Quartz")
    person.closes_the_panel()
    person.waits_for(lambda: kept(person, first) is not None)
    person.searches("zoe quartz")
    person.waits_for(lambda: person.names() == [first])


def test_it_is_written_offline_and_survives_the_end_of_the_program(program: Program, person: Person) -> None:
    first = person.names_in_the_list()[0]
    program.host.stop()
    person.refreshes()
    person.is_told_offline()
    record(person).owner.setText("Offline owner")
    record(person).review.show_day(date(2027, 1, 5))
    program.close()  # before the pause after typing is over
    person = program.start()
    person.opens(first)
    assert record(person).owner.text() == "Offline owner"
    assert record(person).review.day == date(2027, 1, 5)


def test_a_day_that_cannot_be_read_is_said_and_the_kept_one_stays(person: Person) -> None:
    first = person.names_in_the_list()[0]
    part = record(person)
    part.review.calendar.clicked.emit(QDate(2027, 3, 9))
    person.waits_for(lambda: kept(person, first) == LocalRecord(review_on=date(2027, 3, 9)))
    part.review.line.setFocus()
    part.review.line.selectAll()
    type_text("some day")
    press_key("Tab")
    assert part._fields["review"].problem != ""
    part.owner.setText("Ana")
    part.keep_now()
    person.waits_for(lambda: kept(person, first) == LocalRecord(owner="Ana", review_on=date(2027, 3, 9)))
    assert part.review.line.text() == "some day"
    part.review.line.clear()
    part.keep_now()
    person.waits_for(lambda: kept(person, first) == LocalRecord(owner="Ana"))


def test_a_refresh_meanwhile_takes_nothing_back(person: Person) -> None:
    """What is known is older than what was just kept."""
    first = person.names_in_the_list()[0]
    part = record(person)
    part.owner.setText("Ana")
    part.keep_now()
    person.desk.list_changed.emit()
    assert part.owner.text() == "Ana"
    person.waits_for(lambda: kept(person, first) == LocalRecord(owner="Ana"))
    assert person.desk.company is not None
    person.desk._records.keep(person.desk.company, person.consumer(first).id, LocalRecord(owner="Eva"))
    person.desk.reload()
    person.waits_for(lambda: part.owner.text() == "Eva")


def test_what_cannot_be_kept_is_said_and_stays_in_the_fields(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    part, first = record(person), person.names_in_the_list()[0]

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patched:
        patched.setattr(part._records, "keep", full)
        part.owner.setText("Ana")
        part.keep_now()
        person.sees("The disk is full", lambda: person.bar)
        assert part.owner.text() == "Ana"
        assert part.state.text() == ""
    part.keep_now()
    person.waits_for(lambda: kept(person, first) == LocalRecord(owner="Ana"))


def test_an_emptied_record_is_forgotten(person: Person) -> None:
    first = person.names_in_the_list()[0]
    record(person).ticket.setText("OPS-1")
    record(person).keep_now()
    person.waits_for(lambda: kept(person, first) is not None)
    record(person).ticket.clear()
    record(person).keep_now()
    person.waits_for(lambda: kept(person, first) is None)


def test_the_language_changes_and_what_is_typed_stays(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    part = record(person)
    part.environment.setEditText("Staging")
    part.review.show_day(date(2027, 3, 9))
    person.window.choose_language("fr")
    person.waits_for(lambda: part.review.line.text() == "09/03/2027")
    assert part.environment.currentText() == "Staging"
    assert [part.environment.itemText(row) for row in range(3)]
    part.keep_now()
    first = person.names_in_the_list()[0]
    person.waits_for(
        lambda: kept(person, first) == LocalRecord(environment="Staging", review_on=date(2027, 3, 9))
    )


def test_tags_become_chips_are_completed_searched_and_filtered(person: Person) -> None:
    first, second, *_ = person.names_in_the_list()
    part = record(person)
    part.tags.line.setFocus()
    type_text("power bi, Finance,")
    assert part.tags.line.text() == ""
    type_text("finance")  # the same regardless of case
    part.tags.line.setFocus()
    press_key("Return")
    person.waits_for(lambda: part.tags.tags == ("power bi", "Finance"))
    press_key("Tab")
    person.waits_for(lambda: kept(person, first) == LocalRecord(tags=("power bi", "Finance")))
    person.opens(second)
    person.waits_for(lambda: not part.tags.tags)
    part.tags.line.setFocus()
    type_text("pow")
    popup = part.tags.line.completer().popup()
    assert popup is not None
    person.waits_for(popup.isVisible)
    press_key("Down")
    press_key("Return")
    person.waits_for(lambda: part.tags.tags == ("power bi",) and part.tags.line.text() == "")
    type_text("to review")
    press_key("Tab")
    person.waits_for(lambda: kept(person, second) == LocalRecord(tags=("power bi", "to review")))
    part.tags.line.setFocus()
    press_key("BackSpace")
    person.waits_for(lambda: kept(person, second) == LocalRecord(tags=("power bi",)))
    person.clicks(part.tags.removers[0])
    person.waits_for(lambda: kept(person, second) is None)
    person.closes_the_panel()
    person.searches("finance")
    person.waits_for(lambda: person.names() == [first])
    person.searches("")
    person.tab.narrow(Filters(tag=frozenset({"Finance"})))
    assert person.names() == [first]
    assert "Tags: Finance" in [label.text() for label in person.tab.chips.findChildren(QLabel)]
    person.tab.narrow(Filters(tag=frozenset({""})))
    assert len(person.names()) == 9
    person.tab.narrow(Filters())
    person.tab.table.columns.show_column(TAGS, True)
    model = person.tab.table.model()
    cells = [model.data(model.index(row, TAGS)) for row in range(model.rowCount())]
    assert cells.count("power bi, Finance") == 1


@pytest.mark.parametrize("words", ["invented integrator", "staging", "ops-77", "remember pumps"])
def test_it_is_found_by_whatever_was_written(person: Person, words: str) -> None:
    first = person.names_in_the_list()[0]
    part = record(person)
    part.integrator.setText("Invented Integrator")
    part.environment.setEditText("Staging")
    part.ticket.setText("OPS-77")
    part.notes.setPlainText("Remember the pumps")
    person.closes_the_panel()
    person.waits_for(lambda: kept(person, first) is not None)
    person.searches(words)
    person.waits_for(lambda: person.names() == [first])
