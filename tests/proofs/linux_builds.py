"""The packages that are proved: those in the folder of CONSUMER_DESK_PACKAGES, or built now."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Builds:
    """`folder` holds one of each kind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def one(self, pattern: str) -> Path:
        [file] = self.folder.glob(pattern)
        return file


def builds(place: Path) -> Builds:
    """Built in `place` when none are given: some minutes."""
    if given := os.environ.get("CONSUMER_DESK_PACKAGES"):
        return Builds(Path(given).absolute())
    command = [sys.executable, str(ROOT / "packaging" / "build.py"), "--out", str(place / "dist")]
    subprocess.run(command, cwd=ROOT, check=True)
    return Builds(place / "dist")


def repacked(package: Path, place: Path, version: str, program: bytes | None = None) -> Path:
    """The .deb as a later version: with one file more, one less, and another program where one is given."""
    tree = place / version
    subprocess.run(["dpkg-deb", "-R", str(package), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    lines = control.read_text().splitlines()
    control.write_text(
        "".join(f"Version: {version}\n" if line.startswith("Version:") else f"{line}\n" for line in lines)
    )
    doc = tree / "usr" / "share" / "doc" / "consumer-desk"
    (doc / "new-in-this-version").write_text("new")
    (doc / "THIRD-PARTY-LICENCES.txt").unlink()
    if program is not None:
        file = tree / "usr" / "lib" / "consumer-desk" / "consumer-desk"
        file.write_bytes(program)
    made = place / f"consumer-desk_{version}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(made)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return made
