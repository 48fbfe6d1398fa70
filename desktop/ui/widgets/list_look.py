"""What every table of the program that is a list has in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

LEAST_HEIGHT = 36


def look_like_a_list(table: QTableView) -> None:
    """Whole rows of one line, without a grid; Tab leaves it."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


def space_rows(table: QTableView) -> None:
    """As high as its text wants; again after its size changed."""
    height = max(LEAST_HEIGHT, int(table.fontMetrics().height() * 2.1))
    table.verticalHeader().setDefaultSectionSize(height)
