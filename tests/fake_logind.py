"""systemd's logind as far as this program asks it, on a system bus of the tests' own."""

import os
import threading
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

from tests.held import Held
from tests.session_bus import SessionBus

LOGIN = "org.freedesktop.login1"
MANAGER = DBusAddress("/org/freedesktop/login1", LOGIN, f"{LOGIN}.Manager")
SESSION = "/org/freedesktop/login1/session/_31"
PROPERTIES = "org.freedesktop.DBus.Properties"


class FakeLogind(Held):
    """From `with` to its end; `address` is for DBUS_SYSTEM_BUS_ADDRESS.

    `delays` counts the delays of sleep that were given and not handed back; `asked` names the calls.
    """

    def __init__(self) -> None:
        super().__init__()
        self.bus = SessionBus()
        self.asked: list[str] = []
        self.properties: dict[str, bool] = {"Active": True, "LockedHint": False}
        self._given: list[int] = []
        self._ended = threading.Event()
        self._sending = threading.Lock()

    @property
    def address(self) -> str:
        return self.bus.address

    @property
    def delays(self) -> int:
        self._given = [end for end in self._given if not _is_closed_elsewhere(end)]
        return len(self._given)

    def _hold(self, stack: ExitStack) -> None:
        stack.callback(self._close_given)
        stack.enter_context(self.bus)
        self._connection: DBusConnection = stack.enter_context(
            open_dbus_connection(self.bus.address, enable_fds=True)
        )
        Proxy(message_bus, self._connection).RequestName(LOGIN)
        thread = threading.Thread(target=self._answer, name="fake logind")
        thread.start()
        stack.callback(thread.join)
        stack.callback(self._ended.set)

    def _close_given(self) -> None:
        for end in self._given:
            os.close(end)

    def lock_session(self) -> None:
        """As `loginctl lock-session`."""
        self._send(DBusAddress(SESSION, interface=f"{LOGIN}.Session"), "Lock", None, ())

    def prepare_for_sleep(self, begins: bool) -> None:
        self._send(MANAGER, "PrepareForSleep", "b", (begins,))

    def change(self, **properties: bool) -> None:
        """Of the session: Active, LockedHint."""
        self.properties.update(properties)
        changed = {name: ("b", value) for name, value in properties.items()}
        where = DBusAddress(SESSION, interface=PROPERTIES)
        self._send(where, "PropertiesChanged", "sa{sv}as", (f"{LOGIN}.Session", changed, []))

    def _send(self, where: DBusAddress, name: str, signature: str | None, body: tuple[Any, ...]) -> None:
        with self._sending:
            self._connection.send(new_signal(where, name, signature, body))

    def _answer(self) -> None:
        answers: dict[str, Callable[[Any], Any]] = {
            "GetSession": lambda call: new_method_return(call, "o", (SESSION,)),
            "Get": lambda call: new_method_return(call, "v", (("b", self.properties[call.body[1]]),)),
            "Inhibit": self._delay,
        }
        while not self._ended.is_set():
            try:
                call = self._connection.receive(timeout=0.05)
            except TimeoutError:
                continue
            if call.header.message_type is not MessageType.method_call:
                continue
            name = call.header.fields[HeaderFields.member]
            self.asked.append(name)
            unknown = new_error(call, "org.freedesktop.DBus.Error.UnknownMethod")
            answer = answers[name](call) if name in answers else unknown
            with self._sending:
                self._connection.send(answer)
            del answer  # with the file that it may carry

    def _delay(self, call: Any) -> Any:
        mine, theirs = os.pipe()
        os.set_blocking(mine, False)
        self._given.append(mine)
        return new_method_return(call, "h", (_Handed(theirs),))


class _Handed:
    """A file that is closed here once it has been sent: jeepney keeps its own copy until then."""

    def __init__(self, number: int) -> None:
        self._number = number

    def fileno(self) -> int:
        return self._number

    def __del__(self) -> None:
        os.close(self._number)


def _is_closed_elsewhere(end: int) -> bool:
    try:
        closed = os.read(end, 1) == b""
    except BlockingIOError:
        return False
    if closed:
        os.close(end)
    return closed
