"""How each system is told that what was copied is a secret (security.md, "Clipboard and screen")."""

from __future__ import annotations

from collections.abc import Mapping


class LinuxMarks:
    """The hint that Klipper and other clipboard managers of Linux desktops look for."""

    def formats(self) -> Mapping[str, bytes]:
        return {"x-kde-passwordManagerHint": b"secret"}


class NoMarks:
    """Where no mark can be set through Qt's clipboard."""

    def formats(self) -> Mapping[str, bytes]:
        return {}


def clipboard_marks(platform: str) -> LinuxMarks | NoMarks:
    """The marks for `platform`, a value of sys.platform."""
    return LinuxMarks() if platform == "linux" else NoMarks()
