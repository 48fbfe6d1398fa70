"""Runs in the frozen program before all else (Linux): an upgrade may replace it while it is open.

PyInstaller opens the program's file anew for each module that is loaded late, and would find another
program's bytes there. The file that was started is held open instead: it lives until the program ends.
"""

import io
import os
import sys


def _hold() -> None:
    import pyimod01_archive

    held: dict[str, int] = {}

    def opened(name: str, mode: str = "rb") -> io.BufferedReader:
        if name not in held:
            held[name] = os.open(name, os.O_RDONLY | os.O_CLOEXEC)
        # Opened anew through the descriptor, so that each reader has a position of its own.
        return open(f"/proc/self/fd/{held[name]}", mode)  # type: ignore[return-value]  # noqa: PTH123

    pyimod01_archive.open = opened
    opened(sys.executable).close()


if sys.platform == "linux" and os.path.isdir("/proc/self/fd"):  # noqa: PTH112 - pathlib costs
    _hold()
