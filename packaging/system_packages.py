"""What Debian-like systems must have installed for the app and its tests, and how it gets there."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

TEST = frozenset({"test", "prove", "bench"})
RUN = TEST | {"run", "build"}
DESKTOP = TEST | {"build"}  # the frozen program is tried on a desktop of its own, as the tests are
PACK, PROVE, BENCH = frozenset({"build", "prove"}), frozenset({"prove"}), frozenset({"bench"})


@dataclass(frozen=True)
class Needed:
    """One need: any of `names` fills it (Debian renames packages), for the commands in `commands`."""

    names: tuple[str, ...]
    commands: frozenset[str]
    why: str
    program: str = ""
    """Also fills it, wherever it came from."""
    optional: bool = False
    """Without it the command does less, and says so."""


TABLE = (
    Needed(("ca-certificates",), RUN, "the system's trusted certificates, which the app's TLS asks"),
    Needed(("libglib2.0-0", "libglib2.0-0t64"), RUN, "Qt: event loop"),
    Needed(("libgl1",), RUN, "Qt: QtGui doesn't load without"),
    Needed(("libegl1",), RUN, "Qt: QtGui doesn't load without"),
    Needed(("libfontconfig1",), RUN, "Qt: fonts, and brings one font"),
    Needed(("libxkbcommon0",), RUN, "Qt: keyboard"),
    Needed(("libdbus-1-3",), RUN, "Qt: desktop services"),
    Needed(("libxcb-cursor0",), RUN, "Qt's X11 window"),
    Needed(("libxcb-icccm4",), RUN, "Qt's X11 window"),
    Needed(("libxcb-keysyms1",), RUN, "Qt's X11 window"),
    Needed(("libxcb-shape0",), RUN, "Qt's X11 window"),
    Needed(("libxkbcommon-x11-0",), RUN, "Qt's X11 window"),
    Needed(("libwayland-client0",), RUN, "Qt's Wayland window"),
    Needed(("libwayland-cursor0",), RUN, "Qt's Wayland window"),
    Needed(("xvfb",), DESKTOP, "the screen that the tests' windows open on"),
    Needed(("xclip",), TEST, "a second program that reads and fills the clipboard"),
    Needed(("xdotool",), TEST, "a mouse and a keyboard"),
    Needed(("dbus",), DESKTOP, "the tests' own session bus"),
    Needed(("gnome-keyring",), DESKTOP, "a real keychain (Secret Service)"),
    Needed(("libsecret-1-0",), DESKTOP, "the keychain's own client library"),
    Needed(("libsecret-tools",), TEST, "a second program that reads the keychain"),
    Needed(("at-spi2-core",), TEST, "accessibility: what carries the window to a screen reader"),
    Needed(("python3-pyatspi",), TEST, "accessibility: a client, for the system's own Python"),
    Needed(("gir1.2-atspi-2.0",), TEST, "accessibility: the client's library"),
    Needed(("chromium", "chromium-browser"), TEST, "a real browser that people sign in with"),
    Needed(("chromium-driver", "chromium-chromedriver"), TEST, "what moves that browser"),
    Needed(("git",), TEST, "tells which files are the repository's", program="git"),
    Needed(("curl",), TEST, "runs the ready requests that are handed over", program="curl"),
    Needed(("keepassxc",), BENCH, "a program to compare the start with", optional=True),
    Needed(("picard",), BENCH, "a program to compare the start with", optional=True),
    Needed(("vorta",), BENCH, "a program to compare the start with", optional=True),
    Needed(("python3-xlib",), BENCH | PROVE, "tells when their windows are there", optional=True),
    Needed(("npm",), TEST, "newman and a parser of Power Query, for the same", program="npm"),
    Needed(("binutils",), PACK, "reads and strips the frozen program's libraries", program="readelf"),
    Needed(("xz-utils",), PACK, "compresses the packages", program="xz"),
    Needed(("rpm",), PACK, "makes and reads the .rpm", program="rpmbuild"),
    Needed(("desktop-file-utils",), PACK, "checks the entry for menus", program="desktop-file-validate"),
    Needed(("appstream",), PACK, "checks the entry for software centres", program="appstreamcli"),
    Needed(("debootstrap",), PROVE, "the small Debian that packages are tried in", program="debootstrap"),
    Needed(("nsis",), PROVE, "compiles the Windows setup, which is tried under Wine", program="makensis"),
    Needed(("wixl",), PROVE, "compiles the MSI", program="wixl"),
    Needed(("osslsigncode",), PROVE, "signs Windows programs, and checks it", program="osslsigncode"),
)

Run = Callable[[Sequence[str]], "tuple[int, str]"]


class PackagesMissing(Exception):
    """System packages are missing and may not or could not be installed; the text says what to type."""


def run_quietly(command: Sequence[str]) -> tuple[int, str]:
    """Exit status and standard output of `command`, with messages in English; 127 when there is none."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
            text=True,
            env={**os.environ, "LC_ALL": "C"},
        )
    except OSError:
        return 127, ""
    return done.returncode, done.stdout


