"""Saves the figures where the person says, as CSV."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import DeskError
from desktop.services.dashboard import ReadWork
from desktop.services.ports import TextFiles
from desktop.ui.dialogs.save_dialog import ask_where
from desktop.ui.pages.home.figures_csv import csv_text, figure_rows
from desktop.ui.pages.home.period_row import PeriodRow
from desktop.ui.pages.home.shown_figures import Figure
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.tasks import Lane, Tasks


class FiguresExport(QObject):
    said = Signal(object)  # message_bar.Words

    def __init__(self, files: TextFiles, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self._tasks = tasks
        self._window = parent

    def ask(self, figures: tuple[Figure, ...], choice: PeriodRow, work: ReadWork) -> None:
        """Where to; then writes it."""
        text = csv_text(self._rows(figures, choice, work), QLocale())
        period = choice.period
        name = f"maintenance-{period.since.isoformat()}-{period.until.isoformat()}.csv"
        kinds = {"csv": self.tr("Table (*.csv)")}
        title = self.tr("Save the figures")
        ask_where(self._window, title, name, kinds, lambda path: self.write(str(path), text))

    def _rows(self, figures: tuple[Figure, ...], choice: PeriodRow, work: ReadWork) -> list[tuple[str, ...]]:
        locale = QLocale()
        return [
            (self.tr("From"), choice.since.text()),
            (self.tr("Until"), choice.until.text()),
            (self.tr("Location"), choice.location.currentText()),
            (self.tr("Read"), local_time(work.read_at, locale)),
            (),
            (
                self.tr("Figure"),
                self.tr("Part"),
                self.tr("Number"),
                self.tr("Share in %"),
                self.tr("How it is computed"),
            ),
            *figure_rows(figures, locale),
        ]

    def write(self, path: str, text: str) -> None:
        name = PurePath(path).name

        def written(_: None) -> None:
            self.said.emit(lambda: Message("ok", self.tr("Saved as {name}").format(name=name)))

        def failed(problem: DeskError) -> None:
            self.said.emit(lambda: message_for(problem))

        self._tasks.submit(self, Lane.STORAGE, lambda _task: self._files.write(path, text), written, failed)
