"""The real window with the sample company, in every language, on folders that go afterwards."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QMimeData
from PySide6.QtWidgets import QApplication

from desktop.adapters.store.passing_key import PassingKeychain
from desktop.app import Choices, Desk, new_application
from desktop.domain.secret import Secret
from desktop.domain.tongues import CODES
from desktop.late_desktop import LateMarks
from desktop.paths import folders_below
from desktop.self_test.checks import REINSTALL, CheckFailed
from desktop.ui.shell.sections import API_CONNECTIONS, HOME

PATIENCE = 8.0  # seconds
VALUE = "consumer-desk self-test"


class WindowChecks:
    """`close` ends what was opened. `copied` is to be looked at while the window is open."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._application: QApplication | None = None
        self._desk: Desk | None = None

    def sample_company(self) -> str:
        """Its server answers, and its consumers come into the list."""
        self._application = _application()
        choices = Choices(folders_below(self._place), "en", sample=True, keychain=PassingKeychain())
        self._desk = Desk(self._application, choices)
        self._desk.start()
        desk = self._desk.built.desk
        if not _within(lambda: bool(desk.listing.consumers) and not desk.refreshing):
            raise CheckFailed(
                "its consumers didn't come", "allow Consumer Desk to connect to itself on 127.0.0.1"
            )
        return f"{len(desk.listing.consumers)} consumers were read from its server"

    def languages(self) -> str:
        """The window says other words in each, and is painted."""
        if self._desk is None:
            raise CheckFailed("no window was opened", REINSTALL)
        window = self._desk.built.window
        seen: dict[str, str] = {}
        for code in CODES:
            window.choose_language(code)
            for section in (HOME, API_CONNECTIONS):
                window.sidebar.choose(section.id)
                QApplication.processEvents()
            picture = window.grab().toImage()
            if picture.isNull() or picture.pixelColor(2, 2).alpha() == 0:
                raise CheckFailed(f"nothing is painted in {code}", REINSTALL)
            seen[code] = (
                window.pages.connections.tabs.tabText(0) + window.pages.connections.consumers.add.toolTip()
            )
        if any(seen[code] == seen["en"] for code in CODES if code != "en"):
            same = ", ".join(code for code in CODES if code != "en" and seen[code] == seen["en"])
            raise CheckFailed(f"the window stays English in {same}", REINSTALL)
        return f"{len(CODES)} languages, each painted"

    def copied(self) -> str:
        """A secret on the clipboard is marked as one, and cleared. What lay there is put back."""
        if self._application is None or self._desk is None:
            raise CheckFailed("no window was opened", REINSTALL)
        clipboard, ours = self._application.clipboard(), self._desk.built.clipboard
        before = _copy_of(clipboard.mimeData())
        marks = LateMarks(sys.platform).formats()
        ours.copy_secret(Secret(VALUE), None)
        there = clipboard.mimeData()
        missing = [name for name in marks if not there.hasFormat(name)]
        arrived = there.text() == VALUE
        ours.clear()
        left = clipboard.text() == VALUE
        if before.formats():
            clipboard.setMimeData(before)
        else:
            clipboard.clear()
        if not arrived or left:
            raise CheckFailed(
                "the clipboard can't be written", "close other clipboard programs, then try again"
            )
        if missing:
            raise CheckFailed(f"{', '.join(missing)} didn't arrive", REINSTALL)
        return f"marked with {', '.join(marks)}, cleared" if marks else "cleared; this system has no mark"

    def close(self) -> None:
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.built.window.close()
            desk.close()
            desk.built.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _application() -> QApplication:
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else new_application(["consumer-desk"])


def _copy_of(data: QMimeData | None) -> QMimeData:
    copy = QMimeData()
    if data is not None:  # offscreen there may be nothing at all
        for name in data.formats():
            copy.setData(name, data.data(name))
    return copy


def _within(is_done: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not is_done():
        if time.monotonic() > deadline:
            return False
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)
    return True
