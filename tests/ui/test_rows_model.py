"""Rows of any kind: found whatever their case and accents, sorted as the language does, shown as text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.listing import folded
from desktop.ui.shell.language import Language
from desktop.ui.widgets.rows_model import Column, RowsModel


@dataclass(frozen=True)
class Row:
    name: str
    at: datetime


def at(day: int) -> datetime:
    return datetime(2026, 1, day, tzinfo=UTC)


ROWS = (Row("Zoé", at(2)), Row("élan", at(9)), Row("Apex 10", at(1)), Row("apex 9\nsecond line", at(3)))


@pytest.fixture
def model(qapp: QApplication, language: Language) -> RowsModel[Row]:
    language.choose("fr")
    parent = QObject(qapp)
    columns = (
        Column[Row](lambda: "Name", lambda row: row.name, 50),
        Column[Row](lambda: "Time", lambda row: str(row.at.day), 50, order=lambda row: row.at, icon=_icon),
    )
    model: RowsModel[Row] = RowsModel(columns, lambda row: folded(row.name), lambda *icon: icon, parent)
    model.show_rows(ROWS)
    return model


def _icon(row: Row) -> tuple[str, str] | None:
    return ("warning", "warning") if row.at == at(9) else None


def column(
    model: RowsModel[Row], number: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole
) -> list[object]:
    return [model.data(model.index(row, number), role) for row in range(model.rowCount())]


def test_sorted_by_the_language_and_numbers_by_their_value(model: RowsModel[Row]) -> None:
    assert column(model, 0) == ["apex 9 second line", "Apex 10", "élan", "Zoé"]
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert column(model, 0)[0] == "Zoé"


def test_sorted_by_what_orders_and_not_by_its_text(model: RowsModel[Row]) -> None:
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert column(model, 1) == ["9", "3", "2", "1"]
    assert column(model, 1, Qt.ItemDataRole.DecorationRole) == [("warning", "warning"), None, None, None]


def test_found_whatever_case_and_accents(model: RowsModel[Row]) -> None:
    model.search("ELAN")
    assert [row.name for row in model.shown] == ["élan"]
    model.search("apex 9")
    assert [row.name for row in model.shown] == ["apex 9\nsecond line"]
    assert model.total == 4
    model.search("")
    assert model.rowCount() == 4


def test_a_long_text_is_told_as_text_and_not_as_markup(model: RowsModel[Row]) -> None:
    model.show_rows([Row("<b>bold</b> and long enough to be cut off", at(1))])
    (tip,) = column(model, 0, Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in str(tip)
