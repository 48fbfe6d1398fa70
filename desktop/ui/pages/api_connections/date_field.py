"""A day that may be left out: typed as the language writes it, or chosen in a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.menu_button import MenuButton

SHORT = QLocale.FormatType.ShortFormat
CENTURY = 100
BEFORE, AFTER = "qt_calendar_prevmonth", "qt_calendar_nextmonth"  # Qt's own names
CALENDAR = 320, 260  # pixels


def pattern(locale: QLocale) -> str:
    """The language's short way of writing a day, always with four digits for the year."""
    short = locale.dateFormat(SHORT)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def day_in(text: str, locale: QLocale) -> date | None:
    """None when no day can be read. Two digits for the year are of this century."""
    in_words = locale.dateFormat(QLocale.FormatType.LongFormat)
    without_weekday = in_words.replace("dddd", "").strip(" ,")
    ways = (pattern(locale), locale.dateFormat(SHORT), in_words, without_weekday, "yyyy-MM-dd")
    for way in ways:
        found = locale.toDate(" ".join(text.split()), way)
        if found.isValid():
            year = found.year() + CENTURY if found.year() < 2000 else found.year()
            moved = QDate(year, found.month(), found.day())
            return date(moved.year(), moved.month(), moved.day()) if moved.isValid() else None
    return None


class DateField(TranslatedWidget):
    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._read)
        self.menu = QMenu(self)
        self.button = MenuButton(self.menu, self)
        self.button.setIcon(icons.named("business_calendar"))
        self.button.setIconSize(QSize(20, 20))
        self.calendar = self._made_calendar(icons)
        self._inside = QWidgetAction(self.menu)
        self._inside.setDefaultWidget(self.calendar)
        self.menu.addAction(self._inside)
        self.menu.aboutToShow.connect(self._turn_to_day)
        self.calendar.clicked.connect(self._chosen)
        self.calendar.activated.connect(self._chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.retranslate()

    def _made_calendar(self, icons: Icons) -> QCalendarWidget:
        calendar = QCalendarWidget(self.menu)
        calendar.setMinimumSize(*CALENDAR)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        # Qt's red for Saturday and Sunday can't be read on dark ground.
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, QTextCharFormat())
        self._months = calendar.findChild(QToolButton, BEFORE), calendar.findChild(QToolButton, AFTER)
        for button, icon in zip(self._months, (icons.named("back"), icons.named("forward")), strict=True):
            if isinstance(button, QToolButton):
                button.setIcon(icon)
        return calendar

    @property
    def day(self) -> date | None:
        """What is typed, None when nothing is or when it can't be read."""
        return self._day

    @property
    def is_wrong(self) -> bool:
        """Something is typed that is no day."""
        return bool(self.line.text().strip()) and self.day is None

    def show_day(self, day: date | None) -> None:
        text = QLocale().toString(QDate(day.year, day.month, day.day), pattern(QLocale())) if day else ""
        self.line.setText(text)

    def retranslate(self) -> None:
        """A day that stands there is written in the language of now."""
        if self._day is not None:
            self.show_day(self._day)
        today = QLocale().toString(QDate.currentDate(), pattern(QLocale()))
        self.line.setPlaceholderText(self.tr("Such as {date}").format(date=today))
        self.button.setToolTip(self.tr("Choose a day"))
        self.button.setAccessibleName(self.tr("Choose a day"))
        self.calendar.setLocale(QLocale())
        self.calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self._inside.setText(self.tr("Calendar"))
        for button, words in zip(
            self._months, (self.tr("Previous month"), self.tr("Next month")), strict=True
        ):
            if isinstance(button, QToolButton):
                button.setToolTip(words)
                button.setAccessibleName(words)

    def _read(self, text: str) -> None:
        """At once, in the language in which it is typed."""
        self._day = day_in(text, QLocale())
        self.changed.emit()

    def _turn_to_day(self) -> None:
        day = self.day
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        self.calendar.setFocus()

    def _chosen(self, chosen: QDate) -> None:
        self.menu.close()
        self.show_day(date(chosen.year(), chosen.month(), chosen.day()))
        self.line.setFocus()
