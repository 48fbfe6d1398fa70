"""The keys of the keyboard, each declared once: the window installs them, the help lists them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

StandardKey = QKeySequence.StandardKey


class Shortcut(NamedTuple):
    """`sequence` is the platform's own where it has one; Qt turns Ctrl into Cmd on macOS."""

    id: str
    sequence: QKeySequence.StandardKey | str
    said: object

    @property
    def words(self) -> str:
        return QCoreApplication.translate("Shortcuts", str(self.said))

    def sequences(self) -> list[QKeySequence]:
        if isinstance(self.sequence, str):
            return [QKeySequence(self.sequence)]
        return QKeySequence.keyBindings(self.sequence)

    def keys(self) -> str:
        """As the platform writes it, such as Ctrl+N or ⌘N."""
        sequences = self.sequences()
        return sequences[0].toString(QKeySequence.SequenceFormat.NativeText) if sequences else ""


SHORTCUTS = (
    Shortcut("new", StandardKey.New, QT_TRANSLATE_NOOP("Shortcuts", "New OAuth consumer")),
    Shortcut("search", StandardKey.Find, QT_TRANSLATE_NOOP("Shortcuts", "Search")),
    Shortcut("refresh", StandardKey.Refresh, QT_TRANSLATE_NOOP("Shortcuts", "Refresh the list")),
    Shortcut("copy_key", "Ctrl+Shift+K", QT_TRANSLATE_NOOP("Shortcuts", "Copy the key")),
    Shortcut("copy_secret", "Ctrl+Shift+C", QT_TRANSLATE_NOOP("Shortcuts", "Copy the secret")),
    Shortcut("reveal", "Ctrl+Shift+H", QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the secret")),
    Shortcut("save", StandardKey.Save, QT_TRANSLATE_NOOP("Shortcuts", "Save the form")),
    Shortcut("close_panel", "Esc", QT_TRANSLATE_NOOP("Shortcuts", "Close the panel")),
    Shortcut("sections", "Ctrl+L", QT_TRANSLATE_NOOP("Shortcuts", "Go to the sidebar")),
    Shortcut("narrow", "Ctrl+B", QT_TRANSLATE_NOOP("Shortcuts", "Sidebar with or without names")),
    Shortcut("lock", "Ctrl+Shift+L", QT_TRANSLATE_NOOP("Shortcuts", "Lock now")),
    Shortcut("help", StandardKey.HelpContents, QT_TRANSLATE_NOOP("Shortcuts", "Help")),
    Shortcut("quit", "Ctrl+Q", QT_TRANSLATE_NOOP("Shortcuts", "Quit")),
)
