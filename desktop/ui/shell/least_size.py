"""How small the window may become before something in it is lost."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

LEAST = QSize(880, 560)
USUAL_LINE = 16  # px, the height of a line of the size that systems begin with


def least_size(window: QWidget) -> QSize:
    """More with larger text, but never more than the screen has."""
    return (LEAST * times_larger(window)).boundedTo(window.screen().availableSize())


def times_larger(widget: QWidget) -> float:
    """How large its text is, as a multiple of the usual size; 1 for anything smaller."""
    return max(1.0, widget.fontMetrics().height() / USUAL_LINE)
