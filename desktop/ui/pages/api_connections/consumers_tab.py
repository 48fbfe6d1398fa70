"""The tab OAuth consumers: tools, table or the reason why there is none, footer, and the panel at its
side."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer, with_id
from desktop.domain.filters import Filters
from desktop.ui.pages.api_connections import nothing_words
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.consumer_rows import ConsumerRows
from desktop.ui.pages.api_connections.consumer_table import ConsumerTable
from desktop.ui.pages.api_connections.drafting import Drafting
from desktop.ui.pages.api_connections.facet_words import filters_in_words
from desktop.ui.pages.api_connections.filter_chips import FilterChips
from desktop.ui.pages.api_connections.guided_work import GuidedWork
from desktop.ui.pages.api_connections.known_rows import prepared_rows, rows_of
from desktop.ui.pages.api_connections.late_panel import LatePanel, Making
from desktop.ui.pages.api_connections.list_output import AskForPrinter, ListOutput
from desktop.ui.pages.api_connections.list_state import ListState, Nothing
from desktop.ui.pages.api_connections.retired_strip import RetiredStrip
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.api_connections.rotation_work import RotationWork
from desktop.ui.pages.api_connections.rotations_strip import RotationsStrip
from desktop.ui.pages.api_connections.view_tools import ViewTools
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.known_consumers import NOTHING
from desktop.ui.shell.open_company import LONG_LIST, OpenCompany
from desktop.ui.shell.tasks import Lane, Task, Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from desktop.services.ports import TableExport
    from desktop.ui.pages.api_connections.consumer_panel import ConsumerPanel


class ConsumersTab(TranslatedWidget):
    fracttal_wanted = Signal()
    said = Signal(object)  # message_bar.Words
    failed = Signal(object)  # a DeskError

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        work: GuidedWork,
        tasks: Tasks,
        revealed: Revealed,
        drafting: Drafting,
        rotations: RotationWork,
        export_table: TableExport,
        ask_for_printer: AskForPrinter,
        new_panel: Callable[[ConsumersTab], Making],
        parent: QWidget,
    ) -> None:
        """Its list is empty until `begin`."""
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self.work = work
        self._tasks = tasks
        self.late_panel = LatePanel(lambda: new_panel(self), self)
        self.late_panel.made.connect(self._panel_made)
        self.rotation_work = rotations
        self.revealed = revealed
        self.drafting = drafting
        self._preparing: Task | None = None
        self._company: Company | None = None
        self._has_begun = False
        self._model = ConsumerModel(rows_of(NOTHING), revealed, self)
        self.table = ConsumerTable(icons, self._model, revealed, self)
        self.output = ListOutput(self.table, self._model, desk, tasks, export_table, ask_for_printer, self)
        self._state = ListState(icons, self)
        self._build()
        desk.list_changed.connect(self._show_list)
        desk.refresh_changed.connect(self._show_refresh)
        desk.progressed.connect(self._show_progress)
        desk.reach_changed.connect(self._show_state)
        self.table.opened.connect(self.late_panel.open_consumer)
        self.view.filter_menu.changed.connect(self.narrow)
        self.chips.changed.connect(self.narrow)
        self.chips.emptied.connect(self.view.filter.setFocus)
        rotations.failed.connect(self.failed)
        self.rotations.said.connect(self.said)
        self.retranslate()

    def begin(self) -> None:
        """The list is wanted: with as many consumers as some have, it costs whoever only looks at Home."""
        if not self._has_begun:
            self._has_begun = True
            self._show_list()
            self.work.look()

    @property
    def panel(self) -> ConsumerPanel:
        return self.late_panel.panel

    def _panel_made(self, panel: ConsumerPanel) -> None:
        self._row.addWidget(panel)
        panel.slide.room_wanted.connect(self._share)
        panel.saved.connect(self._select_saved)
        panel.closed.connect(self._panel_closed)
        panel.fracttal_wanted.connect(self.fracttal_wanted)

    def _build(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._state)
        self._list = QWidget(self)
        left = QVBoxLayout(self._list)
        left.setContentsMargins(24, 12, 24, 8)
        left.setSpacing(8)
        left.addLayout(self._tools())
        left.addWidget(self.chips)
        left.addWidget(self._progress)
        left.addWidget(self._stack, 1)
        self.retired = RetiredStrip(self._icons, self._desk, self.work, self)
        left.addWidget(self.retired)
        self.rotations = RotationsStrip(self._icons, self._desk, self.rotation_work, self)
        self.rotations.consumer_wanted.connect(self.show_consumer)
        left.addWidget(self.rotations)
        left.addLayout(self._footer())
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list, 1)
        self._order_of_tab()

    def _order_of_tab(self) -> None:
        """As they stand, not as they were made."""
        view = self.view
        ordered = (self.search, view.filter, view.columns, view.more, self.refresh, self.table, self.add)
        for before, after in pairwise(ordered):
            QWidget.setTabOrder(before, after)
        self.chips.come_after(self.refresh)

    def _tools(self) -> QHBoxLayout:
        self.search = SearchField(self._icons, self)
        self.search.textChanged.connect(self._searched)
        self.refresh = QToolButton(self)
        self.refresh.setIconSize(QSize(20, 20))
        self.refresh.clicked.connect(self._refresh_or_stop)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        self.view = ViewTools(self._icons, self._model, self.table, self.output, self)
        self.chips = FilterChips(self._icons, self._model, self)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        tools.addStretch(1)
        tools.addWidget(self.view)
        tools.addWidget(self.refresh)
        return tools

    def _footer(self) -> QHBoxLayout:
        self.showing = QLabel(self)
        self.showing.setObjectName("muted")
        # In a place of its own without a layout: each change of its text would have the table painted anew.
        place = self._read_place = QWidget(self)
        letters = self.fontMetrics()
        place.setFixedSize(18 * letters.averageCharWidth(), letters.lineSpacing() + 4)
        self._read = QLabel(place)
        self._read.setObjectName("muted")
        self._read.resize(place.size())
        self._read.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.add = QPushButton(self)
        self.add.setObjectName("round")
        self.add.setFixedSize(52, 52)
        self.add.setIcon(self._icons.named("plus", "on_accent"))
        self.add.setIconSize(QSize(26, 26))
        self.add.clicked.connect(self.new_consumer)
        footer = QHBoxLayout()
        self.record_existing = QPushButton(self)
        self.record_existing.clicked.connect(self.late_panel.open_existing)
        footer.addWidget(self.showing, 1)
        footer.addWidget(place)
        footer.addWidget(self.record_existing)
        footer.addWidget(self.add)
        return footer

    def new_consumer(self) -> None:
        if self._desk.company is not None:
            self.panel.open_new()

    def show_consumer(self, consumer_id: str) -> None:
        """In the panel, its row selected."""
        self._select_saved(consumer_id)
        consumer = with_id(self._desk.listing.consumers, consumer_id)
        if consumer is not None:
            self.panel.open_consumer(consumer)

    def narrow(self, filters: Filters) -> None:
        """Only what they let through is shown."""
        self._model.narrow(filters)
        self._show_state()

    @property
    def is_guided(self) -> bool:
        return self.work.is_guided

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def current_consumer(self) -> Consumer | None:
        """The one in the panel, else the current row's."""
        return self.panel.consumer if self.late_panel.is_open else self.table.current_consumer()

    def retranslate(self) -> None:
        self.search.name_it(self.tr("Search consumers"), self.tr("Search name, key, group, owner, tag, note"))
        self.table.setAccessibleName(self.tr("OAuth consumers"))
        self.add.setToolTip(self.tr("New OAuth consumer"))
        self.add.setAccessibleName(self.tr("New OAuth consumer"))
        self.record_existing.setText(self.tr("Record existing…"))
        self.record_existing.setAccessibleName(self.tr("Record an existing consumer"))
        self.record_existing.setToolTip(self.tr("Record an existing consumer"))
        self._model.retranslate()
        self._show_list()
        self._show_refresh()

    def _show_list(self) -> None:
        if not self._has_begun:
            return
        if self._company != self._desk.company:
            self._company = self._desk.company
            self.search.clear()
            self._model.narrow(Filters())
            # A long list takes a while, and nothing of another company may stand there meanwhile.
            self._model.show_rows(rows_of(NOTHING))
            self._show_state()
        if self._preparing is not None:
            self._preparing.cancel()
            self._preparing = None
        if self._desk.count <= LONG_LIST:  # else its search texts and orders are made beside the window
            self._take_over(rows_of(self._desk.known))
        elif self._desk.is_read:
            sorting, before = self._model.sorting, self._model.rows

            def work(task: Task) -> ConsumerRows:
                task.report(0, 0)  # ends here where a newer list came before its turn
                return prepared_rows(self._desk.known, sorting, before)

            self._preparing = self._tasks.submit(
                self, Lane.STORAGE, work, self._take_over, self._desk.refresh_failed.emit
            )

    def _take_over(self, rows: ConsumerRows) -> None:
        self._preparing = None
        place = self.table.place()
        self._model.show_rows(rows)
        self.table.return_to(place)
        self.chips.retranslate()
        self._show_state()
        if self._model.total > LONG_LIST:
            self._prepare_orders(rows)

    def _prepare_orders(self, rows: ConsumerRows) -> None:
        """Those of the shown columns, before a heading is clicked."""
        columns = self.table.columns.shown()

        def work(task: Task) -> None:
            for column in columns:
                if task.wanted:
                    rows.prepare_order(column)

        self._preparing = self._tasks.submit(
            self, Lane.STORAGE, work, lambda _: None, self._desk.refresh_failed.emit
        )

    def _searched(self, query: str) -> None:
        self._model.search(query)
        self._show_state()
        self.search.tell(self.showing.text())

    def _show_state(self) -> None:
        """The table, or why it has no rows."""
        self.chips.show_filters()
        self.view.show_state()
        shown, total = self._model.rowCount(), self._model.total
        guided = self.is_guided
        self.add.setEnabled(self._desk.company is not None)
        for widget in (self.refresh, self._read_place):
            widget.setVisible(not guided)  # there is no list to read
        self.record_existing.setVisible(guided and total > 0)
        # A long list is read, and its rows are prepared, in the background.
        in_work = not total and (not self._desk.is_read or bool(self._desk.listing.consumers))
        self.search.setEnabled(total > 0 or in_work)
        known = not in_work and self._desk.refreshed_at is not None
        self.showing.setText(
            self.tr("Showing {shown} of {total}").format(
                shown=QLocale().toString(shown), total=QLocale().toString(total)
            )
            if known or total
            else ""
        )
        if shown:
            self._stack.setCurrentWidget(self.table)
            return
        if total:
            self._state.say(self._not_found, self._show_all)
        elif in_work:
            self._state.say(nothing_words.loading)
        elif guided:
            self._state.say(nothing_words.guided, self.new_consumer, self.late_panel.open_existing)
        elif known:
            self._state.say(nothing_words.empty, self.new_consumer)
        elif self._desk.offline:
            self._state.say(nothing_words.never_loaded, self._desk.refresh)
        elif self._desk.last_problem is not None and not self._desk.refreshing:
            self._state.say(self._failed, self._desk.refresh)
        else:
            self._state.say(nothing_words.loading)
        self._stack.setCurrentWidget(self._state)

    def _not_found(self) -> Nothing:
        filters = self._model.filters
        named = filters_in_words(filters, self._model.rows) if filters else ""
        return nothing_words.not_found(self._model.query, named)

    def _failed(self) -> Nothing:
        problem = self._desk.last_problem
        return nothing_words.failed(problem) if problem is not None else nothing_words.loading()

    def _show_all(self) -> None:
        self.search.clear()
        self.narrow(Filters())

    def _show_refresh(self) -> None:
        busy = self._desk.refreshing
        words = self.tr("Stop refreshing") if busy else self.tr("Refresh (F5)")
        self.refresh.setIcon(self._icons.named("stop" if busy else "refresh"))
        self.refresh.setToolTip(words)
        self.refresh.setAccessibleName(words)
        self._progress.setVisible(busy)
        self._show_progress(0, 0)
        self._show_state()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._read.setText(self.tr("{done} of {total}").format(done=done, total=total) if total else "")

    def _refresh_or_stop(self) -> None:
        if self._desk.refreshing:
            self._desk.stop_refresh()
        else:
            self._desk.refresh()

    def _select_saved(self, consumer_id: str) -> None:
        if self._model.row_of(consumer_id) is None:
            # The new row must be seen: a search that hides it has done its work.
            self._show_all()
        self.table.select(consumer_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Where there isn't room for both, the open panel takes the list's place."""
        if not self.late_panel.is_made:
            return
        slide = self.panel.slide
        both = self._list.minimumSizeHint().width() + slide.least_width <= self.width()
        slide.take(slide.least_width if both else self.width())
        self._list.setVisible(both or not self.panel.is_open)

    def _panel_closed(self) -> None:
        self._share()
        (self.table if self._model.rowCount() else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
