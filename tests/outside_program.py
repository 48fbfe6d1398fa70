"""Runs another program that talks to our window while ours goes on answering."""

import subprocess
import time
from collections.abc import Callable, Sequence
from tempfile import TemporaryFile

from PySide6.QtCore import QCoreApplication

from tests.ended_process import end, start
from tests.session_broken import SessionBroken


def answer_until(is_done: Callable[[], bool], seconds: float) -> bool:
    """Lets Qt handle its events until `is_done`; whether it was done in time."""
    deadline = time.monotonic() + seconds
    while not is_done():
        if time.monotonic() > deadline:
            return False
        QCoreApplication.processEvents()
        time.sleep(0.002)
    QCoreApplication.processEvents()
    return True


def run_outside(command: Sequence[str], seconds: float = 10) -> subprocess.CompletedProcess[bytes]:
    """What `command` wrote and its exit status. Raises SessionBroken when it isn't done in time."""
    with TemporaryFile() as output, TemporaryFile() as errors:
        program = start(command, stdout=output, stderr=errors)
        try:
            if not answer_until(lambda: program.poll() is not None, seconds):
                raise SessionBroken(f"{command[0]} has not ended within {seconds} s")
        finally:
            end(program)
        output.seek(0)
        errors.seek(0)
        return subprocess.CompletedProcess(list(command), program.returncode, output.read(), errors.read())
