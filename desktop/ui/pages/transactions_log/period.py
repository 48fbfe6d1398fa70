"""Choosing a period: a few usual ones, or two dates."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox

ANY, TODAY, WEEK, MONTH, QUARTER, DATES = range(6)
_DAYS = {TODAY: 0, WEEK: 6, MONTH: 29, QUARTER: 89}


class PeriodChoice(TranslatedWidget):
    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = ChoiceBox(icons, self)
        self._since_name, self._until_name = QLabel(self), QLabel(self)
        self.since, self.until = QDateEdit(self), QDateEdit(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.choice)
        for widget in (self._since_name, self.since, self._until_name, self.until):
            row.addWidget(widget)
        today = QDate.currentDate()
        for edit, date in ((self.since, today.addDays(-6)), (self.until, today)):
            edit.setCalendarPopup(True)
            for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
                # Qt's red can't be read on dark ground.
                edit.calendarWidget().setWeekdayTextFormat(weekday, QTextCharFormat())
            edit.setDate(date)
            edit.setMinimumHeight(self.choice.sizeHint().height())
            edit.dateChanged.connect(self.changed)
        self.choice.activated.connect(self._chosen)
        self.retranslate()
        self._show_dates()

    def choose(self, period: int) -> None:
        self.choice.setCurrentIndex(period)
        self._show_dates()

    def bounds(self) -> tuple[datetime | None, datetime | None]:
        """First and last moment, UTC, of whole days on this computer's clock; None where it is open."""
        chosen = max(self.choice.currentIndex(), ANY)
        if chosen == ANY:
            return None, None
        if chosen == DATES:
            first, last = self.since.date(), self.until.date()
            return _moment(min(first, last), QTime(0, 0)), _moment(max(first, last), QTime(23, 59, 59))
        return _moment(QDate.currentDate().addDays(-_DAYS[chosen]), QTime(0, 0)), None

    def retranslate(self) -> None:
        chosen = max(self.choice.currentIndex(), ANY)
        self.choice.clear()
        self.choice.addItems(
            [
                self.tr("Any time"),
                self.tr("Today"),
                self.tr("Last 7 days"),
                self.tr("Last 30 days"),
                self.tr("Last 90 days"),
                self.tr("Between two dates…"),
            ]
        )
        self.choice.setCurrentIndex(chosen)
        self.choice.setAccessibleName(self.tr("Period"))
        self._since_name.setText(self.tr("From"))
        self._until_name.setText(self.tr("Until"))
        self.since.setAccessibleName(self.tr("From"))
        self.until.setAccessibleName(self.tr("Until"))
        for edit in (self.since, self.until):
            edit.setLocale(QLocale())

    def _chosen(self) -> None:
        self._show_dates()
        self.changed.emit()

    def _show_dates(self) -> None:
        for widget in (self._since_name, self.since, self._until_name, self.until):
            widget.setVisible(self.choice.currentIndex() == DATES)


def _moment(date: QDate, time: QTime) -> datetime:
    return datetime.fromtimestamp(QDateTime(date, time).toSecsSinceEpoch(), UTC)
