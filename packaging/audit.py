"""Asks which known vulnerabilities the locked packages have: of Python at OSV, of Node at npm's registry.

Not a part of `dev.py test`, which must give the same answer with and without the internet, today and
tomorrow.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

CLEAN, VULNERABLE, NOT_ASKED = 0, 1, 3

# Exit status and words of a command that is run in a folder.
Run = Callable[[Sequence[str], Path, Mapping[str, str]], tuple[int, str]]


def run(command: Sequence[str], folder: Path, variables: Mapping[str, str]) -> tuple[int, str]:
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return NOT_ASKED, str(error)
    return done.returncode, done.stdout


def audit(uv: Path, root: Path, variables: Mapping[str, str], run: Run = run) -> int:
    """CLEAN only when both were asked and know nothing; VULNERABLE when one knows something; NOT_ASKED when
    one couldn't be reached and the other, if reached, knows nothing."""
    python = [str(uv), "audit", "--frozen", "--preview-features", "audit-command"]
    status, words = run(python, root, variables)
    # uv: 1 for findings, 2 for anything that kept it from asking.
    outcomes = [_tell("Python packages, at osv.dev", {0: CLEAN, 1: VULNERABLE}.get(status, NOT_ASKED), words)]
    npm = shutil.which("npm")
    if npm is None:
        outcomes.append(_tell("Node packages", NOT_ASKED, "npm isn't installed"))
    else:
        status, words = run([npm, "audit", "--package-lock-only"], root / "tests" / "node", variables)
        # npm: 1 for findings and for every failure alike; only its words tell which.
        asked = CLEAN if status == 0 else VULNERABLE if "vulnerabilit" in words else NOT_ASKED
        outcomes.append(_tell("Node packages of the tests, at npm's registry", asked, words))
    return VULNERABLE if VULNERABLE in outcomes else max(outcomes)


def _tell(what: str, outcome: int, words: str) -> int:
    heading = {
        CLEAN: "nothing is known against them",
        VULNERABLE: "VULNERABILITIES are known",
        NOT_ASKED: "couldn't be asked; nothing was checked",
    }[outcome]
    print(f"\n=== {what}: {heading}")
    if outcome != CLEAN:
        print(words.strip(), flush=True)
    return outcome
