"""A date with a calendar, written as the language writes dates; its arrow is one of our icons."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.widgets.month_calendar import MonthCalendar

EDGE = 16


class DateBox(QDateEdit):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._calendar = MonthCalendar(icons)
        self.setCalendarPopup(True)
        self.setCalendarWidget(self._calendar)
        self.speak_language()

    def day(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        self.setDate(_of_qt(day))

    def set_last_day(self, day: date) -> None:
        self.setMaximumDate(_of_qt(day))

    def speak_language(self) -> None:
        """In the language of now: call it where words are set."""
        locale = QLocale()
        self.setLocale(locale)
        self._calendar.speak_language()
        written = locale.dateFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(written if "yyyy" in written else written.replace("yy", "yyyy"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        leading = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow = QRect(8 if leading else self.width() - EDGE - 8, (self.height() - EDGE) // 2, EDGE, EDGE)
        painter = QPainter(self)
        self._icons.paint(painter, "chevron_down", "text" if self.isEnabled() else "muted", arrow)
        painter.end()


def _of_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
