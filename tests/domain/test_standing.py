"""How a consumer stands after the last test of its pair."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.consumer import GrantType
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
