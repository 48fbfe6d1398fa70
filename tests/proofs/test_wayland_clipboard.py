"""On Wayland, a real compositor without a screen: the mark, no primary selection, and clearing from behind.

`apt-get install sway wl-clipboard wtype` brings what is needed. GNOME's own compositor isn't among it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.ended_process import end, start, wait_until

pytestmark = pytest.mark.linux_session

NOBODY = 65534
SECRET = "sample-secret-on-wayland"


@pytest.fixture
def display() -> Iterator[dict[str, str]]:
    """The environment variables of programs on it."""
    with TemporaryDirectory(prefix="desk-way-") as place:
        folder, rules = Path(place), Path(place) / "rules"
        rules.touch()
        command = ["sway", "--config", str(rules)]
        if os.getuid() == 0:  # it refuses to run as root
            os.chown(folder, NOBODY, NOBODY)
            command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
        without_screen = {
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
        }
        process = start(command, more={**without_screen, "XDG_RUNTIME_DIR": place, "HOME": place})
        try:
            wait_until((folder / "wayland-1.lock").exists, process, "sway")
            yield {"XDG_RUNTIME_DIR": place, "WAYLAND_DISPLAY": "wayland-1", "QT_QPA_PLATFORM": "wayland"}
        finally:
            end(process)


def pasted(display: dict[str, str], *arguments: str) -> str:
    command = ["wl-paste", "--no-newline", *arguments]
    done = subprocess.run(command, env={**os.environ, **display}, capture_output=True, timeout=10)
    return done.stdout.decode() if done.returncode == 0 else ""


def test_a_secret_is_marked_and_can_be_cleared_from_behind(display: dict[str, str]) -> None:
    pipe = subprocess.PIPE
    copier = start(
        [sys.executable, "-m", "tests.proofs.wayland_copier"],
        more={**display, "PYTHONPATH": "."},
        stdin=pipe,
        stdout=pipe,
    )
    assert copier.stdin is not None
    assert copier.stdout is not None
    # Wayland gives the clipboard to the window that has the keyboard, and this screen has none but this one,
    # which goes away with its program.
    time.sleep(1.5)
    keyboard = start(["wtype", "-s", "300", "a", "-s", "60000", "b"], more=display)
    try:
        assert copier.stdout.readline() == b"typed a\n"
        copier.stdin.write(f"copy {SECRET}\n".encode())
        copier.stdin.flush()
        assert copier.stdout.readline() == b"copy wayland True a\n"
        assert pasted(display) == SECRET
        assert pasted(display, "--type", "x-kde-passwordManagerHint") == "secret"
        assert pasted(display, "--primary") == ""
        end(keyboard)
        time.sleep(0.5)
        copier.stdin.write(b"clear\n")
        copier.stdin.flush()
        assert copier.stdout.readline() == b"clear wayland False a\n", "it has the keyboard no more"
        assert pasted(display) == ""
        assert pasted(display, "--list-types") == ""
    finally:
        end(keyboard)
        end(copier)
