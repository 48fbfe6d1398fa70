"""Locking and unlocking, by the person, by the system, or because nobody has been here for a while."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.domain.keeping import Keeping, VaultState
from desktop.domain.locking import Away
from desktop.ui.shell.tasks import Lane, Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow

    from desktop.domain.errors import DeskError
    from desktop.services.locking import Locking
    from desktop.services.preferences import Preferences
    from desktop.ui.shell.keychain_notice import VaultWatch
    from desktop.ui.shell.open_company import OpenCompany
    from desktop.ui.shell.secret_clipboard import SecretClipboard

LOOKS_AGAIN = 250  # ms
LEAST_REST = 5_000  # ms
LONGEST_WORK = 30.0  # seconds for calls under way to end by themselves
# What a person does to a window. Moving the mouse over it is enough.
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class Lock(QObject):
    locked = Signal()  # what is shown or typed is hidden now
    unlocked = Signal()
    asking = Signal(bool)  # whether the keychain is being asked
    failed = Signal(object)  # a DeskError

    def __init__(
        self,
        application: QGuiApplication,
        locking: Locking,
        desk: OpenCompany,
        tasks: Tasks,
        clipboard: SecretClipboard,
        preferences: Preferences,
        watch: VaultWatch,
        now: Callable[[], tuple[float, float]] = lambda: (time.monotonic(), time.time()),
    ) -> None:
        """`now` gives the time since the computer runs, without its sleep on some systems, and the wall's."""
        super().__init__()
        self._locking = locking
        self._desk = desk
        self._tasks = tasks
        self._clipboard = clipboard
        self._preferences = preferences
        self._now = now
        self._last = now()
        self._is_locked = self._is_closed = False
        self._is_asking = False
        self._given_up_at = 0.0
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._look_whether_idle)
        self._ending = QTimer(self)
        self._ending.setInterval(LOOKS_AGAIN)
        self._ending.timeout.connect(self._forget_sign_ins)
        # What the window drops when it has drawn itself anew is freed later than the lock.
        self._once_more = QTimer(self)
        self._once_more.setSingleShot(True)
        self._once_more.setInterval(1000)
        self._once_more.timeout.connect(self._clean)
        watch.changed.connect(self._vault_changed)
        application.focusWindowChanged.connect(self._listen_to)
        self._listen_to(application.focusWindow())
        self.begin_idle_time()

    def close(self) -> None:
        """Locks and unlocks no more."""
        self._is_closed = True
        self._idle.stop()
        self._ending.stop()
        self._once_more.stop()

    @property
    def is_locked(self) -> bool:
        return self._is_locked

    def lock(self, why: Away = Away.PERSON) -> None:
        """At once; there is nothing to lock while no company is open."""
        if self._is_closed or self._desk.company is None:
            return
        if not self._is_locked:
            self._is_locked = True
            self._idle.stop()
            self._locking.lock()
            self._desk.lock()
            self._clipboard.lock()
            self.locked.emit()
            self._given_up_at = time.monotonic() + LONGEST_WORK
            self._ending.start()
        if self._ending.isActive():
            if why is Away.SLEEP:
                self._given_up_at = 0  # nothing may wait: its calls die anyway
            self._forget_sign_ins()

    def unlock(self) -> None:
        """Asks the keychain, which may ask the person."""
        if not self._is_locked or self._is_asking:
            return
        self._ask(True)
        self._tasks.submit(
            self, Lane.KEYCHAIN, lambda _task: self._locking.unlock(), self._answered, self._not_answered
        )

    def used(self) -> None:
        """Somebody is here. After a sleep of the computer that may be too late: it has been idle."""
        if not self._is_locked and self._left() <= 0:
            self.lock(Away.IDLE)
        self._last = self._now()

    def begin_idle_time(self) -> None:
        """Anew, also after another time was chosen."""
        self._last = self._now()
        self._idle.start(self._preferences.lock_minutes * 60_000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.used()
        return False

    def _listen_to(self, window: QWindow | None) -> None:
        # At the system's window, where each thing that the person does passes once: asking every widget for
        # every event would be felt.
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _left(self) -> float:
        """Seconds. By whichever clock has gone farther: one may stand still while the computer sleeps."""
        ran, wall = self._now()
        gone = max(ran - self._last[0], wall - self._last[1])
        return self._preferences.lock_minutes * 60 - gone

    def _look_whether_idle(self) -> None:
        if self._is_locked:
            return
        if self._left() <= 0:
            self.lock(Away.IDLE)
        if not self._is_locked:  # nothing to lock, or somebody was here
            self._idle.start(max(LEAST_REST, int(self._left() * 1000)))

    def _forget_sign_ins(self) -> None:
        """Once the work at hand has ended, or for want of patience before, and then once more."""
        ended = not self._tasks.busy_in(Lane.NETWORK)
        if ended or not self._is_locked:
            self._ending.stop()
        if self._is_locked and (ended or time.monotonic() >= self._given_up_at):
            self._given_up_at = math.inf
            self._clean()
            self._once_more.start()

    def _clean(self) -> None:
        if self._is_locked:
            self._locking.forget_sign_ins()
            self._tasks.in_every_thread(self._locking.clean_thread)

    def _ask(self, asking: bool) -> None:
        self._is_asking = asking
        self.asking.emit(asking)

    def _answered(self, state: VaultState) -> None:
        self._ask(False)
        self._vault_changed(state)

    def _not_answered(self, problem: DeskError) -> None:
        self._ask(False)
        self.failed.emit(problem)

    def _vault_changed(self, state: VaultState) -> None:
        # News of before the lock may come after it: what counts is how things are.
        if self._is_closed:
            return
        if self._is_locked and state.keeping is not Keeping.LOCKED and not self._locking.is_locked:
            self._is_locked = False
            self.begin_idle_time()
            self._desk.unlock()
            self.unlocked.emit()
