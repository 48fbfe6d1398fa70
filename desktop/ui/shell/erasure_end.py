"""After everything was erased there is no window to say what couldn't be: a plain dialog then."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox


def tell_what_is_left(paths: Sequence[str]) -> None:
    """Returns when the person has read it."""
    translate = QCoreApplication.translate
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        "Consumer Desk",
        translate("ErasureEnd", "Some files couldn't be removed"),
    )
    box.setInformativeText(
        translate(
            "ErasureEnd",
            "Another program has them open, or they are protected. Close other windows of Consumer Desk, "
            "then delete these files yourself:",
        )
        + "\n\n"
        + "\n".join(paths)
    )
    box.exec()
