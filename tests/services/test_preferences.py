"""Settings have their kind and their default, whatever stands in the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import DiskFull
from desktop.services.preferences import Option, Preferences
from tests.fakes import MemorySettings
from tests.log_watch import LogWatch

OPTIONS: dict[str, Option[Any]] = {
    name: option for name, option in vars(Preferences).items() if isinstance(option, Option)
}


class Saves(MemorySettings):
    def __init__(self, values: Mapping[str, Any] | None = None) -> None:
        super().__init__(values)
        self.saved = 0

    def save(self, values: Mapping[str, Any]) -> None:
        self.saved += 1
        super().save(values)


def test_without_a_file_the_defaults_hold() -> None:
    preferences = Preferences(MemorySettings())
    assert preferences.language == ""
    assert preferences.appearance == "system"
    assert preferences.clipboard_seconds == 30
    assert preferences.reveal_seconds == 15
    assert preferences.sidebar_narrow is False


def test_every_default_is_one_of_those_to_choose_from() -> None:
    assert len(OPTIONS) >= 8
    assert all(not option.among or option.default in option.among for option in OPTIONS.values())
    assert len({option.name for option in OPTIONS.values()}) == len(OPTIONS)


def test_a_choice_is_saved_at_once_and_found_again() -> None:
    file = Saves()
    Preferences(file).appearance = "dark"
    assert file.saved == 1
    assert Preferences(file).appearance == "dark"


def test_choosing_the_same_again_saves_nothing() -> None:
    file = Saves({"appearance": "dark"})
    Preferences(file).appearance = "dark"
    assert file.saved == 0


def test_what_this_version_does_not_know_stays_in_the_file() -> None:
    file = Saves({"of_a_later_version": [1, 2]})
    Preferences(file).language = "fr"
    assert file.values == {"of_a_later_version": [1, 2], "language": "fr"}


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("appearance", "purple"),
        ("appearance", None),
        ("appearance", ["dark"]),
        ("clipboard_seconds", 9),
        ("clipboard_seconds", 121),
        ("clipboard_seconds", "30"),
        ("clipboard_seconds", 30.0),
        ("clipboard_seconds", True),
        ("reveal_seconds", -1),
        ("reveal_seconds", {}),
        ("sidebar_narrow", 1),
        ("sidebar_narrow", "true"),
        ("language", 7),
    ],
)
def test_a_broken_value_is_the_default(name: str, broken: object) -> None:
    option = OPTIONS[name]
    preferences = Preferences(MemorySettings({option.name: broken}))
    assert getattr(preferences, name) == option.default
    assert type(getattr(preferences, name)) is type(option.default)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from([option.name for option in OPTIONS.values()]), JSON))
def test_any_file_gives_values_of_their_kind(values: dict[str, Any]) -> None:
    preferences = Preferences(MemorySettings(values))
    for name, option in OPTIONS.items():
        value = getattr(preferences, name)
        assert type(value) is type(option.default)
        assert not option.among or value in option.among


def test_a_broken_value_can_be_replaced_by_one_that_looks_like_it() -> None:
    file = Saves({"sidebar_narrow": 1})
    Preferences(file).sidebar_narrow = True
    assert file.values["sidebar_narrow"] is True


def test_a_choice_that_cannot_be_written_holds_until_the_end(expected_log: LogWatch) -> None:
    class Full(MemorySettings):
        def save(self, values: Mapping[str, Any]) -> None:
            raise DiskFull

    expected_log.expect("settings not saved: DiskFull", "desktop.services.preferences")
    preferences = Preferences(Full())
    preferences.language = "es"
    assert preferences.language == "es"
