"""ConsumerTable, by the real database and by its stand-in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from operator import is_
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.opening import open_database
from desktop.domain.listing import ConsumerListing
from desktop.domain.moments import from_microseconds, to_microseconds
from tests.adapters.store.conftest import Store
from tests.adapters.store.samples import GROUPS, START, company, consumer, consumers


def test_knows_nothing_of_a_company_at_first(acme: Store) -> None:
    assert acme.consumers.listing("acme") == ConsumerListing()


def test_gives_back_the_list_its_groups_and_its_age(acme: Store) -> None:
    acme.consumers.replace("acme", consumers(5), GROUPS, START)
    assert acme.consumers.listing("acme") == ConsumerListing(consumers(5), GROUPS, START)
    assert acme.consumers.listing("other") == ConsumerListing()


def test_lists_by_name_then_id(acme: Store) -> None:
    given_list = (consumer(3, "Same"), consumer(1, "b"), consumer(2, "Same"), consumer(4, "B"))
    acme.consumers.replace("acme", given_list, (), START)
    assert [each.id[-1] for each in acme.consumers.listing("acme").consumers] == ["4", "2", "3", "1"]


def test_a_new_list_takes_the_place_of_the_old(acme: Store) -> None:
    acme.consumers.replace("acme", consumers(5), GROUPS, START)
    now = (consumer(1), consumer(2, description="Changed"), consumer(9))
    later = START + timedelta(hours=1)
    acme.consumers.replace("acme", now, GROUPS[::-1], later)
    assert acme.consumers.listing("acme") == ConsumerListing(now, GROUPS[::-1], later)


def test_one_can_be_added_changed_and_removed_without_touching_the_age(acme: Store) -> None:
    acme.consumers.replace("acme", consumers(2), GROUPS, START)
    acme.consumers.put("acme", consumer(2))
    acme.consumers.put("acme", consumer(1, description="Changed"))
    acme.consumers.remove("acme", "consumer-0")
    acme.consumers.remove("acme", "unknown")
    expected = (consumer(1, description="Changed"), consumer(2))
    assert acme.consumers.listing("acme") == ConsumerListing(expected, GROUPS, START)


def test_two_companies_may_have_the_same_ids(acme: Store) -> None:
    acme.consumers.replace("acme", (consumer(1, "Here"),), (), START)
    acme.consumers.replace("other", (consumer(1, "There"),), (), START)
    acme.consumers.remove("other", "consumer-1")
    assert [each.name for each in acme.consumers.listing("acme").consumers] == ["Here"]


def test_what_comes_for_a_removed_company_is_dropped(acme: Store) -> None:
    acme.companies.remove("acme")
    acme.consumers.replace("acme", consumers(2), GROUPS, START)
    acme.consumers.put("acme", consumer(1))
    assert acme.consumers.listing("acme") == ConsumerListing()


def test_times_of_another_zone_come_back_as_the_same_moment(acme: Store) -> None:
    zoned = START.astimezone(timezone(timedelta(hours=-3)))
    acme.consumers.replace("acme", (), (), zoned)
    assert acme.consumers.listing("acme").refreshed_at == START


@given(st.datetimes(timezones=st.just(UTC)))
def test_times_are_kept_to_the_microsecond(moment: datetime) -> None:
    assert from_microseconds(to_microseconds(moment)) == moment


@given(st.datetimes(datetime(2020, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_times_of_our_days_are_kept_to_the_microsecond(moment: datetime) -> None:
    assert from_microseconds(to_microseconds(moment)) == moment


def test_who_did_not_change_is_the_same_object_in_the_next_listing(acme: Store) -> None:
    """100,000 of them twice would be 50 MB more while a list is read again."""
    acme.consumers.replace("acme", consumers(5), GROUPS, START)
    first = acme.consumers.listing("acme").consumers
    assert all(map(is_, first, acme.consumers.listing("acme").consumers))
    changed = consumer(1, description="Changed")
    acme.consumers.put("acme", changed)
    acme.consumers.put("acme", consumer(9))
    acme.consumers.remove("acme", consumer(0).id)
    assert acme.consumers.listing("other").consumers == ()
    acme.consumers.listing("acme")
    now = acme.consumers.listing("acme").consumers
    assert now == (changed, *consumers(5)[2:], consumer(9))
    acme.consumers.put("acme", consumer(1))
    assert all(map(is_, now[1:], acme.consumers.listing("acme").consumers[1:]))


def test_a_list_in_which_nothing_changed_is_the_same_one(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    StoredCompanies(database, lambda _company_id: None).put(company("acme"))
    table = StoredConsumers(database)
    table.replace("acme", consumers(3), GROUPS, START)
    first = table.listing("acme")
    table.replace("acme", consumers(3), (), START)
    assert table.listing("acme").consumers is first.consumers
    assert table.listing("acme").groups == ()
    database.close()
