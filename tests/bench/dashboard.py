"""Reading the work of a company for Home: calls spent, seconds, and how long the window's thread stands."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.adapters.store.passing_key import PassingKeychain
from desktop.app import Choices, Desk
from desktop.domain.work import Period
from desktop.paths import folders_below
from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from desktop.ui.pages.home.overview import Overview
from desktop.ui.shell.moments import today
from tests.bench.blocked import Pulse, until
from tests.bench.table import Row

MONTH, YEAR = timedelta(days=29), timedelta(days=364)
LISTS = {"/work_orders", "/tasks_todo", "/work_requests", "/accounts"}


def measure(application: QApplication) -> list[Row]:
    return [
        *of_company(application, 400, MONTH, "30 days"),
        *of_company(application, 400, YEAR, "12 months"),
        *of_company(application, 20_000, MONTH, "30 days"),
        *of_company(application, 20_000, YEAR, "12 months"),
    ]


def of_company(application: QApplication, orders: int, days: timedelta, name: str) -> list[Row]:
    """Within Fracttal's limit of 200 calls a minute, so most of the seconds of a long reading are waits."""
    with tempfile.TemporaryDirectory() as place:
        host = SampleHost(Path(place) / "server", settings=SampleSettings(work_orders=orders))
        choices = Choices(
            folders_below(Path(place) / "desk"),
            "en",
            sample=True,
            keychain=PassingKeychain(),
            sample_host=host,
        )
        desk = Desk(application, choices)
        desk.start()
        window = desk.built.window
        until(application, lambda: window.pages.home.overview is not None)
        overview = window.pages.home.overview
        assert isinstance(overview, Overview)
        until(application, lambda: not overview.reader.loading and not desk.built.desk.refreshing)
        reader = overview.reader
        host.forget_seen()
        pulse = Pulse()
        began = time.perf_counter()
        overview.dashboard.choice.since.set_day(today() - days)
        reader.read(Period(today() - days, today()))
        until(application, lambda: not reader.reading, seconds=600)
        seconds = time.perf_counter() - began
        pulse.stop()
        assert reader.read_work is not None, reader.problem
        assert overview.dashboard.figures
        calls = Counter(path in LISTS for _, path in host.seen)[True]
        window.close()
        desk.close()
    what = f"dashboard of {name}, {orders:,} orders a year"
    return [
        Row(f"{what}: calls", calls, ""),
        Row(f"{what}: time", seconds, "s"),
        Row(f"{what}: longest gap", pulse.longest, "ms", aim="50 ms"),
    ]
