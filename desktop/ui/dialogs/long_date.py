"""A date in words, in any language, without the day of the week."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale

DAY_OF_WEEK = re.compile(r"^dddd,?\s*|,?\s*dddd$")


def long_date(day: QDate, locale: str) -> str:
    """As "2 de diciembre de 2026"; `locale` as in domain/tongues.py."""
    spoken = QLocale(locale)
    return spoken.toString(day, DAY_OF_WEEK.sub("", spoken.dateFormat(QLocale.FormatType.LongFormat)))
