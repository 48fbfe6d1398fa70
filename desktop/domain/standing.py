"""How a consumer stands after the last test of its pair, and of what it reaches."""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.access import AccessTest, Ended, summary_of
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.modules import Module
from desktop.domain.record import Outcome, Verification


class Standing(StrEnum):
    """`NOT_HERE`: with an authorization code a person signs in, so a program alone can't try it."""

    WORKS = "works"
    PARTLY = "partly"
    NOTHING = "nothing"
    REFUSED = "refused"
    STOPPED = "stopped"
    NEVER = "never"
    NOT_HERE = "not_here"


_TESTED = {Outcome.WORKS: Standing.WORKS, Outcome.REFUSED: Standing.REFUSED}


def standing_of(
    consumer: Consumer,
    verification: Verification | None,
    test: AccessTest | None = None,
    promise: frozenset[Module] | None = None,
) -> Standing:
    """What was found counts also where it can't be found again here.

    What it reaches says more than that its pair works, unless the pair was refused since.
    """
    if test is not None and not _is_overtaken(test, verification):
        return Standing(summary_of(test, promise).reach.value)
    if verification is not None:
        return _TESTED[verification.outcome]
    if consumer.grant_type is GrantType.AUTHORIZATION_CODE:
        return Standing.NOT_HERE
    return Standing.NEVER


def _is_overtaken(test: AccessTest, verification: Verification | None) -> bool:
    if verification is None or verification.at <= test.at:
        return False
    refused_then = test.probed.ended is Ended.PAIR_REFUSED
    return refused_then is not (verification.outcome is Outcome.REFUSED)
