"""The context menu of the table's rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.consumer import Consumer
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.shortcuts import SHORTCUTS

Act = Callable[[], None]


def keys_of(shortcut_id: str) -> QKeySequence:
    """The first keys of one of the window's shortcuts."""
    return next(one for one in SHORTCUTS if one.id == shortcut_id).sequences()[0]


class RowMenu(QMenu):
    """Keys are shown, not taken: the table and the window listen to them already."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.aboutToHide.connect(self.deleteLater)

    def add_row(
        self,
        consumer: Consumer,
        *,
        has_secret: bool,
        is_revealed: bool,
        open_it: Act,
        copy_key: Act,
        copy_secret: Act,
        reveal: Act,
    ) -> None:
        """What is done with one consumer."""
        self.setAccessibleName(self.tr("Actions for “{name}”").format(name=consumer.name))
        self._add("pencil", self.tr("Open"), open_it, QKeySequence(Qt.Key.Key_Return))
        self._add("copy", self.tr("Copy key"), copy_key, keys_of("copy_key"))
        self._add("copy", self.tr("Copy secret"), copy_secret, keys_of("copy_secret"), enabled=has_secret)
        words = self.tr("Hide secret") if is_revealed else self.tr("Show secret")
        self._add("eye_off" if is_revealed else "eye", words, reveal, keys_of("reveal"), enabled=has_secret)
        self.addSeparator()

    def add_rows(self, selected: int, chosen: int, *, copy_rows: Act, export: Act, print_rows: Act) -> None:
        """What is done with the selected ones, and with those that an export or a print is of."""
        self._add(
            "copy",
            self.tr("Copy names and keys of %n consumer(s)", "", selected),
            copy_rows,
            QKeySequence(QKeySequence.StandardKey.Copy),
        )
        self._add("export", self.tr("Export %n consumer(s)…", "", chosen), export)
        self._add("print", self.tr("Print %n consumer(s)…", "", chosen), print_rows)

    def add_delete(self, delete: Act) -> None:
        self.addSeparator()
        self._add("trash", self.tr("Delete…"), delete, QKeySequence(Qt.Key.Key_Delete))

    def _add(
        self, icon: str, words: str, act: Act, keys: QKeySequence | None = None, *, enabled: bool = True
    ) -> None:
        action = self.addAction(self._icons.named(icon), words)
        action.triggered.connect(lambda _=False: act())
        action.setEnabled(enabled)
        if keys is not None:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
