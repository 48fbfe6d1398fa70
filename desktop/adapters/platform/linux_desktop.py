"""Linux, X11 and Wayland alike: the hint of password managers; nothing against screen shots."""

from __future__ import annotations

from collections.abc import Mapping


class LinuxMarks:
    """services.desktop_ports.ClipboardMarks: the hint that Klipper asked for and others took up."""

    def formats(self) -> Mapping[str, bytes]:
        return {"x-kde-passwordManagerHint": b"secret"}

    def place(self, _text: str, /) -> bool:
        return False  # Qt hands a format of any name to X11 and Wayland as it is

    def confirmed(self) -> bool:
        return True


class NoShield:
    """services.desktop_ports.ScreenShield where there is none: neither X11 nor Wayland knows such a wish."""

    works = False

    def cover(self, _window_id: int, /) -> bool:
        return False

    def uncover(self, _window_id: int, /) -> None:
        pass


class NoSession:
    """services.desktop_ports.SessionWatch of a system that nobody knows."""

    def start(self, _away: object, /) -> None:
        pass

    def stop(self) -> None:
        pass
