"""Qt's own window that asks where a file shall go."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit

from tests.end_to_end.person import Person, dialogs


def saves_as(person: Person, file: Path) -> None:
    """Gives the whole name and saves; returns when the window is gone. Not typed letter by letter: each would
    make the window look for names that begin so, and what it finds last may come when all is typed."""
    person.waits_for(lambda: dialogs(QFileDialog))
    (dialog,) = dialogs(QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(file))
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    QTest.mouseClick(box.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    person.waits_for(lambda: not dialogs(QFileDialog))
