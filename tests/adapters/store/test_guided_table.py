"""GuidedTable, by the real database and by its stand-in: the only record there is of such consumers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.consumer import Consumer, form_of, id_of_named_group
from desktop.domain.guided import Ending, RetiredPair
from desktop.domain.record import Outcome, Verification
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import START, consumer


def guided(number: int, name: str = "") -> Consumer:
    """As one that only this computer knows comes back: a named group, no last use."""
    group = "Solo lectura “ß”"
    made = consumer(number, name)
    return replace(made, group_id=id_of_named_group(group), group_name=group, last_used_at=None)


def test_they_stand_in_the_list_without_a_refresh(acme: Store) -> None:
    acme.guided.put("acme", guided(2, "b"))
    acme.guided.put("acme", guided(1, "a"))
    listing = acme.consumers.listing("acme")
    assert listing.consumers == (guided(1, "a"), guided(2, "b"))
    assert listing.refreshed_at is None
    assert acme.consumers.listing("other").consumers == ()
    assert form_of(listing.consumers[0]).group_name == "Solo lectura “ß”"
    assert form_of(listing.consumers[0]).group_id is None


def test_the_cache_may_go_and_they_stay(acme: Store) -> None:
    acme.guided.put("acme", guided(1))
    acme.consumers.replace("acme", (consumer(7),), (), START)
    acme.consumers.remove("acme", guided(1).id)
    acme.consumers.replace("acme", (), (), START)
    assert acme.consumers.listing("acme").consumers == (guided(1),)


def test_one_that_the_server_lists_itself_is_the_servers(acme: Store) -> None:
    acme.guided.put("acme", guided(1))
    own = replace(consumer(5), key=guided(1).key)
    acme.consumers.replace("acme", (own,), (), START)
    assert acme.consumers.listing("acme").consumers == (own,)


def test_names_of_groups_are_those_of_both_lists(acme: Store) -> None:
    assert acme.consumers.group_names("acme") == frozenset()
    acme.guided.put("acme", guided(1))
    acme.guided.put("other", replace(guided(2), group_name="Others"))
    acme.consumers.replace("acme", (consumer(5), consumer(6)), (), START)
    assert acme.consumers.group_names("acme") == {guided(1).group_name, consumer(5).group_name}


def test_changes_and_removes(acme: Store) -> None:
    acme.guided.put("acme", guided(1))
    acme.guided.put("acme", guided(2))
    acme.guided.put("acme", replace(guided(1), name="Another", key="sample-key-new"))
    acme.guided.remove("acme", guided(2).id)
    (kept,) = acme.consumers.listing("acme").consumers
    assert (kept.name, kept.key) == ("Another", "sample-key-new")


def test_a_retired_pair_keeps_its_last_outcome(acme: Store) -> None:
    first = RetiredPair("p1", guided(1), Ending.DELETED, START)
    second = RetiredPair("p2", guided(2), Ending.REPLACED, START + timedelta(seconds=1))
    acme.guided.put_retired("acme", second)
    acme.guided.put_retired("acme", first)
    assert acme.guided.retired("acme") == (first, second)
    verified = replace(first, verification=Verification(Outcome.REFUSED, START + timedelta(hours=1)))
    acme.guided.put_retired("acme", verified)
    assert acme.guided.retired("acme") == (verified, second)
    assert verified.is_gone
    acme.guided.remove_retired("acme", "p1")
    assert acme.guided.retired("acme") == (second,)
    assert acme.guided.retired("other") == ()
    assert acme.consumers.listing("acme").consumers == ()


def test_all_goes_with_the_company(acme: Store) -> None:
    acme.guided.put("acme", guided(1))
    acme.guided.put_retired("acme", RetiredPair("p1", guided(1), Ending.DELETED, START))
    acme.companies.remove("acme")
    acme.guided.put("acme", guided(2))
    acme.guided.put_retired("acme", RetiredPair("p2", guided(1), Ending.DELETED, START))
    assert acme.consumers.listing("acme").consumers == ()
    assert acme.guided.retired("acme") == ()


def test_a_transaction_that_fails_takes_all_of_it_back(acme: Store) -> None:
    acme.guided.put("acme", guided(1))
    try:
        with acme.storage.transaction():
            acme.guided.remove("acme", guided(1).id)
            acme.guided.put_retired("acme", RetiredPair("p1", guided(1), Ending.DELETED, START))
            raise RuntimeError
    except RuntimeError:
        pass
    assert acme.consumers.listing("acme").consumers == (guided(1),)
    assert acme.guided.retired("acme") == ()
