"""The figures as a table: the same numbers, for who reads or hears them rather than looks at charts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.ui.pages.home.shown_figures import Figure, percent, whole

COLUMNS = 4
PART, NUMBER, SHARE = 1, 2, 3
ROW_HEIGHT = 30


class FiguresTable(QTableWidget):
    """Figure, part, number, share: as high as its rows, because the page scrolls and not the table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, COLUMNS, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        for column in range(COLUMNS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(PART, QHeaderView.ResizeMode.Stretch)

    def show_figures(self, name: str, headings: tuple[str, ...], figures: tuple[Figure, ...]) -> None:
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(headings)
        rows = rows_of(figures)
        self.setRowCount(len(rows))
        height = max(ROW_HEIGHT, self.fontMetrics().height() + 12)
        for at, row in enumerate(rows):
            self.setRowHeight(at, height)
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                if column in (NUMBER, SHARE):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(at, column, item)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(height * len(rows) + head + 2 * self.frameWidth() + 2)

    def cells(self) -> list[tuple[str, ...]]:
        """What stands in it, row by row."""
        return [
            tuple(item.text() if (item := self.item(row, column)) else "" for column in range(COLUMNS))
            for row in range(self.rowCount())
        ]


def rows_of(figures: tuple[Figure, ...]) -> list[tuple[str, str, str, str]]:
    """The headline of each figure, then its parts."""
    rows = []
    for figure in figures:
        rows.append((figure.title, figure.refused or figure.subline, figure.headline, ""))
        rows += [(figure.title, part.name, whole(part.count), percent(part.share)) for part in figure.parts]
    return rows
