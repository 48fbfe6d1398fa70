"""The pieces of Home: when the figures are read, what stands in their place, and how they are drawn."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.attention import Attention, Reason
from desktop.domain.company import CompanyKind
from desktop.domain.dashboard import Compliance, Figures, Orders, Requests, Tasks
from desktop.domain.errors import LimitUsedUp, Unreachable
from desktop.domain.work import PendingTask, RequestRow, TaskRow
from desktop.services.dashboard import Dashboard
from desktop.ui.pages.home.attention_card import AttentionCard
from desktop.ui.pages.home.bar_chart import BarChart
from desktop.ui.pages.home.dashboard_panel import DashboardPanel
from desktop.ui.pages.home.figure_grid import FigureGrid
from desktop.ui.pages.home.figures_csv import MARK, csv_text, figure_rows
from desktop.ui.pages.home.figures_reader import FiguresReader
from desktop.ui.pages.home.period_row import LAST_YEAR, MONTH, OWN, PeriodRow
from desktop.ui.pages.home.ring import Ring
from desktop.ui.pages.home.shown_figures import Part, shown_figures
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language
from desktop.ui.shell.moments import today
from desktop.ui.shell.open_company import OpenCompany, Reach
from desktop.ui.shell.tasks import Tasks as Lanes
from desktop.ui.shell.theme import Theme
from tests.fakes import FakeMaintenance, MemoryTextFiles
from tests.services.conftest import ACME, OTHER, World

NOW = datetime.now(UTC)
ROW = TaskRow("WO-1", 3, "Every 30 days", "North", NOW, NOW, NOW, NOW)


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A window for the pieces to stand in."""
    place = QWidget()
    qtbot.addWidget(place)
    place.resize(900, 900)
    return place


class Clock:
    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> datetime:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def dashboard(world: World, clock: Clock) -> Dashboard:
    world.api.maintenance = FakeMaintenance(
        (ROW, replace(ROW, folio="WO-2", status=1, location="South")),
        (PendingTask(2.0), PendingTask(0.0)),
        (RequestRow(1, "", NOW),),
        frozenset({1}),
    )
    return Dashboard(world.connections, world.store.snapshots, clock.now)


@pytest.fixture
def reader(qtbot: QtBot, desk: OpenCompany, dashboard: Dashboard, tasks: Lanes) -> FiguresReader:
    """The company is open, and what is kept of it was looked for."""
    reader = FiguresReader(desk, dashboard, tasks, desk)
    desk.release()
    desk.open(ACME)
    qtbot.waitUntil(lambda: not reader.loading and not desk.refreshing)
    return reader


@pytest.fixture
def panel(
    place: QWidget,
    icons: Icons,
    desk: OpenCompany,
    reader: FiguresReader,
    tasks: Lanes,
    language: Language,
) -> DashboardPanel:
    panel = DashboardPanel(icons, desk, reader, MemoryTextFiles(), tasks, place)
    place.show()
    panel.shown()
    return panel


def read(qtbot: QtBot, panel: DashboardPanel, reader: FiguresReader) -> None:
    panel.read_now()
    qtbot.waitUntil(lambda: not reader.reading)


def rows_were_asked(world: World) -> int:
    return len(world.api.maintenance.asked)


def test_what_was_never_read_waits_to_be_asked(
    world: World, panel: DashboardPanel, reader: FiguresReader
) -> None:
    assert reader.read_work is None
    assert "haven't been read yet" in panel.state.text
    assert rows_were_asked(world) == 0
    assert not panel.save_csv.isEnabled()


def test_what_is_kept_is_shown_and_read_again_only_when_it_is_old(
    qtbot: QtBot, world: World, clock: Clock, panel: DashboardPanel, reader: FiguresReader
) -> None:
    read(qtbot, panel, reader)
    assert panel.figures[0].headline == "2"
    panel.shown()
    assert rows_were_asked(world) == 1
    clock.time = NOW - timedelta(minutes=61)
    read(qtbot, panel, reader)
    reader._tried_at = None  # as in a later run
    panel.shown()
    assert reader.reading
    qtbot.waitUntil(lambda: not reader.reading)
    assert rows_were_asked(world) == 3
    panel.shown()  # what was tried within the hour isn't tried again by itself
    assert not reader.reading


