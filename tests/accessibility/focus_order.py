"""Goes through a window with Tab, and judges the order in which the keyboard got there."""

from __future__ import annotations

from functools import reduce
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

MOST_STOPS = 150
MOST_PARTS = 4  # Tab goes from part to part of a date before it leaves it


def stops(window: QWidget, *, backwards: bool = False) -> list[QWidget]:
    """Where Tab stops, once round the window, beginning with what is read first."""
    there = _takes_the_keyboard(window)
    if not there:
        return []
    found: list[QWidget] = []
    start = window.focusWidget() or there[0]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    now: QWidget | None = start
    while now is not None and len(found) < MOST_STOPS:
        for _ in range(MOST_PARTS):
            QTest.keyClick(now, Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab)
            if window.focusWidget() is not now:
                break
        now = window.focusWidget()
        if now is None or now in found:
            break
        found.append(now)
    first = reduce(lambda one, other: other if _read_before(window, other, one) else one, found)
    at = found.index(first)
    return found[at:] + found[:at]


def unreached(window: QWidget, reached: list[QWidget]) -> list[str]:
    """What takes the keyboard, but not by Tab from anywhere else."""
    return [_name(widget) for widget in _takes_the_keyboard(window) if widget not in reached]


def out_of_order(window: QWidget, reached: list[QWidget]) -> list[str]:
    """Pairs of which the later one stands above the earlier, or beside it where reading begins."""
    return [
        f"{_name(later)} comes after {_name(earlier)}"
        for earlier, later in combinations(reached, 2)
        if _read_before(window, later, earlier)
    ]


def named(widgets: list[QWidget]) -> list[str]:
    return [_name(widget) for widget in widgets]


def _takes_the_keyboard(window: QWidget) -> list[QWidget]:
    # Not by nextInFocusChain(): PySide ends what it returns together with the widget that it was asked of.
    tab = Qt.FocusPolicy.TabFocus
    return [
        each
        for each in window.findChildren(QWidget)
        if each.focusPolicy() & tab == tab
        if each.isVisibleTo(window) and each.isEnabled() and each.focusProxy() is None
    ]


def _read_before(window: QWidget, one: QWidget, other: QWidget) -> bool:
    """Compares the parts of the page that they belong to: a column is read to its end, then the next."""
    lines_one, lines_other = _line(window, one), _line(window, other)
    for part_one, part_other in zip(lines_one, lines_other, strict=False):
        if part_one is not part_other:
            return _stands_before(part_one.geometry(), part_other.geometry(), window.layoutDirection())
    return False


def _stands_before(one: QRect, other: QRect, direction: Qt.LayoutDirection) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared < min(one.height(), other.height()) / 2:
        return one.center().y() < other.center().y()
    if direction is Qt.LayoutDirection.RightToLeft:
        return one.left() > other.right()
    return one.right() < other.left()


def _line(window: QWidget, widget: QWidget) -> list[QWidget]:
    """From the outermost part of the window inwards to the widget."""
    line: list[QWidget] = []
    each: QWidget | None = widget
    while each is not None and each is not window:
        line.insert(0, each)
        each = each.parentWidget()
    return line


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"
