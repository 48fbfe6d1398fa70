"""Looks through the files of the repository for keys, tokens and passwords that nobody invented.

Run by `dev.py test`. Values given to names like `secret` are ruff's business (S105 to S107), which tells
them line by line; here a value is known by its own look.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from detect_secrets.core.plugins.util import get_mapping_from_secret_type_to_class
from detect_secrets.plugins.base import BasePlugin

ROOT = Path(__file__).resolve().parent.parent

# Checksums of packages; pictures.
LEFT_OUT = re.compile(r"(^|/)(uv\.lock|package-lock\.json)$|\.(svg|png|ico|icns|gz)$")

# What any of the detectors could find has one of these looks; most lines have none, and go unasked.
CANDIDATE = re.compile(r"[\w+/=.-]{16}|://[^/\s]*@|PRIVATE KEY|\d+:[\w-]{30}")

# What is invented or no secret at all; each must be the whole of what was found.
KNOWN = re.compile(
    r"[sS][aA]mple[-_%].*"  # every invented secret begins so
    r"|0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's letters, of the fingerprint
    r"|6595b64144ccf1df"  # Microsoft's public key token, in every manifest of a Windows program
    r"|CONSUMER_DESK_\w+=[\w-]+"  # a variable of our own with its name for a value
    r"|word"  # user:word@a.example, of tests of addresses
    r"|\{\w+\}"  # a name that is filled in
    r"|password"  # user:password@host, the example beside the rule that hides it
)

# The first goes by names only; the address of a computer is no secret.
NOT_ASKED = {"KeywordDetector", "IPPublicDetector"}


def files() -> list[Path]:
    """All that are, or would be, in the repository."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    return [ROOT / name for name in listed if name and not LEFT_OUT.search(name) and (ROOT / name).is_file()]


def detectors() -> list[BasePlugin]:
    kinds: Iterable[type[BasePlugin]] = get_mapping_from_secret_type_to_class().values()
    return [kind() for kind in kinds if kind.__name__ not in NOT_ASKED]


def found(path: Path, asked: Sequence[BasePlugin]) -> Iterator[str]:
    """`file:line: kind`, and never the value itself."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    for number, line in enumerate(lines, start=1):
        if not CANDIDATE.search(line):
            continue
        for detector in asked:
            for one in detector.analyze_line(filename=str(path), line=line, line_number=number):
                if not KNOWN.fullmatch(one.secret_value or ""):
                    yield f"{path}:{number}: {one.type}"


def main(arguments: Sequence[str]) -> int:
    """1 when something was found, in `arguments` or, without any, in the repository."""
    paths = [Path(each) for each in arguments] or files()
    asked = detectors()
    complaints = sorted({complaint for path in paths for complaint in found(path, asked)})
    for complaint in complaints:
        print(complaint)
    print(f"{len(complaints)} possible secret(s) in {len(paths)} files, {len(asked)} detectors")
    return 1 if complaints else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
