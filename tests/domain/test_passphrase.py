"""Passphrases: six words, or typed ones that are hard enough to guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.passphrase import ENOUGH, Strength, six_words, strength, tidied
from desktop.domain.secret import Secret

WORDS = tuple(f"word{number}" for number in range(2048))


def test_six_words_of_the_list() -> None:
    made = six_words(WORDS).reveal().split(" ")
    assert len(made) == 6
    assert set(made) <= set(WORDS)


def test_each_word_is_chosen_anew() -> None:
    asked: list[int] = []

    def choose(words: object) -> str:
        asked.append(1)
        return f"w{len(asked)}"

    assert six_words(WORDS, choose).reveal() == "w1 w2 w3 w4 w5 w6"
    assert len({six_words(WORDS).reveal() for _ in range(50)}) == 50


def test_a_short_list_is_refused() -> None:
    with pytest.raises(ValueError, match="too short"):
        six_words(WORDS[:2047])
    with pytest.raises(ValueError, match="too short"):
        six_words(WORDS[:1000] * 3)


@pytest.mark.parametrize(
    ("text", "guesses", "expected"),
    [
        ("", 0, Strength.EMPTY),
        ("  \t ", 0, Strength.EMPTY),
        ("eleven char", 99, Strength.SHORT),
        ("e l e v e n    ", 99, Strength.SHORT),
        ("twelve chars", 9.9, Strength.WEAK),
        ("twelve chars", 14.9, Strength.FAIR),
        ("twelve chars", ENOUGH, Strength.ENOUGH),
    ],
)
def test_strength(text: str, guesses: float, expected: Strength) -> None:
    assert strength(Secret(text), guesses) is expected


@given(st.text())
def test_tidying_twice_changes_nothing(text: str) -> None:
    once = tidied(Secret(text))
    assert tidied(once) == once


def test_spaces_and_spellings_of_the_same_characters_are_one() -> None:
    assert tidied(Secret("  caf\u00e9\u00a0\t noir\r\n")).reveal() == "caf\u00e9 noir"
    assert tidied(Secret("cafe\u0301 noir")).reveal() == "caf\u00e9 noir"
