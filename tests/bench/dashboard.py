"""Reading the work of a company for Home: seconds, and how long the window's thread stands."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from desktop.domain.work import Period
from desktop.ui.pages.home.overview import Overview
from desktop.ui.shell.moments import today
from tests.bench.blocked import Pulse, rounds, sample_desk, until
from tests.bench.table import Row

MONTH, YEAR = timedelta(days=29), timedelta(days=364)


def measure(application: QApplication) -> list[Row]:
    return [
        *of_company(application, 400, MONTH, "30 days"),
        *of_company(application, 400, YEAR, "12 months"),
        *of_company(application, 20_000, MONTH, "30 days"),
        *of_company(application, 20_000, YEAR, "12 months"),
    ]


def of_company(application: QApplication, orders: int, days: timedelta, name: str) -> list[Row]:
    """What is read, without the waits for Fracttal's 200 calls a minute."""
    with sample_desk(application, work_orders=orders) as desk:
        opened, window = desk.built.desk, desk.built.window
        until(application, lambda: window.pages.home.overview is not None)
        overview = window.pages.home.overview
        assert isinstance(overview, Overview)
        until(application, lambda: not overview.reader.loading and not opened.refreshing)
        reader = overview.reader
        overview.dashboard.choice.since.set_day(today() - days)
        pulse = Pulse()
        period = Period(today() - days, today())
        reading = rounds(
            application, pulse, lambda: reader.read(period), lambda: not reader.reading, 1, seconds=600
        )
        pulse.stop()
        assert reader.read_work is not None, reader.problem
        assert overview.dashboard.figures
    return reading.rows(f"dashboard of {name}, {orders:,} orders a year")
