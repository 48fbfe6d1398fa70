"""The tab "On this computer": the journal, with what was done here, and whether anybody changed it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.journal import SEEN, Deed, Event
from desktop.domain.listing import folded
from desktop.services.journal import Chain, Journal
from desktop.services.ports import TableExport
from desktop.ui.dialogs.save_dialog import ask_where
from desktop.ui.pages.api_connections.list_state import ListState, Nothing
from desktop.ui.pages.transactions_log.deed_words import deed_words, detail_words, ending_words, subject_words
from desktop.ui.pages.transactions_log.period import PeriodChoice
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.rows_model import Column, RowsModel
from desktop.ui.widgets.rows_table import RowsTable

ELSEWHERE = "elsewhere"  # among the deeds to choose from


class JournalTab(TranslatedWidget):
    failed = Signal(object)  # a DeskError
    said = Signal(object)  # message_bar.Words
    _noted = Signal()

    def __init__(
        self, icons: Icons, tasks: Tasks, journal: Journal, export_table: TableExport, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._journal = journal
        self._export_table = export_table
        self._chain = Chain((), None)
        self.deed = ChoiceBox(icons, self)
        self.deed.setMinimumWidth(190)
        self.deed.activated.connect(self._show_entries)
        self.period = PeriodChoice(icons, self)
        self.period.changed.connect(self._show_entries)
        self.export = QPushButton(self)
        self.export.setIcon(icons.named("save"))
        self.export.clicked.connect(self._ask_where)
        self.broken = MessageBar(icons, self)
        self.model: RowsModel[Event] = RowsModel(
            self._columns(), lambda event: folded(subject_words(event.subject)), icons.named, self
        )
        self.table = RowsTable(self.model, self, descending=True)
        self._state = ListState(icons, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._state)
        self.showing = QLabel(self)
        self.showing.setObjectName("muted")
        self._arrange()
        self._noted.connect(self._read_if_seen)
        journal.tell(self._noted.emit)
        self.retranslate()

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.deed)
        tools.addWidget(self.period)
        tools.addStretch(1)
        tools.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 14)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.broken)
        column.addWidget(self._stack, 1)
        column.addWidget(self.showing)

    def _columns(self) -> Sequence[Column[Event]]:
        return (
            Column(
                lambda: self.tr("Time"),
                lambda event: local_time(event.at, QLocale()),
                19,
                order=lambda event: event.at,
            ),
            Column(lambda: self.tr("What was done"), lambda event: deed_words(event.deed), 22),
            Column(lambda: self.tr("To what"), lambda event: subject_words(event.subject), 26),
            Column(lambda: self.tr("Company"), lambda event: event.company_name, 17),
            Column(lambda: self.tr("Outcome"), lambda event: ending_words(event.ending), 14),
            Column(lambda: self.tr("Details"), detail_words, 20),
        )

    def show_elsewhere(self) -> None:
        """What was found changed without this app."""
        self.deed.setCurrentIndex(self.deed.findData(ELSEWHERE))
        self._show_entries()

    def shown(self) -> None:
        self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._journal.chain(), self._take, self.failed.emit
        )

    def _read_if_seen(self) -> None:
        """A deed of a moment ago may be noted when its page is open already."""
        if self.isVisible():
            self.shown()

    def retranslate(self) -> None:
        chosen = self.deed.currentData() or ""
        self.deed.clear()
        self.deed.addItem(self.tr("Everything"), "")
        self.deed.addItem(self.tr("All changes made elsewhere"), ELSEWHERE)
        for deed in Deed:
            self.deed.addItem(deed_words(deed), str(deed))
        self.deed.setCurrentIndex(max(0, self.deed.findData(chosen)))
        self.deed.setAccessibleName(self.tr("What was done"))
        self.export.setText(self.tr("Export…"))
        self.table.setAccessibleName(self.tr("Journal of this computer"))
        self.model.retranslate()
        self._show_entries()

    def _take(self, chain: Chain) -> None:
        self._chain = chain
        self._show_entries()

    def _show_entries(self) -> None:
        deed = self.deed.currentData() or ""
        since, until = self.period.bounds()
        events = [
            event
            for event in (entry.event for entry in self._chain.entries)
            if (not deed or event.deed == deed or (deed == ELSEWHERE and event.deed in SEEN))
            and (since is None or event.at >= since)
            and (until is None or event.at <= until)
        ]
        self.model.show_rows(events)
        number = QLocale().toString
        self.showing.setText(
            self.tr("Showing {shown} of {total}").format(
                shown=number(len(events)), total=number(len(self._chain.entries))
            )
        )
        self.export.setEnabled(bool(events))
        self._state.say(self._nothing)
        self._stack.setCurrentWidget(self.table if events else self._state)
        if self._chain.broken_at is None:
            self.broken.clear()
        else:
            self.broken.say(self._break_words, stays=True)

    def _nothing(self) -> Nothing:
        if self._chain.entries:
            return Nothing(
                "search", self.tr("No entry matches"), self.tr("Choose another deed or another period.")
            )
        return Nothing(
            "transactions_log",
            self.tr("Nothing was done here yet"),
            self.tr("What you create, change, copy, show or delete is noted here, never a secret."),
        )

    def _break_words(self) -> Message:
        at = self._chain.broken_at or 0
        when = local_time(self._chain.entries[at].event.at, QLocale())
        return Message(
            "error",
            self.tr("The journal was changed by other hands"),
            self.tr(
                "From the entry of {time} on it doesn't follow what stands before: entries were changed or "
                "taken out, or the file was damaged. What stands before that entry can still be trusted."
            ).format(time=when),
        )

    def _ask_where(self) -> None:
        kinds = {
            "csv": self.tr("CSV, for any spreadsheet (*.csv)"),
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
        }
        ask_where(self, self.tr("Export the journal"), self.tr("Journal"), kinds, self.write_to)

    def write_to(self, path: Path) -> None:
        """What is shown, in the order in which it is shown."""
        table = self.model.as_table(self.tr("Journal"))

        def written(_: None) -> None:
            self.said.emit(lambda: Message("ok", self.tr("The journal was exported"), str(path)))

        self._tasks.submit(
            self, Lane.FILES, lambda _task: self._export_table(path, table), written, self.failed.emit
        )
