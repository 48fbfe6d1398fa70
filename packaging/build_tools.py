"""Calls the tools that make installers, and says in a sentence when one is missing or fails."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from build_trouble import BuildFailed

# How each comes to a computer that hasn't got it.
SOURCES = {
    "makensis": "apt install nsis, or choco install nsis",
    "wixl": "apt install wixl",
    "candle": "the WiX toolset 3",
    "light": "the WiX toolset 3",
    "osslsigncode": "apt install osslsigncode",
    "hdiutil": "it comes with macOS",
    "codesign": "it comes with Xcode's command line tools",
    "osascript": "it comes with macOS",
    "xcrun": "it comes with Xcode's command line tools",
}


def tool(name: str) -> str:
    """Its path. Raises BuildFailed."""
    found = shutil.which(name)
    if found is None:
        raise BuildFailed(f"{name} isn't installed ({SOURCES[name]}).")
    return found


def call(command: Sequence[str], where: Path | None = None) -> str:
    """What it wrote. Raises BuildFailed with the end of that when it fails."""
    ended = subprocess.run(
        list(command),
        cwd=where,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    said = ended.stdout.decode("utf-8", "replace")
    if ended.returncode != 0:
        tail = "\n".join(said.strip().splitlines()[-15:])
        raise BuildFailed(f"{Path(command[0]).name} failed (exit status {ended.returncode}):\n{tail}")
    return said
