"""How long work tells how far it is, and learns that it should stop."""

from __future__ import annotations

import time
from typing import Protocol


class Progress(Protocol):
    """Both methods raise `Stopped` once the person has asked to stop."""

    def report(self, done: int, total: int) -> None:
        """`done` of `total` records are there."""

    def wait(self, seconds: float) -> None:
        """Sleeps, because the server asked for it or before another try; wakes early when stopped."""


class Unwatched:
    """The progress of work that nobody watches and nobody stops."""

    def report(self, done: int, total: int) -> None:
        pass

    def wait(self, seconds: float) -> None:
        time.sleep(seconds)
