"""Qt's calendar in our colours and with our icons: its own arrows are black, its weekends red."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from desktop.ui.shell.icons import Icons

CELL = 34
WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class MonthCalendar(QCalendarWidget):
    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setGridVisible(False)
        self.setMinimumSize(QSize(7 * (CELL + 8), 8 * CELL))
        self._dress()

    def speak_language(self) -> None:
        self.setLocale(QLocale())
        self.setFirstDayOfWeek(QLocale().firstDayOfWeek())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in kinds:
            self._dress()

    def _dress(self) -> None:
        plain = QTextCharFormat()
        plain.setForeground(self._icons.colour("text"))
        for day in WEEKEND:
            self.setWeekdayTextFormat(day, plain)
        head = QTextCharFormat()
        head.setForeground(self._icons.colour("muted"))
        self.setHeaderTextFormat(head)
        icons = ["chevron_left", "chevron_right"]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            icons.reverse()
        for part, icon in zip(("prev", "next"), icons, strict=True):
            button = self.findChild(QToolButton, f"qt_calendar_{part}month")
            if button is not None:
                button.setIcon(self._icons.named(icon))
