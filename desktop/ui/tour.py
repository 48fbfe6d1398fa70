"""The main job in the real window, a picture after each of the article's seven steps (`--tour`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.pages.api_connections.api_connections_page import CONNECTION, CONSUMERS
from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
from desktop.ui.shell.sections import API_CONNECTIONS
from desktop.ui.shell.window_builder import Built

SIZE = QSize(1240, 800)
LOOK_MS = 40
PATIENCE_MS = 20_000
SETTLE_MS = 350  # animations and late layouts

Condition = Callable[[], bool]


class Tour(QObject):
    """`pictures` are the files written; `complete` says whether all seven steps were done."""

    def __init__(self, built: Built, folder: Path) -> None:
        super().__init__()
        self._window = built.window
        self._desk = built.desk
        self._folder = folder
        self.pictures: list[Path] = []
        self.complete = False
        self._steps: Iterator[tuple[str, Condition]] = iter(())
        self._name = ""
        self._ready: Condition = lambda: True
        self._waited = 0
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._check)

    def begin(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._window.resize(SIZE)
        self._steps = self._seven_steps()
        self._next()

    @property
    def _consumers(self) -> ConsumersTab:
        return self._window.pages.connections.consumers

    def _seven_steps(self) -> Iterator[tuple[str, Condition]]:
        """Does each step, then gives its picture's name and what must hold before it is taken."""
        window, pages, desk = self._window, self._window.pages, self._desk
        yield "1-company", pages.first_run.isVisible
        pages.first_run.sample.click()
        yield "2-settings", lambda: len(desk.listing.consumers) > 0 and not desk.refreshing
        window.sidebar.choose(API_CONNECTIONS.id)
        pages.connections.tabs.setCurrentIndex(CONNECTION)
        yield "3-api-connections", lambda: True
        pages.connections.tabs.setCurrentIndex(CONSUMERS)
        yield "4-oauth-consumers", self._consumers.table.isVisible
        before = len(desk.listing.consumers)
        self._consumers.add.click()
        panel = self._consumers.panel
        yield "5-new-consumer", lambda: panel.is_open
        fields = panel.fields
        fields.grant.setCurrentIndex(0)
        fields.name.setText(QCoreApplication.translate("Tour", "Power BI reports"))
        fields.description.setPlainText(QCoreApplication.translate("Tour", "Monthly maintenance figures"))
        fields.group.choice.activated.emit(1)
        yield "6-form", lambda: fields.group.group_id is not None
        panel.save.click()
        yield "7-saved", lambda: len(desk.listing.consumers) == before + 1 and panel.consumer is not None

    def _next(self) -> None:
        step = next(self._steps, None)
        if step is None:
            self.complete = True
            self._window.close()
            return
        self._name, self._ready = step
        self._waited = 0
        self._look.start()

    def _check(self) -> None:
        self._waited += LOOK_MS
        if self._ready() and self._waited >= SETTLE_MS:
            self._look.stop()
            self._take()
            self._next()
        elif self._waited > PATIENCE_MS:
            self._look.stop()
            self._name = f"stuck-at-{self._name}"
            self._take()
            self._window.close()

    def _take(self) -> None:
        QApplication.processEvents()
        path = self._folder / f"{self._name}.png"
        self._window.grab().save(str(path))
        self.pictures.append(path.absolute())
