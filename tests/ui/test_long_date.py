"""Dates in the integrator's language."""

import pytest
from PySide6.QtCore import QDate, QLocale

from desktop.domain.tongues import TONGUES, Tongue
from desktop.ui.dialogs.long_date import long_date


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_a_date_has_day_month_and_year_but_no_day_of_the_week(tongue: Tongue) -> None:
    text = long_date(QDate(2026, 12, 2), tongue.locale)
    locale = QLocale(tongue.locale)
    assert "2026" in text
    assert "2" in text.replace("2026", "")
    assert locale.monthName(12)[:5].casefold() in text.casefold()
    assert locale.dayName(3).casefold() not in text.casefold()
    assert text == text.strip(" ,")
