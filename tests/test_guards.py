"""The guards that every test is held to do fail what they should."""

import logging
import threading
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.leaks import left_threads, left_timers, left_windows
from tests.log_watch import LogWatch
from tests.no_skips import NoSkips
from tests.window_thread import Loaded


def test_thread_left_alive_is_seen_until_it_ends() -> None:
    before, may_end = threading.enumerate(), threading.Event()
    thread = threading.Thread(target=may_end.wait, daemon=True)
    thread.start()
    assert left_threads(before, seconds=0.01) == [thread]
    may_end.set()
    assert left_threads(before) == []


def test_what_is_loaded_outside_of_the_windows_thread_is_seen(loaded: Loaded) -> None:
    def load(name: str) -> None:
        with pytest.raises(ImportError):
            import_module(name)

    load("desktop.ui.not_there")
    for name in ("desktop.services.not_there", "desktop.ui.not_there", "PySide6.NotThere"):
        thread = threading.Thread(target=load, args=(name,), name="other")
        thread.start()
        thread.join()
    assert loaded.elsewhere == ["desktop.ui.not_there in other", "PySide6.NotThere in other"]
    loaded.elsewhere.clear()


def test_window_left_open_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert left_windows() == []
    window.show()
    assert left_windows() == [window]


def test_running_timer_is_seen_unless_only_garbage_holds_it(qapp: QCoreApplication) -> None:
    owner = QObject()
    timer = QTimer(owner)
    assert left_timers() == []
    timer.start(60_000)
    assert left_timers() == [timer]
    timer.stop()
    assert left_timers() == []

    circle: dict[str, Any] = {"timer": QTimer()}
    circle["itself"] = circle
    circle["timer"].start(60_000)
    del circle
    assert left_timers() == []


@pytest.fixture
def watch() -> LogWatch:
    return LogWatch()


def record(name: str, message: str) -> logging.LogRecord:
    return logging.LogRecord(name, logging.WARNING, "", 0, message, None, None)


def test_unexpected_warning_is_a_complaint(watch: LogWatch) -> None:
    watch.expect("is damaged", "desktop.store")
    watch.emit(record("desktop.store.cache", "the cache is damaged"))
    watch.emit(record("desktop.stores", "the cache is damaged"))
    assert watch.complaints() == ["logged WARNING by desktop.stores: the cache is damaged"]


def test_expected_warning_must_come(watch: LogWatch) -> None:
    watch.expect("is damaged")
    assert watch.complaints() == ["not logged: is damaged"]


def test_log_fixture_listens_to_every_logger_from_warning_on(expected_log: LogWatch) -> None:
    expected_log.expect("kept waiting", "desktop")
    logging.getLogger("desktop.sample").info("not of interest")
    logging.getLogger("desktop.sample").warning("kept %s", "waiting")
    assert expected_log.complaints() == []


@pytest.mark.parametrize(("skipped", "status"), [(True, 1), (False, 0)])
def test_skip_turns_success_into_failure(skipped: bool, status: int) -> None:
    guard = NoSkips()
    report: Any = SimpleNamespace(skipped=skipped, nodeid="tests/test_x.py::test_y")
    guard.pytest_runtest_logreport(report)
    session: Any = SimpleNamespace(exitstatus=0)
    guard.pytest_sessionfinish(session)
    assert session.exitstatus == status


def test_module_that_skips_itself_is_an_error() -> None:
    report: Any = SimpleNamespace(skipped=True, outcome="skipped", nodeid="tests/test_x.py", longrepr=None)
    NoSkips().pytest_collectreport(report)
    assert report.outcome == "failed"
    assert "tests/test_x.py" in report.longrepr


def test_expected_failure_is_no_skip() -> None:
    guard = NoSkips()
    report: Any = SimpleNamespace(skipped=True, nodeid="tests/test_x.py::test_y", wasxfail="known")
    guard.pytest_runtest_logreport(report)
    session: Any = SimpleNamespace(exitstatus=0)
    guard.pytest_sessionfinish(session)
    assert session.exitstatus == 0
