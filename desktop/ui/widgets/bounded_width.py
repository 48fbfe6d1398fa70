"""Keeps lines readable on wide windows: a widget that grows no wider than so many pixels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.shell.least_size import times_larger

_ALMOST_ALL = 10_000
LEADING, MIDDLE = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignHCenter


def bounded(widget: QWidget, width: int, side: Qt.AlignmentFlag = LEADING) -> QHBoxLayout:
    """A row with `widget` at its LEADING edge or in its MIDDLE, at most `width` px wide (of usual text).

    Put straight into a column, Qt would ask for the height at the column's width, and words that wrap
    earlier than there are cut off below.
    """
    _Bound(widget, width)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    if side is MIDDLE:
        row.addStretch(1)
    row.addWidget(widget, _ALMOST_ALL)
    row.addStretch(1)
    return row


class _Bound(QObject):
    def __init__(self, widget: QWidget, width: int) -> None:
        super().__init__(widget)
        self._widget = widget
        self._width = width
        widget.installEventFilter(self)
        self._hold()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FontChange:
            self._hold()
        return super().eventFilter(watched, event)

    def _hold(self) -> None:
        self._widget.setMaximumWidth(round(self._width * times_larger(self._widget)))
