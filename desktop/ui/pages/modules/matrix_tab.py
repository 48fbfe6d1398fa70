"""The tab "Who reaches what": all consumers by all modules, as their last tests found it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.access import LEAST_LEFT, MOST_CALLS, READABLE
from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.domain.modules import Module
from desktop.services.access_check import AccessCheck
from desktop.services.ports import TableExport
from desktop.ui.dialogs.save_dialog import ask_where
from desktop.ui.pages.api_connections.list_state import ListState, Nothing
from desktop.ui.pages.modules.matrix_model import MatrixModel, MatrixRow, matrix_rows, reaching
from desktop.ui.pages.modules.matrix_table import MatrixTable
from desktop.ui.pages.modules.several_run import SeveralRun
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.known_consumers import NOTHING
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.module_names import module_name
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.flow_row import FlowRow
from desktop.ui.widgets.search_field import SearchField

A_MINUTE = (200 - LEAST_LEFT) // MOST_CALLS  # consumers


class MatrixTab(TranslatedWidget):
    failed = Signal(object)  # a DeskError
    said = Signal(object)  # message_bar.Words
    consumer_wanted = Signal(str)

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        tasks: Tasks,
        check: AccessCheck,
        export_table: TableExport,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._check = check
        self._export_table = export_table
        self._rows: list[MatrixRow] = []
        self.run = SeveralRun(check, desk, tasks, self)
        self.search = SearchField(icons, self)
        self.module = ChoiceBox(icons, self)
        self.test = QPushButton(self)
        self.export = QPushButton(self)
        self.export.setIcon(icons.named("export"))
        self.cost = QLabel(self)
        self.cost.setObjectName("muted")
        self.cost.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.model = MatrixModel(icons.named, self)
        self.table = MatrixTable(self.model, self)
        self._state = ListState(icons, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._state)
        self.showing = QLabel(self)
        self.showing.setObjectName("muted")
        self._arrange()
        self._connect()
        self.retranslate()

    def _arrange(self) -> None:
        tools = FlowRow()
        for tool in (self.search, self.module, self.export, self.test):
            tools.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 14)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.cost)
        column.addWidget(self.progress)
        column.addWidget(self._stack, 1)
        column.addWidget(self.showing)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.module.activated.connect(self._show_rows)
        self.test.clicked.connect(self._test_or_stop)
        self.export.clicked.connect(self._ask_where)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_tools())
        self.table.activated.connect(self._activated)
        self.run.changed.connect(self._show_tools)
        self.run.done.connect(self._tested)
        self.run.failed.connect(self.failed)
        self._desk.list_changed.connect(self._list_changed)
        self._desk.reach_changed.connect(self._show_tools)
        self._list_changed()

    @property
    def state_text(self) -> str:
        """What stands in the table's place; empty when the table is there."""
        return self._state.text if self._stack.currentWidget() is self._state else ""

    def retranslate(self) -> None:
        chosen = self.module.currentData()
        self.module.clear()
        self.module.addItem(self.tr("Who reaches any module"), None)
        for module in READABLE:
            self.module.addItem(self.tr("Who reaches {module}?").format(module=module_name(module)), module)
        self.module.setCurrentIndex(max(0, self.module.findData(chosen)) if chosen is not None else 0)
        self.module.setAccessibleName(self.tr("Who reaches which module"))
        words = self.tr("Search name or group")
        self.search.name_it(words, words)
        self.export.setText(self.tr("Export…"))
        self.progress.setAccessibleName(self.tr("Progress of the tests"))
        self.table.setAccessibleName(self.tr("Which consumer reaches which module"))
        self.model.retranslate()
        self._show_state()
        self._show_tools()

    def _list_changed(self) -> None:
        self._rows = matrix_rows(self._desk.known if self._desk.is_read else NOTHING)
        self._show_rows()

    def _show_rows(self) -> None:
        self.model.show_rows(reaching(self._rows, self._module()))
        self._show_state()
        self._show_tools()

    def _searched(self, query: str) -> None:
        self.model.search(query)
        self._show_state()
        self._show_tools()

    def _module(self) -> Module | None:
        found: Module | None = self.module.currentData()
        return found

    def _show_state(self) -> None:
        number = QLocale().toString
        shown, total = self.model.rowCount(), len(self._rows)
        untested = sum(row.test is None for row in self._rows)
        words = self.tr("Showing {shown} of {total}").format(shown=number(shown), total=number(total))
        if untested:
            words += " · " + self.tr("%n never tested", "", untested)
        self.showing.setText(words)
        self._state.say(self._nothing)
        self._stack.setCurrentWidget(self.table if shown else self._state)

    def _nothing(self) -> Nothing:
        if not self._rows:
            return Nothing(
                "modules",
                self.tr("No consumers yet"),
                self.tr("Once there are some, this shows which of them reaches which module."),
            )
        module = self._module()
        if module is not None and not self.model.query:
            return Nothing(
                "search",
                self.tr("No consumer reached {module}").format(module=module_name(module)),
                self.tr("Only what a test found counts. Choose any module to see who was never tested."),
            )
        return Nothing("search", self.tr("No consumer matches"), self.tr("Try fewer letters, or any module."))

    def _wanted(self) -> tuple[list[Consumer], tuple[Consumer, ...]]:
        """The selected consumers, or those shown; and which of them can be tested."""
        rows = self.table.chosen()
        if len(rows) < 2:
            rows = list(self.model.shown)
        consumers = [row.consumer for row in rows]
        here = self._desk.known.with_secret
        return consumers, tuple(one for one in consumers if self._check.is_testable(one, here))

    def _show_tools(self) -> None:
        busy, run = self.run.busy, self.run
        consumers, testable = self._wanted()
        selected = len(consumers) > 1 and len(self.table.chosen()) > 1
        if busy:
            self.test.setText(self.tr("Stop"))
        elif selected:
            self.test.setText(self.tr("Test the selected"))
        else:
            self.test.setText(self.tr("Test those shown"))
        can = bool(testable) and not self._desk.offline
        self.test.setEnabled(busy or can)
        self.export.setEnabled(bool(self.model.shown))
        self.progress.setVisible(busy)
        self.progress.setRange(0, max(1, run.total))
        self.progress.setValue(run.tested)
        words = self._busy_words() if busy else self._cost_words(consumers, testable)
        self.cost.setText(words)
        self.test.setAccessibleDescription(words)

    def _busy_words(self) -> str:
        number = QLocale().toString
        words = self.tr("Tested {done} of {total}.").format(
            done=number(self.run.tested), total=number(self.run.total)
        )
        if self.run.waiting:
            words += " " + self.tr(
                "Few of the company's calls are left in this minute: going on in %n second(s).",
                "",
                self.run.waiting,
            )
        return words

    def _cost_words(self, consumers: list[Consumer], testable: tuple[Consumer, ...]) -> str:
        if self._desk.offline:
            return self.tr("Offline: testing needs the server. What stands here was found before.")
        if not consumers:
            return ""
        if not testable:
            return self.tr(
                "None of these can be tested here: it takes the secret on this computer, and a consumer of a "
                "program on its own."
            )
        minutes = -(-len(testable) // A_MINUTE)
        words = self.tr(
            "Testing takes about %n minute(s), because the company's programs share 200 calls a minute.",
            "",
            minutes,
        )
        left_out = len(consumers) - len(testable)
        if left_out:
            words += " " + self.tr(
                "%n consumer(s) can't be tested from here: no secret, or a person must sign in.", "", left_out
            )
        return words

    def _test_or_stop(self) -> None:
        if self.run.busy:
            self.run.stop()
            self.said.emit(
                lambda: Message("info", self.tr("The tests were stopped"), self.tr("What was found is kept."))
            )
        elif self._desk.company is not None:
            self.run.begin(self._desk.company, self._wanted()[1])

    def _tested(self, total: int, failed: Mapping[str, DeskError]) -> None:
        if not failed:
            self.said.emit(lambda: Message("ok", self.tr("%n consumer(s) tested", "", total)))
            return
        first = next(iter(failed.values()))
        self.said.emit(
            lambda: Message(
                "warning",
                self.tr("%n consumer(s) couldn't be tested", "", len(failed)),
                message_for(first).title,
            )
        )

    def _activated(self, index: object) -> None:
        row = getattr(index, "row", lambda: -1)()
        if 0 <= row < len(self.model.shown):
            self.consumer_wanted.emit(self.model.shown[row].consumer.id)

    def _ask_where(self) -> None:
        kinds = {
            "csv": self.tr("CSV, for any spreadsheet (*.csv)"),
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
        }
        ask_where(self, self.tr("Export who reaches what"), self.tr("Who reaches what"), kinds, self.write_to)

    def write_to(self, path: Path) -> None:
        """What is shown, in the order in which it is shown."""
        table = self.model.as_table(self.tr("Who reaches what"))

        def written(_: None) -> None:
            self.said.emit(lambda: Message("ok", self.tr("The matrix was exported"), str(path)))

        self._tasks.submit(
            self, Lane.FILES, lambda _task: self._export_table(path, table), written, self.failed.emit
        )
