"""Going away, as logind and the screen savers tell it on real buses."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection

from tests.ended_process import end, start, wait_until
from tests.fake_logind import FakeLogind
from tests.outside_program import answer_until
from tests.session_bus import SessionBus

pytestmark = pytest.mark.linux_session


@pytest.fixture
def logind() -> Iterator[FakeLogind]:
    with FakeLogind() as logind:
        yield logind


@pytest.fixture
def desktop_bus() -> Iterator[SessionBus]:
    with SessionBus() as bus:
        yield bus


class Heard:
    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        self._process = process
        self._lines = process.stdout

    def next(self) -> str:
        return self._lines.readline().decode().strip()

    def nothing_more(self) -> bool:
        """Ends the program; whether it had told nothing else."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        return self._lines.read() == b""


@pytest.fixture
def heard(logind: FakeLogind, desktop_bus: SessionBus) -> Iterator[Heard]:
    buses = {
        "DBUS_SYSTEM_BUS_ADDRESS": logind.address,
        "DBUS_SESSION_BUS_ADDRESS": desktop_bus.address,
        "PYTHONPATH": ".",
    }
    command = [sys.executable, "-m", "tests.adapters.platform.heard_session"]
    process = start(command, more=buses, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        heard = Heard(process)
        assert heard.next() == "listening"
        wait_until(lambda: "Inhibit" in logind.asked and listens_to(logind), process, "heard_session")
        yield heard
    finally:
        end(process)


def listens_to(logind: FakeLogind) -> bool:
    """Whether a change of the session is heard, and asked about to the end."""
    before = logind.asked.count("Get")
    logind.change(Active=True)
    return answer_until(lambda: logind.asked.count("Get") >= before + 2, 0.2)


def test_a_locked_session(logind: FakeLogind, heard: Heard) -> None:
    logind.lock_session()
    assert heard.next() == "system lock"
    logind.change(LockedHint=True)  # by desktops that lock by themselves
    assert heard.next() == "system lock"
    logind.change(LockedHint=False)
    assert listens_to(logind)
    assert heard.nothing_more()


def test_sleep_waits_until_it_was_told_and_again_the_next_time(logind: FakeLogind, heard: Heard) -> None:
    assert answer_until(lambda: logind.delays == 1, 5)
    logind.prepare_for_sleep(True)
    assert heard.next() == "sleep"
    assert answer_until(lambda: logind.delays == 0, 5)
    logind.prepare_for_sleep(False)
    assert answer_until(lambda: logind.delays == 1, 5)
    assert heard.nothing_more()
    assert answer_until(lambda: logind.delays == 0, 5)


def test_another_user_takes_the_screen(logind: FakeLogind, heard: Heard) -> None:
    logind.change(Active=False)
    assert heard.next() == "user switch"
    assert listens_to(logind)
    assert heard.nothing_more()


@pytest.mark.parametrize("desktop", ["freedesktop", "gnome", "cinnamon", "mate", "xfce"])
def test_the_screen_saver_of_a_desktop(desktop: str, desktop_bus: SessionBus, heard: Heard) -> None:
    name = f"org.{desktop}.ScreenSaver"
    where = DBusAddress(f"/{name.replace('.', '/')}", interface=name)
    with open_dbus_connection(desktop_bus.address) as connection:
        connection.send(new_signal(where, "ActiveChanged", "b", (False,)))
        connection.send(new_signal(where, "ActiveChanged", "b", (True,)))
        assert heard.next() == "system lock"
    assert heard.nothing_more()


def test_without_a_system_bus_there_is_no_trouble(desktop_bus: SessionBus) -> None:
    buses = {
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere/bus",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/else",
        "PYTHONPATH": ".",
    }
    command = [sys.executable, "-m", "tests.adapters.platform.heard_session"]
    pipe = subprocess.PIPE
    process = start(command, more=buses, stdin=pipe, stdout=pipe, stderr=pipe)
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.close()
        assert process.stdout.read() == b"listening\n"
        assert process.stderr.read() == b""
        assert process.wait(10) == 0
    finally:
        end(process)
