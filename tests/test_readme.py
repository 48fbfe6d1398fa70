"""What the README tells people to type is what the program takes."""

from __future__ import annotations

import plistlib
import re
import shlex
from pathlib import Path

import release
import windows_msi

from desktop.terminal.arguments import parser_of

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
NAME, TERMINAL = "Consumer Desk", "consumer-desk.exe"


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
    # Its quotes within quotes are those of POSIX shells, too; as on Windows, a backslash before a letter
    # is only itself there.
    words = shlex.split(line)
    options = dict(zip(words[2::2], words[3::2], strict=True))
    assert words[1] == "/Create"
    assert options.keys() == {"/SC", "/TN", "/TR"}
    # schtasks takes no longer one, and the variable stands for a longer path.
    folder = f"C:\\Users\\{'a' * 20}\\AppData\\Local"
    assert len(options["/TR"].replace("%LOCALAPPDATA%", folder)) <= 261
    program, *command = shlex.split(options["/TR"])
    assert program == rf"%LOCALAPPDATA%\Programs\{NAME}\{TERMINAL}"
    assert takes(command)


def test_the_jobs_name_the_program_where_it_is_installed() -> None:
    setup = (ROOT / "packaging" / "windows" / "setup.nsi").read_text(encoding="utf-8")
    assert f'!define NAME "{NAME}"' in setup
    assert f'!define TERMINAL "{TERMINAL}"' in setup
    assert r'InstallDir "$LOCALAPPDATA\Programs\${NAME}"' in setup
    assert windows_msi.NAME == NAME
    assert rf"C:\Program Files\{NAME}\{TERMINAL}" in README
    _icon, bundle, inside, _packer = release.SYSTEMS["darwin"]
    assert f"<string>/Applications/{bundle}/{inside}</string>" in README
