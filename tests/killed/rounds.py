"""Kills programs at random moments and counts what was lost."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.killed.deeds import DEEDS

ROOT = Path(__file__).parents[2]


@dataclass
class Count:
    """`midway`: the program hadn't ended by itself. `said` is how often something was said to be done."""

    kills: int = 0
    midway: int = 0
    said: int = 0
    lost: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.kills} kills, {self.midway} midway, {self.said} deeds said, {len(self.lost)} lost"


def killed(deed_name: str, place: Path, kills: int, seed: int) -> Count:
    moments, deed, result = random.Random(seed), DEEDS[deed_name](), Count()
    try:
        for _ in range(kills):
            deed.prepare(place)
            said, midway = _one(deed_name, place, moments.uniform(0, deed.longest))
            result.kills += 1
            result.midway += midway
            result.said += len(said)
            result.lost += deed.lost(place, said)
    finally:
        deed.end()
    return result


def _one(deed_name: str, place: Path, after: float) -> tuple[list[str], bool]:
    command = [sys.executable, "-m", "tests.killed.worker", deed_name, str(place)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
            time.sleep(after)
        finally:
            program.kill()
        said = program.stdout.read().split("\n")
    whole = [word for word in said[:-1] if word]  # what was cut off in the middle of a word wasn't said
    return [word for word in whole if word != "ended"], "ended" not in whole
