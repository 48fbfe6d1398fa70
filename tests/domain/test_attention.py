"""Which consumers a person should look at."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from desktop.domain.attention import Attention, Reason, attention
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.record import LocalRecord, Outcome, Verification

TODAY = date(2026, 3, 10)
NOW = datetime(2026, 3, 9, tzinfo=UTC)
WORKS, REFUSED = Verification(Outcome.WORKS, NOW), Verification(Outcome.REFUSED, NOW)
OWNED = LocalRecord(owner="Nora Example")


def consumer(id: str, grant: GrantType = GrantType.CLIENT_CREDENTIALS, group: int = 1) -> Consumer:
    return Consumer(id, f"Consumer {id}", "", grant, group, "", "sample-key", "", NOW)


def found(
    *consumers: Consumer,
    records: dict[str, LocalRecord] | None = None,
    verifications: dict[str, Verification] | None = None,
    **known: Any,
) -> dict[Reason, tuple[str, ...]]:
    """With an owner, a good test and a kept secret for each unless told otherwise."""
    ids = [one.id for one in consumers]
    answer = attention(
        consumers,
        dict.fromkeys(ids, OWNED) if records is None else records,
        dict.fromkeys(ids, WORKS) if verifications is None else verifications,
        TODAY,
        **{"with_secret": ids, "people_groups": (), **known},
    )
    assert all(isinstance(each, Attention) and each.consumer_ids for each in answer)
    return {each.reason: each.consumer_ids for each in answer}


def test_where_all_is_well_nothing_is_told() -> None:
    assert found(consumer("a"), consumer("b")) == {}
    assert found() == {}


def test_a_pair_that_was_refused_is_failing() -> None:
    assert found(consumer("a"), consumer("b"), verifications={"a": WORKS, "b": REFUSED}) == {
        Reason.FAILING: ("b",)
    }


def test_only_what_can_be_tested_without_a_person_is_never_tested() -> None:
    both = (consumer("a"), consumer("b", GrantType.AUTHORIZATION_CODE))
    assert found(*both, verifications={}) == {Reason.NEVER_TESTED: ("a",)}


def test_a_rotation_is_told_while_it_is_under_way() -> None:
    assert found(*map(consumer, "abc"), rotating=("b", "gone")) == {Reason.ROTATING: ("b",)}


def test_an_owner_must_have_a_name() -> None:
    records = {"a": OWNED, "b": LocalRecord(owner="  ", ticket="T-1")}
    assert found(*map(consumer, "abc"), records=records) == {Reason.NO_OWNER: ("b", "c")}


def test_a_review_is_due_from_its_day_on() -> None:
    records = {
        id: LocalRecord(owner="N", review_on=TODAY.replace(day=day))
        for id, day in (("a", 9), ("b", 10), ("c", 11))
    }
    assert found(*map(consumer, "abc"), records=records) == {Reason.REVIEW_DUE: ("a", "b")}


def test_a_group_is_shared_when_an_account_has_it_too() -> None:
    both = (consumer("a", group=1), consumer("b", group=2))
    assert found(*both, people_groups={2, 3}) == {Reason.SHARED_GROUP: ("b",)}
    assert found(*both, people_groups=None) == {}


def test_a_secret_that_is_not_here_is_told_once_it_is_known() -> None:
    assert found(consumer("a"), consumer("b"), with_secret={"a"}) == {Reason.NO_SECRET: ("b",)}
    assert found(consumer("a"), with_secret=None) == {}


def test_what_stops_work_comes_first() -> None:
    told = found(
        consumer("a"),
        consumer("b"),
        records={},
        verifications={"a": REFUSED},
        with_secret=(),
        people_groups={1},
    )
    assert list(told) == [
        Reason.FAILING,
        Reason.SHARED_GROUP,
        Reason.NO_SECRET,
        Reason.NEVER_TESTED,
        Reason.NO_OWNER,
    ]
