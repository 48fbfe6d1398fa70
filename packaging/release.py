"""What build.py does once the environment stands: freezes, tries, packs, lists. A line for each step."""

from __future__ import annotations

import argparse
import importlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import build_machine
import parts_list
from build_trouble import BuildFailed
from frozen_contents import PROGRAM, version_of

ROOT = Path(__file__).resolve().parent.parent
WORK, FROZEN = ROOT / "build" / "pyinstaller", ROOT / "build" / "frozen"
ICONS = ROOT / "resources" / "app_icon"

# System -> (icon, what PyInstaller leaves in FROZEN, where in it the command is, the module that packs it).
SYSTEMS = {
    "linux": ("consumer-desk.svg", PROGRAM, PROGRAM, "linux_packages"),
    "win32": ("consumer-desk.ico", PROGRAM, f"{PROGRAM}.exe", "windows_setup"),
    "darwin": ("consumer-desk.icns", "Consumer Desk.app", f"Contents/MacOS/{PROGRAM}", "macos_image"),
}
LICENCES = "THIRD-PARTY-LICENCES"


def main(arguments: Sequence[str]) -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description="The second half of build.py, which calls it.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--program-only", action="store_true")
    choice = parser.parse_args(arguments)
    try:
        build(choice.out, packages=not choice.program_only)
    except BuildFailed as trouble:
        print(f"build.py: {trouble}", file=sys.stderr)
        return 1
    except OSError as trouble:
        print(f"build.py: {trouble.strerror or trouble}: {trouble.filename or ''}", file=sys.stderr)
        return 1
    return 0


def build(out: Path, *, packages: bool) -> None:
    """Leaves everything in `out`. Raises BuildFailed."""
    version = version_of(ROOT)
    icon, name, command, packer = SYSTEMS[sys.platform]
    if not (ICONS / icon).is_file():
        raise BuildFailed(f"The application's icon {ICONS / icon} is missing.")
    with step("Freezing the program"):
        freeze()
    program = FROZEN / name
    with step("Trying it: self-test"):
        self_test(program / command)
    if not packages:
        print(f"\nThe program is in {program}")
        return
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with step("Listing its parts"):
        internal = internal_folder(program)
        files = [
            parts_list.write_licences(internal, out / f"{LICENCES}-{label()}.txt"),
            parts_list.write_sbom(internal, version, out / f"{PROGRAM}-{version}-{label()}.cdx.json"),
        ]
    with step("Packing"):
        files += importlib.import_module(packer).build(program, version, out)
    parts_list.write_checksums(files, out / f"SHA256SUMS-{label()}")
    for file in files:
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file.name}")
    print(f"\nEverything is in {out}")


def label() -> str:
    """As linux-amd64: what tells one system's files from another's."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    return f"{system}-{build_machine.architecture()}"


def internal_folder(program: Path) -> Path:
    """Where the program's own files lie in what PyInstaller made."""
    return program / "Contents" / "Frameworks" if program.suffix == ".app" else program / "_internal"


def freeze() -> None:
    """PyInstaller, from nothing: what an earlier run left could go along unseen."""
    for folder in (WORK, FROZEN):
        shutil.rmtree(folder, ignore_errors=True)
    places = ["--distpath", str(FROZEN), "--workpath", str(WORK)]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR", *places]
    variables = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(ROOT / "build" / "pyinstaller-cache")}
    command.append(str(ROOT / "packaging" / "app.spec"))
    if (status := subprocess.call(command, cwd=ROOT, env=variables)) != 0:
        raise BuildFailed(f"PyInstaller failed (exit status {status}; its own words stand above).")


def self_test(program: Path) -> None:
    """On Linux on a desktop of its own, as nobody's keychain is to be asked and servers have none."""
    command = [str(program), "self-test"]
    if sys.platform == "linux":
        command = [sys.executable, "-m", "tests.in_desktop_session", *command]
    if subprocess.call(command, cwd=ROOT) != 0:
        raise BuildFailed("The frozen program isn't sound: see the lines that begin with “failed” above.")


@contextmanager
def step(name: str, say: Callable[[str], None] = print) -> Iterator[None]:
    """Tells what is being done, and how long it took."""
    say(f"\n=== {name}")
    sys.stdout.flush()
    began = time.monotonic()
    yield
    say(f"=== {name}: {time.monotonic() - began:.0f} s")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
