"""How small the window may become before something in it is lost."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

LEAST = QSize(880, 560)
USUAL_LINE = 16  # px, the height of a line of the size that systems begin with


def least_size(window: QWidget) -> QSize:
    """More with larger text, but never more than the screen has."""
    larger = max(1.0, window.fontMetrics().height() / USUAL_LINE)
    return (LEAST * larger).boundedTo(window.screen().availableSize())
