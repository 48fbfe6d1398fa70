"""The field in which a secret may be shown, and from which it leaves only marked as one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.widgets.unheard import unheard


class SecretField(QLineEdit):
    """Read only. Nothing in it can be selected: X11 hands a selection to every program at once, and a
    plain copy would lack the mark and the countdown (security.md)."""

    copy_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.selectionChanged.connect(self._select_nothing)

    def setText(self, text: str | None) -> None:
        """Assistive tools may read it while it is shown; the change itself is told to nobody."""
        with unheard(self):
            super().setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        super().keyPressEvent(event)

    def _select_nothing(self) -> None:
        if self.hasSelectedText():
            self.deselect()
