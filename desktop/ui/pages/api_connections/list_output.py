"""The list on its way out: to a file or to paper. Secrets aren't among the cells that go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.domain.exported import ExportedTable, separator_beside
from desktop.start import let_go, undisturbed
from desktop.ui.dialogs.save_dialog import ask_where, for_file_name
from desktop.ui.pages.api_connections.cell_words import cell_words, heading
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.consumer_rows import SECRET, Column, ConsumerRows
from desktop.ui.pages.api_connections.consumer_table import ConsumerTable
from desktop.ui.pages.api_connections.printed_table import print_table
from desktop.ui.shell.message import Message
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.open_company import LONG_LIST, OpenCompany
from desktop.ui.shell.tasks import Lane, Task, Tasks

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop.services.ports import TableExport

# Parent, name of the document, title, and what is done with the printer.
AskForPrinter = Callable[[QWidget, str, str, "Callable[[QPrinter], None]"], None]
# Seconds in which the window says that it begins; beside another thread at work it takes three times as long.
WORDS_FIRST = 0.03


def exported(
    title: str, rows: ConsumerRows, consumers: Sequence[Consumer], columns: Sequence[Column]
) -> ExportedTable:
    """In the language of now."""
    kept = [column for column in columns if column != SECRET]
    return ExportedTable(
        title,
        tuple(heading(column) for column in kept),
        tuple(tuple(cell_words(rows, consumer, column) for column in kept) for consumer in consumers),
        separator_beside(QLocale().decimalPoint()),
    )


def use_exported(
    title: str,
    rows: ConsumerRows,
    consumers: Sequence[Consumer],
    columns: Sequence[Column],
    use: Callable[[ExportedTable], None],
) -> None:
    """Off the window's thread, which goes on meanwhile."""
    with undisturbed():
        table = exported(title, rows, consumers, columns)
        use(table)
        cells = [*table.rows]
        del table
        let_go(cells)


class ListOutput(QObject):
    """Of the rows that are selected, or of all that are shown, with the columns that are shown."""

    said = Signal(object)  # words for the bar
    failed = Signal(object)  # a DeskError

    def __init__(
        self,
        table: ConsumerTable,
        model: ConsumerModel,
        desk: OpenCompany,
        tasks: Tasks,
        export_table: TableExport,
        ask_for_printer: AskForPrinter,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._table = table
        self._model = model
        self._desk = desk
        self._tasks = tasks
        self._export_table = export_table
        self._ask_for_printer = ask_for_printer
        table.export_wanted.connect(self.export)
        table.print_wanted.connect(self.print_out)

    def export(self) -> None:
        """Asks for the file's name first."""
        if not self._table.chosen():
            return
        kinds = {
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
            "csv": self.tr("CSV, for any spreadsheet (*.csv)"),
        }
        title = self.tr("Export the list without secrets")
        ask_where(self._window, title, self._file_name(), kinds, self._write)

    def print_out(self) -> None:
        """Asks for the printer first, which may be a PDF file."""
        if not self._table.chosen():
            return
        title = self.tr("Print the list without secrets")
        self._ask_for_printer(self._window, self._file_name(), title, self._print)

    def _company(self) -> str:
        return self._desk.company.name if self._desk.company else ""

    def _title(self) -> str:
        return QCoreApplication.translate("ConsumersTab", "OAuth consumers")

    def _file_name(self) -> str:
        return f"{self._title()} {for_file_name(self._company())} {datetime.now(UTC).astimezone():%Y-%m-%d}"

    def _write(self, path: Path) -> None:
        title, rows, chosen, columns = self._chosen()
        takes_long = len(chosen) > LONG_LIST
        if takes_long:
            self._say(lambda: Message("info", self.tr("Writing the file…"), str(path)))

        def work(task: Task) -> None:
            if takes_long:
                task.wait(WORDS_FIRST)
            use_exported(title, rows, chosen, columns, partial(self._export_table, path))

        def written(_: None) -> None:
            self._say(
                lambda: Message(
                    "ok",
                    self.tr("%n consumer(s) exported, without secrets", "", len(chosen)),
                    str(path),
                )
            )

        self._tasks.submit(self, Lane.FILES, work, written, self._fail)

    def _print(self, printer: QPrinter) -> None:
        title, rows, chosen, columns = self._chosen()
        company, when = self._company(), local_time(datetime.now(UTC), QLocale())
        takes_long = len(chosen) > LONG_LIST
        if takes_long:
            self._say(lambda: Message("info", self.tr("Printing…")))

        def work(task: Task) -> None:
            if takes_long:
                task.wait(WORDS_FIRST)
            use_exported(
                title, rows, chosen, columns, lambda table: print_table(printer, table, company, when)
            )

        def printed(_: None) -> None:
            self._say(
                lambda: Message(
                    "ok", self.tr("%n consumer(s) sent to the printer, without secrets", "", len(chosen))
                )
            )

        self._tasks.submit(self, Lane.FILES, work, printed, self._fail)

    def _chosen(self) -> tuple[str, ConsumerRows, Sequence[Consumer], list[Column]]:
        return self._title(), self._model.rows, self._table.chosen(), self._table.columns.shown()

    def _say(self, words: object) -> None:
        self.said.emit(words)

    def _fail(self, problem: DeskError) -> None:
        self.failed.emit(problem)
