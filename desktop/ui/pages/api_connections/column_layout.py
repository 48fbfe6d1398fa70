"""Which columns of the table stand where and how wide, and how high its rows are; all of it is remembered."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QTableView

from desktop.ui.pages.api_connections.consumer_rows import (
    ACCESS,
    CREATED,
    DESCRIPTION,
    GRANT,
    GROUP,
    KEY,
    NAME,
    OWNER,
    REVIEW,
    SECRET,
    TAGS,
    TESTED,
    USED,
    Column,
)
from desktop.ui.pages.api_connections.revealed import Revealed

# As they are remembered: never changed.
IDS = {
    NAME: "name",
    KEY: "key",
    SECRET: "secret",
    GRANT: "grant_type",
    GROUP: "group",
    ACCESS: "access",
    OWNER: "owner",
    CREATED: "created",
    TESTED: "tested",
    DESCRIPTION: "description",
    USED: "used",
    REVIEW: "review",
    TAGS: "tags",
}
FIRST = (NAME, KEY, SECRET, GRANT)  # those of Fracttal's own table
SHARES = {
    **{NAME: 30.0, KEY: 27.0, SECRET: 23.0, GRANT: 20.0, GROUP: 20.0, ACCESS: 18.0},
    **{OWNER: 20.0, CREATED: 18.0, TESTED: 18.0, DESCRIPTION: 30.0, USED: 18.0, REVIEW: 15.0, TAGS: 20.0},
}
NARROW = 88
DATES = (CREATED, TESTED, USED)
LEAST = dict.fromkeys(SHARES, NARROW) | dict.fromkeys(DATES, 144)
LEAST |= {GROUP: 110, ACCESS: 144, DESCRIPTION: 120, REVIEW: 110, TAGS: 110}
# What a column has beyond its least width where the columns are scrolled anyway.
EXTRA = {
    **{NAME: 100, KEY: 110, SECRET: 40, GRANT: 62, GROUP: 40, ACCESS: 20, OWNER: 50},
    **dict.fromkeys(DATES, 10),
    **{DESCRIPTION: 160, REVIEW: 10, TAGS: 60},
}
MOST_EXTRA = 2000


class Density(StrEnum):
    COMFORTABLE = "comfortable"
    COMPACT = "compact"


# The least height of a row, and the room around its text. The buttons in it take 26 pixels.
HEIGHTS = {Density.COMFORTABLE: (44, 22), Density.COMPACT: (30, 8)}


class ColumnLayout(QObject):
    changed = Signal()

    def __init__(self, table: QTableView, revealed: Revealed) -> None:
        super().__init__(table)
        self._table = table
        self._revealed = revealed
        self._header = table.horizontalHeader()
        self._shares = dict(SHARES)
        self._extra = dict(EXTRA)
        self._fitting = False
        self.density = Density.COMFORTABLE
        self._header.setSectionsMovable(True)
        self._header.setMinimumSectionSize(NARROW)
        self._header.sectionResized.connect(self._resized)
        self.reset()

    def shown(self) -> list[Column]:
        """From the leading edge on."""
        columns = (self._header.logicalIndex(place) for place in range(len(IDS)))
        return [column for column in columns if not self._header.isSectionHidden(column)]

    def show_column(self, column: Column, shown: bool) -> None:
        """Name always stays. A hidden column doesn't sort: nobody could see why the rows stand as they do."""
        if column == NAME:
            return
        self._header.setSectionHidden(column, not shown)
        if not shown and self._header.sortIndicatorSection() == column:
            self._table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.fit()
        self.changed.emit()

    def move(self, column: Column, step: int) -> None:
        """Among those that are shown: -1 is towards the leading edge."""
        shown = self.shown()
        if self.can_move(column, step):
            beside = shown[shown.index(column) + step]
            self._header.moveSection(self._header.visualIndex(column), self._header.visualIndex(beside))
            self.changed.emit()

    def can_move(self, column: Column, step: int) -> bool:
        shown = self.shown()
        return column in shown and 0 <= shown.index(column) + step < len(shown)

    def choose_density(self, density: Density) -> None:
        self.density = density
        self.fit_rows()
        self.changed.emit()

    def reset(self) -> None:
        """Columns, widths, places and the height of rows as at the beginning; the order of the rows stays."""
        self._shares, self._extra = dict(SHARES), dict(EXTRA)
        self._arrange(list(IDS), set(FIRST))
        self.choose_density(Density.COMFORTABLE)

    def fit_rows(self) -> None:
        """Also after the text's size changed."""
        least, around = HEIGHTS[self.density]
        height = max(least, self._table.fontMetrics().height() + around)
        self._table.verticalHeader().setMinimumSectionSize(least)
        self._table.verticalHeader().setDefaultSectionSize(height)

    def fit(self) -> None:
        """Columns share the width as long as each gets its least; more of them than that are scrolled.

        A secret that is shown gets the width it needs, as far as the others leave it.
        """
        shares = {column: self._shares[column] for column in self.shown()}
        room = self._room()
        self._fitting = True
        if self._revealed.is_shown and SECRET in shares:
            del shares[SECRET]
            others = sum(LEAST[column] for column in shares)
            wanted = self._table.sizeHintForColumn(SECRET)
            if others + NARROW <= room:
                wanted = min(wanted, room - others)
            width = max(self._table.columnWidth(SECRET), wanted)
            self._table.setColumnWidth(SECRET, width)
            room -= width
        spare = room - sum(LEAST[column] for column in shares)
        total = sum(shares.values())
        for column, share in shares.items():
            more = int(spare * share / total) if spare >= 0 else self._extra[column]
            self._table.setColumnWidth(column, LEAST[column] + more)
        self._fitting = False

    def _room(self) -> int:
        """The viewport's width. PySide6 makes 60 classes to tell what kind of widget it is."""
        bar = self._table.verticalScrollBar()
        return self._table.maximumViewportSize().width() - (bar.width() if bar.isVisible() else 0)

    def remembered(self) -> str:
        """For `recall`."""
        order = [self._header.logicalIndex(place) for place in range(len(IDS))]
        descending = self._header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return json.dumps(
            {
                "order": [IDS[column] for column in order],
                "shown": [IDS[column] for column in self.shown()],
                "shares": {IDS[column]: round(share, 1) for column, share in self._shares.items()},
                "extra": {IDS[column]: extra for column, extra in self._extra.items()},
                "sort": [IDS.get(self._header.sortIndicatorSection(), "name"), descending],
                "density": self.density.value,
            }
        )

    def recall(self, remembered: str) -> None:
        """What can't be read is left as it is, and what another version wrote is read as far as it goes."""
        try:
            kept = json.loads(remembered)
        except (ValueError, RecursionError):
            kept = _of_four_columns(remembered)
        if not isinstance(kept, dict):
            return
        columns = {name: column for column, name in IDS.items()}
        for name, share in _pairs(kept.get("shares")):
            if name in columns and 0 < share <= 100:
                self._shares[columns[name]] = float(share)
        for name, extra in _pairs(kept.get("extra")):
            if name in columns and 0 <= extra <= MOST_EXTRA:
                self._extra[columns[name]] = int(extra)
        shown = [columns[name] for name in _names(kept.get("shown")) if name in columns]
        order = [columns[name] for name in _names(kept.get("order")) if name in columns]
        self._arrange(order, set(shown) if shown else set(self.shown()))
        if kept.get("density") in list(Density):
            self.choose_density(Density(kept["density"]))
        match kept.get("sort"):
            case [str(name), bool(down)] if columns.get(name) in self.shown():
                order_of_rows = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
                self._table.sortByColumn(columns[name], order_of_rows)
        self.changed.emit()

    def _arrange(self, order: list[Column], shown: set[Column]) -> None:
        """Columns that `order` doesn't name keep their places after it."""
        for place, column in enumerate(dict.fromkeys(order)):
            self._header.moveSection(self._header.visualIndex(column), place)
        for column in IDS:
            self._header.setSectionHidden(column, column != NAME and column not in shown)
        self.fit()

    def _resized(self, column: int, before: int, width: int) -> None:
        if self._fitting or 0 in (before, width):  # hidden until now, or from now on
            return
        spare = self._table.viewport().width() - sum(LEAST[each] for each in self.shown())
        more = max(0, width - LEAST[column])
        if spare > 0:
            self._shares[column] = min(100.0, max(1.0, 100 * more / spare))
        else:
            self._extra[column] = min(MOST_EXTRA, more)


def _names(kept: object) -> list[str]:
    return [name for name in kept if isinstance(name, str)] if isinstance(kept, list) else []


def _pairs(kept: object) -> list[tuple[str, float]]:
    items = kept.items() if isinstance(kept, dict) else ()
    return [(str(name), number) for name, number in items if type(number) in (int, float)]


def _of_four_columns(remembered: str) -> dict[str, Any] | None:
    """As versions up to 0.1 wrote it: four shares, then column and direction of the sorting."""
    try:
        *shares, column, descending = [float(part) for part in remembered.split()]
    except ValueError:
        return None
    if len(shares) != len(FIRST) or not all(0 < share <= 100 for share in shares) or column not in FIRST:
        return None
    return {
        "shares": {IDS[each]: share for each, share in zip(FIRST, shares, strict=True)},
        "sort": [IDS[int(column)], bool(descending)],
    }
