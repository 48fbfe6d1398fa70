"""As late.py, for what differs by system: clipboard, captures, the session. Only a window needs it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING

from desktop.later import later_log

if TYPE_CHECKING:
    from desktop.services.desktop_ports import ClipboardMarks, ScreenShield, SessionWatch

log = later_log(__name__)


def session_watch(system: str) -> SessionWatch:
    """`system` is a value of sys.platform, here and below."""
    if system == "linux":
        from desktop.adapters.platform.linux_session import LinuxSession

        return LinuxSession()
    if system == "win32":
        from desktop.adapters.platform.windows_session import WindowsSession

        return WindowsSession()
    if system == "darwin":
        from desktop.adapters.platform.macos_objc import Objc
        from desktop.adapters.platform.macos_session import MacSession

        return MacSession(Objc)
    from desktop.adapters.platform.linux_desktop import NoSession

    return NoSession()


class LateMarks:
    """services.desktop_ports.ClipboardMarks: nothing is copied while the program starts."""

    def __init__(self, system: str) -> None:
        self._system = system

    def formats(self) -> Mapping[str, bytes]:
        return self._marks.formats()

    def place(self, text: str, /) -> bool:
        try:
            return self._marks.place(text)
        except Exception as error:
            # Copying without the mark, which is then admitted, is better than not copying. The class only:
            # what ctypes says may quote what it was given.
            log.warning("The clipboard's own marks failed: %s", type(error).__name__)
            return False

    def confirmed(self) -> bool:
        try:
            return self._marks.confirmed()
        except Exception as error:
            log.warning("The clipboard's own marks can't be read: %s", type(error).__name__)
            return False

    @cached_property
    def _marks(self) -> ClipboardMarks:
        if self._system == "win32":
            from desktop.adapters.platform.windows_desktop import WindowsMarks

            return WindowsMarks()
        if self._system == "darwin":
            from desktop.adapters.platform.macos_desktop import MacMarks
            from desktop.adapters.platform.macos_objc import Objc

            return MacMarks(cache(Objc))
        from desktop.adapters.platform.linux_desktop import LinuxMarks

        return LinuxMarks()


class LateShield:
    """services.desktop_ports.ScreenShield: nothing is shown while the program starts."""

    def __init__(self, system: str) -> None:
        self._system = system

    @property
    def works(self) -> bool:
        return self._shield.works

    def cover(self, window_id: int, /) -> bool:
        return self._shield.cover(window_id)

    def uncover(self, window_id: int, /) -> None:
        self._shield.uncover(window_id)

    @cached_property
    def _shield(self) -> ScreenShield:
        if self._system == "win32":
            from desktop.adapters.platform.windows_desktop import WindowsShield

            return WindowsShield()
        if self._system == "darwin":
            from desktop.adapters.platform.macos_desktop import MacShield
            from desktop.adapters.platform.macos_objc import Objc

            return MacShield(cache(Objc))
        from desktop.adapters.platform.linux_desktop import NoShield

        return NoShield()
