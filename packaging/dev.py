"""The two commands of the README, the long proofs and the benchmarks: sets up what is needed, then runs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from audit import audit
from node_tools import NodeTools
from project_venv import ProjectVenv, SetUpFailed
from python_choice import NEWEST, OLDEST, candidates, newest_python
from system_packages import TABLE, DebianPackages, Needed, PackagesMissing, is_debian_like, venv_package
from translations import TranslationBroken, compile_outdated

ROOT = Path(__file__).resolve().parent.parent
TOUR = Path("build", "tour")
COMPILED = Path("build", "compiled")
PROJECT = "pyproject.toml"

USAGE = """\
usage: python packaging/dev.py run [arguments of the app]
       python packaging/dev.py test [arguments of pytest]
       python packaging/dev.py prove [arguments of pytest]
       python packaging/dev.py bench
       python packaging/dev.py audit

run    opens the app; where there is no display, performs its main job offscreen instead and
       writes one picture per step to build/tour
test   checks style, types and the repository for secrets, then runs every test
prove  runs the long tests that test leaves out (tests/proofs): minutes each
bench  measures start, tables and refresh
audit  asks the registries for known vulnerabilities of the locked packages (exit status 1: there are
       some, 3: a registry couldn't be asked)

Each makes .venv first, or brings it up to date. On Debian-like systems the missing system packages
are installed when that needs no password; otherwise the command to type is shown.
"""


def main(arguments: Sequence[str]) -> int:
    """Does what the command line asks. Returns the exit status: 2 for arguments it doesn't know, 1 for a
    set-up that can't be done, otherwise that of the program it ran."""
    command, rest = (arguments[0] if arguments else ""), list(arguments[1:])
    if command in ("-h", "--help", "help"):
        print(USAGE, end="")
        return 0
    if command not in ("run", "test", "prove", "bench", "audit"):
        what = f"unknown command {command!r}" if command else "a command is missing"
        return _refuse(f"{what}: it must be run, test, prove, bench or audit (--help tells more)")
    if command in ("bench", "audit") and rest:
        return _refuse(f"{command} takes no arguments, but got: {' '.join(rest)}")
    try:
        venv = set_up(command)
    except KeyboardInterrupt:
        return 130
    except (SetUpFailed, PackagesMissing, TranslationBroken) as trouble:
        print(f"dev.py: {trouble}", file=sys.stderr)
        return 1
    if command == "run":
        return run(venv, rest)
    if command == "audit":
        return audit(venv.program("uv"), ROOT, venv.environment())
    if command == "prove":
        return _call(venv, ["-m", "pytest", *(rest or ["tests/proofs"])])
    return test(venv, rest) if command == "test" else _call(venv, ["-m", "tests.bench"])


def set_up(command: str) -> ProjectVenv:
    """The environment, complete for `command`. Raises SetUpFailed, PackagesMissing, TranslationBroken."""
    venv = ProjectVenv(ROOT)
    debian = DebianPackages() if sys.platform == "linux" and is_debian_like() else None
    needs = [need for need in TABLE if command in need.commands]
    python = None
    if venv.must_be_made:
        python = newest_python(candidates())
        if python is None:
            wanted = f"{OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
            raise SetUpFailed(f"No Python {wanted} (64 bits) was found on this computer: install one.")
        if not python.makes_venvs:
            if debian is None:
                raise SetUpFailed(f"{python.path} has no ensurepip, so it can't make an environment.")
            needs.append(venv_package(python.version))
    if debian is not None and (missing := debian.missing(needs)):
        print("Missing system packages: " + " ".join(need.names[0] for need in missing), flush=True)
        if must := [need for need in missing if not need.optional]:
            debian.install(must)
        if may := [need for need in missing if need.optional]:
            _install_if_possible(debian, may)
    with ThreadPoolExecutor() as beside:
        tools = NodeTools(ROOT / "tests" / "node", ROOT / "build" / "node")
        coming = [beside.submit(tools.bring_up_to_date)] if command in ("test", "prove") else []
        if python is not None:
            venv.make(python)
        venv.bring_up_to_date()
        compile_outdated(ROOT / "resources" / "translations", venv.program("pyside6-lrelease"))
        for each in coming:
            each.result()
    return venv


def _install_if_possible(debian: DebianPackages, needs: list[Needed]) -> None:
    try:
        debian.install(needs)
    except PackagesMissing:
        print("It goes on without " + ", ".join(need.names[0] for need in needs), flush=True)


def has_display(platform: str, variables: Mapping[str, str]) -> bool:
    """Whether a window can be shown."""
    return platform != "linux" or any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def needs_display(arguments: Sequence[str]) -> bool:
    """Whether the app, called so, opens a window for a person to work in."""
    windowless = {"--tour", "--version", "--help", "-h"}
    names = {argument.partition("=")[0] for argument in arguments}
    return not (arguments[:1] == ["sample-server"] or names & windowless)


def run(venv: ProjectVenv, arguments: list[str]) -> int:
    """The app's exit status."""
    if has_display(sys.platform, os.environ):
        return _call(venv, ["-m", "desktop", *arguments])
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    if not needs_display(arguments):
        return _call(venv, ["-m", "desktop", *arguments], offscreen)
    print(f"No display here: the main job is done offscreen, its pictures go to {TOUR}", flush=True)
    return _call(venv, ["-m", "desktop", "--tour", str(TOUR), *arguments], offscreen)


def test(venv: ProjectVenv, arguments: list[str]) -> int:
    """The exit status of the first check that fails, or 0."""
    checks = {
        "Style: ruff check": ["-m", "ruff", "check"],
        "Layout of the code: ruff format": ["-m", "ruff", "format", "--check"],
        "Types: mypy": ["-m", "mypy"],
        "Dangerous code: bandit": [
            *("-m", "bandit", "-q", "-c", "pyproject.toml", "-r", "desktop", "packaging"),
        ],
        "Secrets in the repository": ["packaging/secrets_scan.py"],
    }
    if (status := call_together(venv, checks)) != 0:
        return status
    # Four at a time even on two cores, as a story waits half of its time; each with a desktop of its own.
    # The tests of a file stay together, and files keep their order: the long stories come early, and no
    # long file is left alone at the end.
    # A test that ends its process would be tried again and again otherwise.
    spread = ["--numprocesses=4", "--max-worker-restart=0", "--dist=loadfile", "--no-loadscope-reorder"]
    spread += ["--durations=10"]
    heading = "Tests: pytest"
    print(f"\n=== {heading}", flush=True)
    if (status := _call(venv, ["-m", "pytest", *spread, *arguments])) != 0:
        _say_failed(heading)
    return status


def call_together(venv: ProjectVenv, commands: Mapping[str, Sequence[str]]) -> int:
    """Beside each other, as the types alone take longer than all else. The exit status of the first that
    fails, or 0; what they write is shown one after the other, below their headings."""
    first = 0
    with ExitStack() as stack:
        running = []
        for heading, command in commands.items():
            written = stack.enter_context(TemporaryFile())
            program = stack.enter_context(_start(venv, command, stdout=written, stderr=subprocess.STDOUT))
            running.append((heading, written, program))
        for heading, written, program in running:
            status = _status(program)
            written.seek(0)
            print(f"\n=== {heading}\n{written.read().decode('utf-8', 'replace')}", end="", flush=True)
            if status != 0:
                _say_failed(heading)
                first = first or status
    return first


def _say_failed(heading: str) -> None:
    print(f"\n=== {heading}: failed", file=sys.stderr, flush=True)


def _call(venv: ProjectVenv, command: Sequence[str], more: Mapping[str, str] | None = None) -> int:
    with _start(venv, command, more) as program:
        return _status(program)


def _start(
    venv: ProjectVenv, command: Sequence[str], more: Mapping[str, str] | None = None, **streams: Any
) -> subprocess.Popen[bytes]:
    # Thousands of programs are started here: what one has compiled the next finds, whatever this computer's
    # habit. In a folder of its own, so that nothing comes to lie beside the sources.
    variables = {**venv.environment(), "PYTHONPYCACHEPREFIX": str(ROOT / COMPILED), **(more or {})}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.Popen([str(venv.python), *command], cwd=ROOT, env=variables, **streams)


def _status(program: subprocess.Popen[bytes]) -> int:
    while True:
        try:
            status = program.wait()
        except KeyboardInterrupt:
            continue  # Ctrl+C reached the program too: it shall end in its own way
        return status if status >= 0 else 128 - status


def _refuse(sentence: str) -> int:
    print(f"dev.py: {sentence}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
