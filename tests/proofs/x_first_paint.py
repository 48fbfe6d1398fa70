"""Run by the system's own Python, which has python3-xlib: starts COMMAND and prints the milliseconds until
its window holds a picture. It imports nothing of ours.

/usr/bin/python3 x_first_paint.py COMMAND...
"""

from __future__ import annotations

import subprocess
import sys
import time

from Xlib import X, display, error

LEAST, COLOURS, SECONDS = 300, 8, 30


def painted(window, width: int, height: int) -> bool:  # type: ignore[no-untyped-def]
    """Whether there is more to see than one colour: a few rows through it are looked at."""
    found: set[bytes] = set()
    for part in range(1, 24):
        row = window.get_image(0, height * part // 24, width, 1, X.ZPixmap, 0xFFFFFFFF).data
        found |= {row[at : at + 4] for at in range(0, len(row), 4)}
    return len(found) >= COLOURS


def main() -> int:
    screen = display.Display()
    root = screen.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    screen.sync()
    began = time.monotonic()
    program = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        window = None
        while time.monotonic() - began < SECONDS:
            while screen.pending_events():
                event = screen.next_event()
                if event.type == X.MapNotify:
                    size = event.window.get_geometry()
                    if min(size.width, size.height) >= LEAST:
                        window = (event.window, size.width, size.height)
            try:
                if window is not None and painted(*window):
                    print(f"{(time.monotonic() - began) * 1000:.1f}")
                    return 0
            except error.BadMatch:
                pass  # not on the screen yet
            time.sleep(0.004)  # two cores: who looks too often delays what is looked at
        return 1
    finally:
        program.kill()
        program.wait()


if __name__ == "__main__":
    raise SystemExit(main())
