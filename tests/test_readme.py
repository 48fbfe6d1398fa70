"""What the README tells people to type is what the program takes."""

from __future__ import annotations

import plistlib
import re
import shlex
from pathlib import Path

from desktop.terminal.arguments import parser_of

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def takes(command: list[str]) -> bool:
    """Whether `command`, without the program's own name, can be used; a mistake ends argparse."""
    choice = parser_of(command[0]).parse_args(command[1:])
    return bool(choice.company == "Example Mills")


def test_the_job_for_launchd() -> None:
    (text,) = re.findall(r"```xml\n(.*?)```", README, re.DOTALL)
    job = plistlib.loads(text.encode())
    assert job["StartInterval"] == 3600
    assert takes(job["ProgramArguments"][1:])
    assert f"LaunchAgents/{job['Label']}.plist" in README


def test_the_job_for_the_task_scheduler() -> None:
    (line,) = re.findall(r"schtasks .*", README)
    # Its quotes within quotes are those of POSIX shells, too.
    words = shlex.split(line)
    options = dict(zip(words[2::2], words[3::2], strict=True))
    assert words[1] == "/Create"
    assert options.keys() == {"/SC", "/TN", "/TR"}
    assert takes(shlex.split(options["/TR"])[1:])
