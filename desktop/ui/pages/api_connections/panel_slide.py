"""Slides a panel in and out at the side; at once where the system wants no movement."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation
from PySide6.QtWidgets import QStyle, QWidget

SLIDE_MS = 160


class PanelSlide(QObject):
    """`width` is that of the open panel, whose content keeps it meanwhile."""

    def __init__(self, panel: QWidget, width: int) -> None:
        super().__init__(panel)
        self._panel = panel
        self._width = width
        self._is_open = False
        self._slide = QPropertyAnimation(panel, b"maximumWidth", self)
        self._slide.setDuration(SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._slid)

    def open(self) -> None:
        self._is_open = True
        self._panel.show()
        self._run(self._width)

    def close(self) -> None:
        self._is_open = False
        self._run(0)

    def _run(self, width: int) -> None:
        panel = self._panel
        self._slide.stop()
        if not panel.style().styleHint(QStyle.StyleHint.SH_Widget_Animate):
            panel.setMaximumWidth(width)
            self._slid()
            return
        closing = not panel.isHidden() and width == 0
        self._slide.setStartValue(min(panel.width(), self._width) if closing else 0)
        self._slide.setEndValue(width)
        self._slide.start()

    def _slid(self) -> None:
        if not self._is_open:
            self._panel.hide()
