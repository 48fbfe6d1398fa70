"""Real clipboard managers of Debian beside this program: which keep a copied secret in their history?

`apt-get install copyq parcellite plasma-workspace` brings them. What each of Debian 12 (CopyQ 6.4.0,
Parcellite 1.2.1, Klipper 5.27.5) was seen to do with the mark stands in MANAGERS: a change is noticed.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.adapters.platform.linux_desktop import LinuxMarks
from desktop.domain.secret import Secret
from desktop.ui.shell.secret_clipboard import SecretClipboard
from tests.ended_process import end, start
from tests.input_device import focus_window, press_key
from tests.outside_program import answer_until, run_outside
from tests.x_clipboard import copy_as_other_program, read_clipboard

pytestmark = pytest.mark.linux_session

ORDINARY, SECRET = "an ordinary text, copied by another program", "sample-secret-that-no-history-may-have"


def copyq_history(_home: Path) -> str:
    return run_outside(["copyq", "read", *map(str, range(10))]).stdout.decode()


def parcellite_history(home: Path) -> str:
    # Written after each change.
    file = home / ".local" / "share" / "parcellite" / "history"
    return file.read_bytes().decode("utf-8", "replace") if file.exists() else ""


def klipper_history(_home: Path) -> str:
    call = ["gdbus", "call", "--session", "--dest", "org.kde.klipper", "--object-path", "/klipper"]
    return run_outside([*call, "--method", "org.kde.klipper.klipper.getClipboardHistoryMenu"]).stdout.decode()


@dataclass(frozen=True)
class Manager:
    command: tuple[str, ...]
    history: Callable[[Path], str]
    keeps: bool  # the secret, despite its mark


MANAGERS = {
    "copyq": Manager(("copyq",), copyq_history, keeps=True),
    "parcellite": Manager(("parcellite",), parcellite_history, keeps=True),
    "klipper": Manager(("klipper",), klipper_history, keeps=False),
}


@pytest.fixture
def window() -> Iterator[QWidget]:
    """With the keyboard: X gives the clipboard to whoever can name the moment of a key or click."""
    window = QWidget()
    window.show()
    focus_window(window)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[SecretClipboard]:
    clipboard = SecretClipboard(qapp.clipboard(), LinuxMarks())
    yield clipboard
    clipboard.clear()
    qapp.clipboard().dataChanged.disconnect(clipboard._changed)
    qapp.clipboard().clear()


@pytest.mark.parametrize("name", MANAGERS)
def test_what_it_keeps(name: str, window: QWidget, clipboard: SecretClipboard) -> None:
    manager = MANAGERS[name]
    home = Path(os.environ["HOME"])
    process = start(list(manager.command), more={"QT_QPA_PLATFORM": "xcb"})
    try:
        answer_until(lambda: process.poll() is not None, 3)
        with copy_as_other_program(ORDINARY):
            assert answer_until(lambda: ORDINARY in manager.history(home), 10), "it keeps no history at all"
        answer_until(lambda: False, 2)  # the other program is gone: some take over what it had copied
        press_key("shift")
        clipboard.copy_secret(Secret(SECRET), 30)
        assert read_clipboard() == SECRET
        answer_until(lambda: SECRET in manager.history(home), 4)
        kept = SECRET in manager.history(home)
        clipboard.clear()
        answer_until(lambda: False, 1)
        after = SECRET in manager.history(home)
        print(f"{name}: keeps it {kept}, still after it was cleared {after}")
        assert kept == manager.keeps
    finally:
        end(process)
