"""DirectoryReads, by the real one over HTTP and by its stand-in."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

import pytest

from desktop.adapters.fracttal.directory import account, transaction
from desktop.adapters.fracttal.parsing import Record
from desktop.domain.account import HUMAN_RESOURCES, THIRD_PARTIES, Account
from desktop.domain.errors import WrongShape
from desktop.domain.progress import Unwatched
from desktop.domain.transaction import Transaction, TransactionFilter
from desktop.sample.host import SampleAddresses
from desktop.services.ports import DirectoryReads
from tests.adapters.fracttal.conftest import OpenApi, Patient
from tests.adapters.store.samples import START
from tests.fakes import FakeDirectory

REST = Unwatched()


def row(number: int) -> Transaction:
    return Transaction(
        START - timedelta(hours=number),
        "192.0.2.1",
        "Nora Example",
        "nora@example.org",
        ("Configuration", "Assets")[number % 2],
        "Part",
        ("ADD", "EDIT", "LOGIN")[number % 3],
        f"Line {number}",
    )


@pytest.fixture(params=["real", "stand-in"])
def directory(
    request: pytest.FixtureRequest, sample_addresses: SampleAddresses, open_api: OpenApi
) -> DirectoryReads:
    kind: Literal["real", "stand-in"] = request.param
    if kind == "real":
        directory: DirectoryReads = open_api(sample_addresses).directory
        return directory
    fake = FakeDirectory()
    fake.people = tuple(
        Account(str(n), f"Person {n}", "", True, (HUMAN_RESOURCES, THIRD_PARTIES)[n % 2], "", False, 1, "One")
        for n in range(14)
    )
    fake.log = tuple(row(number) for number in range(150))
    return fake


def test_all_accounts_with_their_groups(directory: DirectoryReads) -> None:
    progress = Patient()
    accounts = directory.accounts(progress)
    assert len(accounts) == len({one.id for one in accounts}) == 14
    assert {one.type for one in accounts} == {HUMAN_RESOURCES, THIRD_PARTIES}
    assert all(one.group_id and one.group_name for one in accounts)
    assert (14, 14) in progress.reports


def test_pages_of_the_log_newest_first(directory: DirectoryReads) -> None:
    first, total = directory.transactions(TransactionFilter(), 0, 100, REST)
    assert total is not None
    rest, _ = directory.transactions(TransactionFilter(), 100, 100, REST)
    assert (len(first), len(rest)) == (100, total - 100)
    moments = [one.at for one in (*first, *rest)]
    assert moments == sorted(moments, reverse=True)
    assert all(one.at.utcoffset() == timedelta(0) for one in first)


def test_filters_of_the_log(directory: DirectoryReads) -> None:
    everything, total = directory.transactions(TransactionFilter(), 0, 100, REST)
    one = everything[40]
    for wanted in (
        TransactionFilter(action=one.action),
        TransactionFilter(module=one.module),
        TransactionFilter(module=one.module, sub_module=one.sub_module),
        TransactionFilter(since=one.at),
        TransactionFilter(until=one.at),
        TransactionFilter(since=everything[60].at, until=one.at, action=one.action),
    ):
        rows, fewer = directory.transactions(wanted, 0, 100, REST)
        assert one in rows
        assert all(wanted.lets_in(found) for found in rows)
        assert fewer is not None
        assert total is not None
        assert fewer < total


def record(**fields: object) -> Record:
    return Record(fields, "sample", "data[0]")


def test_an_account_with_nothing_but_an_id_is_taken() -> None:
    bare = account(record(id=7, id_group_permission=None))
    assert (bare.id, bare.group_id, bare.active, bare.last_request_at) == ("7", None, False, None)


def test_wrong_types_are_named() -> None:
    for broken in (
        record(id=1, active="yes"),
        record(id=[], name=""),
        record(id=1, id_group_permission="x"),
    ):
        with pytest.raises(WrongShape):
            account(broken)
    for broken in (record(), record(event_date="yesterday"), record(event_date="2026-01-02", module=5)):
        with pytest.raises(WrongShape):
            transaction(broken)
