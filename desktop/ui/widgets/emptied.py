"""Takes widgets out of a layout for good, where they are made anew."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLayout, QWidget

from desktop.ui.widgets.placed import placed


def empty(layout: QLayout) -> None:
    """All of its widgets; what only takes room stays."""
    take_out(layout, [each for each in placed(layout) if isinstance(each, QWidget)])


def take_out(layout: QLayout, widgets: Iterable[QWidget]) -> None:
    """These. Not by takeAt(): PySide never frees what it gives, which a long day adds up to megabytes."""
    for widget in widgets:
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
