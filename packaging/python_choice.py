"""Finds the newest Python on this computer that the app can be developed with."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

OLDEST, NEWEST = (3, 11), (3, 13)

# Says what a Python is worth. The base executable is asked for so that a virtual environment is never
# built on another one, and never through a pyenv shim.
_PROBE = """
import importlib.util, json, struct, sys, sysconfig
print(json.dumps({
    "path": getattr(sys, "_base_executable", None) or sys.executable,
    "version": list(sys.version_info[:3]),
    "fits": sys.implementation.name == "cpython" and struct.calcsize("P") == 8
            and not sysconfig.get_config_var("Py_GIL_DISABLED"),
    "makes_venvs": importlib.util.find_spec("ensurepip") is not None,
}))
"""


@dataclass(frozen=True)
class Python:
    """A Python that was really started and answered."""

    path: Path
    version: tuple[int, ...]
    fits: bool  # CPython, 64 bits, with the global lock: what Qt's wheels are built for
    makes_venvs: bool  # Debian's python3 without python3-venv can't

    @property
    def is_wanted(self) -> bool:
        return self.fits and OLDEST <= self.version[:2] <= NEWEST


Probe = Callable[[Sequence[str]], "Python | None"]


def ask(command: Sequence[str]) -> Python | None:
    """What the Python started by `command` says of itself; None when it doesn't run (a pyenv shim for a
    version that isn't switched on, Windows' shop window instead of Python, a broken link)."""
    try:
        answer = subprocess.run(
            [*command, "-I", "-c", _PROBE],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=30,
            check=True,
            text=True,
        ).stdout
        facts = json.loads(answer)
        return Python(Path(facts["path"]), tuple(facts["version"]), facts["fits"], facts["makes_venvs"])
    except (OSError, subprocess.SubprocessError, ValueError, KeyError):
        return None


def _on_path(name: str) -> Iterator[list[str]]:
    for folder in os.get_exec_path():
        program = Path(folder) / (f"{name}.exe" if os.name == "nt" else name)
        if program.is_file():
            yield [str(program)]


def _under_pyenv(minor: int) -> Iterator[list[str]]:
    roots = [Path(os.environ[name]) for name in ("PYENV_ROOT", "PYENV") if os.environ.get(name)]
    roots += [Path.home() / ".pyenv", Path.home() / ".pyenv" / "pyenv-win"]
    found = {folder for root in roots for folder in (root / "versions").glob(f"3.{minor}.*")}
    plain = [folder for folder in found if re.fullmatch(r"[0-9.]+", folder.name)]
    for folder in sorted(plain, key=lambda each: int(each.name.split(".")[2]), reverse=True):
        yield [str(folder / ("python.exe" if os.name == "nt" else "bin/python"))]


def candidates() -> Iterator[list[str]]:
    """Commands that may start a fitting Python, newest version first, the running one last."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        yield from _on_path(f"python3.{minor}")
        yield from _under_pyenv(minor)
        if os.name == "nt":
            yield ["py", f"-3.{minor}"]
    yield from _on_path("python3")
    yield from _on_path("python")
    yield [sys.executable]


def newest_python(commands: Iterator[list[str]], probe: Probe = ask) -> Python | None:
    """The newest wanted Python that can make virtual environments; when none can, the newest that lacks
    only that; None when there is no Python from OLDEST to NEWEST at all."""
    best: Python | None = None
    asked: set[tuple[str, ...]] = set()
    for command in commands:
        if tuple(command) in asked:
            continue
        asked.add(tuple(command))
        found = probe(command)
        if found is None or not found.is_wanted:
            continue
        if best is None or _rank(found) > _rank(best):
            best = found
        if best.makes_venvs and best.version[:2] == NEWEST:
            break  # nothing better can come, and each question costs a process
    return best


def _rank(python: Python) -> tuple[bool, tuple[int, ...]]:
    return python.makes_venvs, python.version[:2]
