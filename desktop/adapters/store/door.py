"""One window for each data folder: a second start asks the first to come to the front."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from desktop.adapters.store.failures import translated
from desktop.adapters.store.private import private_file, private_folder, private_opener

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK = "desk.lock"
ASKING = "raise"
PATIENCE = 5.0  # seconds


class Door:
    """`is_first` as long as no other process holds the folder. The system opens it again when the process
    ends, however it does."""

    def __init__(self, folder: Path) -> None:
        """Raises FolderNotWritable, DiskFull."""
        self._folder = private_folder(folder)
        with translated(folder):
            self._descriptor = private_opener(str(folder / LOCK), os.O_RDWR | os.O_CREAT)
        self._open = True
        self.is_first = _locked(self._descriptor)

    def close(self) -> None:
        """May be called twice."""
        if self._open:
            self._open = False
            os.close(self._descriptor)

    def knock(self, patience: float = PATIENCE) -> bool:
        """Asks the first one to show its window; False when it doesn't answer. Raises StoreProblem."""
        with translated(self._folder):
            ask = private_file(private_folder(self._folder / ASKING) / f"{os.getpid()}.ask")
            deadline = time.monotonic() + patience
            while ask.exists():
                if time.monotonic() > deadline:
                    ask.unlink(missing_ok=True)
                    return False
                time.sleep(0.02)
        return True

    def listen_at(self) -> Path:
        """The folder in which somebody who asks leaves a file. Raises StoreProblem."""
        return private_folder(self._folder / ASKING)

    def answer(self) -> bool:
        """Whether anybody asked since the last time."""
        asked = False
        for ask in (self._folder / ASKING).glob("*.ask"):
            try:
                ask.unlink(missing_ok=True)
            except OSError:
                continue
            asked = True
        return asked


def _locked(descriptor: int) -> bool:
    """False only when another has it: a disk that knows no locks keeps nobody from starting."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
