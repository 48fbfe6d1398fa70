"""The one way off the window's thread, and back.

Work runs in lanes of daemon threads, so a keychain that never answers can't keep the program from ending.
An answer for an owner that is gone, or for work that was cancelled, is dropped.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from queue import SimpleQueue
from threading import Barrier, BrokenBarrierError, Event, Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from desktop.domain.errors import DeskError, Stopped, Unexpected
from desktop.later import later_log

log = later_log(__name__)

T = TypeVar("T")
Job = Callable[[], None]
LONGEST_MEETING = 2.0  # seconds
LONGEST_CLOSING = 0.5  # seconds; the whole program is gone within one


class Lane(Enum):
    """Name and number of threads. The database and the keychain have one each: their order matters.
    What the person lets write or print may take long: nothing waits behind it."""

    NETWORK = ("network", 4)
    STORAGE = ("storage", 1)
    KEYCHAIN = ("keychain", 1)
    FILES = ("files", 1)


class Task:
    """Running work, as its owner sees it. As a Progress it tells the work when to stop."""

    def __init__(self, owner: QObject, lane: Lane, tell: Callable[[Job], None]) -> None:
        self._owner = owner
        self.lane = lane
        self._tell = tell
        self._stop = Event()
        self._watcher: Callable[[int, int], None] | None = None
        self._waits: Callable[[float], None] | None = None

    def cancel(self) -> None:
        """Asks the work to stop; whatever it still answers is ignored."""
        self._stop.set()

    @property
    def wanted(self) -> bool:
        """Whether anybody still waits for the answer."""
        return not self._stop.is_set() and isValid(self._owner)

    def watch(self, watcher: Callable[[int, int], None]) -> None:
        """`watcher(done, total)` is called on the window's thread."""
        self._watcher = watcher

    def watch_waits(self, watcher: Callable[[float], None]) -> None:
        """`watcher(seconds)` is called on the window's thread when the work begins to wait for so long."""
        self._waits = watcher

    def report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Stopped
        if self._watcher is not None:
            watcher = self._watcher
            self._tell(lambda: watcher(done, total) if self.wanted else None)

    def wait(self, seconds: float) -> None:
        if self._waits is not None:
            waits = self._waits
            self._tell(lambda: waits(seconds) if self.wanted else None)
        if self._stop.wait(seconds):
            raise Stopped


class Tasks(QObject):
    _arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._queues: dict[Lane, SimpleQueue[Job | None]] = {}
        self._threads: list[Thread] = []
        self._running: set[Task] = set()
        self._closed = False
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        owner: QObject,
        lane: Lane,
        work: Callable[[Task], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None],
    ) -> Task:
        """Runs `work(task)` in the lane, then `done(value)` or `failed(error)` on the window's thread."""
        task = Task(owner, lane, self._tell)
        if self._closed:
            task.cancel()
            return task
        self._running.add(task)

        def job() -> None:
            answer: Callable[[], None]
            try:
                value = work(task)
            except DeskError as problem:
                error = without_frames(problem)
                answer = lambda: failed(error)  # noqa: E731 - one of two answers
            except Exception as mistake:
                log.exception("unexpected in lane %s", lane.value[0])
                unexpected = Unexpected(type(mistake).__name__)
                answer = lambda: failed(unexpected)  # noqa: E731
            else:
                answer = lambda: done(value)  # noqa: E731
            self._tell(lambda: self._finish(task, answer))

        self._queue(lane).put(job)
        return task

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def busy_in(self, lane: Lane) -> bool:
        return any(task.lane is lane for task in self._running)

    def in_every_thread(self, work: Job) -> None:
        """Runs `work` once in each thread there is, as soon as those of a lane have nothing else to do, or
        have been waited for long enough."""
        for lane, queue in self._queues.items():
            together = Barrier(lane.value[1])

            def job(together: Barrier = together) -> None:
                # A thread that had its turn waits for the others, so that none takes a second one.
                with suppress(BrokenBarrierError):
                    together.wait(LONGEST_MEETING)
                work()

            for _ in range(lane.value[1]):
                queue.put(job)

    def close(self) -> None:
        """Delivers nothing more; threads end after the work at hand, and nobody waits long for all of it."""
        self._closed = True
        for task in self._running:
            task.cancel()
        for lane, queue in self._queues.items():
            for _ in range(lane.value[1]):
                queue.put(None)
        deadline = time.monotonic() + LONGEST_CLOSING
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _queue(self, lane: Lane) -> SimpleQueue[Job | None]:
        queue = self._queues.get(lane)
        if queue is None:
            queue = self._queues[lane] = SimpleQueue()
            name, threads = lane.value
            for number in range(threads):
                thread = Thread(target=_work_off, args=(queue,), name=f"{name}-{number + 1}", daemon=True)
                thread.start()
                self._threads.append(thread)
        return queue

    def _tell(self, job: Job) -> None:
        if not self._closed and isValid(self):
            self._arrived.emit(job)

    def _finish(self, task: Task, answer: Job) -> None:
        self._running.discard(task)
        if task.wanted:
            answer()

    @Slot(object)
    def _call(self, job: Job) -> None:
        if not self._closed:
            job()


def without_frames(problem: DeskError) -> DeskError:
    """It is kept for as long as a person may want to know it, and what stood in the places that it came
    through, secrets too, must not be kept with it."""
    problem.__traceback__ = problem.__context__ = problem.__cause__ = None
    return problem


def _work_off(queue: SimpleQueue[Job | None]) -> None:
    while (job := queue.get()) is not None:
        job()