def test_nothing_is_read_by_itself_while_offline(
    qtbot: QtBot, world: World, clock: Clock, desk: OpenCompany, panel: DashboardPanel, reader: FiguresReader
) -> None:
    clock.time = NOW - timedelta(hours=2)
    read(qtbot, panel, reader)
    reader._tried_at = None
    world.api.fail("read_all", Unreachable("h"))
    world.api.fail("check", Unreachable("h"), times=50)
    desk.refresh()
    qtbot.waitUntil(lambda: desk.reach is Reach.OFFLINE)
    panel.shown()
    assert not reader.reading
    assert not panel.read.isEnabled()
    assert "Offline: the figures are from" in panel.bar.text
    desk.refresh()
    qtbot.waitUntil(lambda: desk.reach is Reach.ONLINE)
    qtbot.waitUntil(lambda: rows_were_asked(world) == 2)
    qtbot.waitUntil(lambda: not reader.reading)


def test_a_server_that_goes_away_while_reading_leaves_what_was_there(
    qtbot: QtBot, world: World, panel: DashboardPanel, reader: FiguresReader
) -> None:
    read(qtbot, panel, reader)
    world.api.maintenance.fail_with = Unreachable("h")
    read(qtbot, panel, reader)
    assert "Offline: the figures are from" in panel.bar.text
    assert panel.figures


def test_a_failure_has_its_words_and_another_try(
    qtbot: QtBot, world: World, panel: DashboardPanel, reader: FiguresReader
) -> None:
    world.api.maintenance.fail_with = LimitUsedUp(30)
    read(qtbot, panel, reader)
    assert "Too many requests in this minute" in panel.state.text
    panel.state.action.click()
    qtbot.waitUntil(lambda: not reader.reading)
    assert panel.figures


def test_another_company_ends_the_reading_and_has_its_own_figures(
    qtbot: QtBot, world: World, desk: OpenCompany, panel: DashboardPanel, reader: FiguresReader
) -> None:
    read(qtbot, panel, reader)
    panel.read_now()
    desk.open(OTHER._replace(kind=CompanyKind.GUIDED))
    assert not reader.reading
    qtbot.waitUntil(lambda: not reader.loading)
    assert reader.read_work is None
    assert not panel.figures
    desk.open(ACME)
    qtbot.waitUntil(lambda: panel.figures != ())
    desk.leave()
    assert panel.figures == ()
    assert reader.people_groups is None


def test_a_company_without_a_pair_is_told_what_it_takes(
    qtbot: QtBot, world: World, desk: OpenCompany, panel: DashboardPanel, reader: FiguresReader
) -> None:
    desk.open(OTHER._replace(kind=CompanyKind.GUIDED, key=""))
    qtbot.waitUntil(lambda: not reader.loading)
    assert "no key of its own" in panel.state.text
    assert not panel.read.isEnabled()
    with qtbot.waitSignal(panel.connect_wanted):
        panel.state.action.click()


def test_a_preset_reads_what_isnt_there_and_days_of_ones_own_wait_for_the_button(
    qtbot: QtBot, world: World, panel: DashboardPanel, reader: FiguresReader
) -> None:
    read(qtbot, panel, reader)
    panel.choice.since.set_day(today() - timedelta(days=100))
    assert panel.choice.preset.currentIndex() == OWN
    assert "This period hasn't been read yet" in panel.state.text
    assert rows_were_asked(world) == 1
    panel.choice.preset.setCurrentIndex(LAST_YEAR)
    panel.choice.preset.activated.emit(LAST_YEAR)
    assert reader.reading
    qtbot.waitUntil(lambda: not reader.reading)
    assert panel.figures
    panel.choice.preset.setCurrentIndex(MONTH)
    panel.choice.preset.activated.emit(MONTH)
    assert not reader.reading  # within what was read


def test_a_location_chooses_its_rows(qtbot: QtBot, panel: DashboardPanel, reader: FiguresReader) -> None:
    read(qtbot, panel, reader)
    location = panel.choice.location
    location.setCurrentIndex(location.findData("South"))
    location.activated.emit(location.currentIndex())
    assert panel.figures[0].headline == "1"


