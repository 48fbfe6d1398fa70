"""Home: who needs attention, and figures that are those of the company's own rows."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu, QScrollArea

from desktop.domain.tongues import CODES
from desktop.sample.host import SampleHost
from desktop.ui.pages.home.dashboard_panel import DashboardPanel
from desktop.ui.pages.home.overview import Overview
from desktop.ui.pages.home.period_row import LAST_30_DAYS, LAST_YEAR
from desktop.ui.shell.sections import HOME
from tests.accessibility.focus_order import stops
from tests.accessibility.lost import lost_in
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.every_window import LOOKS
from tests.end_to_end.file_dialog import saves_as
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session

LISTS = ("/work_orders", "/tasks_todo", "/work_requests", "/accounts")


def overview(person: Person) -> Overview:
    """Of Home, once it is built."""
    person.window.show_section(HOME.id)
    person.waits_for(lambda: person.window.pages.home.overview is not None)
    found = person.window.pages.home.overview
    assert found is not None
    person.waits_for(lambda: not found.reader.loading)
    return found


def panel(person: Person) -> DashboardPanel:
    return overview(person).dashboard


def at_home(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    panel(person)
    return person


def sees(person: Person, widget: Any) -> None:
    area = person.window.pages.home.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(widget)
    person.waits_for(widget.isVisible)


def clicks(person: Person, widget: Any) -> None:
    sees(person, widget)
    person.clicks(widget)


def reads(person: Person) -> DashboardPanel:
    """The figures of the chosen period."""
    found = panel(person)
    clicks(person, found.read)
    person.waits_for(lambda: not overview(person).reader.reading)
    return found


def choose(person: Person, found: DashboardPanel, preset: int) -> None:
    """A preset, which is read where it isn't there yet."""
    sees(person, found.choice.preset)
    person.chooses(found.choice.preset, preset)
    person.waits_for(lambda: not overview(person).reader.reading and found.figures)


def counted(found: DashboardPanel) -> dict[str, dict[str, int]]:
    """Figure to its parts and their numbers."""
    return {figure.id: {part.name: part.count for part in figure.parts} for figure in found.figures}


def asked(host: SampleHost) -> Counter[str]:
    return Counter(path for _, path in host.seen if path in LISTS)


# The same figures from the rows, computed another way.


