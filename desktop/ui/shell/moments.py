"""Times as people read them; the server's are UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


def today() -> date:
    """On this computer's calendar."""
    return datetime.now(UTC).astimezone().date()


def local_time(moment: datetime, locale: QLocale) -> str:
    """Date and time on this computer's clock, as the language writes them."""
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return locale.toString(there, QLocale.FormatType.ShortFormat)


def how_long_ago(moment: datetime, locale: QLocale, now: datetime | None = None) -> str:
    """ "just now", "5 minutes ago", then the date and time; these also where the clock was set back since."""
    translate = QCoreApplication.translate
    minutes = int(((now or datetime.now(UTC)) - moment).total_seconds() // 60)
    if -1 <= minutes < 1:
        return translate("Moments", "just now")
    if 0 < minutes < 60:
        return translate("Moments", "%n minute(s) ago", "", minutes)
    return local_time(moment, locale)


def local_day(moment: datetime, locale: QLocale) -> str:
    """The day on this computer's calendar, as the language writes it."""
    there = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return locale.toString(there.date(), QLocale.FormatType.ShortFormat)
