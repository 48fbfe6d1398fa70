"""What an access test found, in one word, and who should act."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.access import (
    MOST_CALLS,
    READABLE,
    READS,
    AccessTest,
    Actor,
    Cause,
    Ended,
    Finding,
    Found,
    Probed,
    Reach,
    promised,
    summary_of,
    who_acts,
)
from desktop.domain.modules import Module
from desktop.domain.permission import ModuleRights, PermissionGroup, Right

AT = datetime(2027, 1, 1, tzinfo=UTC)
PROMISE = frozenset({Module.ASSETS, Module.WAREHOUSES})


def a_test(*reached: Module, ended: Ended = Ended.COMPLETE, other: Finding = Finding.REFUSED) -> AccessTest:
    found = tuple(Found(read, Finding.REACHED if read.module in reached else other) for read in READS)
    return AccessTest(AT, 3, Probed(ended, found, 12, 100))


def test_one_token_and_the_reads_are_all_that_may_be_spent() -> None:
    assert len(READS) + 1 == MOST_CALLS
    assert {read.module for read in READS[: len(READABLE)]} == set(READABLE)


def test_all_that_is_promised() -> None:
    summary = summary_of(a_test(*PROMISE), PROMISE)
    assert (summary.reach, summary.reached, summary.of) == (Reach.WORKS, 2, 2)


def test_part_of_it_and_none_of_it() -> None:
    assert summary_of(a_test(Module.ASSETS), PROMISE).reach is Reach.PARTLY
    assert summary_of(a_test(Module.MONITORING), PROMISE).reach is Reach.NOTHING


def test_where_the_promise_is_not_known_what_is_reached_works() -> None:
    summary = summary_of(a_test(Module.ASSETS), None)
    assert (summary.reach, summary.reached, summary.of) == (Reach.WORKS, 1, len(READABLE))
    assert summary_of(a_test(), None).reach is Reach.NOTHING


def test_a_refused_pair_is_that_and_nothing_else() -> None:
    refused = a_test(ended=Ended.PAIR_REFUSED, other=Finding.NOT_TRIED)
    assert summary_of(refused, PROMISE).reach is Reach.REFUSED
    assert refused.probed.tells_something


@pytest.mark.parametrize("ended", [Ended.FEW_LEFT, Ended.LIMIT_USED_UP, Ended.NO_NETWORK])
def test_one_that_was_cut_short_says_so_unless_something_was_refused(ended: Ended) -> None:
    cut = a_test(Module.ASSETS, ended=ended, other=Finding.NOT_TRIED)
    assert summary_of(cut, PROMISE).reach is Reach.STOPPED
    assert not a_test(ended=ended, other=Finding.NOT_TRIED).probed.tells_something


def test_a_module_is_reached_by_any_of_its_reads() -> None:
    found = tuple(
        Found(read, Finding.REACHED if read.resource == "tasks_todo" else Finding.REFUSED) for read in READS
    )
    test = AccessTest(AT, 3, Probed(Ended.COMPLETE, found, 12))
    assert test.finding(Module.TASKS).finding is Finding.REACHED
    assert test.reached == {Module.TASKS}
    assert test.finding(Module.TEAMS).finding is Finding.NOT_TRIED


def test_who_should_look_at_what() -> None:
    refused = Found(READS[0], Finding.REFUSED)
    assert who_acts(refused, PROMISE) is Actor.PLAN
    assert who_acts(refused, frozenset()) is Actor.GROUP
    assert who_acts(refused, None) is Actor.GROUP_THEN_PLAN
    assert who_acts(Found(READS[0], Finding.REACHED), PROMISE) is Actor.NOBODY
    assert who_acts(Found(READS[0], Finding.NOT_TRIED), PROMISE) is Actor.AGAIN
    for cause in set(Cause) - {Cause.NONE}:
        assert who_acts(Found(READS[0], Finding.NOT_ANSWERED, cause), PROMISE) is not Actor.NOBODY


def test_a_group_promises_what_it_lets_see_and_can_be_tried() -> None:
    rights = (
        ModuleRights(1, "", frozenset({Right.VIEW})),
        ModuleRights(4, "", frozenset({Right.ADD})),
        ModuleRights(14, "", frozenset({Right.VIEW})),
    )
    assert promised(PermissionGroup(1, "Some", False, rights)) == frozenset({Module.ASSETS})
    assert promised(None) is None


FOUND = st.tuples(
    *(st.builds(Found, st.just(read), st.sampled_from(Finding), st.sampled_from(Cause)) for read in READS)
)
PROMISES = st.none() | st.frozensets(st.sampled_from(READABLE))


@given(FOUND, st.sampled_from(Ended), PROMISES)
def test_whatever_was_found_has_a_summary_that_adds_up(
    found: tuple[Found, ...], ended: Ended, promise: frozenset[Module] | None
) -> None:
    summary = summary_of(AccessTest(AT, 1, Probed(ended, found, 12)), promise)
    assert 0 <= summary.reached <= summary.of or summary.reach is Reach.REFUSED
    if summary.reach is Reach.WORKS and promise:
        assert summary.reached == summary.of == len(promise)
    if summary.reach is Reach.NOTHING:
        assert summary.reached == 0
