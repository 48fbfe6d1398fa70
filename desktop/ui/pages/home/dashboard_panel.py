"""The maintenance dashboard: the choice of period, the figures as charts or table, and their state."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.dashboard import Figures, locations
from desktop.domain.errors import Unreachable
from desktop.services.dashboard import ReadWork
from desktop.services.ports import TextFiles
from desktop.ui.pages.api_connections.list_state import ListState
from desktop.ui.pages.home.dashboard_states import (
    being_read,
    failed,
    never_read,
    no_pair,
    not_covered,
    offline,
)
from desktop.ui.pages.home.export import FiguresExport
from desktop.ui.pages.home.figure_card import FigureCard
from desktop.ui.pages.home.figure_grid import FigureGrid
from desktop.ui.pages.home.figures_reader import FiguresReader
from desktop.ui.pages.home.figures_table import FiguresTable
from desktop.ui.pages.home.period_row import PeriodRow
from desktop.ui.pages.home.reading_row import ReadingRow
from desktop.ui.pages.home.shown_figures import Figure, shown_figures
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.message_bar import MessageBar, Words
from desktop.ui.shell.moments import how_long_ago, local_time
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.flow_row import FlowRow

STATE_HEIGHT = 260
STATE_WIDTH = 460


class DashboardPanel(TranslatedWidget):
    connect_wanted = Signal()

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        reader: FiguresReader,
        files: TextFiles,
        tasks: Tasks,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self._reader = reader
        self._figures: tuple[Figure, ...] = ()
        self._told: object = None  # why the bar is there
        self._title, self._age = QLabel(self), QLabel(self)
        self._title.setObjectName("title")
        self._age.setObjectName("muted")
        self._age.setWordWrap(True)
        self.choice = PeriodRow(icons, self)
        self.as_table, self.save_csv, self.read = (QPushButton(self) for _ in range(3))
        self.as_table.setCheckable(True)
        self.progress = ReadingRow(icons, reader, self)
        self.bar = MessageBar(icons, self)
        self.export = FiguresExport(files, tasks, self)
        self.state = ListState(icons, self)
        self.state.setMinimumHeight(STATE_HEIGHT)
        self.state.setFixedWidth(STATE_WIDTH)
        self.cards = [FigureCard(icons, self, ring=id == "compliance") for id in _ORDER]
        self.table = FiguresTable(self)
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        self.as_table.setIcon(self._icons.named("table"))
        self.save_csv.setIcon(self._icons.named("export"))
        self.read.setIcon(self._icons.named("refresh"))
        buttons = FlowRow()
        for button in (self.read, self.as_table, self.save_csv):
            buttons.addWidget(button)
        self._charts = FigureGrid(self.cards, self)
        self._how, self._notes = QLabel(self), QLabel(self)
        for label in (self._how, self._notes):
            label.setObjectName("muted")
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.choice)
        column.addLayout(buttons)
        for widget in (self._age, self.progress, self.bar):
            column.addWidget(widget)
        column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignHCenter)
        for below in (self._charts, self.table, self._how, self._notes):
            column.addWidget(below)

    def _connect(self) -> None:
        self.choice.preset_chosen.connect(self._preset_chosen)
        self.choice.changed.connect(self._show)
        self.read.clicked.connect(self.read_now)
        self.as_table.toggled.connect(self._show)
        self.save_csv.clicked.connect(self._save)
        self._reader.changed.connect(self._show)
        self._desk.reach_changed.connect(self._reach_changed)

    def shown(self) -> None:
        """The page came to the front, or a minute passed while it is there."""
        self.choice.keep_up()
        self._reader.read_if_old(self.choice.period)
        self._show()

    def read_now(self) -> None:
        self._reader.read(self.choice.period)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """What is shown; empty where the state says why there is nothing."""
        return self._figures

    @property
    def age(self) -> str:
        return self._age.text()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Maintenance"))
        self.as_table.setText(self.tr("As a table"))
        self.save_csv.setText(self.tr("Save as CSV…"))
        self.read.setText(self.tr("Read figures"))
        self._notes.setText(
            self.tr(
                "Days are those of this computer's calendar. Which of an order's dates Fracttal compares "
                "with the period when it is asked isn't documented: this program asks for the period and "
                "31 days before it, and filters again by the day it was made."
            )
        )
        self._show()

    def _preset_chosen(self) -> None:
        """One click chooses the period and, where it isn't there yet, reads it."""
        work = self._reader.read_work
        if work is not None and not work.covers(self.choice.period) and not self._desk.offline:
            self.read_now()
        self._show()

    def _reach_changed(self) -> None:
        if self.isVisible():
            self._reader.read_if_old(self.choice.period)
        self._show()

    def _show(self) -> None:
        reader, period = self._reader, self.choice.period
        work = reader.read_work
        if work is not None:
            self.choice.offer_locations(locations(work.work))
        found = reader.figures(period, self.choice.chosen_location)
        self._figures = () if found is None else self._show_figures(found)
        self._show_age(work)
        self.read.setEnabled(reader.has_pair and not reader.reading and not self._desk.offline)
        self.read.setToolTip(self.tr("Offline: the server can't be reached.") if self._desk.offline else "")
        self.save_csv.setEnabled(bool(self._figures))
        self.as_table.setEnabled(bool(self._figures))
        as_table = self.as_table.isChecked()
        self._charts.setVisible(bool(self._figures) and not as_table)
        self.table.setVisible(bool(self._figures) and as_table)
        self._how.setVisible(bool(self._figures) and as_table)
        self._notes.setVisible(bool(self._figures))
        self.state.setVisible(not self._figures)
        if found is not None and work is not None:
            self._show_bar(work, found)
        else:
            self._say(None)
            self._say_state(work)

    def _show_figures(self, found: Figures) -> tuple[Figure, ...]:
        shown = shown_figures(found)
        for card, figure in zip(self.cards, shown, strict=True):
            card.show_figure(figure)
        self._charts.fit()
        headings = (self.tr("Figure"), self.tr("Part"), self.tr("Number"), self.tr("Share"))
        self.table.show_figures(self.tr("Maintenance figures"), headings, shown)
        computed = self.tr("{figure}: {how}")
        lines = (computed.format(figure=figure.title, how=figure.how) for figure in shown)
        self._how.setText("\n\n".join(lines))
        return shown

    def _show_age(self, work: ReadWork | None) -> None:
        self._age.setVisible(work is not None)
        if work is not None:
            calls = self.tr("It took %n call(s) of the company's 200 a minute.", "", work.work.calls)
            age = self.tr("Read {when}.").format(when=how_long_ago(work.read_at, QLocale()))
            self._age.setText(f"{age} {calls}")

    def _show_bar(self, work: ReadWork, found: Figures) -> None:
        problem = self._reader.problem
        if self._desk.offline or isinstance(problem, Unreachable):
            self._say(("offline", work.read_at), partial(self._offline, work))
        elif problem is not None:
            self._say(problem, partial(message_for, problem), again=True)
        elif found.are_empty:
            self._say("empty", lambda: Message("info", self.tr("No work orders or requests in this period")))
        else:
            self._say(None)

    def _say(self, why: object, words: Words | None = None, *, again: bool = False) -> None:
        """Once for each reason: a screen reader would read it out each time."""
        if why == self._told:
            return
        self._told = why
        if words is None:
            self.bar.clear()
        elif again:
            self.bar.say(words, lambda: self.tr("Try again"), self.read_now)
        else:
            self.bar.say(words, stays=True)

    def _offline(self, work: ReadWork) -> Message:
        time = local_time(work.read_at, QLocale())
        return Message("warning", self.tr("Offline: the figures are from {time}").format(time=time))

    def _say_state(self, work: ReadWork | None) -> None:
        problem = self._reader.problem
        if not self._reader.has_pair:
            self.state.say(no_pair, self.connect_wanted.emit)
        elif self._reader.reading or self._reader.loading:
            self.state.say(being_read)
        elif self._desk.offline:
            self.state.say(offline)
        elif problem is not None:
            self.state.say(partial(failed, problem), self.read_now)
        else:
            self.state.say(never_read if work is None else not_covered, self.read_now)

    def _save(self) -> None:
        work = self._reader.read_work
        if work is not None and self._figures:
            self.export.ask(self._figures, self.choice, work)


_ORDER = ("orders", "planning", "compliance", "tasks", "requests")
