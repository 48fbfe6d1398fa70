"""Finding in the list, without case and accents."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.listing import folded, search_text, search_words
from desktop.domain.record import LocalRecord, tidy_tags

CONSUMER = Consumer(
    "hidden-id",
    "Relatórios Públicos",
    "Monthly figures\nfor Straßburg",
    GrantType.CLIENT_CREDENTIALS,
    1,
    "Só leitura",
    "Key-42",
    "https://callback.example.com",
    datetime(2026, 1, 2, tzinfo=UTC),
)
# Letters, accents, ligatures, signs that fold into several, and what combines.
ALPHABET = st.sampled_from(list("aAbBçÇñÉéİıßﬁ™ⅣΣσςÅ 　\n\u0301\u0327´½가"))
TEXTS = st.text(ALPHABET, max_size=8) | st.text(max_size=8)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "  ",
        "publicos",
        "PÚBLICOS",
        "relato publi",
        "publi relato",
        "strassburg",
        "figures key-42",
        "so leitura",
        "leitura monthly relatorios",
        "mo\N{COMBINING ACUTE ACCENT}nthly",
    ],
)
def test_every_word_is_looked_for_in_every_text_of_a_consumer(query: str) -> None:
    assert all(word in search_text(CONSUMER) for word in search_words(query))


@pytest.mark.parametrize(
    "query", ["publicos weekly", "hidden-id", "callback", "publicosmonthly", "42monthly", "client"]
)
def test_one_word_that_is_nowhere_leaves_the_consumer_out(query: str) -> None:
    assert not all(word in search_text(CONSUMER) for word in search_words(query))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Público", "publico"),
        ("Pu\N{COMBINING ACUTE ACCENT}blico", "publico"),
        ("STRAßE", "strasse"),
        ("İstanbul", "istanbul"),
        ("Fracttal™", "fracttaltm"),
        ("Ⅳ ﬁle", "iv file"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
    ],
)
def test_folding_leaves_neither_case_nor_accents(text: str, expected: str) -> None:
    assert folded(text) == expected


@given(TEXTS)
def test_folding_what_is_folded_changes_nothing(text: str) -> None:
    once = folded(text)
    assert folded(once) == once
    assert not any(unicodedata.combining(character) for character in once)


@given(TEXTS)
def test_upper_and_lower_case_are_the_same(text: str) -> None:
    assert folded(unicodedata.normalize("NFD", text)) == folded(unicodedata.normalize("NFC", text))
    assert folded(text.casefold()) == folded(text)


@given(TEXTS)
def test_a_text_is_found_by_each_of_its_words(text: str) -> None:
    assert all(word in folded(text) for word in search_words(text))
    assert search_words(f"  {text} \n") == search_words(text)
    assert "" not in search_words(text)


def test_what_was_written_of_it_here_is_looked_in_too() -> None:
    record = LocalRecord("Ana", "Integrador", "Staging", "OPS-1", None, "Two\nnotes", ("Ação", "power bi"))
    text = search_text(CONSUMER, record)
    for query in ("ana", "integrador", "staging", "ops-1", "notes two", "acao", "power bi", "relatorios ana"):
        assert all(word in text for word in search_words(query))
    assert "opsnotes" not in text


@given(st.lists(st.text(max_size=6), max_size=6))
def test_tags_are_tidy_once_and_for_all(typed: list[str]) -> None:
    tags = tidy_tags(typed)
    assert tidy_tags(tags) == tags == tidy_tags([",".join(tags)])
    assert all(tag == tag.strip() and "," not in tag and tag for tag in tags)
    assert len({tag.casefold() for tag in tags}) == len(tags)
