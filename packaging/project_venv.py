"""Keeps the project's virtual environment at what the lock file says."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from python_choice import NEWEST, OLDEST, Python

UV = "0.13.9"

_IS_ALIVE = f"import sys; sys.exit(not {OLDEST} <= sys.version_info[:2] <= {NEWEST})"


class SetUpFailed(Exception):
    """The virtual environment couldn't be made; the text says why."""


class ProjectVenv:
    """The folder `.venv` of the project in `root`.

    Its stamp, written last, has two lines: how the folder was made (another place or another uv means
    making it anew) and what was installed from (another lock, project file or Python means a sync).
    No stamp: the folder is half made, or not ours to trust.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self.folder = root / ".venv"
        self._stamp = self.folder / "consumer-desk-stamp"
        self._programs = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.program("python")

    def program(self, name: str) -> Path:
        """Where the environment keeps the program `name`, there or not."""
        return self._programs / (f"{name}.exe" if os.name == "nt" else name)

    @property
    def must_be_made(self) -> bool:
        """Whether there is no sound environment of this place and this uv."""
        return self._stamped()[:1] != [self._made_with()] or not self._is_alive()

    def make(self, python: Python) -> None:
        """An empty environment with uv in it, instead of whatever was there. Raises SetUpFailed."""
        print(f"Making {self.folder} with Python {'.'.join(map(str, python.version))}", flush=True)
        try:
            if self.folder.is_symlink() or self.folder.is_file():
                self.folder.unlink()
            elif self.folder.exists():
                shutil.rmtree(self.folder)
        except OSError as error:
            raise SetUpFailed(f"The old {self.folder} can't be removed: {error}") from error
        self._do([str(python.path), "-m", "venv", str(self.folder)], "Python can't make the environment")
        pip = [str(self.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        self._do([*pip, f"uv=={UV}"], "pip can't install uv")

    def bring_up_to_date(self) -> None:
        """Installs exactly what the lock file says, unless that was done already. Raises SetUpFailed."""
        wanted = [self._made_with(), self._installed_from()]
        before = self._stamped()
        if before == wanted:
            return
        self._stamp.unlink(missing_ok=True)  # killed halfway, the folder shall not look finished
        try:
            self._do([str(self.program("uv")), "sync", "--locked", "--no-progress"], "uv can't install")
        except SetUpFailed:
            if before:
                self._write(before)
            raise
        self._write(wanted)

    def environment(self) -> dict[str, str]:
        """The variables for programs of this environment: those of now, without another Python's."""
        foreign = ("VIRTUAL_ENV", "PYTHONHOME", "PYTHONPATH", "CONDA_PREFIX", "__PYVENV_LAUNCHER__")
        return {name: value for name, value in os.environ.items() if name not in foreign}

    def _do(self, command: list[str], trouble: str) -> None:
        mine = {
            "UV_PROJECT_ENVIRONMENT": str(self.folder),
            "UV_PYTHON": str(self.python),
            "UV_PYTHON_DOWNLOADS": "never",
        }
        try:
            status = subprocess.call(command, cwd=self._root, env={**self.environment(), **mine})
        except OSError as error:
            raise SetUpFailed(f"{trouble}: {error}") from error
        if status != 0:
            raise SetUpFailed(f"{trouble} (exit status {status}; its own words stand above).")

    def _is_alive(self) -> bool:
        try:
            return subprocess.call([str(self.python), "-I", "-c", _IS_ALIVE], env=self.environment()) == 0
        except OSError:
            return False

    def _made_with(self) -> str:
        return hashlib.sha256(f"{self.folder}\n{UV}".encode()).hexdigest()

    def _installed_from(self) -> str:
        files = (self._root / "uv.lock", self._root / "pyproject.toml", self.folder / "pyvenv.cfg")
        return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()

    def _stamped(self) -> list[str]:
        try:
            return self._stamp.read_text(encoding="ascii").splitlines()
        except (OSError, ValueError):
            return []

    def _write(self, lines: list[str]) -> None:
        self._stamp.write_text("\n".join(lines) + "\n", encoding="ascii")
