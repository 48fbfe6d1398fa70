"""How far the reading is, why it waits, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.ui.pages.home.figures_reader import FiguresReader
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget


class ReadingRow(TranslatedWidget):
    """Shown only while something is read."""

    def __init__(self, icons: Icons, reader: FiguresReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._reader = reader
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self.stop = QPushButton(self)
        self.stop.setIcon(icons.named("stop"))
        self.stop.clicked.connect(reader.stop)
        beside = QVBoxLayout()
        beside.addWidget(self.words)
        beside.addWidget(self._progress)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(beside, 1)
        row.addWidget(self.stop)
        reader.changed.connect(self._show)
        reader.paced.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        self.stop.setText(self.tr("Stop"))
        self._progress.setAccessibleName(self.tr("Pages read"))
        self._show()

    def _show(self) -> None:
        self.setVisible(self._reader.reading)
        pace = self._reader.pace
        self._progress.setRange(0, pace.total)
        self._progress.setValue(pace.done)
        if pace.waits:
            self.words.setText(
                self.tr(
                    "Waiting %n second(s): the last calls of this minute are left to the company's other "
                    "programs.",
                    "",
                    pace.waits,
                )
            )
        elif pace.total:
            done, total = (QLocale().toString(number) for number in (pace.done, pace.total))
            self.words.setText(self.tr("Page {done} of {total}").format(done=done, total=total))
        else:
            self.words.setText(self.tr("Asking the server…"))
