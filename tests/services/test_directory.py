"""Accounts and log: live, kept for the time offline, and filtered again where a server ignores filters."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.account import HUMAN_RESOURCES, Account, group_uses
from desktop.domain.errors import HostUnknown
from desktop.domain.permission import PermissionGroup
from desktop.domain.progress import Unwatched
from desktop.domain.transaction import Transaction, TransactionFilter
from desktop.services.directory import Directory
from tests.services.conftest import ACME, GROUPS, OTHER, START, World, consumer

REST = Unwatched()
NORA = Account(
    "1", "Nora", "nora@example.org", True, HUMAN_RESOURCES, "Planner", False, 1, "Everything", START
)
LUIS = replace(NORA, id="2", name="Luis", group_id=3, group_name="Only people", last_request_at=None)


def line(number: int) -> Transaction:
    return Transaction(
        START - timedelta(days=number),
        "192.0.2.1",
        "Nora",
        "",
        "Assets",
        "",
        ("ADD", "EDIT")[number % 2],
        "x",
    )


@pytest.fixture
def directory(world: World) -> Directory:
    world.api.directory.people = (NORA, LUIS)
    world.api.directory.log = tuple(line(number) for number in range(130))
    return Directory(world.connections, world.store.snapshots, world.clock.now)


def test_accounts_are_kept_for_the_time_offline(world: World, directory: Directory) -> None:
    assert directory.kept_accounts(ACME) is None
    read = directory.accounts(ACME, REST)
    assert read.accounts == (NORA, LUIS)
    world.clock.turn(timedelta(hours=1))
    world.api.directory.fail_with = HostUnknown("sample")
    with pytest.raises(HostUnknown):
        directory.accounts(ACME, REST)
    assert directory.kept_accounts(ACME) == read
    assert read.read_at == START
    assert directory.kept_accounts(OTHER) is None


def test_the_first_page_of_the_whole_log_is_kept(directory: Directory) -> None:
    first = directory.transactions(ACME, TransactionFilter(), 0, REST)
    assert (first.read, first.total, len(first.rows)) == (100, 130, 100)
    assert first.has_more_after(0, 100)
    rest = directory.transactions(ACME, TransactionFilter(), 100, REST)
    assert not rest.has_more_after(100, 100)
    directory.transactions(ACME, TransactionFilter(action="ADD"), 0, REST)
    assert directory.kept_transactions(ACME) == first


def test_a_server_that_ignores_filters_is_corrected(world: World, directory: Directory) -> None:
    world.api.directory.ignores_filters = True
    page = directory.transactions(ACME, TransactionFilter(action="EDIT"), 0, REST)
    assert {row.action for row in page.rows} == {"EDIT"}
    assert (page.read, page.total, len(page.rows)) == (100, 130, 50)


def test_without_a_total_a_full_page_may_have_another_behind_it() -> None:
    from desktop.domain.transaction import TransactionPage

    full = TransactionPage((), 100, None, START)
    assert full.has_more_after(0, 100)
    assert not replace(full, read=99).has_more_after(0, 100)
    assert not replace(full, read=0, total=500).has_more_after(0, 100)


def test_who_shares_a_group_with_whom() -> None:
    one = consumer(1)
    elsewhere = replace(consumer(2), group_id=9, group_name="Gone")
    uses = {use.id: use for use in group_uses((NORA, LUIS), (one, elsewhere), GROUPS)}
    assert [use.is_shared for use in uses.values()] == [True, False, False, False]
    assert (uses[1].people, uses[1].consumers) == ((NORA,), (one,))
    assert uses[1].group == GROUPS[0]
    assert (uses[3].name, uses[3].group) == ("Only people", None)
    assert (uses[9].name, uses[9].people) == ("Gone", ())
    assert group_uses((), (), (PermissionGroup(5, "Empty", False, ()),))[0].name == "Empty"
