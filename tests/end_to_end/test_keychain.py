"""A keychain that isn't there, is locked or never answers: all works, and nothing is kept in the open."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.adapters.store.keychain import SystemKeychain
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.end_to_end.traces import files_with
from tests.ended_process import end, start
from tests.input_device import press_key
from tests.keyring_daemon import HangingKeyring, KeyringDaemon
from tests.outside_program import answer_until, run_outside
from tests.session_bus import SessionBus, as_session

pytestmark = pytest.mark.linux_session

NAME = "Made without a keychain"


@pytest.fixture
def bus() -> Iterator[SessionBus]:
    """A session bus with no keychain on it, until a test starts one."""
    with SessionBus() as bus, as_session(bus):
        yield bus


def creates_and_copies(person: Person, elsewhere: Elsewhere) -> list[str]:
    """For this session; returns all secrets, the new one first."""
    person.creates(NAME)
    (made,) = elsewhere.named(NAME)
    assert person.copies_the_secret() == made["secret"]
    assert not person.built.clipboard.counts_down
    assert "stays in the clipboard" in person.built.strip.text
    return [made["secret"], *(one["secret"] for one in elsewhere.consumers())]


def nothing_is_on_disk(program: Program, secrets: list[str]) -> bool:
    place = program.folders.data.parent
    return files_with([place], secrets) == [] and any(place.rglob("desk.sqlite3"))


def test_absent(bus: SessionBus, program: Program, elsewhere: Elsewhere) -> None:
    person = program.start()
    person.sees("This computer has no keychain that can be used", lambda: person.keychain_bar)
    person.chooses_the_sample_company()
    secrets = creates_and_copies(person, elsewhere)
    assert nothing_is_on_disk(program, secrets)
    assert program.close() < 1.5
    assert nothing_is_on_disk(program, secrets)


def test_locked_and_then_unlocked(
    bus: SessionBus, program: Program, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    with KeyringDaemon(bus, unlocked=False, folder=tmp_path / "keys"):
        person = program.start()
        person.sees("The keychain is locked", lambda: person.keychain_bar)
        person.chooses_the_sample_company()
        secrets = creates_and_copies(person, elsewhere)
        assert nothing_is_on_disk(program, secrets)
    with KeyringDaemon(bus, unlocked=True, folder=tmp_path / "keys"):
        # As if the person had typed its password.
        bar = person.window.frame.keychain_bar
        person.clicks(person.button_of(bar, "Unlock…"))
        person.waits_for(lambda: not person.keychain_bar)
        assert nothing_is_on_disk(program, secrets)
        program.host.faults.set("reset")
        person = program.restart()
        person.waits_for(lambda: len(person.desk.known.with_secret) == 11)
        person.opens(NAME)
        assert person.copies_the_secret() == secrets[0]
        assert person.built.clipboard.counts_down
        program.close()


def test_hanging(bus: SessionBus, program: Program, elsewhere: Elsewhere) -> None:
    with HangingKeyring(bus):
        began = time.monotonic()
        person = program.start(keychain=SystemKeychain(patience=2))
        person.chooses_the_sample_company()
        person.opens_the_consumers()
        assert len(person.names()) == 10
        assert time.monotonic() - began < 2
        assert person.keychain_bar == ""
        secrets = creates_and_copies(person, elsewhere)
        person.sees("The keychain doesn't answer", lambda: person.keychain_bar)
        assert nothing_is_on_disk(program, secrets)
        assert program.close() < 1.5
    for thread in threading.enumerate():
        if thread.name.startswith("keychain"):
            thread.join(10)  # its keychain is gone, which is an answer too


def test_hanging_doesnt_keep_the_process_from_ending(bus: SessionBus, tmp_path: Path) -> None:
    with HangingKeyring(bus):
        folder = tmp_path / "desk"
        command = [sys.executable, "-m", "desktop", f"--data-dir={folder}", "--sample", "--lang=en"]
        process = start(command, more=dict(os.environ))
        try:
            search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Example Foods"]
            found = run_outside(search, seconds=20)
            window = found.stdout.split()[0].decode()
            run_outside(["xdotool", "windowfocus", "--sync", window])
            began = time.monotonic()
            press_key("ctrl+q")
            assert answer_until(lambda: process.poll() is not None, 5)
            assert time.monotonic() - began < 2.5
            assert process.returncode == 0
        finally:
            end(process)
