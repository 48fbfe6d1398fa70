"""The program as a screen reader or a voice control has it: seen and used through AT-SPI alone."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.ended_process import end, start, wait_until
from tests.session_broken import SessionBroken
from tests.session_bus import SessionBus

# Debian's pyatspi belongs to Debian's Python, whichever other one comes first.
SYSTEM_PYTHON = "/usr/bin/python3"
REGISTRIES = ("/usr/libexec/at-spi2-registryd", "/usr/lib/at-spi2-core/at-spi2-registryd")
PATIENCE, SILENCE = 15.0, 0.06


@dataclass(frozen=True, slots=True)
class Thing:
    """One node of the accessibility tree, when it was looked at."""

    path: str
    depth: int
    role: str
    name: str
    description: str
    states: tuple[str, ...]
    actions: tuple[str, ...]
    text: str
    labels: tuple[str, ...]

    @property
    def is_control(self) -> bool:
        """Takes the keyboard, or can be pressed; the cells of a table are its content."""
        used = "focusable" in self.states or bool({"Press", "Toggle", "Show Menu"} & set(self.actions))
        return used and self.role != "table cell"

    def __str__(self) -> str:
        return f"{'  ' * self.depth}{self.role} {self.name!r} {self.description!r} {self.text!r}"


class ScreenReader:
    """`heard` is what the program told by itself so far: kind, role of its source (where asked for), text."""

    def __init__(self, client: subprocess.Popen[bytes]) -> None:
        self._client = client
        self.heard: list[dict[str, str]] = []

    def tree(self) -> list[Thing]:
        """Everything that is shown."""
        return [_thing(each) for each in self._ask("tree")]

    def sees(self, role: str, name: str) -> Thing:
        """Waits until it is shown."""
        return _thing(self._once_there("find", role=role, name=name))

    def sees_no(self, role: str, name: str) -> None:
        """Waits until it is gone."""
        self.waits_for(lambda: not self._is_there(role, name), f"no {role} {name!r}")

    def presses(self, name: str, role: str = "push button", number: int = 0) -> None:
        does = ["Press", "Toggle", "Show Menu"]
        assert self._once_there("act", role=role, name=name, actions=does, number=number)

    def goes_to(self, name: str, role: str) -> None:
        """Gives it the keyboard, which the window must have."""
        assert self._once_there("act", role=role, name=name, actions=["Set Focus"], number=0)
        self.waits_for(lambda: "focused" in self.sees(role, name).states, f"{name!r} focused")

    def chooses(self, box: str, entry: str) -> None:
        """From a drop-down list."""
        self.presses(box, "combo box")
        assert self._once_there("choose", box=box, entry=entry)

    def writes(self, name: str, text: str, role: str = "text") -> None:
        assert self._once_there("write", role=role, name=name, text=text)

    def reads(self, name: str, role: str = "text") -> str:
        return str(self._once_there("read", role=role, name=name))

    def hears(self, words: str) -> None:
        """Waits until the program announces them."""
        self.waits_for(lambda: any(words in each for each in self.announcements()), f"{words!r} heard")

    def waits_for_silence(self) -> None:
        """Until nothing has been told for a moment: pages fill themselves, lists are read."""
        quiet_since = began = time.monotonic()
        while time.monotonic() - quiet_since < SILENCE and time.monotonic() - began < PATIENCE:
            news = self._ask("heard")
            self.heard += news
            if news:
                quiet_since = time.monotonic()
            time.sleep(0.02)

    def announcements(self) -> list[str]:
        """Since the beginning."""
        self.heard += self._ask("heard")
        return [each["text"] for each in self.heard if each["kind"] == "object:announcement"]

    def _is_there(self, role: str, name: str) -> bool:
        try:
            self._ask("find", role=role, name=name)
        except ClientProblem:
            return False
        return True

    def _once_there(self, what: str, **arguments: Any) -> Any:
        """Does it as soon as what it is done with is shown."""
        answers: list[Any] = []

        def done() -> bool:
            answers.append(self._ask(what, **arguments))
            return True

        self.waits_for(done, f"{what} {arguments}")
        return answers[0]

    def waits_for(self, is_so: Callable[[], object], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        problem = ""
        while True:
            try:
                if is_so():
                    return
            except ClientProblem as one:  # the window changes while it is looked at
                problem = f" ({one})"
            if time.monotonic() > deadline:
                raise AssertionError(f"not within {PATIENCE} s: {what}{problem}; there is\n{self._all()}")
            time.sleep(0.02)

    def _all(self) -> str:
        try:
            return "\n".join(map(str, self.tree()))
        except ClientProblem as nothing:
            return str(nothing)

    def _ask(self, what: str, **arguments: Any) -> Any:
        assert self._client.stdin is not None
        self._client.stdin.write(json.dumps({"do": what, "with": arguments}).encode() + b"\n")
        self._client.stdin.flush()
        return self.answer()

    def answer(self) -> Any:
        assert self._client.stdout is not None
        if not select.select([self._client.stdout], [], [], PATIENCE)[0]:
            raise SessionBroken(f"the AT-SPI client has not answered within {PATIENCE} s")
        line = self._client.stdout.readline()
        if not line:
            raise SessionBroken(
                f"the AT-SPI client ended; {SYSTEM_PYTHON} needs pyatspi (python3-pyatspi, gir1.2-atspi-2.0)"
            )
        told = json.loads(line)
        if "problem" in told:
            raise ClientProblem(told["problem"])
        return told["answer"]


def _thing(told: dict[str, Any]) -> Thing:
    fields: dict[str, Any] = {
        field: tuple(value) if isinstance(value, list) else value for field, value in told.items()
    }
    return Thing(**fields)


class ClientProblem(Exception):
    """What AT-SPI answered instead of doing what was asked."""


@contextmanager
def program_read_aloud(place: Path, *arguments: str) -> Iterator[ScreenReader]:
    """The program in a process of its own, its data below `place`, and who reads it, until the end."""
    command = [sys.executable, "-m", "desktop", "--data-dir", str(place), *arguments]
    with command_read_aloud(place, lambda _more: command) as reader:
        yield reader


@contextmanager
def command_read_aloud(
    place: Path, command: Callable[[dict[str, str]], Sequence[str]]
) -> Iterator[ScreenReader]:
    """The same of any command, which is given the variables that make a program readable: they are set for
    it, but may have to be handed on. What it writes is kept below `place`."""
    registry = next((each for each in REGISTRIES if Path(each).exists()), None)
    if registry is None:
        raise SessionBroken("at-spi2-core isn't installed; `python packaging/dev.py test` installs it")
    with SessionBus() as bus, (place / "program.txt").open("wb") as log:
        more = {"AT_SPI_BUS_ADDRESS": bus.address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        running: list[subprocess.Popen[bytes]] = []
        try:
            running.append(start([registry], more=more))
            wait_until(lambda: bus.has("org.a11y.atspi.Registry"), running[-1], "at-spi2-registryd")
            running.append(start(command(more), more=more, stderr=log))
            client = [SYSTEM_PYTHON, str(Path(__file__).with_name("at_spi_client.py")), str(running[-1].pid)]
            # Python's own paths are ours, not the system's.
            more |= {name: "" for name in ("PYTHONPATH", "PYTHONHOME") if name in os.environ}
            running.append(start(client, more=more, stdin=subprocess.PIPE, stdout=subprocess.PIPE))
            reader = ScreenReader(running[-1])
            assert reader.answer() == "ready"
            yield reader
        except AssertionError as problem:
            wrote = (place / "program.txt").read_text()
            problem.add_note(f"The program's exit status: {running[1].poll()}. It wrote: {wrote}")
            raise
        finally:
            for process in reversed(running):
                end(process)
