"""The tab "In Fracttal": the company's own log, 100 rows at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.company import Company
from desktop.domain.transaction import Transaction, TransactionFilter, TransactionPage, transaction_text
from desktop.services.directory import PAGE, Directory
from desktop.ui.pages.api_connections.list_state import ListState, Nothing
from desktop.ui.pages.transactions_log.action_words import action_words
from desktop.ui.pages.transactions_log.log_filters import LogFilters
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.reading import Reading
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.list_tools import ListTools
from desktop.ui.widgets.rows_model import Column, RowsModel
from desktop.ui.widgets.rows_table import RowsTable


class FracttalLog(TranslatedWidget):
    """Asks the server when it is first shown for a company, and when the person wants something else."""

    def __init__(
        self, icons: Icons, desk: OpenCompany, tasks: Tasks, directory: Directory, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._directory = directory
        self._asked: Company | None = None
        self._wanted = TransactionFilter()
        self._loaded: list[Transaction] = []
        self._last: TransactionPage | None = None
        self._read = 0
        self._more_behind = False
        self.reading = Reading(desk, tasks, self)
        self.filters = LogFilters(icons, self)
        self.tools = ListTools(icons, self.reading, lambda: self.tr("Search in what is loaded"), self)
        self.notice = MessageBar(icons, self)
        self.model: RowsModel[Transaction] = RowsModel(self._columns(), transaction_text, icons.named, self)
        self.table = RowsTable(self.model, self, descending=True)
        self._state = ListState(icons, self)
        self._stack = QStackedWidget(self)
        self.detail, self.showing = QLabel(self), QLabel(self)
        self.more = QPushButton(self)
        self._arrange()
        self.filters.changed.connect(self.read)
        self.tools.refresh_wanted.connect(self.read)
        self.tools.searched.connect(self._search)
        self.more.clicked.connect(self._read_more)
        self.table.chosen.connect(self._show_detail)
        self.reading.changed.connect(self._show_state)
        desk.opened.connect(self._company_opened)
        desk.recovered.connect(self._back)
        self.retranslate()

    def _arrange(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._state)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.showing.setObjectName("muted")
        foot = QHBoxLayout()
        foot.addWidget(self.showing, 1)
        foot.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 14)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self.tools)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addWidget(self.detail)
        column.addLayout(foot)

    def _columns(self) -> Sequence[Column[Transaction]]:
        return (
            Column(
                lambda: self.tr("Time"),
                lambda row: local_time(row.at, QLocale()),
                16,
                order=lambda row: row.at,
            ),
            Column(lambda: self.tr("Who"), lambda row: row.name or row.email, 15),
            Column(lambda: self.tr("Action"), lambda row: action_words(row.action), 11),
            Column(
                lambda: self.tr("Module"),
                lambda row: ", ".join(part for part in (row.module, row.sub_module) if part),
                29,
            ),
            Column(lambda: self.tr("Description"), lambda row: row.description, 29),
        )

    @property
    def state_text(self) -> str:
        """What stands in the table's place; empty when the table is there."""
        return self._state.text if self._stack.currentWidget() is self._state else ""

    def shown(self) -> None:
        company = self._desk.company
        if company is None or company == self._asked:
            return
        self._asked = company

        def take_kept(kept: TransactionPage | None) -> None:
            if kept is not None and self._last is None and company == self._desk.company:
                self._take(kept, [])

        self._tasks.submit(
            self,
            Lane.STORAGE,
            lambda _task: self._directory.kept_transactions(company),
            take_kept,
            lambda _problem: None,
        )
        self.read()

    def read(self) -> None:
        """The newest rows that the filters want."""
        company, wanted = self._desk.company, self.filters.wanted()
        if company is None:
            return
        self._wanted = wanted
        self._show_rows()  # what is loaded already is filtered at once
        self.reading.start(
            lambda task: self._directory.transactions(company, wanted, 0, task),
            lambda page: self._take(page, []),
        )

    def _read_more(self) -> None:
        company, wanted, start = self._desk.company, self._wanted, self._read
        if company is not None:
            before = list(self._loaded)
            self.reading.start(
                lambda task: self._directory.transactions(company, wanted, start, task),
                lambda page: self._take(page, before, start),
            )

    def _take(self, page: TransactionPage, before: list[Transaction], start: int = 0) -> None:
        # A row that was added meanwhile pushes others over the edge of a page: they come twice.
        known = set(before)
        self._loaded = [*before, *(row for row in page.rows if row not in known)]
        self._read = start + page.read
        self._last = page
        self.filters.learn(page.rows)
        self.tools.show_age(page.read_at)
        self._more_behind = page.has_more_after(start, PAGE)
        self._show_rows()

    def _show_rows(self) -> None:
        self.model.show_rows([row for row in self._loaded if self._wanted.lets_in(row)])
        self._show_state()

    def _search(self, query: str) -> None:
        self.model.search(query)
        self._show_state()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Fracttal's log"))
        self.more.setText(self.tr("Load older entries"))
        self.model.retranslate()
        self._show_state()

    def _show_detail(self) -> None:
        row = self.table.current()
        if row is None:
            self.detail.hide()
            return
        who = f"{row.name} <{row.email}>" if row.email else row.name
        parts = (local_time(row.at, QLocale()), who, row.ip_address, row.description)
        self.detail.setText(" · ".join(part for part in parts if part))
        self.detail.show()

    def _show_state(self) -> None:
        last, problem = self._last, self.reading.problem
        shown, busy = self.model.rowCount(), self.reading.busy
        self._show_detail()
        self.more.setVisible(last is not None and self._more_behind and problem is None)
        self.more.setEnabled(not busy)
        self.tools.search.setEnabled(self.model.total > 0)
        self._show_count(shown)
        if problem is not None and self._loaded:
            self.notice.say(lambda: message_for(problem), lambda: self.tr("Try again"), self.read, stays=True)
        else:
            self.notice.clear()
        if shown:
            self._stack.setCurrentWidget(self.table)
            return
        if busy:
            self._state.say(lambda: Nothing("refresh", self.tr("Loading the log…"), ""))
        elif problem is not None and not self._loaded:
            self._state.say(self._failed, self.read)
        elif last is None:
            self._state.say(self._stopped, self.read)
        else:
            self._state.say(self._not_found)
        self._stack.setCurrentWidget(self._state)

    def _show_count(self, shown: int) -> None:
        number = QLocale().toString
        total = self._last.total if self._last is not None else None
        if self._last is None:
            self.showing.setText("")
        elif total is None or (shown != self._read and self._read < total):
            self.showing.setText(
                self.tr("Showing {shown}, looked through {read} of {total}").format(
                    shown=number(shown), read=number(self._read), total=number(total) if total else "?"
                )
            )
        else:
            self.showing.setText(
                self.tr("Showing {shown} of {total}").format(shown=number(shown), total=number(total))
            )

    def _not_found(self) -> Nothing:
        return Nothing(
            "search",
            self.tr("No entry matches"),
            self.tr("Choose other filters or another search, or load older entries."),
        )

    def _failed(self) -> Nothing:
        if self.reading.problem is None:
            return self._stopped()
        message = message_for(self.reading.problem)
        return Nothing("error", message.title, message.text, self.tr("Try again"))

    def _stopped(self) -> Nothing:
        return Nothing("transactions_log", self.tr("The log isn't loaded yet"), "", self.tr("Load the log"))

    def _company_opened(self) -> None:
        self._asked, self._last, self._loaded, self._read = None, None, [], 0
        self.filters.forget()
        self._wanted = self.filters.wanted()
        self.tools.show_age(None)
        self.tools.search.clear()
        self._show_rows()
        if self.isVisible():
            self.shown()

    def _back(self) -> None:
        """The server is reached again."""
        if self.reading.problem is not None and self.isVisible():
            self.read()
