"""Slides a panel in and out at the side, at once where the system wants no movement; and how wide it is."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, Signal
from PySide6.QtWidgets import QScrollArea, QStyle, QWidget

SLIDE_MS = 160


class PanelSlide(QObject):
    """`inside` keeps the panel's width while that slides, so that nothing is laid out anew; `area` holds what
    may need more room than usual."""

    room_wanted = Signal()  # it opens, or what it shows needs another width
    taken = Signal(int)  # the new width

    def __init__(self, panel: QWidget, inside: QWidget, area: QScrollArea, width: int) -> None:
        super().__init__(panel)
        self._panel = panel
        self._inside = inside
        self._area = area
        self._usual = self._width = width
        self._is_open = False
        self._slide = QPropertyAnimation(panel, b"maximumWidth", self)
        self._slide.setDuration(SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.finished.connect(self._slid)
        inside.setMinimumWidth(width)
        if (content := area.widget()) is not None:
            content.installEventFilter(self)

    @property
    def least_width(self) -> int:
        """In pixels, for everything in it to be seen."""
        content = self._area.widget()
        needed = content.minimumSizeHint().width() if content is not None else 0
        return max(self._usual, needed + self._area.verticalScrollBar().sizeHint().width())

    def take(self, width: int) -> None:
        """From now on the open panel is so wide."""
        self._width = width
        self._inside.setMinimumWidth(width)
        if self._is_open and self._slide.state() is not QPropertyAnimation.State.Running:
            self._panel.setMaximumWidth(width)
        self.taken.emit(width)

    def open(self) -> None:
        self._is_open = True
        self._panel.show()
        self.room_wanted.emit()
        self._run(self._width)

    def close(self) -> None:
        self._is_open = False
        self._run(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self._is_open and self.least_width > self._width:
            self.room_wanted.emit()
        return super().eventFilter(watched, event)

    def _run(self, width: int) -> None:
        panel = self._panel
        self._slide.stop()
        if not panel.style().styleHint(QStyle.StyleHint.SH_Widget_Animate):
            panel.setMaximumWidth(width)
            self._slid()
            return
        closing = not panel.isHidden() and width == 0
        self._slide.setStartValue(panel.width() if closing else 0)
        self._slide.setEndValue(width)
        self._slide.start()

    def _slid(self) -> None:
        if self._is_open:
            self._panel.setMaximumWidth(self._width)
        else:
            self._panel.hide()
