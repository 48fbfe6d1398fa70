"""Measures every window in a process of its own, where QT_SCALE_FACTOR holds; writes what it found."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from desktop.app import new_application
from desktop.sample.host import SampleHost
from tests.accessibility.lost import lost_anywhere
from tests.end_to_end.program import Program


def main(place: Path) -> None:
    application = new_application(sys.argv[:1])
    host = SampleHost(place / "server")
    program = Program(application, place / "desk", host)
    try:
        person = program.start("en")
        ratio = person.window.devicePixelRatio()
        # The screen has room for 800×500 of such pixels: the window may not be larger, and is no smaller.
        screen = person.window.screen().availableSize()
        first = person.window.size()
        losses = lost_anywhere(person, screen)
    finally:
        program.close()
        host.stop()
    fits = first == first.boundedTo(screen)
    told = {"ratio": ratio, "fits": fits, "measured": losses.measured, "lost": losses.found}
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
