"""One start of a window, in a process of its own: prints the milliseconds from its start to its first paint,
the bytes that it needed at most, then the names of the modules that were loaded until then.

python -m tests.bench.first_paint STARTED bare | app FOLDER | usable FOLDER | settled FOLDER

STARTED is time.monotonic() of the parent. `usable` prints the milliseconds until a search has found something
that is asked for together with the first paint; `settled` the same, asked for when what follows the first
paint is done.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QWidget

if TYPE_CHECKING:
    from desktop.app import Desk
    from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab


class FirstPaint(QObject):
    """Tells and leaves at the first paint of `window`'s own content, or when `usable` says so after it."""

    def __init__(
        self,
        window: QWidget,
        started: float,
        usable: Callable[[], bool] | None = None,
        settled: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._settled = settled
        self._started = started
        self._usable = usable
        self._painted = 0.0
        self._modules: list[str] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = time.monotonic()
            self._modules = list(sys.modules)
            QTimer.singleShot(0, self._look)
        return False

    def _look(self) -> None:
        if not self._settled():
            QTimer.singleShot(1, self._look)
            self._painted = time.monotonic()  # that is when it is asked for
            return
        if self._usable is not None and not self._usable():
            QTimer.singleShot(0, self._look)
            return
        since = self._started if self._usable is None else self._painted
        print(f"{(time.monotonic() - since) * 1000:.1f}", peak(), *self._modules, sep="\n", flush=True)
        os._exit(0)  # only the start is measured


def peak() -> int:
    """Bytes that this process needed at most; 0 where the system doesn't say."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def searched(desk: Desk) -> Callable[[], bool]:
    """Opens the consumers when it is first asked; then whether a search has found some of them."""
    tabs: list[ConsumersTab] = []

    def usable() -> bool:
        if not tabs:
            window = desk.built.window
            window.show_consumers()
            tabs.append(window.pages.connections.consumers)
            tabs[0].search.setText("pump")
        model = tabs[0]._model
        return 0 < model.rowCount() < model.total

    return usable


def made_ahead(desk: Desk) -> Callable[[], bool]:
    """Whether the parts of the page that are made ahead are there."""

    def settled() -> bool:
        maker = vars(desk.built.window.pages).get("_connections_maker")
        return maker is not None and not maker._is_more_to_come

    return settled


def main() -> None:
    gc.disable()  # as desktop/start.py does; for the bare window too
    started, kind = float(sys.argv[1]), sys.argv[2]
    if kind == "bare":
        application = QApplication([])
        window = QMainWindow()
        window.setCentralWidget(QTableWidget(10, 4))
        window.resize(1180, 760)
        watcher = FirstPaint(window, started)
        window.show()
    else:
        from desktop.start import quicken

        quicken()
        from desktop.adapters.store.passing_key import PassingKeychain
        from desktop.app import Choices, Desk, new_application
        from desktop.paths import folders_below

        application = new_application(["bench"])
        desk = Desk(application, Choices(folders_below(Path(sys.argv[3])), "en", keychain=PassingKeychain()))
        usable = searched(desk) if kind in ("usable", "settled") else None
        settled = made_ahead(desk) if kind == "settled" else lambda: True
        watcher = FirstPaint(desk.built.window, started, usable, settled)
        desk.start()
    application.exec()
    del watcher


if __name__ == "__main__":
    main()