def test_waiting_for_the_limit_is_said_with_its_seconds(
    qtbot: QtBot, world: World, panel: DashboardPanel, reader: FiguresReader
) -> None:
    class Waiting(FakeMaintenance):
        def pending_tasks(self, progress: object, called: Callable[[], None]) -> tuple[PendingTask, ...]:
            progress.report(3, 8)  # type: ignore[attr-defined]
            progress.wait(43)  # type: ignore[attr-defined]
            return ()

    world.api.maintenance = Waiting((ROW,))
    panel.read_now()
    qtbot.waitUntil(lambda: "Waiting 43" in panel.progress.words.text())
    assert panel.progress.isVisible()
    panel.progress.stop.click()
    qtbot.waitUntil(lambda: not panel.progress.isVisible())
    assert reader.read_work is None


FIGURES = Figures(
    Orders(12, 3, 1234, 2, 1, 900, 352),
    Compliance(30, 10, 0),
    Tasks(5, 0, everywhere=True),
    Requests(1, 0, 0, 0, 0),
)


def test_a_figure_that_may_not_be_read_says_why_in_its_place(language: Language) -> None:
    refused = shown_figures(Figures(None, None, None, None))
    assert all("doesn't allow this" in figure.refused and not figure.parts for figure in refused)
    assert all(figure.how for figure in refused)


def test_numbers_and_dates_are_written_as_the_language_writes_them(language: Language) -> None:
    language.choose("fr")
    fr = shown_figures(FIGURES)
    assert fr[0].headline == QLocale("fr_FR").toString(1252)
    language.choose("en")
    en = shown_figures(FIGURES)
    assert (en[0].headline, en[2].headline) == ("1,252", "75.0%")
    assert fr[2].headline.startswith("75,0")
    assert "all locations are counted" in en[3].how


def test_each_part_of_a_figure_has_a_pattern_of_its_own(language: Language) -> None:
    for figure in shown_figures(FIGURES):
        patterns = [part.pattern for part in figure.parts]
        assert len(set(patterns)) == len(patterns)


def test_the_file_opens_in_columns_and_computes_nothing(language: Language) -> None:
    language.choose("en")
    rows = [("Location", '=HYPERLINK("http://x")'), *figure_rows(shown_figures(FIGURES), QLocale())]
    text = csv_text(rows, QLocale())
    assert text.startswith(MARK)
    lines = list(csv.reader(io.StringIO(text.removeprefix(MARK))))
    assert lines[0][1] == '\'=HYPERLINK("http://x")'
    closed = next(line for line in lines if line[1] == "Closed")
    assert closed[2:4] == ["1234", "98.6"]
    language.choose("es")
    assert ";" in csv_text([("a", "b")], QLocale("es_ES"))
    assert list(csv.reader(io.StringIO(csv_text([("a", "b;c")], QLocale("fr_FR"))[1:]), delimiter=";")) == [
        ["a", "b;c"]
    ]


PARTS = (
    Part("One", 10, 0.5, "ok", Qt.BrushStyle.SolidPattern),
    Part("Two", 10, 0.5, "error", Qt.BrushStyle.DiagCrossPattern),
)


def drawn(widget: QWidget) -> QImage:
    widget.resize(400, widget.sizeHint().height())
    return widget.grab().toImage()


def has(picture: QImage, colour: QColor, columns: range) -> bool:
    return any(picture.pixelColor(x, y) == colour for x in columns for y in range(picture.height()))


@pytest.mark.parametrize("look", ["light", "dark"])
def test_bars_are_drawn_in_the_colours_of_now_and_mirrored(
    place: QWidget, icons: Icons, theme: Theme, look: str
) -> None:
    theme.choose(look)
    chart = BarChart(icons, place)
    chart.show_parts("Figure", PARTS)
    assert chart.accessibleName() == "Figure"
    assert chart.accessibleDescription() == "One: 10 · 50.0%; Two: 10 · 50.0%"
    ok = theme.colour("ok")
    picture = drawn(chart)
    starts = next(x for x in range(400) if has(picture, ok, range(x, x + 1)))
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = drawn(chart)
    ends = next(x for x in reversed(range(400)) if has(mirrored, ok, range(x, x + 1)))
    assert abs((399 - ends) - starts) <= 2
    assert starts > 15


