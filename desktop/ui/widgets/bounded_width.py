"""Keeps lines readable on wide windows: a widget that grows no wider than so many pixels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

_ALMOST_ALL = 10_000


LEADING, MIDDLE = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignHCenter


def bounded(widget: QWidget, width: int, side: Qt.AlignmentFlag = LEADING) -> QHBoxLayout:
    """A row with `widget` at its LEADING edge or in its MIDDLE, at most `width` px wide.

    Put straight into a column, Qt would ask for the height at the column's width, and words that wrap
    earlier than there are cut off below.
    """
    widget.setMaximumWidth(width)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    if side is MIDDLE:
        row.addStretch(1)
    row.addWidget(widget, _ALMOST_ALL)
    row.addStretch(1)
    return row
