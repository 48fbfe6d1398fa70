"""A real X server without a screen, for windows that nobody sees."""

import os
import select
import time
from contextlib import ExitStack

from tests.ended_process import end, start
from tests.held import Held
from tests.session_broken import SessionBroken

SIZE = "1600x1000x24"


class XServer(Held):
    """Xvfb on a free display, from `with` to its end; `display` is for the variable DISPLAY."""

    def __init__(self) -> None:
        super().__init__()
        self.display = ""

    def _hold(self, stack: ExitStack) -> None:
        reading, writing = os.pipe()
        stack.callback(os.close, reading)
        command = [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            SIZE,
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        try:
            server = start(command, pass_fds=[writing])
        finally:
            os.close(writing)
        stack.callback(end, server)
        self.display = f":{_number(reading, seconds=20)}"


def _number(reading: int, seconds: float) -> str:
    answer, deadline = b"", time.monotonic() + seconds
    while not answer.endswith(b"\n"):
        if not select.select([reading], [], [], max(0, deadline - time.monotonic()))[0]:
            raise SessionBroken(f"Xvfb has not said its display within {seconds} s")
        part = os.read(reading, 64)
        if not part:
            raise SessionBroken("Xvfb didn't start")
        answer += part
    return answer.decode("ascii").strip()