def is_debian_like(etc: Path = Path("/etc")) -> bool:
    """Whether Debian's package tools rule this system."""
    if (etc / "debian_version").exists():
        return True
    try:
        lines = (etc / "os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    values = [line.partition("=")[2] for line in lines if line.startswith(("ID=", "ID_LIKE="))]
    return any(word in ("debian", "ubuntu") for value in values for word in value.strip("\"'").split())


def venv_package(version: Sequence[int]) -> Needed:
    """The package that lets Debian's Python of this version make virtual environments."""
    return Needed((f"python{version[0]}.{version[1]}-venv",), RUN, "Python's virtual environments")


class DebianPackages:
    """Asks dpkg what is there and apt for the rest."""

    def __init__(self, quiet: Run = run_quietly, loud: Callable[[Sequence[str]], int] = subprocess.call):
        self._quiet = quiet
        self._loud = loud

    def missing(self, needs: Iterable[Needed]) -> list[Needed]:
        """Those of `needs` of which no name is installed."""
        wanted = [need for need in needs if not (need.program and shutil.which(need.program))]
        names = [name for need in wanted for name in need.names]
        _, answer = self._quiet(["dpkg-query", "-W", "-f=${Package} ${db:Status-Status}\\n", *names])
        lines = (line.split() for line in answer.splitlines())
        installed = {line[0] for line in lines if line[1:] == ["installed"]}
        return [need for need in wanted if installed.isdisjoint(need.names)]

    def install(self, needs: Sequence[Needed]) -> None:
        """Installs `needs` as root or with a sudo that asks for no password; fetches apt's lists first
        when they don't know a name, or are too old to be of use. Raises PackagesMissing."""
        admin = self._admin()
        known = self._known_to_apt([name for need in needs for name in need.names])
        lists_are_good = all(not known.isdisjoint(need.names) for need in needs)
        names = _choice(needs, known)
        if admin is None:
            raise PackagesMissing(_to_type(names, update=not lists_are_good))
        apt = [*admin, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
        if not lists_are_good:
            self._loud([*apt, "update"])
            names = _choice(needs, self._known_to_apt([name for need in needs for name in need.names]))
        install = [*apt, "install", "-y", "--no-install-recommends", *names]
        if self._loud(install) != 0 and (
            not lists_are_good or self._loud([*apt, "update"]) != 0 or self._loud(install) != 0
        ):
            raise PackagesMissing("apt-get failed. " + _to_type(names, update=True))

    def _admin(self) -> list[str] | None:
        if sys.platform != "win32" and os.geteuid() == 0:
            return []
        return ["sudo", "-n"] if self._quiet(["sudo", "-n", "true"])[0] == 0 else None

    def _known_to_apt(self, names: Collection[str]) -> set[str]:
        known, name = set(), ""
        for line in self._quiet(["apt-cache", "policy", *names])[1].splitlines():
            if not line.startswith(" "):
                name = line.rstrip(":")
            elif line.startswith("  Candidate:") and not line.endswith("(none)"):
                known.add(name)
        return known


def _choice(needs: Iterable[Needed], known: Collection[str]) -> list[str]:
    # The first name when apt knows none: Debian's renamed packages still answer to the older name.
    return [next((name for name in need.names if name in known), need.names[0]) for need in needs]


def _to_type(names: Sequence[str], update: bool) -> str:
    command = "apt-get install --no-install-recommends " + " ".join(names)
    if update:
        command = f"apt-get update && {command}"
    if shutil.which("sudo"):
        return f"Packages of the system are missing. Type:\n\n    sudo sh -c {shlex.quote(command)}\n"
    return f"Packages of the system are missing. Type, as root:\n\n    {command}\n"
