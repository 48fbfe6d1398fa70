"""Linux: systemd's logind, and the screen savers of the desktops, tell when the person goes away."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusError,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

from desktop.domain.locking import Away

log = logging.getLogger(__name__)

LOGIN = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIN}.Manager", f"{LOGIN}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
# Each desktop has its own name for the same signal, and the freedesktop one isn't sent by all.
SCREEN_SAVERS = tuple(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)


class LinuxSession(QObject):
    """services.desktop_ports.SessionWatch. Waits for nobody: a bus that isn't there tells nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._away: Callable[[Away], None] = lambda _why: None
        self._system = QDBusConnection.systemBus()
        self._session_bus = QDBusConnection.sessionBus()
        self._heard: list[tuple[Any, ...]] = []
        self._path = ""
        self._delay: QDBusUnixFileDescriptor | None = None

    def start(self, away: Callable[[Away], None]) -> None:
        self._away = away
        if self._system.isConnected():
            self._hear(self._system, LOGIN, MANAGER_PATH, MANAGER, "PrepareForSleep", "sleeps(bool)")
            self._ask_for_delay()
            # The session that the environment names; without one, the session of this user's screen.
            named = os.environ.get("XDG_SESSION_ID") or "auto"
            self._call(MANAGER_PATH, MANAGER, "GetSession", [named], "sessionFound(QDBusMessage)")
        if self._session_bus.isConnected():
            for name in SCREEN_SAVERS:
                self._hear(self._session_bus, "", "", name, "ActiveChanged", "screenSaverChanged(bool)")

    def stop(self) -> None:
        for bus, *what in self._heard:
            bus.disconnect(*what)
        self._heard.clear()
        self._delay = None
        self._away = lambda _why: None

    @Slot(bool)
    def sleeps(self, begins: bool) -> None:
        if begins:
            self._away(Away.SLEEP)
            self._delay = None  # given back: the computer may sleep now
        else:
            self._ask_for_delay()

    @Slot()
    def locked(self) -> None:
        self._away(Away.SYSTEM_LOCK)

    @Slot(bool)
    def screenSaverChanged(self, active: bool) -> None:
        if active:
            self._away(Away.SYSTEM_LOCK)

    @Slot("QDBusMessage")
    def sessionFound(self, answer: QDBusMessage) -> None:
        (path,) = answer.arguments()
        if not isinstance(path, QDBusObjectPath):
            return
        self._path = path.path()
        self._hear(self._system, LOGIN, self._path, SESSION, "Lock", "locked()")
        self._hear(self._system, LOGIN, self._path, PROPERTIES, "PropertiesChanged", "propertiesChanged()")

    @Slot()
    def propertiesChanged(self) -> None:
        # Asked for one by one: what the signal brings is a map that PySide can't read.
        for name, slot in (("Active", "activeIs(QDBusMessage)"), ("LockedHint", "hintIs(QDBusMessage)")):
            self._call(self._path, PROPERTIES, "Get", [SESSION, name], slot)

    @Slot("QDBusMessage")
    def activeIs(self, answer: QDBusMessage) -> None:
        if _value(answer) is False:
            self._away(Away.USER_SWITCH)

    @Slot("QDBusMessage")
    def hintIs(self, answer: QDBusMessage) -> None:
        if _value(answer) is True:
            self._away(Away.SYSTEM_LOCK)

    @Slot("QDBusMessage")
    def delayGiven(self, answer: QDBusMessage) -> None:
        (given,) = answer.arguments()
        if isinstance(given, QDBusUnixFileDescriptor):
            self._delay = given

    @Slot("QDBusError", "QDBusMessage")
    def refused(self, error: QDBusError, _call: QDBusMessage) -> None:
        log.info("logind doesn't answer as expected: %s", error.name())

    def _ask_for_delay(self) -> None:
        """A sleep waits, for seconds, until the file that comes back is closed."""
        why = ["sleep", "Consumer Desk", "Locks its secrets", "delay"]
        self._call(MANAGER_PATH, MANAGER, "Inhibit", why, "delayGiven(QDBusMessage)")

    def _hear(
        self, bus: QDBusConnection, service: str, path: str, interface: str, signal: str, slot: str
    ) -> None:
        what = (service, path, interface, signal, self, _slot(slot))
        if bus.connect(*what):
            self._heard.append((bus, *what))

    def _call(self, path: str, interface: str, method: str, arguments: list[str], slot: str) -> None:
        message = QDBusMessage.createMethodCall(LOGIN, path, interface, method)
        message.setArguments(arguments)
        refused = _slot("refused(QDBusError,QDBusMessage)")
        self._system.callWithCallback(message, self, _slot(slot), refused)


def _slot(signature: str) -> Any:
    """As SLOT() gives it, a text: PySide's types say bytes, and it refuses them."""
    return f"1{signature}"


def _value(answer: QDBusMessage) -> object:
    (held,) = answer.arguments()
    return held.variant() if isinstance(held, QDBusVariant) else held
