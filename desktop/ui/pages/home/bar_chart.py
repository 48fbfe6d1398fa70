"""Bars with their names and numbers; a pattern for each, so that no colour is needed to read them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.pages.home.shown_figures import Part, percent, whole
from desktop.ui.shell.icons import Icons

BAR = 14
GAP = 10
LEAST_BAR = 48


class BarChart(QWidget):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, name: str, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{part.name}: {_number(part)}" for part in parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        names, numbers = self._widths()
        row = max(metrics.height(), BAR) + GAP
        return QSize(names + numbers + LEAST_BAR + 24, row * len(self._parts))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _widths(self) -> tuple[int, int]:
        advance = self.fontMetrics().horizontalAdvance
        names = max((advance(part.name) for part in self._parts), default=0)
        numbers = max((advance(_number(part)) for part in self._parts), default=0)
        return names + 1, numbers + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        names, numbers = self._widths()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        height = max(self.fontMetrics().height(), BAR) + GAP
        room = self.width() - names - numbers - 24
        most = max((part.count for part in self._parts), default=0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, part in enumerate(self._parts):
            top = row * height
            length = room * part.count / most if most else 0
            bar = QRectF(names + 12, top + (height - BAR) / 2, length, BAR)
            name = QRectF(0, top, names, height)
            number = QRectF(self.width() - numbers, top, numbers, height)
            if mirrored:
                bar, name, number = (self._mirrored(each) for each in (bar, name, number))
            painter.setPen(self._icons.colour("text"))
            # Qt mirrors these two itself.
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(name, int(middle | Qt.AlignmentFlag.AlignLeft), part.name)
            painter.drawText(number, int(middle | Qt.AlignmentFlag.AlignRight), _number(part))
            if part.count:
                draw_part(painter, self._icons, part, bar)
        painter.end()

    def _mirrored(self, area: QRectF) -> QRectF:
        return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())


def draw_part(painter: QPainter, icons: Icons, part: Part, area: QRectF) -> None:
    """A rounded bar in the part's pattern and colour, with an outline that shows it on any ground."""
    colour = icons.colour(part.meaning)
    painter.setBrushOrigin(QPointF(0, 0))
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(QBrush(colour, part.pattern))
    painter.drawRoundedRect(area.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)


def _number(part: Part) -> str:
    return f"{whole(part.count)} · {percent(part.share)}"
