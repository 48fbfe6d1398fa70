"""The first paint beside those of programs for the same desktop, all on the same X screen, from outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop.paths import NAME
from tests.bench.invented import kept_folder
from tests.bench.table import Row, median

ROUNDS = 7
PROBE = Path(__file__).with_name("x_paint.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PEERS = {"KeePassXC": "keepassxc", "Picard": "picard", "Vorta": "vorta"}
FROZEN = Path("dist")


def measure() -> list[Row]:
    """Nothing, after saying why, where the programs or what looks at them can't be had."""
    there = {name: path for name, program in PEERS.items() if (path := shutil.which(program))}
    asked = [SYSTEM_PYTHON, "-c", "import Xlib"]
    can_look = Path(SYSTEM_PYTHON).exists() and subprocess.run(asked, capture_output=True).returncode == 0
    if not there or not can_look:
        print("No peers: KeePassXC, Picard and Vorta, or python3-xlib, aren't installed here.", flush=True)
        return []
    with tempfile.TemporaryDirectory() as place:
        programs = {"Consumer Desk": [sys.executable, "-m", "desktop"]}
        if frozen := sorted(FROZEN.glob("*/consumer-desk")):
            programs["Consumer Desk, frozen"] = [str(frozen[0].absolute())]
        for name in programs:
            settle_in(home_of(name, place))
        programs |= {name: [path] for name, path in there.items()}
        times: dict[str, list[float]] = {name: [] for name in programs}
        for number in range(ROUNDS + 1):
            for name, command in programs.items():
                paint = once(command, home_of(name, place))
                if number and paint is not None:  # the first warms the disk's cache
                    times[name].append(paint)
    measured = {name: median(each) for name, each in times.items() if each}
    desk = measured.get("Consumer Desk")
    return [
        Row(
            f"first paint on X, {name}",
            paint,
            "ms",
            desk / paint if desk and name in PEERS else None,
            "1.3 × KeePassXC" if name == "KeePassXC" else f"ahead of {name}" if name in PEERS else "",
        )
        for name, paint in measured.items()
    ]


def home_of(name: str, place: str) -> Path:
    home = Path(place) / f"home of {name}"
    home.mkdir(exist_ok=True)
    return home


def settle_in(home: Path) -> None:
    """A company with 1,000 consumers where a start from the menu, without arguments, looks for it."""
    kept = kept_folder(home / "kept", 1000)
    for ours, theirs in (("data", ".local/share"), ("config", ".config")):
        (home / theirs).mkdir(parents=True)
        (kept / ours).rename(home / theirs / NAME)


def once(command: list[str], home: Path) -> float | None:
    """Milliseconds, with a home of its own; None when it showed no window."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    answer = subprocess.run(
        [SYSTEM_PYTHON, str(PROBE), *command], capture_output=True, text=True, timeout=60, env=environment
    )
    return float(answer.stdout) if answer.returncode == 0 else None
