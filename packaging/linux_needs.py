"""What the frozen program needs of a Linux system, read from its files."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from build_trouble import BuildFailed

# Library -> what Debian and Ubuntu call its package; the second where a release renamed it.
DEBIAN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb.so.1": "libxcb1",
}
# Parts of glibc, and what only printing asks for.
OF_GLIBC = {
    "libc",
    "libm",
    "libdl",
    "libpthread",
    "librt",
    "libutil",
    "libresolv",
    "libanl",
    "ld-linux-x86-64",
}
OF_GLIBC |= {"ld-linux-aarch64"}
OPTIONAL = {"libcups.so.2"}


@dataclass(frozen=True, slots=True)
class Needs:
    """`libraries` by file name, without glibc's; `glibc` and `glibcxx` are the oldest versions that do."""

    libraries: tuple[str, ...]
    glibc: str
    glibcxx: str

    def debian(self) -> list[str]:
        """The packages as Debian's Depends wants them."""
        names = {DEBIAN[library] for library in self.libraries}
        # The program trusts whom the system trusts: without this package, nobody.
        return [f"libc6 (>= {self.glibc})", "ca-certificates", *sorted(names)]

    def rpm(self) -> list[str]:
        """The same as rpm's Requires: by library, as distributions name packages differently."""
        found = [f"{library}()(64bit)" for library in self.libraries]
        if self.glibcxx:
            found.append(f"libstdc++.so.6(GLIBCXX_{self.glibcxx})(64bit)")
        return [f"libc.so.6(GLIBC_{self.glibc})(64bit)", *found]


def needs_of(folder: Path) -> Needs:
    """Of the program in `folder`. Raises BuildFailed when it needs a library of which the package isn't
    known here, because a package with a wrong dependency would start on the builder's computer only."""
    return needs_from(_read(folder), {path.name for path in folder.rglob("*")})


def needs_from(told: Iterable[str], inside: set[str]) -> Needs:
    """The same from what readelf told of each file."""
    libraries: set[str] = set()
    versions: dict[str, set[tuple[int, ...]]] = {"GLIBC": {(2, 17)}, "GLIBCXX": set()}
    for text in told:
        libraries |= set(re.findall(r"\(NEEDED\).*\[(.+)\]", text))
        for kind, version in re.findall(r"\b(GLIBC|GLIBCXX)_(\d[\d.]*)", text):
            versions[kind].add(tuple(int(part) for part in version.split(".")))
    outside = {
        name for name in libraries - inside - OPTIONAL if name.split(".so")[0].rstrip("-") not in OF_GLIBC
    }
    if unknown := sorted(outside - set(DEBIAN)):
        raise BuildFailed(
            f"The program needs {', '.join(unknown)}, which is neither packed nor known to "
            "packaging/linux_needs.py: name its package there."
        )
    newest = {kind: ".".join(map(str, max(found))) if found else "" for kind, found in versions.items()}
    return Needs(tuple(sorted(outside)), newest["GLIBC"], newest["GLIBCXX"])


def _read(folder: Path) -> list[str]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    binaries = [str(path) for path in files if path.open("rb").read(4) == b"\x7fELF"]
    command = ["readelf", "--dynamic", "--version-info", "--wide", *binaries]
    # One file may lack a section; what it says of the others counts.
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    # Only versions that are wanted, not those that a library itself offers.
    sections = re.split(r"\n(?=Version |File: |Dynamic section )", done.stdout)
    return [part for part in sections if part.startswith(("Version needs section", "Dynamic section"))]
