"""Builds the program and its packages for the system it runs on, from a clean clone."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import build_machine
from build_trouble import BuildFailed
from dev import ROOT, set_up
from project_venv import ProjectVenv, SetUpFailed
from system_packages import PackagesMissing
from translations import TranslationBroken

OUT = Path("dist")


def main(arguments: Sequence[str]) -> int:
    """The exit status: 1 for what can't be built, 2 for arguments that aren't known."""
    choice = parser().parse_args(arguments)
    try:
        build_machine.check(ROOT)
        venv = set_up("build")
    except KeyboardInterrupt:
        return 130
    except (BuildFailed, SetUpFailed, PackagesMissing, TranslationBroken) as trouble:
        print(f"build.py: {trouble}", file=sys.stderr)
        return 1
    # The rest needs the environment's libraries.
    command = [str(venv.python), str(ROOT / "packaging" / "release.py"), str(choice.out.absolute())]
    command += ["--program-only"] if choice.program_only else []
    return subprocess.call(command, cwd=ROOT, env=repeatable(venv))


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="python packaging/build.py",
        description="Builds the program, tries it (self-test), and makes this system's packages, their "
        "checksums, the list of parts (SBOM) and the licences of others.",
        allow_abbrev=False,
    )
    made.add_argument(
        "--out", type=Path, default=ROOT / OUT, metavar="DIR", help="where the packages go (dist)"
    )
    made.add_argument(
        "--program-only", action="store_true", help="no packages: the program and its self-test"
    )
    return made


def repeatable(venv: ProjectVenv) -> dict[str, str]:
    """The variables under which a second build gives the same bytes, as far as that goes."""
    variables = venv.environment()
    variables["PYTHONHASHSEED"] = "0"
    variables["PYTHONDONTWRITEBYTECODE"] = "1"
    variables["TZ"] = "UTC"
    variables.setdefault("SOURCE_DATE_EPOCH", str(source_date()))
    variables["PATH"] = os.pathsep.join([str(venv.python.parent), variables.get("PATH", os.defpath)])
    return variables


def source_date() -> int:
    """Seconds since 1970 of the last commit; of the project file where there is no history."""
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        return int(told)
    except (OSError, subprocess.SubprocessError, ValueError):
        return int((ROOT / "pyproject.toml").stat().st_mtime)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
