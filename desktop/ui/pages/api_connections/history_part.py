"""What happened to a consumer: what was done here, and what was found changed elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.exported import ExportedTable, separator_beside
from desktop.domain.history import history_of
from desktop.domain.journal import Ending, Event
from desktop.services.journal import Chain, Journal
from desktop.services.ports import TableExport
from desktop.ui.dialogs.save_dialog import ask_where, for_file_name
from desktop.ui.pages.api_connections.panel_part import PanelPart
from desktop.ui.pages.help_topics import YEAR
from desktop.ui.pages.transactions_log.deed_words import deed_words, detail_words, ending_words
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.widgets.emptied import empty
from desktop.ui.widgets.placed import placed, row_and_column

FIRST, MORE = 5, 20


class HistoryPart(PanelPart):
    topic = YEAR
    failed = Signal(object)  # a DeskError
    said = Signal(object)  # words for the bar

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        tasks: Tasks,
        journal: Journal,
        export_table: TableExport,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._journal = journal
        self._export_table = export_table
        self._whose: tuple[Company, Consumer] | None = None
        self._chain = Chain((), None)
        self._events: tuple[Event, ...] = ()
        self._wanted = FIRST
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._nothing = QLabel(self)
        self._nothing.setObjectName("muted")
        self._nothing.setWordWrap(True)
        self.broken = MessageBar(icons, self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.more = QPushButton(self)
        self.more.clicked.connect(self._show_more)
        self.export = QPushButton(self)
        self.export.setIcon(icons.named("export"))
        self.export.clicked.connect(self._ask_where)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.more)
        buttons.addWidget(self.export)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self.broken)
        column.addWidget(self._nothing)
        column.addLayout(self._grid)
        column.addLayout(buttons)
        desk.noted.connect(self._read)
        self.hide()
        self.retranslate()

    @property
    def lines(self) -> list[str]:
        """What is shown, a line each: time, what happened, more about it."""
        found: dict[int, list[str]] = {}
        for label in placed(self._grid):
            if isinstance(label, QLabel):
                row, _ = row_and_column(self._grid, label)
                found.setdefault(row, []).append(label.text())
        return [" ".join(" ".join(texts).split()) for texts in found.values()]

    def show_consumer(self, consumer: Consumer | None) -> None:
        company = self._desk.company
        before = self._whose
        self._whose = (company, consumer) if company is not None and consumer is not None else None
        self.setVisible(self._whose is not None)
        if before is None or self._whose is None or before[1].id != self._whose[1].id:
            self._wanted = FIRST
            self._events = ()
            self._show()
        self._read()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("History"))
        self.export.setText(self.tr("Export…"))
        self.export.setAccessibleName(self.tr("Export the history of this consumer"))
        self._show()

    def _read(self) -> None:
        whose = self._whose
        if whose is None:
            return

        def take(chain: Chain) -> None:
            if self._whose == whose:
                self._chain = chain
                self._events = history_of(whose[0].id, whose[1], chain.entries)
                self._show()

        self._tasks.submit(self, Lane.STORAGE, lambda _task: self._journal.chain(), take, self.failed.emit)

    def _show(self) -> None:
        empty(self._grid)
        for row, event in enumerate(self._events[: self._wanted]):
            when = QLabel(local_time(event.at, QLocale()), self)
            when.setObjectName("muted")
            what = QLabel(self)
            what.setTextFormat(Qt.TextFormat.PlainText)
            what.setWordWrap(True)
            what.setText(_what(event))
            self._grid.addWidget(when, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(what, row, 1, Qt.AlignmentFlag.AlignTop)
        left = len(self._events) - self._wanted
        self.more.setVisible(left > 0)
        self.more.setText(self.tr("Show %n more", "", max(0, min(left, MORE))))
        self.export.setVisible(bool(self._events))
        self._nothing.setVisible(not self._events)
        self._nothing.setText(self.tr("Nothing is known of it yet on this computer."))
        if self._chain.broken_at is None:
            self.broken.clear()
        else:
            self.broken.say(self._break_words, stays=True)

    def _show_more(self) -> None:
        self._wanted += MORE
        self._show()
        if self.more.isHidden():
            self.export.setFocus(Qt.FocusReason.OtherFocusReason)

    def _break_words(self) -> Message:
        at = self._chain.broken_at or 0
        when = local_time(self._chain.entries[at].event.at, QLocale())
        return Message(
            "error",
            self.tr("The journal was changed by other hands"),
            self.tr("What stands here from {time} on can't be trusted. Transactions Log says more.").format(
                time=when
            ),
        )

    def _ask_where(self) -> None:
        if self._whose is None:
            return
        title = self.tr("Export the history of this consumer")
        kinds = {"csv": self.tr("CSV, for any spreadsheet (*.csv)")}
        name = f"{self._heading.text()} {for_file_name(self._whose[1].name)}"
        ask_where(self, title, name, kinds, self.write_to)

    def write_to(self, path: Path) -> None:
        """All of it, newest first."""
        table = ExportedTable(
            self._heading.text(),
            (
                self.tr("Time"),
                self.tr("What happened"),
                self.tr("Name"),
                self.tr("Details"),
                self.tr("Outcome"),
            ),
            tuple(
                (
                    local_time(event.at, QLocale()),
                    deed_words(event.deed),
                    event.subject,
                    detail_words(event),
                    ending_words(event.ending),
                )
                for event in self._events
            ),
            separator_beside(QLocale().decimalPoint()),
        )

        def written(_: None) -> None:
            self.said.emit(lambda: Message("ok", self.tr("The history was exported"), str(path)))

        self._tasks.submit(
            self, Lane.FILES, lambda _task: self._export_table(path, table), written, self.failed.emit
        )


def _what(event: Event) -> str:
    """On one line or two: what was done, how it ended where that isn't plain, and more about it."""
    words = deed_words(event.deed)
    if event.ending != Ending.DONE:
        words = f"{words} – {ending_words(event.ending)}"
    more = detail_words(event)
    return f"{words}\n{more}" if more else words
