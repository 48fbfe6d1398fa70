"""Changes a field's text without telling it to whoever listens to the accessibility bus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit


@contextmanager
def unheard(field: QLineEdit, *, by_the_person: bool = False) -> Iterator[None]:
    """Asked for the text of a field of dots, Qt answers with dots; but each change it tells to all programs
    that listen, in plain letters. Inside, nobody is told.

    The field's signals come afterwards, so that what they lead to can be announced.
    """
    before, heard, blocked = field.text(), QAccessible.isActive(), field.blockSignals(True)
    QAccessible.setActive(False)
    try:
        yield
    finally:
        QAccessible.setActive(heard)
        field.blockSignals(blocked)
    if (text := field.text()) != before:
        if by_the_person:
            field.textEdited.emit(text)
        field.textChanged.emit(field.text())
