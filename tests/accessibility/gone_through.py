"""One walk through every window in the language that nobody speaks: what was lost, and where Tab went."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.sample.host import SampleHost
from tests.accessibility.focus_order import named, out_of_order, stops, unreached
from tests.accessibility.lost import LEAST, USUAL, Losses
from tests.accessibility.settled import settle
from tests.end_to_end.program import Program
from tests.end_to_end.windows import windows
from tests.pseudo_language import spoken


@dataclass
class GoneThrough:
    losses: Losses = field(default_factory=Losses)
    odd_order: dict[str, list[str]] = field(default_factory=dict)
    stops: int = 0

    def look_at(self, name: str, window: QWidget) -> None:
        if isinstance(window, QMenu):  # the arrow keys go through it
            return
        settle(window)
        focus = window.focusWidget()
        found, back = stops(window), stops(window, backwards=True)
        self.stops += len(found)
        complaints = unreached(window, found) + out_of_order(window, found)
        if back[1:] != found[:0:-1]:
            complaints.append(f"backwards it goes another way: {named(back)}; {named(found)}")
        if complaints:
            self.odd_order[name] = complaints
        if focus is not None:
            focus.setFocus()


def go_through(application: QApplication, place: Path, *, right_to_left: bool) -> GoneThrough:
    found, host = GoneThrough(), SampleHost(place / "server")
    program = Program(application, place / "desk", host)
    try:
        with spoken(application, right_to_left=right_to_left), found.losses.watched():
            person = program.start("en")
            for name, window in windows(person):
                sizes = [LEAST, USUAL] if window is person.window else [window.size()]
                found.losses.look_at(name, window, sizes)
                found.look_at(name, window)
            program.close()
    finally:
        program.close()
        host.stop()
    return found