def rows(elsewhere: Elsewhere, resource: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while page := elsewhere.rows(resource, len(found)):
        found += page
    return found


def day(text: str | None) -> date | None:
    return datetime.fromisoformat(text).astimezone().date() if text else None


def expected(elsewhere: Elsewhere, since: date, until: date, place: str = "") -> dict[str, dict[str, int]]:
    orders: dict[str, dict[str, Any]] = {}
    for row in rows(elsewhere, "work_orders"):
        if not place or row["parent_description"] == place:
            order = orders.setdefault(row["wo_folio"], {**row, "due": [], "triggers": set()})
            order["due"].append(day(row["date_maintenance"]))
            order["triggers"].add(row["trigger_description"])
    made = [one for one in orders.values() if since <= (day(one["creation_date"]) or date.min) <= until]
    states = Counter(one["id_status_work_order"] for one in made)
    unplanned = sum(one["triggers"] == {"NO_SCHEDULE_TASK"} for one in made)
    due = [
        one
        for one in orders.values()
        if one["id_status_work_order"] != 4 and since <= max(one["due"]) <= until
    ]
    ended = [(day(one["wo_final_date"] or one["final_date"]), max(one["due"])) for one in due]
    tasks = rows(elsewhere, "tasks_todo")
    late = sum(task["delay"] > 0 for task in tasks)
    requests = Counter(
        one["id_status"]
        for one in rows(elsewhere, "work_requests")
        if since <= (day(one["creation_date"]) or date.min) <= until
    )
    return {
        "orders": {
            "In process": states[1],
            "In review": states[2],
            "Closed": states[3],
            "Cancelled": states[4],
        },
        "planning": {"Scheduled": len(made) - unplanned, "Unplanned": unplanned},
        "compliance": {
            "Finished on time": sum(end is not None and end <= by for end, by in ended),
            "Finished late": sum(end is not None and end > by for end, by in ended),
            "Not finished": sum(end is None for end, _ in ended),
        },
        "tasks": {"With delay": late, "Without delay": len(tasks) - late},
        "requests": {
            "Open": requests[1] + requests[13],
            "Under way": sum(requests[state] for state in (2, 3, 7, 8, 10)),
            "Solved": requests[4] + requests[6],
            "Not done": sum(requests[state] for state in (5, 9, 11, 12)),
        },
    }


def test_the_figures_are_those_of_the_rows(program: Program, elsewhere: Elsewhere) -> None:
    person = at_home(program)
    found = reads(person)
    period = found.choice.period
    assert period.until - period.since == timedelta(days=29)
    assert counted(found) == expected(elsewhere, period.since, period.until)
    choose(person, found, LAST_YEAR)
    period = found.choice.period
    whole = expected(elsewhere, period.since, period.until)
    assert counted(found) == whole
    assert sum(whole["orders"].values()) == 400
    place = found.choice.location
    assert [place.itemText(row) for row in range(place.count())] == [
        "All locations",
        "Plant Example North",
        "Plant Example South",
    ]
    person.chooses(place, 2)
    at_place = expected(elsewhere, period.since, period.until, "Plant Example South")
    assert counted(found) == at_place
    assert at_place["orders"] != whole["orders"]
    assert "all locations are counted" in found.cards[3].how.text()
    person.chooses(found.choice.preset, LAST_30_DAYS)
    assert found.figures


def test_each_figure_says_how_it_is_computed(program: Program) -> None:
    found = reads(at_home(program))
    assert [figure.title for figure in found.figures] == [
        "Work orders",
        "Scheduled and unplanned",
        "Compliance",
        "Pending tasks",
        "Work requests",
    ]
    for card, figure in zip(found.cards, found.figures, strict=True):
        assert card.how.isVisible()
        assert card.how.text() == figure.how
        assert card.chart.accessibleDescription().count(";") == len(figure.parts) - 1
    assert "Fracttal's own formula isn't public" in found.figures[2].how
    assert "Finished on time ÷ due in the period" in found.figures[2].how


def test_nothing_is_read_before_it_is_asked_for(program: Program, host: SampleHost) -> None:
    person = at_home(program)
    person.waits_a_moment(0.3)
    assert asked(host) == {}
    assert "haven't been read yet" in panel(person).state.text
    reads(person)
    assert asked(host)
    before = asked(host)
    person = program.restart()
    found = panel(person)
    person.waits_for(lambda: found.figures)
    person.waits_a_moment(0.3)
    assert asked(host) == before  # what is kept is younger than an hour


def test_400_orders_cost_ten_calls(program: Program, host: SampleHost) -> None:
    person = at_home(program)
    found = panel(person)
    choose(person, reads(person), LAST_YEAR)
    host.forget_seen()
    reads(person)
    calls = asked(host)
    assert calls == {"/work_orders": 7, "/tasks_todo": 1, "/work_requests": 1, "/accounts": 1}
    work = overview(person).reader.read_work
    assert work is not None
    assert work.work.calls == calls.total()
    assert len(work.work.orders or ()) == 400
    person.sees("It took 10 call", lambda: found.age)


def test_a_reading_can_be_stopped(program: Program, host: SampleHost) -> None:
    person = at_home(program)
    found = panel(person)
    host.faults.set("delay=1", path="/work_orders")
    clicks(person, found.read)
    sees(person, found.progress.stop)
    assert not found.read.isEnabled()
    person.clicks(found.progress.stop)
    person.waits_for(lambda: not found.progress.isVisible())
    assert "haven't been read yet" in found.state.text
    person.waits_for(found.read.isEnabled)
    person.waits_a_moment(1.2)  # what was on its way comes to nobody
    assert asked(host) == {"/work_orders": 1}
    assert not found.figures
    host.faults.clear()
    assert reads(person).figures


def test_offline_the_figures_stay_and_say_how_old_they_are(program: Program) -> None:
    person = at_home(program)
    before = counted(reads(person))
    person.built.switching.stop_sample()
    person.is_told_offline()
    found = panel(person)
    person.sees("Offline: the figures are from", lambda: found.bar.text)
    assert counted(found) == before
    assert not found.read.isEnabled()
    assert "can't be reached" in found.read.toolTip()
    sees(person, found.choice.preset)
    person.chooses(found.choice.preset, LAST_YEAR)
    assert "were never read" in found.state.text
    person.built.switching.start_sample()
    person.is_online()
    person.waits_for(found.read.isEnabled)
    assert counted(reads(person)) != before


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("limit=0.1", "Too many requests in this minute"),
        ("error", "The server has a problem"),
        ("wrong_types", "gave an answer that can't be understood"),
        ("html", "answered with something that isn't Fracttal's API"),
    ],
)
def test_a_reading_that_fails_says_why_and_keeps_what_was_there(
    program: Program, host: SampleHost, fault: str, words: str
) -> None:
    person = at_home(program)
    host.faults.set(fault, path="/work_requests")
    found = reads(person)
    assert words in found.state.text
    host.faults.clear()
    clicks(person, found.state.action)
    person.waits_for(lambda: found.figures)
    before = counted(found)
    host.faults.set(fault, path="/work_orders")
    reads(person)
    assert words in found.bar.text
    assert counted(found) == before


def test_what_the_key_may_not_read_is_said_in_its_place(program: Program, host: SampleHost) -> None:
    person = at_home(program)
    for path in ("/work_orders", "/accounts"):
        host.faults.set("unauthorized_endpoint", path=path)
    found = reads(person)
    refused = {figure.id for figure in found.figures if "doesn't allow this" in figure.refused}
    assert refused == {"orders", "planning", "compliance"}
    assert found.figures[3].parts
    assert "accounts can't be read" in overview(person).attention.note.text()


