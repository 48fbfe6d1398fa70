"""One figure: its number, its chart, and how it is computed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.pages.home.bar_chart import BarChart
from desktop.ui.pages.home.ring import Ring
from desktop.ui.pages.home.shown_figures import Figure
from desktop.ui.shell.icons import Icons


class FigureCard(QWidget):
    def __init__(self, icons: Icons, parent: QWidget, *, ring: bool = False) -> None:
        """`ring`: a share of a whole, drawn round."""
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self.headline, self._subline = QLabel(self), QLabel(self), QLabel(self)
        self._title.setObjectName("heading")
        self.headline.setObjectName("figure")
        self._subline.setObjectName("muted")
        self._refused, self.how = QLabel(self), QLabel(self)
        self.how.setObjectName("muted")
        for label in (self._subline, self._refused, self.how):
            label.setWordWrap(True)
        self.chart = BarChart(icons, self)
        self.ring = Ring(icons, self) if ring else None
        number = QHBoxLayout()
        number.setSpacing(10)
        number.addWidget(self.headline, 0, Qt.AlignmentFlag.AlignBaseline)
        number.addWidget(self._subline, 1, Qt.AlignmentFlag.AlignBaseline)
        drawn = QHBoxLayout()
        drawn.setSpacing(18)
        if self.ring is not None:
            drawn.addWidget(self.ring)
            self.headline.hide()
        drawn.addWidget(self.chart, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(number)
        column.addLayout(drawn)
        column.addWidget(self._refused)
        column.addStretch(1)
        column.addWidget(self.how)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_figure(self, figure: Figure) -> None:
        self._title.setText(figure.title)
        self.headline.setText(figure.headline)
        self._subline.setText(figure.subline)
        self._subline.setVisible(not figure.refused)
        self._refused.setText(figure.refused)
        self._refused.setVisible(bool(figure.refused))
        self.chart.show_parts(figure.title, figure.parts)
        self.chart.setVisible(not figure.refused)
        if self.ring is not None:
            self.ring.show_parts(figure.title, figure.headline, figure.parts)
            self.ring.setVisible(not figure.refused)
        self.how.setText(figure.how)