def test_bars_of_nothing_are_empty(place: QWidget, icons: Icons, theme: Theme) -> None:
    chart = BarChart(icons, place)
    chart.show_parts("Figure", tuple(replace(part, count=0, share=0.0) for part in PARTS))
    assert not has(drawn(chart), theme.colour("ok"), range(400))
    chart.show_parts("Figure", ())
    assert chart.sizeHint().height() == 0


def test_a_ring_has_its_parts_and_its_figure(place: QWidget, icons: Icons, theme: Theme) -> None:
    ring = Ring(icons, place)
    ring.show_parts("Compliance", "50.0%", PARTS)
    assert ring.accessibleName() == "Compliance: 50.0%"
    picture = ring.grab().toImage()
    half = picture.width() // 2
    assert has(picture, theme.colour("ok"), range(half + 10, picture.width()))
    assert not has(picture, theme.colour("ok"), range(half - 10))
    assert has(picture, theme.colour("error"), range(half - 10))
    ring.show_parts("Compliance", "–", ())
    assert not has(ring.grab().toImage(), theme.colour("ok"), range(picture.width()))


def test_cards_stand_in_two_columns_where_there_is_room(
    qtbot: QtBot, place: QWidget, panel: DashboardPanel, reader: FiguresReader
) -> None:
    panel.resize(900, 900)
    read(qtbot, panel, reader)
    grid = panel.cards[0].parentWidget()
    assert isinstance(grid, FigureGrid)
    for width, columns in ((1000, 2), (500, 1), (1000, 2)):
        grid.resize(width, 800)
        assert grid.columns == columns
        layout = grid.layout()
        assert layout is not None
        layout.activate()
        tops = {card.y() for card in panel.cards[:2]}
        assert len(tops) == 3 - columns
    assert grid.minimumSizeHint().width() < 500


def test_dates_follow_each_other_and_never_pass_today(
    place: QWidget, icons: Icons, language: Language
) -> None:
    row = PeriodRow(icons, place)
    row.until.set_day(row.period.since - timedelta(days=5))
    assert row.period.since == row.period.until
    row.since.set_day(today())
    assert row.period.until == today()
    row.until.set_day(today() + timedelta(days=9))
    assert row.period.until == today()
    row.preset.setCurrentIndex(LAST_YEAR)
    row.preset.activated.emit(LAST_YEAR)
    year = row.period
    assert (year.until - year.since).days in (364, 365)


def test_the_calendar_has_our_colours_and_the_languages_week(
    place: QWidget, icons: Icons, theme: Theme, language: Language
) -> None:
    language.choose("fr")
    row = PeriodRow(icons, place)
    place.show()
    calendar = row.since.calendarWidget()
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert row.since.displayFormat() == "dd/MM/yyyy"
    for look in ("dark", "light"):
        theme.choose(look)
        weekend = calendar.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
        assert weekend == theme.colour("text")
    language.choose("en")
    QApplication.processEvents()
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Sunday
    assert row.since.displayFormat() == "M/d/yyyy"


def test_locations_stand_in_the_languages_order_and_the_choice_stays(
    place: QWidget, icons: Icons, language: Language
) -> None:
    row = PeriodRow(icons, place)
    row.offer_locations({"zone", "Édifice", "atelier"})
    names = [row.location.itemText(at) for at in range(row.location.count())]
    assert names == ["All locations", "atelier", "Édifice", "zone"]
    row.location.setCurrentIndex(2)
    row.offer_locations({"Édifice", "zone"})
    assert row.chosen_location == "Édifice"
    row.offer_locations({"zone"})
    assert row.chosen_location == ""


def test_attention_names_each_reason_and_is_calm_without(
    qtbot: QtBot, place: QWidget, icons: Icons, language: Language
) -> None:
    card = AttentionCard(icons, str.upper, place)
    card.show_found((), "")
    assert card.sentences == ["Nothing: no consumer needs a look from you."]
    card.show_found(tuple(Attention(reason, ("a",)) for reason in Reason), "A note")
    assert len(card.sentences) == len(Reason) == len(set(card.sentences))
    assert card.note.text() == "A note"
    with qtbot.waitSignal(card.consumer_wanted) as wanted:
        card.row_widgets[0].show_them.click()
    assert wanted.args == ["a"]
    assert all(row.show_them.accessibleName().startswith("Show: ") for row in card.row_widgets)
