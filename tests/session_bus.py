"""D-Bus session buses of the tests' own."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.ended_process import end, start, wait_until
from tests.held import Held

VARIABLE = "DBUS_SESSION_BUS_ADDRESS"

# One folder of services, empty unless a test puts one there: nothing else can be started by asking for it.
_RULES = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <servicedir>{services}</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class SessionBus(Held):
    """A bus with nothing on it, from `with` to its end; `address` is for DBUS_SESSION_BUS_ADDRESS."""

    def __init__(self) -> None:
        super().__init__()
        self.address = ""
        self._services = Path()

    def _hold(self, stack: ExitStack) -> None:
        # Not in a test's own folder: a socket's path has 107 characters at most.
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="desk-bus-")))
        path, rules, services = folder / "bus", folder / "rules.conf", folder / "services"
        services.mkdir()
        self._services = services
        rules.write_text(_RULES.format(socket=path, services=services), encoding="utf-8")
        daemon = start(["dbus-daemon", f"--config-file={rules}", "--nofork", "--nopidfile"])
        stack.callback(end, daemon)
        self.address = f"unix:path={path}"
        wait_until(self._answers, daemon, "dbus-daemon")

    def starts_when_asked_for(self, name: str, script: Path) -> None:
        """From now on the bus runs `script` when a message is for `name` and no program owns it."""
        service = f"[D-BUS Service]\nName={name}\nExec=/bin/sh {script}\n"
        (self._services / f"{name}.service").write_text(service, encoding="utf-8")
        self._ask(lambda proxy: proxy.ReloadConfig())

    def _answers(self) -> bool:
        # That the file is there is not enough: the daemon binds to it first and listens a moment later.
        try:
            return self.has("org.freedesktop.DBus")
        except OSError:
            return False

    def has(self, name: str) -> bool:
        """Whether a program on the bus owns `name`."""
        return bool(self._ask(lambda proxy: proxy.NameHasOwner(name)[0]))

    def _ask(self, question: Callable[[Any], object]) -> object:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        with open_dbus_connection(self.address) as connection:
            return question(Proxy(message_bus, connection))


@contextmanager
def as_session(bus: SessionBus) -> Iterator[None]:
    """Inside, `bus` is the session bus for whatever connects anew (Qt keeps the one it has)."""
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = bus.address
    try:
        with _connections_closed():
            yield
    finally:
        if before is None:
            del os.environ[VARIABLE]
        else:
            os.environ[VARIABLE] = before


@contextmanager
def _connections_closed() -> Iterator[None]:
    # keyring 25.7 forgets to close its connection when the keychain is missing, locked or silent; Python
    # would warn of it in whichever test comes later.
    import secretstorage

    connect, connections = secretstorage.dbus_init, []

    def remember() -> object:
        connections.append(connect())
        return connections[-1]

    secretstorage.dbus_init = remember
    try:
        yield
    finally:
        secretstorage.dbus_init = connect
        for connection in connections:
            connection.close()
