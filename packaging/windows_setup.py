"""Makes the two Windows installers of the frozen program: a setup for one person, an MSI for a machine."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from build_tools import call, tool
from build_trouble import BuildFailed
from windows_msi import PROGRAM, product
from windows_signing import sign
from windows_version import dotted, is_trial

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "windows" / "setup.nsi"
TERMINAL = "consumer-desk.exe"
ICON = HERE.parent / "resources" / "app_icon" / "consumer-desk.ico"


def build(folder: Path, version: str, out: Path) -> list[Path]:
    """The setup and the MSI of the onedir `folder`, in `out`. Raises BuildFailed."""
    listed = contents(folder)
    out.mkdir(parents=True, exist_ok=True)
    setup, msi = out / f"ConsumerDesk-{version}-setup.exe", out / f"ConsumerDesk-{version}-x64.msi"
    for name in (PROGRAM, TERMINAL):
        sign(folder / name, os.environ)
    made = [setup]
    # Beside the folder, so that a path leads from one to the other on every drive.
    with tempfile.TemporaryDirectory(dir=folder.resolve().parent) as temporary:
        place = Path(temporary)
        lines = place / "installed-files.txt"
        lines.write_bytes("".join(f"{line}\r\n" for line in listed).encode("ascii"))
        call(nsis_command(folder.resolve(), lines, version, setup.resolve()), where=SCRIPT.parent)
        if is_trial(version):
            print(f"no MSI of {version}: Windows Installer can't tell trial versions apart")
        else:
            made.append(msi)
            shutil.copy(ICON, place / ICON.name)
            wxs = place / "desk.wxs"
            wxs.write_bytes(product(folder.resolve(), version, ICON.name, place))
            for command in msi_commands(wxs, msi.resolve()):
                call(command, where=place)
    for file in made:
        sign(file, os.environ)
    return made


def contents(folder: Path) -> list[str]:
    """What is in the folder as Windows writes it, each folder after what it holds and with a `\\` at its end:
    in this order it can be taken away. Raises BuildFailed."""
    for name in (PROGRAM, TERMINAL):
        if not (folder / name).is_file():
            raise BuildFailed(f"{folder} has no {name}: build the program first.")
    listed = []
    for path in _deepest_first(folder):
        name = path.relative_to(folder).as_posix().replace("/", "\\")
        if not name.isascii():
            raise BuildFailed(f"{name}: the setup can only list names in plain letters.")
        listed.append(name + ("\\" if path.is_dir() else ""))
    return listed


def _deepest_first(folder: Path) -> Iterable[Path]:
    for entry in sorted(folder.iterdir()):
        if entry.is_symlink():
            raise BuildFailed(f"{entry}: Windows has no such links.")
        if entry.is_dir():
            yield from _deepest_first(entry)
        yield entry


def nsis_command(folder: Path, listed: Path, version: str, setup: Path) -> list[str]:
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    facts = {
        "PAYLOAD": folder,
        "LISTED": listed,
        "VERSION": version,
        "QUAD": dotted(version),
        "KILOBYTES": -(-size // 1024),
        "ICON": ICON,
        "OUT": setup,
    }
    return [
        tool("makensis"),
        "-V2",
        "-WX",
        "-INPUTCHARSET",
        "UTF8",
        *(f"-D{name}={value}" for name, value in facts.items()),
        SCRIPT.name,
    ]


def msi_commands(wxs: Path, msi: Path) -> list[list[str]]:
    if shutil.which("wixl"):
        return [[tool("wixl"), "--arch", "x64", "--output", str(msi), str(wxs)]]
    if sys.platform != "win32":
        tool("wixl")  # says where to get it
    made = wxs.with_suffix(".wixobj")
    return [
        [wix_tool("candle"), "-nologo", "-arch", "x64", "-out", str(made), str(wxs)],
        # ICE91 warns of files for one person in a package for all; there are none.
        [wix_tool("light"), "-nologo", "-sice:ICE91", "-out", str(msi), str(made)],
    ]


def wix_tool(name: str) -> str:
    """Of WiX 3, whose own variable says where it stands."""
    place = os.environ.get("WIX")
    if place and (found := shutil.which(name, path=str(Path(place, "bin")))):
        return found
    return tool(name)
