"""What happened to one consumer stands in its panel, and whether that can be trusted."""

from __future__ import annotations

import csv
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from desktop.adapters.store.database import FILE
from desktop.ui.pages.api_connections.history_part import HistoryPart
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.file_dialog import saves_as
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    return person


def history(person: Person) -> HistoryPart:
    part = person.panel.findChild(HistoryPart)
    assert isinstance(part, HistoryPart)
    return part


def deeds(person: Person) -> list[str]:
    """Without their times."""
    part = history(person)
    return [line.split("M ", 1)[-1] for line in part.lines]


def knows(person: Person, count: int) -> bool:
    return len(history(person)._events) == count


def sees_deeds(person: Person, wanted: list[str]) -> None:
    person.waits_for(lambda: deeds(person) == wanted)


def test_all_that_was_done_to_it_newest_first_also_under_another_name(
    person: Person, elsewhere: Elsewhere
) -> None:
    person.creates("First name")
    sees_deeds(person, ["Consumer created"])
    person.copies_the_secret()
    sees_deeds(person, ["Secret copied", "Consumer created"])
    person.types(person.panel.fields.name, "Second name")
    person.saves()
    person.sees("was saved", lambda: person.bar)
    sees_deeds(person, ["Consumer changed", "Secret copied", "Consumer created"])
    elsewhere.changes("Second name", name="Third name")
    person.refreshes()
    renamed = "Renamed elsewhere Second name → Third name"
    sees_deeds(person, [renamed, "Consumer changed", "Secret copied", "Consumer created"])
    person.closes_the_panel()
    person.creates("First name")  # a name that was another's
    sees_deeds(person, ["Consumer created"])
    first = person.names_in_the_list()[0]
    person.opens(first)
    person.sees("Nothing is known of it yet", history(person)._nothing.text)


def test_a_few_first_more_on_demand_and_all_of_it_in_a_file(person: Person, tmp_path: Path) -> None:
    person.creates("=Busy")
    for number in range(7):
        person.copies_the_secret()
        person.waits_for(partial(knows, person, number + 2))
    part = history(person)
    assert len(part.lines) == 5
    assert part.more.text() == "Show 3 more"
    part.more.click()
    assert len(part.lines) == 8
    assert part.more.isHidden()
    part.export.click()
    saves_as(person, tmp_path / "history.csv")
    person.sees("The history was exported", lambda: person.bar)
    text = (tmp_path / "history.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    assert rows[0] == ["Time", "What happened", "Name", "Details", "Outcome"]
    assert len(rows) == 9
    assert {row[2] for row in rows[1:]} == {"'=Busy"}
    assert person.copies_the_secret() not in text


def test_entries_of_the_first_versions_are_found_by_the_name(program: Program, person: Person) -> None:
    made = person.creates("From before")
    program.close()
    with sqlite3.connect(program.folders.data / FILE) as file:
        file.execute("UPDATE journal SET consumer_id = ''")
    file.close()
    person = program.start()
    person.sees_the_list(11)
    person.opens(made.name)
    sees_deeds(person, ["Consumer created"])
    # Marked with the id it had: without it the chain is broken, and that is said.
    person.sees("The journal was changed by other hands", lambda: history(person).broken.text)


def test_a_broken_chain_is_said(program: Program, person: Person) -> None:
    person.creates("Trusted")
    for _ in range(2):
        person.copies_the_secret()
    assert history(person).broken.text == ""
    program.close()
    with sqlite3.connect(program.folders.data / FILE) as file:
        file.execute("DELETE FROM journal WHERE position = 2")
    file.close()
    person = program.start()
    person.sees_the_list(11)
    person.opens("Trusted")
    person.sees("can't be trusted", lambda: history(person).broken.text)
    sees_deeds(person, ["Secret copied", "Consumer created"])


def test_a_new_consumer_has_none(person: Person) -> None:
    person.begins_a_consumer()
    assert history(person).isHidden()
