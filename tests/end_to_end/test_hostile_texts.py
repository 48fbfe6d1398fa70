"""A server whose every text is a trick: each window shows it as text, whole windows stay windows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from desktop.domain.honest_text import honest
from tests.end_to_end.program import Program
from tests.end_to_end.windows import windows

pytestmark = pytest.mark.linux_session

MARKUP = re.compile(r"<img|<b>|<script|</td>")
BARE_MNEMONIC = re.compile(r"(?<!&)&Q")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MOST_ROWS = 12
FILLED_LATER = ("user_accounts", "transactions_log", "authorizations")


def test_no_text_of_a_server_plays_a_trick(program: Program) -> None:
    program.host.start()
    for path in ("/[!o]*", "/oauth_consumers*"):
        program.host.faults.set("hostile", path=path)
    person = program.start()
    person.window.resize(1180, 760)
    screen = QApplication.primaryScreen().availableGeometry().size()
    seen: set[str] = set()
    found: dict[str, set[str]] = {}
    for name, window in windows(person):
        if name in FILLED_LATER:
            person.waits_for(partial(has_rows, window))
        tricks = set(tricks_in(window, seen))
        if isinstance(window, QMenu) and window.width() > screen.width() // 2:
            tricks.add(f"a wide menu: {window.size()}")
        if window.minimumSizeHint().width() > screen.width() or window.width() > screen.width():
            tricks.add(f"too wide: {window.minimumSizeHint()} {window.size()}")
        if tricks:
            found[name] = tricks
    assert found == {}
    # The texts were there.
    everything = "\n".join(seen)
    for trick in ("<img src=", "=HYPERLINK(", "</script>", "�gpj.exe", "xxxx", "[*]"):
        assert trick in everything, trick


def has_rows(window: QWidget) -> bool:
    return any(table.model().rowCount() for table in window.findChildren(QTableView) if table.isVisible())


def tricks_in(window: QWidget, seen: set[str]) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        kind = type(widget).__name__
        for text in (widget.accessibleName(), widget.windowTitle(), widget.accessibleDescription()):
            yield from hidden(f"{kind}'s name", text, seen)
        yield from tooltip(kind, widget.toolTip(), seen)
        if isinstance(widget, QLabel):
            yield from hidden(kind, widget.text(), seen)
            if MARKUP.search(widget.text()) and widget.textFormat() is not Qt.TextFormat.PlainText:
                yield f"{kind} takes for markup: {widget.text()!r:.200}"
            if widget.buddy() is not None:
                yield from mnemonic(kind, widget.text())
        elif isinstance(widget, QAbstractButton):
            yield from hidden(kind, widget.text(), seen)
            yield from mnemonic(kind, widget.text())
        elif isinstance(widget, QLineEdit):
            yield from hidden(kind, widget.text() + widget.placeholderText(), seen)
        elif isinstance(widget, QPlainTextEdit):
            yield from hidden(kind, widget.toPlainText(), seen)
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from tricks_in_model(kind, widget.model(), seen)
    for action in window.findChildren(QAction):
        yield from hidden("QAction", action.text(), seen)
        yield from mnemonic("QAction", action.text())
        # Where none was set Qt makes one of the words, which a menu doesn't show.
        if action.toolTip() != re.sub("&(.)", r"\1", action.text()).replace("…", ""):
            yield from tooltip("QAction", action.toolTip(), seen)


def tricks_in_model(kind: str, model: QAbstractItemModel, seen: set[str]) -> Iterator[str]:
    for row in range(min(MOST_ROWS, model.rowCount())):
        # A QAbstractListModel keeps its one column to itself.
        for column in range(model.columnCount() if not isinstance(model, QAbstractListModel) else 1):
            index = model.index(row, column)
            for role in ROLES:
                text = model.data(index, role)
                if not isinstance(text, str):
                    continue
                if role is Qt.ItemDataRole.ToolTipRole:
                    yield from tooltip(kind, text, seen)
                else:
                    yield from hidden(kind, text, seen)
                    if "\n" in text:
                        yield f"{kind} has lines in a cell: {text!r:.200}"


def hidden(kind: str, text: str, seen: set[str]) -> Iterator[str]:
    seen.add(text)
    shown = text.replace("\u200b", "")  # our own places for line ends (shell/plain_text.py)
    if honest(shown) != shown:
        yield f"{kind} hides: {text!r:.200}"
    if len(text) > 5_000:
        yield f"{kind} is endless: {text!r:.200}"


def mnemonic(kind: str, text: str) -> Iterator[str]:
    if BARE_MNEMONIC.search(text):
        yield f"{kind} swallows an ampersand: {text!r:.200}"


def tooltip(kind: str, text: str, seen: set[str]) -> Iterator[str]:
    yield from hidden(f"{kind}'s tooltip", text, seen)
    if MARKUP.search(text):
        yield f"{kind}'s tooltip takes for markup: {text!r:.200}"
