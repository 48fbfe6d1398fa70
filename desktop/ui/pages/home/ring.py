"""A ring of parts with the figure in its middle; what each part is stands in the bars beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.pages.home.shown_figures import Part
from desktop.ui.shell.icons import Icons

EDGE = 120
THICK = 18


class Ring(QWidget):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._parts: tuple[Part, ...] = ()
        self._headline = ""
        self.setFixedSize(EDGE, EDGE)

    def show_parts(self, name: str, headline: str, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self._headline = headline
        self.setAccessibleName(f"{name}: {headline}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outer = QRectF(1, 1, EDGE - 2, EDGE - 2)
        # Clockwise from the top, as a clock is read, in every language.
        at = 90.0
        if not any(part.count for part in self._parts):
            painter.setPen(QPen(self._icons.colour("border"), 1.4))
            painter.drawPath(_slice(outer, 0, 359.99))
        for part in self._parts:
            if part.count:
                colour = self._icons.colour(part.meaning)
                span = -min(360 * part.share, 359.99)
                painter.setPen(QPen(colour, 1.4))
                painter.setBrush(QBrush(colour, part.pattern))
                painter.drawPath(_slice(outer, at, span))
                at += span
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._icons.colour("text"))
        painter.drawText(outer, int(Qt.AlignmentFlag.AlignCenter), self._headline)
        painter.end()


def _slice(outer: QRectF, start: float, span: float) -> QPainterPath:
    """Degrees, counter-clockwise from three o'clock, as Qt has them."""
    inner = outer.adjusted(THICK, THICK, -THICK, -THICK)
    path = QPainterPath()
    path.arcMoveTo(outer, start)
    path.arcTo(outer, start, span)
    path.arcTo(inner, start + span, -span)
    path.closeSubpath()
    return path
