"""A long list is read whole, each record once, whatever the server does with its pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.adapters.fracttal.meanwhile import Meanwhile
from desktop.adapters.fracttal.paging import Page, read_pages
from desktop.domain.errors import TooLarge


def quiet(done: int, total: int) -> None:
    assert done <= total


def page(ids: list[int], total: int | None) -> Page[int]:
    return Page(lambda: {str(id): id for id in ids}, ids, total)


def read(page_from: Callable[[int], Page[int]]) -> list[int]:
    """As over a network: while a page is waited for, the last one is looked at."""

    def waited_for(start: int, meanwhile: Meanwhile) -> Page[int]:
        found = page_from(start)
        meanwhile.end()
        return found

    found, look = read_pages(waited_for, quiet, "h")
    look.end()
    return list(found.values())


@settings(deadline=None)
@given(st.integers(0, 350), st.integers(1, 100), st.booleans())
def test_each_record_is_read_once(total: int, size: int, counted: bool) -> None:
    asked: list[int] = []

    def page_from(start: int) -> Page[int]:
        asked.append(start)
        return page(list(range(total))[start : start + size], total if counted else None)

    assert read(page_from) == list(range(total))
    assert len(asked) == len(set(asked))


@settings(deadline=None)
@given(st.lists(st.lists(st.integers(0, 30), max_size=5), max_size=8), st.none() | st.integers(0, 40))
def test_any_pages_come_to_an_end_without_doubles(pages: list[list[int]], total: int | None) -> None:
    rest = iter(pages)
    found = read(lambda start: page(next(rest, []), total))
    assert len(found) == len(set(found))


def test_a_server_that_ignores_the_start_does_not_go_on_for_ever() -> None:
    calls: list[int] = []

    def page_from(start: int) -> Page[int]:
        calls.append(start)
        return page([1, 2, 3], None)

    assert read(page_from) == [1, 2, 3]
    assert len(calls) == 2


def test_a_record_that_slid_away_while_reading_is_found_by_reading_again() -> None:
    records = list(range(6))

    def page_from(start: int) -> Page[int]:
        if start == 2 and 0 in records:
            records.remove(0)
        return page(records[start : start + 2], len(records))

    # The first time: 0 and 1, then 3 and 4 because 0 was deleted and 2 slid back, then 5.
    assert read(page_from) == [1, 2, 3, 4, 5]


def test_a_list_without_end_is_given_up() -> None:
    with pytest.raises(TooLarge):
        read(lambda start: page(list(range(start, start + 5000)), None))
