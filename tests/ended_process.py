"""Starts programs that never outlive the tests, and ends them by their id."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from typing import IO

from tests.session_broken import SessionBroken

# The kernel ends the program when the thread that started it is gone, even if Qt aborted the tests.
_WITH_PARENT = ("setpriv", "--pdeathsig", "TERM", "--")


def start(
    command: Sequence[str],
    *,
    more: Mapping[str, str] | None = None,
    pass_fds: Sequence[int] = (),
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    stdout: int | IO[bytes] = subprocess.DEVNULL,
    stderr: int | IO[bytes] = subprocess.DEVNULL,
) -> subprocess.Popen[bytes]:
    """The running program; `more` is added to the environment variables of now. Raises SessionBroken when
    there is no such program."""
    if shutil.which(command[0]) is None:
        raise SessionBroken(f"{command[0]} isn't installed; `python packaging/dev.py test` installs it")
    return subprocess.Popen(
        [*_WITH_PARENT, *command],
        env={**os.environ, **(more or {})},
        pass_fds=pass_fds,
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
    )


def wait_until(is_ready: Callable[[], bool], process: subprocess.Popen[bytes], name: str) -> None:
    """Returns once the program is ready for others. Raises SessionBroken when it ends, or isn't in 15 s."""
    deadline = time.monotonic() + 15
    while not is_ready():
        if process.poll() is not None:
            raise SessionBroken(f"{name} ended at once, with exit status {process.returncode}")
        if time.monotonic() > deadline:
            raise SessionBroken(f"{name} has not got ready within 15 s")
        time.sleep(0.01)


def end(process: subprocess.Popen[bytes]) -> None:
    """Returns when the program is gone, after 5 s at most with force; closes its pipes."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)
    for pipe in (process.stdin, process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
