"""Searching and sorting the table's rows, against the plainest way of doing the same."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale, Qt

from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.listing import folded, search_text
from desktop.ui.pages.api_connections.consumer_rows import GRANT, KEY, NAME, SECRET, ConsumerRows
from tests.services.conftest import consumer

COLUMNS = (NAME, KEY, SECRET, GRANT)
WORDS = {
    GrantType.CLIENT_CREDENTIALS: "Client credentials",
    GrantType.AUTHORIZATION_CODE: "Authorization code",
}


def words(one: Consumer) -> str:
    return WORDS[one.grant_type]


def rows_of(
    names: list[str], locale: str = "en_US", with_secret: frozenset[str] = frozenset()
) -> ConsumerRows:
    consumers = [replace(consumer(number), name=name) for number, name in enumerate(names)]
    return ConsumerRows(consumers, with_secret, QLocale(locale), words)


def names(rows: ConsumerRows, query: str = "", column: int = NAME, descending: bool = False) -> list[str]:
    return [rows.consumers[position].name for position in rows.found(query, column, descending)]


@pytest.mark.parametrize(
    ("locale", "sorted_names"),
    [
        ("es_419", ["nube", "ñandú", "oso", "Zorro"]),
        ("en_US", ["apple", "Banana", "cherry", "Zebra"]),
        ("fr_FR", ["cote", "côte", "coté", "côté", "zèbre"]),
        ("pt_BR", ["acao", "ação", "Água", "zinco"]),
    ],
)
def test_the_order_is_that_of_the_language(locale: str, sorted_names: list[str]) -> None:
    collator = QCollator(QLocale(locale))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    expected = sorted(sorted_names, key=collator.sortKey)
    assert names(rows_of(sorted_names[::-1], locale)) == expected
    assert expected[0] == sorted_names[0]
    assert expected[-1] == sorted_names[-1]


def test_accents_and_case_do_not_tear_names_apart() -> None:
    assert names(rows_of(["zinc", "Éclair", "eclair 2", "ECLAIR", "abc"], "fr_FR"))[-1] == "zinc"
    assert names(rows_of(["b", "A", "a2", "B2"])) == ["A", "a2", "b", "B2"]


def test_numbers_are_counted() -> None:
    assert names(rows_of(["Line 10", "Line 9", "Line 100", "line 1"])) == [
        "line 1",
        "Line 9",
        "Line 10",
        "Line 100",
    ]


def test_equals_keep_their_order() -> None:
    rows = rows_of(["same", "SAME", "Same"])
    assert rows.found("", NAME, False) == [0, 1, 2]


def test_those_whose_secret_is_here_come_first_each_part_by_name() -> None:
    rows = rows_of(["d", "c", "b", "a"], with_secret=frozenset({"consumer-0", "consumer-2"}))
    assert names(rows, column=SECRET) == ["b", "d", "a", "c"]
    assert names(rows, column=SECRET, descending=True) == ["c", "a", "d", "b"]


def test_grant_types_are_sorted_by_their_words_then_by_name() -> None:
    consumers = [
        replace(consumer(0), name="b"),
        replace(consumer(1), name="a"),
        replace(consumer(2), name="c", grant_type=GrantType.AUTHORIZATION_CODE),
    ]
    rows = ConsumerRows(consumers, frozenset(), QLocale("en_US"), words)
    assert names(rows, column=GRANT) == ["c", "a", "b"]


def test_what_was_prepared_gives_the_same() -> None:
    prepared, fresh = rows_of(["b", "a"]), rows_of(["b", "a"])
    prepared.prepare()
    assert prepared.found("b", NAME, True) == fresh.found("b", NAME, True)


def test_nothing_is_found_among_nothing() -> None:
    rows = rows_of([])
    for column in COLUMNS:
        assert rows.found("", column, True) == rows.found("x", column, False) == []


NAMES = st.text(st.sampled_from(list("abAB12éñ ")), max_size=5)
CONSUMERS = st.lists(
    st.builds(
        lambda name, key, grant: (name, key, grant),
        NAMES,
        st.text(st.sampled_from(list("ab19-")), max_size=4),
        st.sampled_from(list(GrantType)),
    ),
    max_size=8,
).map(
    lambda parts: [
        replace(consumer(number), name=name, key=key, grant_type=grant)
        for number, (name, key, grant) in enumerate(parts)
    ]
)
SEARCHES = st.lists(
    st.tuples(st.text(st.sampled_from(list("abé1 ")), max_size=4), st.sampled_from(COLUMNS), st.booleans()),
    min_size=1,
    max_size=6,
)


def naive(
    consumers: list[Consumer], kept: frozenset[str], query: str, column: int, descending: bool
) -> list[int]:
    collator = QCollator(QLocale("es_419"))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)

    def below(one: int, other: int) -> int:
        first, second = consumers[one], consumers[other]
        if column == KEY:
            return collator.compare(first.key, second.key)
        by_value = 0
        if column == SECRET:
            by_value = (first.id not in kept) - (second.id not in kept)
        if column == GRANT:
            by_value = collator.compare(words(first), words(second))
        return by_value or collator.compare(first.name, second.name)

    order: list[int] = []
    for position in range(len(consumers)):
        at = len(order)
        while at and below(position, order[at - 1]) < 0:
            at -= 1
        order.insert(at, position)
    if descending:
        order.reverse()
    wanted = folded(query).split()
    return [
        position for position in order if all(word in search_text(consumers[position]) for word in wanted)
    ]


@given(CONSUMERS, st.frozensets(st.sampled_from([f"consumer-{n}" for n in range(8)])), SEARCHES)
def test_any_row_of_searches_gives_what_the_plainest_way_gives(
    consumers: list[Consumer], kept: frozenset[str], searches: list[tuple[str, int, bool]]
) -> None:
    """Several in a row: each may start from what the one before found."""
    rows = ConsumerRows(consumers, kept, QLocale("es_419"), words)
    for query, column, descending in searches:
        assert rows.found(query, column, descending) == naive(consumers, kept, query, column, descending)


@given(CONSUMERS, st.text(st.sampled_from(list("abé1 ")), max_size=6))
def test_typing_letter_by_letter_finds_the_same_as_pasting(consumers: list[Consumer], query: str) -> None:
    typed = ConsumerRows(consumers, frozenset(), QLocale("es_419"), words)
    for length in [*range(len(query) + 1), *range(len(query), -1, -1)]:
        pasted = ConsumerRows(consumers, frozenset(), QLocale("es_419"), words)
        assert typed.found(query[:length], NAME, False) == pasted.found(query[:length], NAME, False)
