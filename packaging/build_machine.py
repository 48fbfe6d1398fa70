"""Whether this computer can build the packages, asked before an hour is spent."""

from __future__ import annotations

import platform
import shutil
import sys
from pathlib import Path

from build_trouble import BuildFailed

GIGABYTES = 2.0  # the environment, PyInstaller's work, the program twice, the packages
MACHINES = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
OLDEST_GLIBC = (2, 34)  # of Qt's wheels


def check(root: Path) -> None:
    """Raises BuildFailed with a sentence when it can't."""
    architecture()
    free = shutil.disk_usage(root).free / 1e9
    if free < GIGABYTES:
        raise BuildFailed(
            f"Building needs {GIGABYTES:g} GB of free space in {root}, and {free:.1f} GB are left: make room."
        )
    if sys.platform == "linux":
        check_glibc(*platform.libc_ver())
    elif sys.platform not in ("win32", "darwin"):
        raise BuildFailed(f"Packages are made on Linux, Windows and macOS; this is {sys.platform}.")


def architecture(machine: str = "") -> str:
    """amd64 or arm64. Raises BuildFailed for another one: Qt has no wheels for it."""
    name = machine or platform.machine()
    try:
        return MACHINES[name.lower()]
    except KeyError:
        raise BuildFailed(
            f"The program runs on 64-bit Intel/AMD and ARM processors; this one is {name or 'unknown'}."
        ) from None


def check_glibc(library: str, version: str) -> None:
    """Raises BuildFailed where the C library is another one, or too old for Qt."""
    wanted = ".".join(map(str, OLDEST_GLIBC))
    if library != "glibc":
        raise BuildFailed(
            f"Building needs a Linux with glibc {wanted} or newer; this one has another C library."
        )
    if tuple(int(part) for part in version.split(".")[:2]) < OLDEST_GLIBC:
        raise BuildFailed(
            f"Building needs glibc {wanted} or newer, and this system has {version}: build on a newer one."
        )
