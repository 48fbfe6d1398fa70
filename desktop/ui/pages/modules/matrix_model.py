"""The access matrix as rows: each consumer, and what its last test found in each module."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from textwrap import wrap
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt

from desktop.domain.access import READABLE, AccessTest, Finding, Found, promises
from desktop.domain.consumer import Consumer
from desktop.domain.listing import folded
from desktop.domain.modules import Module
from desktop.domain.standing import Standing, standing_of
from desktop.ui.pages.api_connections.cell_words import STANDING_ICONS, standing_words
from desktop.ui.shell.access_words import Picture, finding_picture, finding_words
from desktop.ui.shell.known_consumers import KnownConsumers
from desktop.ui.shell.module_names import module_name
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.plain_text import as_tooltip
from desktop.ui.widgets.rows_model import Column, Index, RowsModel

NARROW = 10  # characters of a heading's line
NEVER = datetime(1, 1, 1, tzinfo=UTC)
# Sorted upwards, what is reached comes first.
ORDER = {finding: place for place, finding in enumerate(Finding)}


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """`promise` is None where it isn't known what the group lets see."""

    consumer: Consumer
    test: AccessTest | None
    promise: frozenset[Module] | None
    standing: Standing

    def found(self, module: Module) -> Found | None:
        """None when it was never tested."""
        return self.test.finding(module) if self.test else None

    def reaches(self, module: Module) -> bool:
        found = self.found(module)
        return found is not None and found.finding is Finding.REACHED


def matrix_rows(known: KnownConsumers) -> list[MatrixRow]:
    by_group = promises(known.listing.groups)
    rows = []
    for consumer in known.listing.consumers:
        test, promise = known.tests.get(consumer.id), by_group.get(consumer.group_id)
        standing = standing_of(consumer, known.verifications.get(consumer.id), test, promise)
        rows.append(MatrixRow(consumer, test, promise, standing))
    return rows


def reaching(rows: Iterable[MatrixRow], module: Module | None) -> list[MatrixRow]:
    """Those whose last test reached the module; all for None."""
    return [row for row in rows if module is None or row.reaches(module)]


class MatrixModel(RowsModel[MatrixRow]):
    def __init__(self, picture: Callable[[str, str], object], parent: QObject) -> None:
        super().__init__(_columns(), _search_text, picture, parent)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(wrap(self.columns[section].name(), NARROW, break_long_words=False))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].name()
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = index.column() - 1
        spoken = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if spoken and 0 <= place < len(READABLE):
            words = cell_sentence(self.shown[index.row()], READABLE[place])
            return as_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return super().data(index, role)


def _search_text(row: MatrixRow) -> str:
    return folded(f"{row.consumer.name}\n{row.consumer.group_name}")


def _columns() -> Sequence[Column[MatrixRow]]:
    translate = QCoreApplication.translate
    return (
        Column(lambda: translate("AccessMatrix", "Consumer"), lambda row: row.consumer.name, 24),
        *(_module_column(module) for module in READABLE),
        Column(
            lambda: translate("AccessMatrix", "Access"),
            lambda row: standing_words(row.standing),
            14,
            icon=lambda row: STANDING_ICONS[row.standing],
        ),
        Column(
            lambda: translate("AccessMatrix", "Last tested"),
            lambda row: local_time(row.test.at, QLocale()) if row.test else "",
            14,
            order=lambda row: row.test.at if row.test else NEVER,
        ),
    )


def _module_column(module: Module) -> Column[MatrixRow]:
    def place(row: MatrixRow) -> float:
        found = row.found(module)
        return len(ORDER) if found is None else ORDER[found.finding]

    return Column(
        lambda: module_name(module),
        lambda row: cell_word(row, module),
        9,
        order=place,
        icon=lambda row: _picture(row, module),
    )


def cell_word(row: MatrixRow, module: Module) -> str:
    """The finding in a word; what was never tested has none."""
    translate = QCoreApplication.translate
    found = row.found(module)
    if found is None or found.finding is Finding.NOT_TRIED:
        return "–"
    if found.finding is Finding.REACHED:
        return translate("AccessMatrix", "Yes")
    if found.finding is Finding.REFUSED:
        return translate("AccessMatrix", "No")
    return translate("AccessMatrix", "Unclear")


def cell_sentence(row: MatrixRow, module: Module) -> str:
    """Consumer, module and finding, whole; and what the group promises where that differs or is all."""
    translate = QCoreApplication.translate
    found = row.found(module)
    if found is not None:
        words = finding_words(found, row.promise)
    elif row.promise is None:
        words = translate("AccessMatrix", "Never tested")
    elif module in row.promise:
        words = translate("AccessMatrix", "Never tested; its group promises it")
    else:
        words = translate("AccessMatrix", "Never tested; its group doesn't promise it")
    sentence = translate("AccessMatrix", "{consumer}, {module}: {finding}")
    return sentence.format(consumer=row.consumer.name, module=module_name(module), finding=words)


def _picture(row: MatrixRow, module: Module) -> Picture | None:
    found = row.found(module)
    if found is None or found.finding is Finding.NOT_TRIED:
        return None
    return finding_picture(found, row.promise)
