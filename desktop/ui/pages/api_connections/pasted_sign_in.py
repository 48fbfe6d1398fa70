"""For a consumer whose sign-in ends elsewhere: the address that the browser was sent back to is pasted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.shell.translated import TranslatedWidget


class PastedSignIn(TranslatedWidget):
    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self._name = QLabel(self)
        self._name.setObjectName("fieldName")
        self.pasted = QLineEdit(self)
        self._name.setBuddy(self.pasted)
        self.go_on = QPushButton(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.pasted, 1)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._hint)
        column.addWidget(self._name)
        column.addLayout(row)
        self.pasted.textChanged.connect(self._enable)
        self.pasted.returnPressed.connect(self._give)
        self.go_on.clicked.connect(self._give)
        self._enable()
        self.retranslate()

    def begin(self) -> None:
        """Empty, with the keyboard."""
        self.pasted.clear()
        self.show()
        self.pasted.setFocus()

    def end(self) -> None:
        """What was pasted can sign in: it isn't left standing."""
        self.pasted.clear()
        self.hide()

    def retranslate(self) -> None:
        self._hint.setText(
            self.tr(
                "Sign in on the page that opened, and approve it. The browser is then sent to the "
                "integrator's address, where an error may stand: copy the whole address from the address bar "
                "at once, because it is good for a short time and only once."
            )
        )
        self._name.setText(self.tr("Address that you were sent back to"))
        self.pasted.setAccessibleName(self._name.text())
        self.go_on.setText(self.tr("Test with it"))

    def _enable(self) -> None:
        self.go_on.setEnabled(bool(self.pasted.text().strip()))

    def _give(self) -> None:
        if self.go_on.isEnabled():
            self.given.emit(self.pasted.text())
