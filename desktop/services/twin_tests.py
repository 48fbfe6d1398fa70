"""Tests the twin of a rotation as far as it can be tested, and what it takes the place of beside it."""

from __future__ import annotations

from urllib.parse import urlsplit

from desktop.domain.access import Ended
from desktop.domain.company import Company
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.errors import ConnectionLost, DeskError, LimitUsedUp, Stopped, StoreProblem
from desktop.domain.progress import Progress
from desktop.domain.record import Outcome
from desktop.domain.rotation_errors import TwinRefused
from desktop.services.access_check import AccessCheck
from desktop.services.pair_trials import PairTrials


class TwinTests:
    def __init__(self, access: AccessCheck, trials: PairTrials) -> None:
        self._access = access
        self._trials = trials

    def test(self, company: Company, twin: Consumer, old: Consumer | None, progress: Progress) -> None:
        """Access of both is tested and kept, so that they can be compared; of a pair that a person signs in
        with, only that it is accepted. What is in the way of testing the old one isn't told.

        Raises TwinRefused, SecretNotKept, Unreachable, LimitUsedUp, BadAnswer, Refusal, Stopped.
        """
        if twin.grant_type is not GrantType.CLIENT_CREDENTIALS:
            if self._trials.verify(company, twin).outcome is Outcome.REFUSED:
                raise TwinRefused(twin.name)
            return
        probed = self._access.test(company, twin, progress).probed
        if probed.ended is Ended.PAIR_REFUSED:
            raise TwinRefused(twin.name)
        if not probed.tells_something and probed.short_of_calls:
            raise LimitUsedUp(probed.seconds)
        if not probed.tells_something and probed.ended is Ended.NO_NETWORK:
            raise ConnectionLost(urlsplit(company.addresses.api).hostname or company.name)
        if old is not None:
            try:
                self._access.test(company, old, progress)
            except (Stopped, StoreProblem):
                raise
            except DeskError:
                pass  # an earlier test, or none, is compared with
