"""Periods are whole days on this computer's clock, whichever of two dates comes first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.pages.transactions_log.period import ANY, DATES, MONTH, QUARTER, TODAY, WEEK, PeriodChoice
from desktop.ui.shell.icons import Icons


@pytest.fixture
def period(qtbot: QtBot, icons: Icons) -> Iterator[PeriodChoice]:
    window = QWidget()
    qtbot.addWidget(window)
    yield PeriodChoice(icons, window)


def test_open_at_first(period: PeriodChoice) -> None:
    assert period.bounds() == (None, None)
    assert period.since.isHidden()


@pytest.mark.parametrize(("choice", "days"), [(TODAY, 0), (WEEK, 6), (MONTH, 29), (QUARTER, 89)])
def test_usual_periods_begin_at_midnight(period: PeriodChoice, choice: int, days: int) -> None:
    period.choose(choice)
    since, until = period.bounds()
    assert until is None
    assert since is not None
    here = since.astimezone()
    assert (here.hour, here.minute, here.second) == (0, 0, 0)
    assert (datetime.now().astimezone().date() - here.date()) == timedelta(days=days)


def test_two_dates_in_any_order(period: PeriodChoice) -> None:
    period.choose(DATES)
    assert not period.since.isHidden()
    period.since.setDate(QDate(2026, 3, 10))
    period.until.setDate(QDate(2026, 3, 8))
    since, until = period.bounds()
    assert since is not None
    assert until is not None
    assert (since.astimezone().date().day, until.astimezone().date().day) == (8, 10)
    assert until - since == timedelta(days=3, seconds=-1)
    period.choose(ANY)
    assert period.bounds() == (None, None)
