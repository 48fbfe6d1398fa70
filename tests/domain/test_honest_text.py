"""What is shown in the place of characters that would hide something, and what is left as it is."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.honest_text import INSTEAD, honest, honest_line, same_when_typed

TURNS = [chr(one) for one in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))]
INVISIBLE = ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u3164", "\u180e", "\U000e0041", "\u200d", "\u200c"]
INVISIBLE += ["\u200e", "\u200f", "\u061c", "\ufe0f", "\u034f"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Stock sync – España 2026 (Ñandú) «ça»",
        "两行\n文字\tと",
        "שלום עולם 42 \u200f(א)",
        "می\u200cخواهم",  # Persian: the joiner's absence would be a misspelling
        "क्\u200dष",
        "👩🏽\u200d🔧 ❤\ufe0f 1\ufe0f\u20e3 ©\ufe0f",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "🏳\ufe0f\u200d🌈",
        "葛\ufe00",
        "narrow\u202fand\u00a0no-break",
    ],
)
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert honest(text) == text


CONTROLS = ["\x00", "\x1b", "\x7f", "\x9b", "\ud800", "\ufffe"]


@pytest.mark.parametrize("character", [*TURNS, *INVISIBLE, *CONTROLS])
def test_what_hides_or_turns_is_seen(character: str) -> None:
    assert honest(f"Stock{character}sync") == f"Stock{INSTEAD}sync"
    assert honest(character) == INSTEAD


def test_line_ends_are_of_one_kind_and_none_in_a_line() -> None:
    assert honest("a\r\nb\rc\x85d\u2028e\u2029f\x0bg") == "a\nb\nc\nd\ne\nf\ng"
    assert honest_line("a\r\nb\tc\u2028d") == "a b c d"


def test_two_joiners_in_a_row_are_one_too_many() -> None:
    assert honest("😀\u200d\u200d\u200d") == f"😀\u200d{INSTEAD}{INSTEAD}"


def test_every_character_of_the_category_of_formats_is_known() -> None:
    """A newer Unicode brings others: then this tells."""
    marks_of_numbers = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x8E2, 0x890, 0x891, 0x110BD, 0x110CD}
    shown = {*range(0x13430, 0x13440)}  # of Egyptian hieroglyphs
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        if unicodedata.category(character) in ("Cf", "Cc", "Cs") and code not in marks_of_numbers | shown:
            seen = honest_line(f"a{character}b")
            assert seen in (f"a{INSTEAD}b", "a b"), hex(code)


def test_a_tower_of_accents_ends() -> None:
    assert honest("a" + "\u0301" * 50 + "b") == "a" + "\u0301" * 6 + INSTEAD + "b"


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("Stock sync é", True),
        (" Stock  sync e\u0301 ", True),
        ("Stocksync é", False),
        ("stock sync é", False),
    ],
)
def test_what_cannot_be_typed_needs_not_be(typed: str, same: bool) -> None:
    assert same_when_typed(f"{INSTEAD}Stock {INSTEAD} sync é", typed) is same


@given(st.text(st.characters(), max_size=60))
def test_it_is_done_once_and_can_always_be_written(text: str) -> None:
    once = honest(text)
    assert honest(once) == once
    # What is typed is sent without them, and a server's list gives it back as it is.
    sent = honest(text, "")
    assert honest(sent) == sent
    once.encode("utf-8")
    assert len(once) <= len(text)
    assert not set(once) & {*TURNS, "\x00", "\u200b", "\ufeff"}
    assert honest_line(text) == honest_line(honest_line(text))
