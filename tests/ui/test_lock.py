"""The lock by itself: idle time by two clocks, and sign-ins that end when the work at hand has ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.adapters.store.settings import JsonSettings
from desktop.domain.errors import DeskError, Stopped
from desktop.domain.keeping import Keeping
from desktop.domain.locking import Away, SecretsLocked
from desktop.domain.secret import Secret
from desktop.services.locking import Locking
from desktop.services.preferences import Preferences
from desktop.ui.shell.keychain_notice import VaultWatch
from desktop.ui.shell.lock import Lock
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.secret_clipboard import SecretClipboard
from desktop.ui.shell.tasks import Lane, Task, Tasks
from tests.services.conftest import ACME, World
from tests.ui.test_secret_clipboard import Marks


class Place:
    """A lock with a clock that is turned by hand."""

    def __init__(
        self, application: QApplication, world: World, desk: OpenCompany, tasks: Tasks, folder: Path
    ) -> None:
        self.ran = self.wall = 1_000.0
        self.world = world
        self.desk = desk
        self.tasks = tasks
        self.cleaned = 0
        self.threads: list[str] = []
        self.clipboard = SecretClipboard(application.clipboard(), Marks())
        self.preferences = Preferences(JsonSettings(folder))
        self.watch = VaultWatch()
        self.lock = Lock(
            application,
            Locking(world.vault, world.connections, self),
            desk,
            tasks,
            self.clipboard,
            self.preferences,
            self.watch,
            lambda: (self.ran, self.wall),
        )

    def clean(self) -> None:
        self.cleaned += 1

    def clean_thread(self) -> None:
        self.threads.append(threading.current_thread().name)

    def keeping(self) -> Keeping:
        return self.world.vault.state.keeping

    def passes(self, minutes: float, *, asleep: bool = False) -> None:
        self.wall += minutes * 60
        if not asleep:
            self.ran += minutes * 60


@pytest.fixture
def place(
    qapp: QApplication, world: World, desk: OpenCompany, tasks: Tasks, tmp_path: Path
) -> Iterator[Place]:
    place = Place(qapp, world, desk, tasks, tmp_path)
    desk.open(ACME)
    desk.release()
    yield place
    place.lock.close()
    place.clipboard.close()
    desk.leave()
    qapp.clipboard().dataChanged.disconnect(place.clipboard._changed)


def test_ten_minutes_at_first_and_as_chosen_from_then_on(place: Place) -> None:
    assert place.lock._left() == 600
    place.preferences.lock_minutes = 30
    place.lock.begin_idle_time()
    place.passes(29)
    place.lock._look_whether_idle()
    assert not place.lock.is_locked
    place.passes(1)
    place.lock._look_whether_idle()
    assert place.lock.is_locked


def test_a_time_that_nobody_offers_isnt_taken(place: Place, tmp_path: Path) -> None:
    place.preferences.values["lock_minutes"] = 100_000
    assert place.preferences.lock_minutes == 10


@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.Wheel])
def test_whatever_the_person_does_begins_it_anew(place: Place, kind: QEvent.Type) -> None:
    place.passes(9)
    place.lock.eventFilter(place.lock, QEvent(kind))
    place.passes(9)
    place.lock.eventFilter(place.lock, QEvent(QEvent.Type.Paint))  # nobody did that
    place.passes(1)
    place.lock._look_whether_idle()
    assert place.lock.is_locked


def test_the_first_touch_after_a_long_sleep_comes_too_late(place: Place) -> None:
    place.passes(60, asleep=True)
    place.lock.used()
    assert place.lock.is_locked


def test_a_clock_that_is_set_back_makes_it_no_longer(place: Place) -> None:
    place.wall -= 86_400
    place.passes(10)
    place.lock._look_whether_idle()
    assert place.lock.is_locked


def test_no_secret_and_no_sign_in_is_left(place: Place, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not place.desk.refreshing)
    api = place.world.opener.apis[ACME.id]
    place.clipboard.copy_secret(Secret("sample-secret-copied"), 30)
    place.lock.lock()
    assert not place.clipboard.holds_secret
    assert place.keeping() is Keeping.LOCKED
    assert api.closed
    assert place.cleaned == 1
    with pytest.raises(SecretsLocked):
        place.world.connections.api(ACME)
    with qtbot.waitSignal(place.lock.unlocked):
        place.lock.unlock()
    assert place.keeping() is Keeping.KEYCHAIN
    place.world.connections.api(ACME)


def test_every_thread_that_may_have_had_a_secret_is_cleaned(place: Place, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not place.desk.refreshing and not place.tasks.busy)
    place.lock.lock()
    network = [f"network-{number}" for number in (1, 2, 3, 4)]
    qtbot.waitUntil(lambda: sorted(name for name in place.threads if "network" in name) == network)
    qtbot.waitUntil(lambda: place.cleaned == 2, timeout=3000)  # once more, when all is drawn


def works(task: Task) -> None:
    """Until it is told to stop."""
    while True:
        task.wait(0.05)


@pytest.mark.parametrize(("why", "at_once"), [(Away.SYSTEM_LOCK, False), (Away.SLEEP, True)])
def test_work_at_hand_ends_first_except_before_a_sleep(
    place: Place, qtbot: QtBot, why: Away, at_once: bool
) -> None:
    qtbot.waitUntil(lambda: not place.desk.refreshing and not place.tasks.busy_in(Lane.NETWORK))
    ended: list[object] = []
    task = place.tasks.submit(place.lock, Lane.NETWORK, works, ended.append, ended.append)
    place.lock.lock(why)
    assert place.cleaned == int(at_once)
    task._stop.set()
    qtbot.waitUntil(lambda: place.cleaned == 1 + at_once, timeout=3000)
    assert not place.lock._ending.isActive()
    assert all(isinstance(each, Stopped) for each in ended)


def test_a_sleep_after_a_lock_waits_for_nothing(place: Place, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not place.desk.refreshing and not place.tasks.busy_in(Lane.NETWORK))
    task = place.tasks.submit(place.lock, Lane.NETWORK, works, lambda _: None, lambda _: None)
    place.lock.lock(Away.SYSTEM_LOCK)
    assert place.cleaned == 0
    place.lock.lock(Away.SLEEP)
    assert place.cleaned == 1
    place.lock.lock(Away.SYSTEM_LOCK)
    assert place.cleaned == 1
    task._stop.set()
    qtbot.waitUntil(lambda: place.cleaned == 2, timeout=3000)


def test_a_secret_that_was_on_its_way_when_the_lock_came_isnt_given(place: Place, qtbot: QtBot) -> None:
    given: list[Secret] = []
    refused: list[DeskError] = []
    place.world.vault.keep(ACME.id, "c", Secret("sample-secret-late"))
    place.desk.fetch_secret("c", given.append, refused.append)
    place.lock.lock()
    qtbot.waitUntil(lambda: bool(given or refused))
    assert given == []
    assert isinstance(refused[0], SecretsLocked)
