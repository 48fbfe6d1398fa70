"""Run by itself, to be killed: does one of the deeds, and says what it has done."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.killed.deeds import DEEDS


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    DEEDS[sys.argv[1]]().work(Path(sys.argv[2]), say)
    say("ended")
