"""Searching and sorting the table's rows, against the plainest way of doing the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from operator import is_
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale, Qt

from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.filters import Facet, Filters
from desktop.domain.listing import folded, search_text
from desktop.domain.record import LocalRecord, Outcome, Verification
from desktop.domain.standing import Standing
from desktop.ui.pages.api_connections import spoken_order
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
    TESTED,
    USED,
    ConsumerRows,
)
from tests.services.conftest import START, consumer

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
    assert [*rows.found("", NAME, False)] == [0, 1, 2]


def test_no_name_comes_before_all_names() -> None:
    assert names(rows_of(["b", "", "a", ""])) == ["", "", "a", "b"]


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
        assert [*rows.found("", column, True)] == [*rows.found("x", column, False)] == []


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
            one_key, other_key = first.key.casefold(), second.key.casefold()
            return (one_key > other_key) - (one_key < other_key)
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
        assert [*rows.found(query, column, descending)] == naive(consumers, kept, query, column, descending)


@given(CONSUMERS, st.text(st.sampled_from(list("abé1 ")), max_size=6))
def test_typing_letter_by_letter_finds_the_same_as_pasting(consumers: list[Consumer], query: str) -> None:
    typed = ConsumerRows(consumers, frozenset(), QLocale("es_419"), words)
    for length in [*range(len(query) + 1), *range(len(query), -1, -1)]:
        pasted = ConsumerRows(consumers, frozenset(), QLocale("es_419"), words)
        assert typed.found(query[:length], NAME, False) == pasted.found(query[:length], NAME, False)


EARLY, LATE = START, START + timedelta(days=40)


def known_rows() -> ConsumerRows:
    """Four consumers of which different things are known."""
    consumers = [
        replace(
            consumer(0), name="b", description="Zebra", group_id=1, group_name="Ñandú", last_used_at=EARLY
        ),
        replace(consumer(1), name="a", description="", group_id=2, group_name="oso", created_at=LATE),
        replace(consumer(2), name="d", description="Árbol", group_id=3, group_name="nube"),
        replace(consumer(3), name="c", description="zafiro", grant_type=GrantType.AUTHORIZATION_CODE),
    ]
    records = {
        "consumer-0": LocalRecord(owner="Ana", review_on=date(2027, 1, 5)),
        "consumer-2": LocalRecord(owner="álvaro", review_on=date(2026, 12, 31)),
    }
    verifications = {
        "consumer-1": Verification(Outcome.REFUSED, LATE),
        "consumer-2": Verification(Outcome.WORKS, EARLY),
    }
    return ConsumerRows(
        consumers, frozenset(), QLocale("es_419"), words, STANDINGS.__getitem__, records, verifications
    )


STANDINGS = {
    Standing.WORKS: "Works",
    Standing.PARTLY: "Partly",
    Standing.NOTHING: "Reaches nothing",
    Standing.REFUSED: "Refused",
    Standing.STOPPED: "Test cut short",
    Standing.NEVER: "Never tested",
    Standing.NOT_HERE: "Not testable here",
}


@pytest.mark.parametrize(
    ("column", "upwards", "unknown"),
    [
        (GROUP, "cdba", 0),  # Everything, nube, Ñandú, oso
        (ACCESS, "bcad", 0),
        (OWNER, "dbac", 2),
        (CREATED, "bcda", 0),
        (TESTED, "dabc", 2),
        (DESCRIPTION, "dcba", 1),  # neither accents nor case come before the letters
        (USED, "bacd", 3),
        (REVIEW, "dbac", 2),
    ],
)
def test_each_column_has_its_order_and_what_is_not_known_comes_last(
    column: int, upwards: str, unknown: int
) -> None:
    """Equals by name."""
    rows, known = known_rows(), len(upwards) - unknown
    assert "".join(names(rows, column=column)) == upwards
    downwards = "".join(names(rows, column=column, descending=True))
    assert downwards == upwards[:known][::-1] + upwards[known:]


def test_the_owner_is_searched_too() -> None:
    assert names(known_rows(), "alvaro") == ["d"]


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        (Filters(), "abcd"),
        (Filters(grant=frozenset({"authorization_code"})), "c"),
        (Filters(access=frozenset({"works", "refused"})), "ad"),
        (Filters(access=frozenset({"never"})), "b"),
        (Filters(access=frozenset({"not_here"})), "c"),
        (Filters(group=frozenset({"1", "3"})), "bcd"),
        (Filters(owner=frozenset({"Ana"})), "b"),
        (Filters(owner=frozenset({""})), "ac"),
        (Filters(owner=frozenset({""}), access=frozenset({"refused"})), "a"),
        (Filters(owner=frozenset({"Ana"}), access=frozenset({"refused"})), ""),
        (Filters(owner=frozenset({"nobody of that name"})), ""),
    ],
)
def test_filters_leave_what_has_one_of_each_facets_values(filters: Filters, left: str) -> None:
    rows = known_rows()
    for descending in (False, True):
        found = [rows.consumers[position].name for position in rows.found("", NAME, descending, filters)]
        assert sorted(found) == list(left)
        assert found == sorted(found, reverse=descending)


def test_search_and_filters_narrow_each_other_in_any_order() -> None:
    rows = known_rows()
    known = Filters(access=frozenset({"works", "refused"}))
    steps = [("", known), ("o", known), ("os", known), ("os", Filters()), ("", Filters()), ("o", known)]
    for query, filters in steps:
        fresh = known_rows()
        assert rows.found(query, NAME, False, filters) == fresh.found(query, NAME, False, filters)


def test_values_are_counted() -> None:
    rows = known_rows()
    assert rows.counts(Facet.ACCESS) == {"works": 1, "refused": 1, "never": 1, "not_here": 1}
    assert rows.counts(Facet.OWNER) == {"Ana": 1, "álvaro": 1, "": 2}
    assert rows.counts(Facet.GRANT) == {"client_credentials": 3, "authorization_code": 1}
    assert rows.counts(Facet.GROUP) == {"1": 2, "2": 1, "3": 1}
    assert rows.group_name("2") == "oso"
    assert rows.group_name("99") == ""


@pytest.mark.parametrize("column", [NAME, DESCRIPTION, GROUP])
def test_an_order_made_in_slices_is_that_of_all_at_once(column: int, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["Órdenes 10", "ordenes 9", "", "Zorro", "ñandú", "nube", "Órdenes 10"] * 3
    consumers = [
        replace(consumer(number), name=f"{text} {number % 5}", description=text, group_name=text)
        for number, text in enumerate(texts)
    ]

    def order() -> list[int]:
        return [*ConsumerRows(consumers, frozenset(), QLocale("es_ES"), words).found("", column, False)]

    at_once = order()
    monkeypatch.setattr(spoken_order, "SLICE", 4)
    monkeypatch.setattr(spoken_order, "SORTED_AT_ONCE", 4)
    monkeypatch.setattr(spoken_order, "_on_the_windows_thread", lambda: False)
    assert order() == at_once


def test_what_was_made_for_the_same_list_is_taken_over_and_nothing_else() -> None:
    before = known_rows()
    before.prepare()
    for column in (KEY, OWNER, DESCRIPTION):
        before.prepare_order(column)

    def following(consumers: Sequence[Consumer], locale: str = "es_419", **more: Any) -> ConsumerRows:
        rows = ConsumerRows(consumers, frozenset(), QLocale(locale), words, STANDINGS.__getitem__, **more)
        rows.take_over(before)
        return rows

    same = following(before.consumers, records=before._records)
    assert same._ascending.keys() == {NAME, KEY, DESCRIPTION}
    assert all(map(is_, same._texts, before._texts))
    other = following(before.consumers, records={"consumer-0": LocalRecord(owner="Berta")})
    assert names(other, "berta") == ["b"]
    assert names(other, column=OWNER)[0] == "b"
    assert not following(before.consumers, "fr_FR")._ascending
    assert not following([*before.consumers])._ascending


@given(CONSUMERS, st.data())
def test_texts_of_a_list_that_changed_are_as_if_made_anew(
    consumers: list[Consumer], data: st.DataObject
) -> None:
    """Some are gone, some are new, some have another name or a note; in whatever order they come."""
    noted = {"consumer-1": LocalRecord(owner="Ana"), "consumer-2": LocalRecord(owner="Berta")}
    first = sorted(consumers, key=lambda one: (one.name, one.id))
    before = ConsumerRows(first, frozenset(), QLocale("en_US"), words, records=noted)
    before.prepare()
    known = st.sampled_from([*consumers, consumer(9)])
    after = data.draw(st.lists(st.one_of(known, st.builds(replace, known, name=NAMES)), max_size=8))
    if data.draw(st.booleans()):
        after.sort(key=lambda one: (one.name, one.id))
    records = {"consumer-1": LocalRecord(owner="Ana"), "consumer-2": LocalRecord(owner="Carla")}
    rows = ConsumerRows(after, frozenset(), QLocale("en_US"), words, records=records)
    rows.take_over(before)
    assert rows._texts == [search_text(one, records.get(one.id)) for one in after]
