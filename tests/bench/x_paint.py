"""Starts a program on the X screen; prints the milliseconds until its first big window has something in it.

Runs with the system's own Python, which has Xlib: python3 x_paint.py PROGRAM ARGUMENTS
"""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Any

from Xlib import X, display, error

LONGEST = 30.0  # seconds
COLOURS = 8  # an empty window has one or two
BYTES = 4 * 37  # every 37th pixel is looked at


def main() -> int:
    screen = display.Display()
    root = screen.screen().root
    root.change_attributes(event_mask=X.SubstructureNotifyMask)
    screen.sync()
    began = time.monotonic()
    quiet = subprocess.DEVNULL
    with subprocess.Popen(sys.argv[1:], stdin=quiet, stdout=quiet, stderr=quiet) as program:
        try:
            painted = wait(screen, began)
        finally:
            program.kill()
    if painted is None:
        return 1
    print(f"{painted * 1000:.1f}", flush=True)
    return 0


def wait(screen: display.Display, began: float) -> float | None:
    windows = []
    while time.monotonic() - began < LONGEST:
        while screen.pending_events():
            event = screen.next_event()
            if event.type == X.MapNotify and not event.override:
                windows.append(event.window)
        for window in windows:
            try:
                if is_painted(window):
                    return time.monotonic() - began
            except error.XError:
                pass  # it is gone, or not seen yet
        time.sleep(0.002)
    return None


def is_painted(window: Any) -> bool:
    shape = window.get_geometry()
    if shape.width < 250 or shape.height < 200:
        return False  # a splash, or a question
    pixels = window.get_image(0, 0, shape.width, shape.height, X.ZPixmap, 0xFFFFFFFF).data
    return len({pixels[at : at + 4] for at in range(0, len(pixels), BYTES)}) >= COLOURS


if __name__ == "__main__":
    raise SystemExit(main())
