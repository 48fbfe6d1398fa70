"""The command as a person, or a scheduler, starts it: a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]

Done = subprocess.CompletedProcess[str]


def typed(
    arguments: Sequence[str], environment: Mapping[str, str], given: str = "", seconds: float = 60
) -> Done:
    """What became of `consumer-desk` with these arguments and the environment of now with `environment` over
    it; `given` is its standard input."""
    return subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        input=given,
        env={**os.environ, **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )


class Typed:
    """`place` is the folder that --data-dir names; nothing may take longer than `seconds`."""

    def __init__(self, place: Path, seconds: float = 90) -> None:
        self.place = place
        self._seconds = seconds

    def runs(self, *arguments: str, given: str = "", **environment: str) -> Done:
        place = f"--data-dir={self.place}"
        return typed([*arguments, place], environment, given, self._seconds)

    def facts(self, *arguments: str, status: int = 0, **environment: str) -> dict[str, Any]:
        """Of `arguments` with --json."""
        done = self.runs(*arguments, "--json", **environment)
        assert done.returncode == status, done.stdout + done.stderr
        assert done.stdout.isascii()
        found: dict[str, Any] = json.loads(done.stdout)
        assert found["status"] == status
        return found

    def adds(self, name: str, root: str, key: str = "", secret: str = "") -> None:
        """A company at the server whose addresses begin with `root`."""
        addresses = [
            f"--api={root}/api",
            f"--token={root}/oauth/token",
            f"--authorize={root}/oauth/authorize",
        ]
        pair = [f"--key={key}", "--secret-stdin"] if key else []
        done = self.runs("company", "add", name, *addresses, *pair, given=secret)
        assert done.returncode == 0, done.stderr
