"""Work off the window's thread, and its answers back on it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from desktop.domain.errors import DeskError, HostUnknown, Stopped, Unexpected
from desktop.ui.shell.tasks import Lane, Task, Tasks
from tests.log_watch import LogWatch


class Answers:
    """What came, and in which thread."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self.problems: list[DeskError] = []
        self.threads: set[threading.Thread] = set()

    def done(self, value: object) -> None:
        self.values.append(value)
        self.threads.add(threading.current_thread())

    def failed(self, problem: DeskError) -> None:
        self.problems.append(problem)
        self.threads.add(threading.current_thread())


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def owner(tasks: Tasks) -> QObject:
    return QObject()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Opened at the end at the latest, so that no thread stays."""
    gate = threading.Event()
    yield gate
    gate.set()


def giving(value: int) -> Callable[[Task], int]:
    return lambda _: value


def settled(tasks: Tasks) -> bool:
    return not tasks.busy


@pytest.mark.parametrize("lane", list(Lane))
def test_work_runs_elsewhere_and_its_answer_comes_to_the_windows_thread(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers, lane: Lane
) -> None:
    tasks.submit(owner, lane, lambda _: threading.current_thread(), answers.done, answers.failed)
    assert tasks.busy
    qtbot.waitUntil(lambda: settled(tasks))
    [worker] = answers.values
    assert worker is not threading.current_thread()
    assert isinstance(worker, threading.Thread)
    assert worker.daemon
    assert answers.threads == {threading.current_thread()}
    assert answers.problems == []


def test_a_problem_comes_to_the_windows_thread_as_it_is(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers
) -> None:
    problem = HostUnknown("app.example.com")

    def work(_: Task) -> None:
        raise problem

    tasks.submit(owner, Lane.NETWORK, work, answers.done, answers.failed)
    qtbot.waitUntil(lambda: settled(tasks))
    assert answers.problems == [problem]
    assert answers.threads == {threading.current_thread()}
    assert answers.values == []


def test_a_problem_that_is_kept_keeps_nothing_of_where_it_came_through(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers
) -> None:
    def work(_: Task) -> None:
        try:
            raise Stopped
        finally:
            raise HostUnknown("app.example.com")

    tasks.submit(owner, Lane.NETWORK, work, answers.done, answers.failed)
    qtbot.waitUntil(lambda: settled(tasks))
    [problem] = answers.problems
    assert (problem.__traceback__, problem.__context__, problem.__cause__) == (None, None, None)


def test_a_mistake_of_the_program_is_logged_and_told_without_its_words(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers, expected_log: LogWatch
) -> None:
    expected_log.expect("unexpected in lane storage", "desktop.ui.shell.tasks")

    def work(_: Task) -> None:
        raise KeyError("sample-secret-in-a-mistake")

    tasks.submit(owner, Lane.STORAGE, work, answers.done, answers.failed)
    qtbot.waitUntil(lambda: settled(tasks))
    [problem] = answers.problems
    assert isinstance(problem, Unexpected)
    assert vars(problem) == {"kind": "KeyError"}


def test_a_lane_goes_on_after_a_mistake(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers, expected_log: LogWatch
) -> None:
    expected_log.expect("unexpected")
    tasks.submit(owner, Lane.STORAGE, lambda _: 1 // 0, answers.done, answers.failed)
    tasks.submit(owner, Lane.STORAGE, lambda _: "next", answers.done, answers.failed)
    qtbot.waitUntil(lambda: settled(tasks))
    assert answers.values == ["next"]


def test_the_answer_for_an_owner_that_is_gone_is_dropped(
    qtbot: QtBot, tasks: Tasks, answers: Answers, gate: threading.Event
) -> None:
    owner = QObject()
    task = tasks.submit(owner, Lane.NETWORK, lambda _: gate.wait(5), answers.done, answers.failed)
    shiboken6.delete(owner)
    assert not task.wanted
    gate.set()
    qtbot.waitUntil(lambda: settled(tasks))
    assert answers.values == answers.problems == []


def test_the_answer_of_cancelled_work_is_dropped(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers, gate: threading.Event
) -> None:
    task = tasks.submit(owner, Lane.NETWORK, lambda _: gate.wait(5), answers.done, answers.failed)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: settled(tasks))
    assert answers.values == answers.problems == []


def test_an_answer_on_its_way_is_dropped_when_it_is_cancelled(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers
) -> None:
    finished = threading.Event()
    task = tasks.submit(owner, Lane.STORAGE, lambda _: 1, answers.done, answers.failed)
    tasks.submit(owner, Lane.STORAGE, lambda _: finished.set(), answers.done, answers.failed)
    assert finished.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: settled(tasks))
    assert answers.values == [None]


def test_cancelled_work_learns_it_when_it_reports_or_waits(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers, gate: threading.Event
) -> None:
    learned: list[str] = []

    def work(task: Task) -> None:
        gate.wait(5)
        try:
            task.report(1, 2)
        except Stopped:
            learned.append("by reporting")
        try:
            task.wait(60)
        except Stopped:
            learned.append("by waiting")

    tasks.submit(owner, Lane.NETWORK, work, answers.done, answers.failed).cancel()
    gate.set()
    qtbot.waitUntil(lambda: settled(tasks))
    assert learned == ["by reporting", "by waiting"]


def test_a_long_wait_ends_at_once_when_it_is_cancelled(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers
) -> None:
    began = threading.Event()

    def work(task: Task) -> None:
        began.set()
        task.wait(60)

    task = tasks.submit(owner, Lane.NETWORK, work, answers.done, answers.failed)
    assert began.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: settled(tasks), timeout=2000)


def test_progress_is_told_on_the_windows_thread_in_order(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers, gate: threading.Event
) -> None:
    told: list[tuple[int, int, threading.Thread]] = []

    def work(task: Task) -> str:
        gate.wait(5)
        for done in range(1, 4):
            task.report(done, 3)
        return "all"

    task = tasks.submit(owner, Lane.NETWORK, work, answers.done, answers.failed)
    task.watch(lambda done, total: told.append((done, total, threading.current_thread())))
    gate.set()
    qtbot.waitUntil(lambda: settled(tasks))
    here = threading.current_thread()
    assert told == [(1, 3, here), (2, 3, here), (3, 3, here)]
    assert answers.values == ["all"]


def test_storage_works_in_order_and_the_network_side_by_side(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers, gate: threading.Event
) -> None:
    for number in range(20):
        tasks.submit(owner, Lane.STORAGE, giving(number), answers.done, answers.failed)
    qtbot.waitUntil(lambda: settled(tasks))
    assert answers.values == list(range(20))
    together = threading.Barrier(4)
    for _ in range(4):
        tasks.submit(owner, Lane.NETWORK, lambda _: together.wait(5), answers.done, answers.failed)
    qtbot.waitUntil(lambda: settled(tasks))
    assert answers.problems == []


def test_closing_takes_less_than_a_second_even_when_every_lane_is_stuck(
    tasks: Tasks, owner: QObject, answers: Answers, gate: threading.Event
) -> None:
    for lane in Lane:
        for _ in range(lane.value[1]):
            tasks.submit(owner, lane, lambda _: gate.wait(30), answers.done, answers.failed)
    began = time.monotonic()
    tasks.close()
    assert time.monotonic() - began < 1
    gate.set()


def test_after_closing_nothing_is_delivered_and_nothing_runs(
    tasks: Tasks, owner: QObject, answers: Answers, gate: threading.Event
) -> None:
    told: list[object] = []
    tasks.submit(owner, Lane.STORAGE, lambda _: gate.wait(5), answers.done, answers.failed)
    tasks.close()
    gate.set()
    late = tasks.submit(owner, Lane.NETWORK, told.append, answers.done, answers.failed)
    assert not late.wanted
    for thread in tasks._threads:
        thread.join(5)
    QCoreApplication.processEvents()
    assert told == answers.values == answers.problems == []


def test_work_that_waits_is_told_on_the_windows_thread(
    qtbot: QtBot, tasks: Tasks, owner: QObject, answers: Answers
) -> None:
    told: list[tuple[float, threading.Thread]] = []
    begin = threading.Event()

    def work(task: Task) -> int:
        begin.wait(5)
        task.wait(0.01)
        return 1

    task = tasks.submit(owner, Lane.NETWORK, work, answers.done, answers.failed)
    task.watch_waits(lambda seconds: told.append((seconds, threading.current_thread())))
    begin.set()
    qtbot.waitUntil(lambda: answers.values == [1])
    assert told == [(0.01, threading.main_thread())]
