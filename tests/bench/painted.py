"""Tells when a window shows its first picture, and what the process needed until then."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Tells and leaves at the first paint of `window`'s own content, or when `usable` says so after it."""

    def __init__(
        self,
        window: QWidget,
        started: float,
        usable: Callable[[], bool] | None = None,
        settled: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__()
        self._settled = settled
        self._started = started
        self._usable = usable
        self._painted = 0.0
        self._modules: list[str] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = time.monotonic()
            self._modules = list(sys.modules)
            QTimer.singleShot(0, self._look)
        return False

    def _look(self) -> None:
        if not self._settled():
            QTimer.singleShot(1, self._look)
            self._painted = time.monotonic()  # that is when it is asked for
            return
        if self._usable is not None and not self._usable():
            QTimer.singleShot(0, self._look)
            return
        since = self._started if self._usable is None else self._painted
        try:
            print(f"{(time.monotonic() - since) * 1000:.1f}", peak(), *self._modules, sep="\n", flush=True)
        finally:
            os._exit(0)  # only the start is measured; and nobody may be reading any more


def peak() -> int:
    """Bytes that this process needed at most; 0 where the system doesn't say."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)
