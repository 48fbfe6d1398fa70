"""A day is read as the language writes it, and left out when nothing is typed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.tongues import TONGUES
from desktop.ui.pages.api_connections.date_field import DateField, day_in
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language

DAY = date(2027, 3, 9)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_US", "3/9/2027"),
        ("en_US", "3/9/27"),
        ("en_US", "March 9, 2027"),
        ("fr_FR", "09/03/2027"),
        ("fr_FR", "9 mars 2027"),
        ("es_419", "9/3/2027"),
        ("es_419", " 9/3/27 "),
        ("pt_BR", "09/03/2027"),
        ("en_US", "2027-03-09"),
        ("fr_FR", "2027-03-09"),
    ],
)
def test_a_day_is_read_in_each_of_the_languages_ways(locale: str, text: str) -> None:
    assert day_in(text, QLocale(locale)) == DAY


@pytest.mark.parametrize("text", ["", " ", "soon", "31/31/2027", "2027-02-30", "9"])
def test_what_is_no_day_is_none(text: str) -> None:
    for locale in ("en_US", "fr_FR"):
        assert day_in(text, QLocale(locale)) is None


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def field(icons: Icons, language: Language, window: QWidget) -> DateField:
    return DateField(icons, window)


def test_what_it_writes_it_reads(field: DateField, language: Language) -> None:
    for tongue in TONGUES:
        language.choose(tongue.code)
        field.show_day(DAY)
        assert field.day == DAY
        assert not field.is_wrong
    field.show_day(None)
    assert (field.day, field.is_wrong, field.line.text()) == (None, False, "")


def test_a_day_follows_the_language(field: DateField, language: Language) -> None:
    field.show_day(DAY)
    assert field.line.text() == "3/9/2027"
    language.choose("fr")
    field.retranslate()
    assert field.line.text() == "09/03/2027"
    assert field.day == DAY


def test_what_cannot_be_read_stays_as_it_was_typed(field: DateField) -> None:
    field.line.setText("next summer")
    assert field.is_wrong
    field.retranslate()
    assert field.line.text() == "next summer"


def test_a_day_is_chosen_in_the_calendar(qtbot: QtBot, field: DateField) -> None:
    with qtbot.waitSignal(field.changed):
        field.calendar.clicked.emit(QDate(2027, 3, 9))
    assert field.day == DAY
    field.menu.aboutToShow.emit()
    assert field.calendar.selectedDate() == QDate(2027, 3, 9)
