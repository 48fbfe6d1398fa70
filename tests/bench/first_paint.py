"""One start of a window, in a process of its own: prints the milliseconds from its start to its first paint,
then the names of the modules that were loaded until then.

python -m tests.bench.first_paint STARTED bare | app FOLDER     (STARTED: time.monotonic() of the parent)
"""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QWidget


class FirstPaint(QObject):
    """Prints and leaves at the first paint of `window`'s own content."""

    def __init__(self, window: QWidget, started: float) -> None:
        super().__init__()
        self._started = started
        self._seen = False
        self._modules: list[str] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._seen:
            self._seen = True
            self._modules = list(sys.modules)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(f"{(time.monotonic() - self._started) * 1000:.1f}", *self._modules, sep="\n", flush=True)
        os._exit(0)  # only the start is measured


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
        watcher = FirstPaint(desk.built.window, started)
        desk.start()
    application.exec()
    del watcher


if __name__ == "__main__":
    main()
