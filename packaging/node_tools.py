"""Programs from npm that the tests run: kept in build/node, brought up to date when their lock changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from project_venv import SetUpFailed

FILES = ("package.json", "package-lock.json")


class NodeTools:
    """`listed` has package.json and package-lock.json, `folder` is made for what they name."""

    def __init__(self, listed: Path, folder: Path) -> None:
        self._listed = listed
        self.folder = folder
        self._stamp = folder / "installed-from"

    def bring_up_to_date(self) -> None:
        """Installs exactly what the lock names, without running anything of it. Raises SetUpFailed."""
        wanted = hashlib.sha256(b"\0".join((self._listed / name).read_bytes() for name in FILES)).hexdigest()
        if self._stamp.exists() and self._stamp.read_text(encoding="ascii") == wanted:
            return
        npm = shutil.which("npm")
        if npm is None or shutil.which("node") is None:
            raise SetUpFailed("Node.js with npm isn't installed: the tests of what is handed over need it.")
        self._stamp.unlink(missing_ok=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            shutil.copy(self._listed / name, self.folder)
        quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
        status = subprocess.call(
            [npm, "ci", *quiet], cwd=self.folder, env={**os.environ, "npm_config_cache": str(self._cache)}
        )
        if status != 0:
            raise SetUpFailed(f"npm can't install what the tests need (exit status {status}).")
        self._stamp.write_text(wanted, encoding="ascii")

    @property
    def _cache(self) -> Path:
        return self.folder.parent / "npm-cache"
