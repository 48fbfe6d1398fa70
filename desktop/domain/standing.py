"""How a consumer stands after the last test of its pair."""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.record import Outcome, Verification


class Standing(StrEnum):
    """`NOT_HERE`: with an authorization code a person signs in, so a program alone can't try it."""

    WORKS = "works"
    REFUSED = "refused"
    NEVER = "never"
    NOT_HERE = "not_here"


_TESTED = {Outcome.WORKS: Standing.WORKS, Outcome.REFUSED: Standing.REFUSED}


def standing_of(consumer: Consumer, verification: Verification | None) -> Standing:
    """What was found counts also where it can't be found again here."""
    if verification is not None:
        return _TESTED[verification.outcome]
    if consumer.grant_type is GrantType.AUTHORIZATION_CODE:
        return Standing.NOT_HERE
    return Standing.NEVER
