"""What a page reads: one at a time, stopped at once, never of a company that was left."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.domain.errors import NotAllowed
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.reading import Reading
from desktop.ui.shell.tasks import Task, Tasks
from tests.outside_program import answer_until
from tests.services.conftest import ACME


@pytest.fixture
def reading(desk: OpenCompany, tasks: Tasks, qtbot: QtBot) -> Reading:
    desk.release()
    return Reading(desk, tasks, desk)


def refuses(_task: Task) -> int:
    raise NotAllowed


def test_the_value_arrives_and_a_failure_stands_in_problem(reading: Reading) -> None:
    got: list[int] = []
    reading.start(lambda _task: 7, got.append)
    assert reading.busy
    assert answer_until(lambda: got == [7] and not reading.busy, 5)
    reading.start(refuses, got.append)
    assert answer_until(lambda: isinstance(reading.problem, NotAllowed), 5)
    assert got == [7]
    reading.start(lambda _task: 8, got.append)
    assert reading.problem is None
    assert answer_until(lambda: got == [7, 8], 5)


def test_what_was_stopped_is_ignored(reading: Reading) -> None:
    go_on, got = Event(), list[int]()

    def slow(_task: Task) -> int:
        go_on.wait(5)
        return 1

    reading.start(slow, got.append)
    reading.stop()
    assert not reading.busy
    go_on.set()
    reading.start(lambda _task: 2, got.append)
    assert answer_until(lambda: got == [2], 5)


def test_another_company_drops_what_was_asked_of_the_last(reading: Reading, desk: OpenCompany) -> None:
    go_on, got = Event(), list[int]()

    def slow(_task: Task) -> int:
        go_on.wait(5)
        return 1

    reading.start(slow, got.append)
    desk.open(ACME)
    assert not reading.busy
    go_on.set()
    assert not answer_until(lambda: bool(got), 0.3)
    assert answer_until(lambda: not desk.refreshing, 5)


def test_nothing_is_asked_before_the_window_is_there(desk: OpenCompany, tasks: Tasks, qtbot: QtBot) -> None:
    reading = Reading(desk, tasks, QObject(desk))
    got: list[int] = []
    reading.start(lambda _task: 7, got.append)
    assert reading.busy
    assert not answer_until(lambda: bool(got), 0.2)
    desk.release()
    assert answer_until(lambda: got == [7], 5)
