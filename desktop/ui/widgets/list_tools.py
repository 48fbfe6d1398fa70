"""Above a list that is read from a server: search, how old it is, refreshing and stopping."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.reading import Reading
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.search_field import SearchField


class ListTools(TranslatedWidget):
    searched = Signal(str)
    refresh_wanted = Signal()

    def __init__(
        self, icons: Icons, reading: Reading, search_words: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._reading = reading
        self._search_words = search_words
        self._read_at: datetime | None = None
        self.search = SearchField(icons, self)
        self.search.textChanged.connect(self.searched)
        self.age = QLabel(self)
        self.age.setObjectName("muted")
        self.age.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.refresh = QToolButton(self)
        self.refresh.setIconSize(QSize(20, 20))
        self.refresh.clicked.connect(self._refresh_or_stop)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addStretch(1)
        row.addWidget(self.age)
        row.addWidget(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._progress)
        reading.changed.connect(self.retranslate)
        reading.progressed.connect(self._show_progress)
        self.retranslate()

    def show_age(self, read_at: datetime | None) -> None:
        self._read_at = read_at
        self.retranslate()

    def retranslate(self) -> None:
        busy = self._reading.busy
        words = self.tr("Stop refreshing") if busy else self.tr("Refresh")
        self.refresh.setIcon(self._icons.named("stop" if busy else "refresh"))
        self.refresh.setToolTip(words)
        self.refresh.setAccessibleName(words)
        self.search.name_it(self._search_words(), self._search_words())
        self._progress.setVisible(busy)
        self._progress.setRange(0, 0)
        if self._read_at is None:
            self.age.setText("")
        else:
            self.age.setText(self.tr("As of {time}").format(time=local_time(self._read_at, QLocale())))
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _refresh_or_stop(self) -> None:
        if self._reading.busy:
            self._reading.stop()
        else:
            self.refresh_wanted.emit()
