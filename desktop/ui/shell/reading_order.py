"""Tab goes through a window as its layouts read, in whatever order its parts were made."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QWidget,
)

# Qt looks after what is inside these.
_WHOLE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)


if TYPE_CHECKING:
    _Window = QWidget
else:
    _Window = object  # beside it stands the kind of window


class ReadInOrder(_Window):
    """For windows. The order is made when Tab is pressed, so it is right for what was just added."""

    def focusNextPrevChild(self, forwards: bool) -> bool:
        reached = [each for each in _in_reading_order(self) if _takes_tab(each)]
        for one, following in pairwise(reached):
            QWidget.setTabOrder(one, following)
        return super().focusNextPrevChild(forwards)


def _takes_tab(widget: QWidget) -> bool:
    tab = Qt.FocusPolicy.TabFocus
    return widget.focusPolicy() & tab == tab and widget.focusProxy() is None


def _in_reading_order(widget: QWidget) -> Iterator[QWidget]:
    for part in _parts(widget):
        yield part
        yield from _in_reading_order(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """Those that may be seen now."""
    if isinstance(widget, QTabWidget):
        return _there(widget.tabBar(), widget.currentWidget())
    if isinstance(widget, QStackedWidget):
        return _there(widget.currentWidget())
    if isinstance(widget, QScrollArea):
        return _there(widget.widget())
    if isinstance(widget, QMainWindow):
        return _there(widget.centralWidget())
    if isinstance(widget, (*_WHOLE, QAbstractScrollArea)):
        return []
    layout = widget.layout()
    placed = list(_placed(layout)) if layout is not None else []
    # What no layout places comes last, in the order in which it was made.
    others = [each for each in widget.children() if isinstance(each, QWidget) and not each.isWindow()]
    return _there(*placed, *(each for each in others if each not in placed))


def _there(*widgets: QWidget | None) -> list[QWidget]:
    return [each for each in widgets if each is not None and not each.isHidden()]


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        within, widget = item.layout(), item.widget()
        if within is not None:
            yield from _placed(within)
        elif widget is not None:
            yield widget


def _items(layout: QLayout) -> list[QLayoutItem]:
    numbers = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        numbers.sort(key=lambda number: _row_and_column(layout, number))
    return [item for number in numbers if (item := layout.itemAt(number)) is not None]


def _row_and_column(grid: QGridLayout, number: int) -> tuple[int, int]:
    row, column, _, _ = cast("tuple[int, int, int, int]", grid.getItemPosition(number))
    return row, column
