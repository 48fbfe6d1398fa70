"""A field into which a secret is typed or pasted: dots for the eye, and for whoever listens."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.widgets.unheard import unheard


class SecretEntry(QLineEdit):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)  # it changes nothing here, and what follows is to be heard
            return
        with self._quietly(by_the_person=True):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        with self._quietly(by_the_person=True):
            super().inputMethodEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        with self._quietly(by_the_person=True):  # the middle button pastes on X11
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        with self._quietly(by_the_person=True):
            super().dropEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self.paste)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def paste(self) -> None:
        with self._quietly(by_the_person=True):
            super().paste()

    def setText(self, text: str | None) -> None:
        with self._quietly():
            super().setText(text)

    def clear(self) -> None:
        with self._quietly():
            super().clear()

    def insert(self, text: str) -> None:
        with self._quietly(by_the_person=True):
            super().insert(text)

    def _quietly(self, *, by_the_person: bool = False) -> AbstractContextManager[None]:
        """What the person has made visible is no secret to their screen reader either."""
        hidden = self.echoMode() is not QLineEdit.EchoMode.Normal
        return unheard(self, by_the_person=by_the_person) if hidden else nullcontext()
