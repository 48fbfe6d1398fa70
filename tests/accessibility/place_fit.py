"""Widgets that stick out of what they stand in, lie on one another, or are squeezed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QWidget,
)

# Qt arranges the parts of these by itself, some of them on top of others.
_QTS_OWN = (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QTabBar,
    QTabWidget,
)
_STACKS = (QStackedWidget, QTabWidget)


def misplaced(window: QWidget) -> list[str]:
    """A line for each widget of `window` that isn't wholly where it can be seen and reached."""
    found: list[str] = []
    for parent, children in _families(window):
        found += [
            f"{_name(child)} sticks out of {_name(parent)}: {_geometry(child)} in "
            f"{parent.width()}×{parent.height()}"
            for child in children
            if not parent.rect().contains(child.geometry())
        ]
        found += [
            f"{_name(one)} and {_name(other)} lie on one another: {_geometry(one)}, {_geometry(other)}"
            for one, other in combinations(children, 2)
            if one.geometry().intersects(other.geometry())
        ]
    for widget in _shown(window):
        found += _squeezed(widget)
        if isinstance(widget, QScrollArea):
            found += _out_of_reach(widget)
    return found + _beyond_the_screen(window)


def _shown(window: QWidget) -> list[QWidget]:
    return [each for each in (window, *window.findChildren(QWidget)) if each.isVisible()]


def _families(window: QWidget) -> Iterator[tuple[QWidget, list[QWidget]]]:
    for parent in _shown(window):
        above = parent.parentWidget()
        scrolled = isinstance(above, QAbstractScrollArea) and above.viewport() is parent
        if isinstance(parent, _QTS_OWN) or scrolled:
            continue
        yield (
            parent,
            [
                child
                for child in parent.children()
                if isinstance(child, QWidget)
                and child.isVisible()
                and not child.isWindow()
                and not child.geometry().isEmpty()
            ],
        )


def _squeezed(widget: QWidget) -> list[str]:
    layout = widget.layout()
    if layout is None or widget.objectName().startswith("qt_"):
        return []
    # A stack needs the room of its largest page, whichever is shown.
    if isinstance(widget, _STACKS) or any(widget.findChild(stack) for stack in _STACKS):
        return []
    needed = layout.totalMinimumSize()
    height = needed.height()
    if layout.hasHeightForWidth():
        height = layout.totalMinimumHeightForWidth(widget.width())
    if widget.width() < needed.width() or widget.height() < height:
        return [
            f"{_name(widget)} is squeezed: {widget.width()}×{widget.height()} of {needed.width()}×{height}"
        ]
    return []


def _out_of_reach(area: QScrollArea) -> list[str]:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    content, port = area.widget(), area.viewport()
    if content is None:
        return []
    if content.width() > port.width():
        # Lines that are read by scrolling to and fro are as good as lost (WCAG 2.2, 1.4.10).
        return [f"{_name(area)} shows {port.width()} of {content.width()} px"]
    if area.verticalScrollBarPolicy() is off and content.height() > port.height():
        return [f"{_name(area)} shows {port.height()} of {content.height()} px, and doesn't scroll there"]
    return []


def _beyond_the_screen(window: QWidget) -> list[str]:
    screen = window.screen().availableGeometry()
    if window.isWindow() and (window.width() > screen.width() or window.height() > screen.height()):
        return [f"{_name(window)} is larger than the screen: {_geometry(window)}"]
    return []


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", "")
    words = widget.accessibleName() or (text() if callable(text) else text)
    return f"{type(widget).__name__} {widget.objectName() or '-'} {str(words)[:40]!r}"


def _geometry(widget: QWidget) -> str:
    at = widget.geometry()
    return f"{at.width()}×{at.height()} at {at.x()},{at.y()}"