def test_an_empty_period_says_so(program: Program) -> None:
    person = at_home(program)
    found = reads(person)
    found.choice.since.set_day(date(2020, 1, 1))
    found.choice.until.set_day(date(2020, 1, 2))
    assert "hasn't been read yet" in found.state.text
    clicks(person, found.state.action)
    person.waits_for(lambda: found.figures)
    person.sees("No work orders or requests in this period", lambda: found.bar.text)
    assert found.cards[2].headline.text() == "–"


def test_the_table_and_the_file_hold_the_same_figures(program: Program, tmp_path: Path) -> None:
    person = at_home(program)
    found = reads(person)
    clicks(person, found.as_table)
    sees(person, found.table)
    assert not found.cards[0].isVisible()
    cells = found.table.cells()
    shown = {(row[0], row[1]): row[2] for row in cells}
    for figure in found.figures:
        assert shown[figure.title, figure.subline] == figure.headline
        for part in figure.parts:
            assert shown[figure.title, part.name] == str(part.count)
    path = tmp_path / "figures.csv"
    clicks(person, found.save_csv)
    saves_as(person, path)
    person.sees("Saved as figures.csv", lambda: person.bar)
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file))
    assert lines[0][0] == "From"
    assert lines[2] == ["Location", "All locations"]
    assert lines[5] == ["Figure", "Part", "Number", "Share in %", "How it is computed"]
    saved = lines[6:]
    assert [tuple(line[:3]) for line in saved] == [row[:3] for row in cells]
    assert [line[4] for line in saved if line[4]] == [figure.how for figure in found.figures]


def test_a_file_that_cannot_be_written_is_said(program: Program, tmp_path: Path) -> None:
    person = at_home(program)
    found = reads(person)
    found.export.write(str(tmp_path / "gone" / "a.csv"), "text")
    person.sees("The file couldn't be written", lambda: person.bar)


def test_attention_is_told_once_the_vault_is_open_and_leads_to_the_consumers(program: Program) -> None:
    person = at_home(program)
    card = overview(person).attention
    person.waits_for(lambda: len(person.desk.known.with_secret) == 10)
    person.waits_for(lambda: [words.split("(")[0].split(" ")[0] for words in card.sentences] == ["8", "10"])
    assert not any("secret" in words for words in card.sentences)
    reads(person)
    groups = {1, 2, 3, 4, 5, 6}
    shared = [one for one in person.desk.listing.consumers if one.group_id in groups]
    assert card.sentences[0].startswith(f"{len(shared) - 2} ")  # two are of a group that no active person has
    never_tested = card.row_widgets[1]
    clicks(person, never_tested.show_them)
    person.waits_for(lambda: menus(card))
    (menu,) = menus(card)
    names = [action.text() for action in menu.actions() if action.text()]
    assert len(names) == 9
    assert names[-1] == "All OAuth consumers"
    menu.actions()[0].trigger()
    menu.close()
    person.waits_for(lambda: person.panel.consumer is not None)
    assert person.panel.consumer is not None
    assert person.panel.consumer.name == names[0].replace("&&", "&")


def menus(card: Any) -> list[QMenu]:
    return [menu for menu in card.findChildren(QMenu) if menu.isVisible()]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", CODES)
def test_no_word_of_home_is_cut_off(program: Program, language: str, look: str) -> None:
    program.prefer(appearance=look)
    person = program.start(language)
    person.window.resize(1180, 760)
    person.chooses_the_sample_company()
    found = panel(person)
    person.waits_a_moment(0.05)
    cut = lost_in(person.window)
    reads(person)
    person.waits_a_moment(0.05)
    cut += lost_in(person.window)
    clicks(person, found.as_table)
    person.waits_a_moment(0.05)
    cut += lost_in(person.window)
    person.clicks(found.as_table)
    person.window.resize(person.window.minimumSize())
    person.waits_a_moment(0.05)
    assert [*cut, *lost_in(person.window)] == []
    area = person.window.pages.home.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    content = area.widget()
    assert content is not None
    assert content.width() <= area.viewport().width()


def test_the_language_changes_while_figures_are_shown(program: Program) -> None:
    person = at_home(program)
    found = reads(person)
    seen = set()
    for language in (*CODES, "en"):
        person.window.choose_language(language)
        person.waits_a_moment(0.02)
        seen.add(found.choice.since.text())
    assert len(seen) > 1  # dates follow it; words are known to, once they are translated
    assert found.figures[0].title == "Work orders"


def test_home_can_be_used_with_the_keyboard_alone(program: Program) -> None:
    person = at_home(program)
    found = reads(person)
    home = person.window.pages.home
    found.as_table.setFocus()
    reached = [each for each in stops(person.window) if home.isAncestorOf(each)]
    for widget in (found.save_csv, found.read, found.choice.preset, found.choice.location):
        assert widget in reached
    for each in reached:
        assert each.accessibleName() or getattr(each, "text", str)()
