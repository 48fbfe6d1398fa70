"""One start of a window, in a process of its own: prints the milliseconds from its start to its first paint,
the bytes that it needed at most, then the names of the modules that were loaded until then.

python -m tests.bench.first_paint STARTED bare | app FOLDER | usable FOLDER | settled FOLDER

STARTED is time.monotonic() of the parent. `usable` prints the milliseconds until a search has found something
that is asked for together with the first paint; `settled` the same, asked for when what follows the first
paint is done.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.app import Desk
    from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab


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
        page = vars(desk.built.window.pages).get("_connections")
        return page is not None and page.consumers.late_panel.is_made

    return settled


def main() -> None:
    gc.disable()  # as desktop/start.py does; for the bare window too
    started, kind = float(sys.argv[1]), sys.argv[2]
    if kind == "bare":
        from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget

        from tests.bench.painted import FirstPaint

        application = QApplication([])
        window = QMainWindow()
        window.setCentralWidget(QTableWidget(10, 4))
        window.resize(1180, 760)
        watcher = FirstPaint(window, started)
        window.show()
    else:
        import desktop.__main__  # noqa: F401 - as a start from the menu does
        from desktop.start import quicken

        quicken()
        from desktop.adapters.store.passing_key import PassingKeychain
        from desktop.app import Choices, Desk, new_application
        from desktop.paths import folders_below
        from tests.bench.painted import FirstPaint

        application = new_application(["bench"])
        desk = Desk(application, Choices(folders_below(Path(sys.argv[3])), "en", keychain=PassingKeychain()))
        usable = searched(desk) if kind in ("usable", "settled") else None
        settled = made_ahead(desk) if kind == "settled" else lambda: True
        desk.start()
        # Last, so that it is told first: before what the program itself does after the paint.
        watcher = FirstPaint(desk.built.window, started, usable, settled)
    application.exec()
    del watcher


if __name__ == "__main__":
    main()
