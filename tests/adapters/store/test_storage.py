"""Storage's transactions, by the real database and by its stand-in."""

from __future__ import annotations

import threading

import pytest

from desktop.domain.consumer import PendingCreation
from desktop.domain.errors import StoreBroken
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import FORM, START, company


def ids(store: Store) -> list[str]:
    return [each.id for each in store.companies.all()]


def test_all_of_it_stays(store: Store) -> None:
    with store.storage.transaction():
        store.companies.put(company("a"))
        store.companies.put(company("b"))
    assert ids(store) == ["a", "b"]


@pytest.mark.parametrize("error", [ZeroDivisionError, KeyboardInterrupt])
def test_nothing_of_it_stays_after_an_exception(store: Store, error: type[BaseException]) -> None:
    with pytest.raises(error), store.storage.transaction():
        store.companies.put(company("a"))
        raise error
    assert ids(store) == []
    store.companies.put(company("b"))
    assert ids(store) == ["b"]


def test_one_inside_another_is_taken_back_with_it(store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.storage.transaction():
        with store.storage.transaction():
            store.companies.put(company("inner"))
        raise ZeroDivisionError
    assert ids(store) == []


def test_one_inside_another_undoes_only_its_own_part_when_its_failure_is_survived(store: Store) -> None:
    with store.storage.transaction():
        store.companies.put(company("outer"))
        with pytest.raises(ZeroDivisionError), store.storage.transaction():
            store.companies.put(company("inner"))
            raise ZeroDivisionError
        store.companies.put(company("after"))
    assert ids(store) == ["outer", "after"]


def test_a_refused_write_takes_the_whole_with_it(store: Store) -> None:
    with pytest.raises(StoreBroken), store.storage.transaction():
        store.companies.put(company("a"))
        store.drafts.keep_pending("nobody", PendingCreation("key", FORM, START))
    assert ids(store) == []


def test_other_threads_never_see_half_of_it(store: Store) -> None:
    problems: list[object] = []
    stop = threading.Event()

    def look() -> None:
        while not stop.is_set():
            with store.storage.transaction():
                if len(ids(store)) % 2:
                    problems.append(ids(store))

    def work(prefix: str) -> None:
        for number in range(30):
            with store.storage.transaction():
                store.companies.put(company(f"{prefix}{number}-1"))
                store.companies.put(company(f"{prefix}{number}-2"))

    workers = [threading.Thread(target=work, args=(prefix,)) for prefix in "abc"]
    reader = threading.Thread(target=look)
    for thread in (reader, *workers):
        thread.start()
    for thread in workers:
        thread.join()
    stop.set()
    reader.join()
    assert problems == []
    assert len(ids(store)) == 180
