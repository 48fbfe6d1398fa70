"""While a secret is shown, its window asks to be left out of screen shots and shared screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from desktop.services.desktop_ports import ScreenShield
    from desktop.services.preferences import Preferences


class CaptureBlock(QObject):
    def __init__(self, shield: ScreenShield, preferences: Preferences) -> None:
        super().__init__()
        self._shield = shield
        self._preferences = preferences
        self._shown: dict[QWidget, Callable[[], bool]] = {}
        self._covered: set[int] = set()

    @property
    def works(self) -> bool:
        """Whether this system can do it at all."""
        return self._shield.works

    def watch(self, changed: SignalInstance, is_shown: Callable[[], bool], widget: QWidget) -> None:
        """`is_shown` is asked at each `changed`: whether a secret stands in the window of `widget`."""
        self._shown[widget] = is_shown
        changed.connect(self.look)
        widget.destroyed.connect(lambda: self._shown.pop(widget, None))

    def look(self) -> None:
        """Covers the windows that show a secret, and uncovers the others."""
        wanted: set[int] = set()
        if self._shield.works and self._preferences.block_capture:
            shown = [widget for widget, is_shown in self._shown.items() if is_shown()]
            wanted = {int(widget.window().winId()) for widget in shown}
        for window in wanted - self._covered:
            if self._shield.cover(window):
                self._covered.add(window)
        for window in self._covered - wanted:
            self._shield.uncover(window)
        self._covered &= wanted
