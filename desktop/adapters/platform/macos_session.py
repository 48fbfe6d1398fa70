"""macOS: notifications of the lock, of sleep and of another user's turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from desktop.adapters.platform.macos_desktop import Runtime
from desktop.domain.locking import Away

# Sent to every program by the login window; Apple doesn't document it, and has sent it for many years.
LOCKED = "com.apple.screenIsLocked"
WORKSPACE = {
    "NSWorkspaceWillSleepNotification": Away.SLEEP,
    "NSWorkspaceScreensDidSleepNotification": Away.SLEEP,
    "NSWorkspaceSessionDidResignActiveNotification": Away.USER_SWITCH,
}
AWAY = {LOCKED: Away.SYSTEM_LOCK, **WORKSPACE}


class ListeningRuntime(Runtime, Protocol):
    def listener(self, name: str, heard: Callable[[str], None]) -> int: ...

    def selector(self, name: str) -> int: ...


class MacSession:
    """services.desktop_ports.SessionWatch."""

    def __init__(self, runtime: Callable[[], ListeningRuntime]) -> None:
        self._objc = runtime()
        self._away: Callable[[Away], None] = lambda _why: None
        self._listener = 0

    def start(self, away: Callable[[Away], None]) -> None:
        self._away = away
        self._listener = self._objc.listener("ConsumerDeskSessionListener", self._heard)
        if not self._listener:
            return
        self._observe(self._everywhere(), LOCKED)
        for name in WORKSPACE:
            self._observe(self._workspace(), name)

    def stop(self) -> None:
        self._away = lambda _why: None
        if self._listener:
            for centre in (self._everywhere(), self._workspace()):
                self._objc.send(centre, "removeObserver:", self._listener)

    def _heard(self, name: str) -> None:
        if name in AWAY:
            self._away(AWAY[name])

    def _observe(self, centre: int, name: str) -> None:
        heard = self._objc.selector("heard:")
        self._objc.send(centre, "addObserver:selector:name:object:", self._listener, heard, name, 0)

    def _everywhere(self) -> int:
        return self._objc.send(self._objc.named("NSDistributedNotificationCenter"), "defaultCenter")

    def _workspace(self) -> int:
        workspace = self._objc.send(self._objc.named("NSWorkspace"), "sharedWorkspace")
        return self._objc.send(workspace, "notificationCenter")
