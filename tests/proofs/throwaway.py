"""An environment for one proof, with packages that the project itself doesn't need."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class Throwaway:
    """In `folder`; `package` is had from the registry. Raises CalledProcessError when it can't be had."""

    def __init__(self, folder: Path, package: str) -> None:
        self.programs = folder / "bin"
        uv = str(Path(sys.executable).with_name("uv"))
        subprocess.run([uv, "venv", "-q", "--python", sys.executable, str(folder)], check=True, timeout=120)
        self.python = self.programs / "python"
        command = [uv, "pip", "install", "-q", "--python", str(self.python), package]
        subprocess.run(command, check=True, timeout=600)

    def version(self, package: str) -> str:
        code = f"from importlib.metadata import version; print(version({package!r}))"
        command = [str(self.python), "-c", code]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.strip()

    @staticmethod
    def with_the_projects() -> dict[str, str]:
        """Variables with which its Python finds the project and what that needs, after its own."""
        places = (str(ROOT), sysconfig.get_path("purelib"), sysconfig.get_path("platlib"))
        return {**os.environ, "PYTHONPATH": os.pathsep.join(dict.fromkeys(places))}
