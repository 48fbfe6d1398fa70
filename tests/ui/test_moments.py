"""Times as people read them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QDateTime, QLocale

from desktop.ui.shell.language import Language
from desktop.ui.shell.moments import how_long_ago, local_time

NOW = datetime(2026, 7, 8, 12, 0, 0, tzinfo=UTC)
US = QLocale("en_US")


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(0), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=1, seconds=59), "1 minute ago"),
        (timedelta(minutes=2), "2 minutes ago"),
        (timedelta(minutes=59, seconds=59), "59 minutes ago"),
    ],
)
def test_within_the_hour_minutes_are_counted(language: Language, ago: timedelta, words: str) -> None:
    assert how_long_ago(NOW - ago, US, NOW) == words


@pytest.mark.parametrize("ago", [timedelta(hours=1), timedelta(days=400)])
def test_later_the_date_is_told(language: Language, ago: timedelta) -> None:
    assert how_long_ago(NOW - ago, US, NOW) == local_time(NOW - ago, US)


@pytest.mark.parametrize("ahead", [timedelta(minutes=2), timedelta(days=400)])
def test_with_a_clock_that_was_set_back_the_date_is_told(language: Language, ahead: timedelta) -> None:
    assert how_long_ago(NOW + ahead, US, NOW) == local_time(NOW + ahead, US)


def test_a_moment_just_now_is_measured_by_this_computers_clock(language: Language) -> None:
    assert how_long_ago(datetime.now(UTC), US) == "just now"


def test_a_time_is_told_on_this_computers_clock_in_the_languages_way() -> None:
    here = QDateTime.fromSecsSinceEpoch(int(NOW.timestamp()))
    for code in ("en_US", "fr_FR", "pt_BR", "es_419"):
        written = local_time(NOW, QLocale(code))
        assert written == QLocale(code).toString(here, QLocale.FormatType.ShortFormat)
        assert "8" in written
    assert local_time(NOW, US) != local_time(NOW, QLocale("fr_FR"))


def test_the_same_moment_is_the_same_in_every_zone() -> None:
    elsewhere = NOW.astimezone(timezone(timedelta(hours=-5)))
    assert local_time(elsewhere, US) == local_time(NOW, US)
