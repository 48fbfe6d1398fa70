"""Tab goes through a window as its layouts read, in whatever order its parts were made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # most of its classes are made when Tab is first pressed
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.ui.widgets.placed import placed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget

    _Window = QWidget
else:
    _Window = object  # beside it stands the kind of window


class ReadInOrder(_Window):
    """For windows. The order is looked up when Tab is pressed, so it is right for what was just added.

    Qt's own chain isn't touched: it keeps what passes the keyboard on apart from what it is passed to, and
    where those don't stand together Tab goes round in a part of the window.
    """

    def focusNextPrevChild(self, forwards: bool) -> bool:
        everything = list(_in_reading_order(self))
        stops = [place for place, each in enumerate(everything) if _takes_tab(each)]
        now: QWidget | None = self.focusWidget()
        while now is not None and now not in everything:  # a part that Qt looks after
            now = now.parentWidget()
        here = everything.index(now) if now is not None else -1
        following = (place for place in stops if place > here)
        before = (place for place in reversed(stops) if place < here)
        chosen = next(following, None) if forwards else next(before, None)
        if chosen is None and stops:
            chosen = stops[0 if forwards else -1]
        if chosen is None:
            return super().focusNextPrevChild(forwards)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        everything[chosen].setFocus(reason)
        _bring_into_view(everything[chosen])
        return True


def _takes_tab(widget: QWidget) -> bool:
    # macOS lets a person leave out what no text is typed into.
    everywhere = Qt.TabFocusBehavior.TabFocusAllControls
    behaviour = QGuiApplication.styleHints().tabFocusBehavior()
    wanted = Qt.FocusPolicy.TabFocus if behaviour is everywhere else Qt.FocusPolicy.StrongFocus
    return widget.focusPolicy() & wanted == wanted and widget.focusProxy() is None and widget.isEnabled()


def _bring_into_view(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QtWidgets.QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    for part in _parts(widget):
        yield part
        yield from _in_reading_order(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """Those that may be seen now."""
    if isinstance(widget, QtWidgets.QTabWidget):
        return _there(widget.tabBar(), widget.currentWidget())
    if isinstance(widget, QtWidgets.QStackedWidget):
        return _there(widget.currentWidget())
    if isinstance(widget, QtWidgets.QScrollArea):
        return _there(widget.widget())
    if isinstance(widget, QtWidgets.QMainWindow):
        return _there(widget.centralWidget())
    if isinstance(widget, (*_whole(), QtWidgets.QAbstractScrollArea)):
        return []
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    # What no layout places comes last, in the order in which it was made.
    others = [
        each for each in widget.children() if isinstance(each, QtWidgets.QWidget) and not each.isWindow()
    ]
    return _there(*placed, *(each for each in others if each not in placed))


def _whole() -> tuple[type[QWidget], ...]:
    """Qt looks after what is inside these."""
    return (
        QtWidgets.QAbstractButton,
        QtWidgets.QAbstractSpinBox,
        QtWidgets.QComboBox,
        QtWidgets.QLineEdit,
        QtWidgets.QTabBar,
    )


def _there(*widgets: QWidget | None) -> list[QWidget]:
    return [each for each in widgets if each is not None and not each.isHidden()]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for each in placed(layout):
        if isinstance(each, QtWidgets.QLayout):
            yield from _placed(each)
        else:
            yield each
