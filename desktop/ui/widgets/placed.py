"""What stands in a layout."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget


def placed(layout: QLayout) -> list[QWidget | QLayout]:
    """Its widgets and the layouts in it, as they are read.

    Without asking for its items: PySide keeps one that it has told of when Qt has long deleted it with its
    widget, and later takes it for whatever else stands at that place in memory.
    """
    owner = layout.parentWidget()
    near = [*(owner.children() if owner is not None else ()), *layout.children()]
    here = [each for each in near if isinstance(each, QWidget | QLayout) and layout.indexOf(each) >= 0]
    if isinstance(layout, QGridLayout):
        return sorted(here, key=lambda each: row_and_column(layout, each))
    return sorted(here, key=layout.indexOf)


def row_and_column(grid: QGridLayout, each: QWidget | QLayout) -> tuple[int, int]:
    """Where its first cell is."""
    row, column, _, _ = cast("tuple[int, int, int, int]", grid.getItemPosition(grid.indexOf(each)))
    return row, column
