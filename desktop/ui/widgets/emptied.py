"""Takes everything out of a layout whose widgets are made anew."""

from PySide6.QtWidgets import QLayout


def empty(layout: QLayout) -> None:
    """Of a layout that holds widgets only. Not by takeAt(): what it gives is never freed by PySide, which a
    long day adds up to megabytes."""
    while (item := layout.itemAt(0)) is not None and (widget := item.widget()) is not None:
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
