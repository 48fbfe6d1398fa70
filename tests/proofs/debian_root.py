"""Small Debian systems to install packages in, each thrown away after its test."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.held import Held

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "build" / "debian-bookworm"
MIRROR = "http://deb.debian.org/debian"
HOME = "/root"
# Of the session that the tests run in, what a program in the other root can use as well: /tmp is shared.
SHARED = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
# What packages that were never ours write.
OTHERS = ("var/lib/dpkg/", "var/lib/apt/", "var/cache/", "var/log/", "tmp/", "proc/", "sys/", "dev/", "run/")


def base() -> Path:
    """Made once: debootstrap's smallest, with nothing of a desktop."""
    if not (BASE / "ready").exists():
        shutil.rmtree(BASE, ignore_errors=True)
        BASE.mkdir(parents=True)
        checked_call(["debootstrap", "--variant=minbase", "bookworm", str(BASE / "root"), MIRROR])
        (BASE / "ready").touch()
    return BASE / "root"


def checked_call(command: Sequence[str]) -> str:
    """What it wrote. An AssertionError tells all of it when it fails."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


class DebianRoot(Held):
    """A copy of the base with this system's network and /tmp, from `with` to its end."""

    def __init__(self, place: Path) -> None:
        super().__init__()
        self.folder = place / "root"

    def _hold(self, stack: ExitStack) -> None:
        # Not with the tests' own files, which are kept for a while.
        stack.callback(shutil.rmtree, self.folder, ignore_errors=True)
        checked_call(["cp", "-a", "--reflink=auto", str(base()), str(self.folder)])
        for file in ("etc/resolv.conf", "etc/hosts"):
            shutil.copy(Path("/", file), self.folder / file)
        for settings in Path("/etc/apt/apt.conf.d").glob("99*"):
            shutil.copy(settings, self.folder / "etc/apt/apt.conf.d")
        for shared in ("tmp", "proc", "dev"):
            target = str(self.folder / shared)
            checked_call(["mount", "--bind", f"/{shared}", target])
            stack.callback(subprocess.call, ["umount", "--lazy", target])

    def command(self, *command: str, more: Mapping[str, str] | None = None) -> list[str]:
        """What runs `command` in there, with nothing of this system's variables but those of the session."""
        variables = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": HOME,
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            **{name: os.environ[name] for name in SHARED},
            **(more or {}),
        }
        given = [f"{name}={value}" for name, value in variables.items()]
        return ["chroot", str(self.folder), "/usr/bin/env", "-i", *given, *command]

    def does(self, *command: str) -> str:
        """What it wrote; it must succeed."""
        return checked_call(self.command(*command))

    def tries(self, *command: str, more: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*command, more=more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def installs(self, *packages: str) -> str:
        """By name, or a file of this computer, with what they depend on and nothing more."""
        given = []
        for package in packages:
            if package.endswith(".deb"):
                shutil.copy(package, self.folder / "var/cache")
                package = f"/var/cache/{Path(package).name}"
            given.append(package)
        self.does("apt-get", "-q", "update")
        return self.does("apt-get", "-q", "-y", "--no-install-recommends", "install", *given)

    @contextmanager
    def small_disk(self, place: str, megabytes: int) -> Iterator[Path]:
        """`place` in it is a disk of its own of that size, empty, gone afterwards; where it is from here."""
        folder = self.folder / place.lstrip("/")
        folder.mkdir(parents=True, exist_ok=True)
        checked_call(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)])
        try:
            yield folder
        finally:
            checked_call(["umount", str(folder)])

    def files(self) -> set[str]:
        """Everything in it but what package tools keep of others."""
        found = set()
        for folder, folders, names in os.walk(self.folder):
            place = Path(folder).relative_to(self.folder).as_posix()
            folders[:] = [name for name in folders if not self._of_others(place, name)]
            found |= {f"{place}/{name}".removeprefix("./") for name in (*folders, *names)}
        return {name for name in found if not name.startswith(OTHERS)}

    @staticmethod
    def _of_others(place: str, name: str) -> bool:
        return f"{place}/{name}/".removeprefix("./").startswith(OTHERS)
