"""How a consumer stands after the last test of its pair."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.access import READS, AccessTest, Ended, Finding, Found, Probed, Reach
from desktop.domain.consumer import GrantType
from desktop.domain.modules import Module
from desktop.domain.record import Outcome, Verification
from desktop.domain.standing import Standing, standing_of
from tests.services.conftest import START, consumer

ALONE = consumer(1)
FOR_A_PERSON = replace(ALONE, grant_type=GrantType.AUTHORIZATION_CODE)


@pytest.mark.parametrize(
    ("outcome", "standing"), [(Outcome.WORKS, Standing.WORKS), (Outcome.REFUSED, Standing.REFUSED)]
)
def test_what_was_found_last_counts(outcome: Outcome, standing: Standing) -> None:
    for one in (ALONE, FOR_A_PERSON):
        assert standing_of(one, Verification(outcome, START)) is standing


def test_without_a_test_it_is_said_why() -> None:
    assert standing_of(ALONE, None) is Standing.NEVER
    assert standing_of(FOR_A_PERSON, None) is Standing.NOT_HERE


REACHES = AccessTest(
    START,
    ALONE.group_id,
    Probed(Ended.COMPLETE, tuple(Found(read, Finding.REACHED) for read in READS), 12),
)


def test_what_it_reaches_says_more_than_that_its_pair_works() -> None:
    works = Verification(Outcome.WORKS, START)
    assert standing_of(ALONE, works, REACHES, frozenset({Module.ASSETS})) is Standing.WORKS
    nothing = replace(REACHES, probed=replace(REACHES.probed, found=()))
    assert standing_of(ALONE, works, nothing, frozenset({Module.ASSETS})) is Standing.NOTHING


def test_a_pair_that_was_refused_since_overtakes_the_test() -> None:
    later = Verification(Outcome.REFUSED, START + timedelta(minutes=1))
    assert standing_of(ALONE, later, REACHES) is Standing.REFUSED
    refused = replace(REACHES, probed=Probed(Ended.PAIR_REFUSED, (), 1))
    assert standing_of(ALONE, later, refused) is Standing.REFUSED
    works_again = Verification(Outcome.WORKS, START + timedelta(minutes=1))
    assert standing_of(ALONE, works_again, refused) is Standing.WORKS


def test_every_outcome_of_a_test_has_a_standing() -> None:
    assert {reach.value for reach in Reach} <= {standing.value for standing in Standing}
