"""A new secret for a consumer, at a server that makes them: kept, tried, and precise when an answer was
lost."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.consumer import with_id
from desktop.domain.errors import AnswerLost, DeskError, SecretNotKept, StoreProblem
from desktop.domain.guided import Pair
from desktop.domain.journal import Deed, Ending
from desktop.domain.progress import Progress, Unwatched
from desktop.domain.record import Outcome, Verification
from desktop.domain.rotation_errors import SecretLost, SecretNotMade, SecretUncertain
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.consumer import Consumer
    from desktop.domain.secret import Secret
    from desktop.services.consumers import Consumers
    from desktop.services.pair_trials import PairTrials
    from desktop.services.ports import Vault


@dataclass(frozen=True, slots=True)
class NewSecret:
    """It is kept. `verification` is what the token address said of it right after, None without an answer;
    `found_later`: the first answer was lost, and the list had it."""

    consumer: Consumer
    verification: Verification | None
    found_later: bool = False


class NewSecrets:
    def __init__(
        self, consumers: Consumers, vault: Vault, trials: PairTrials, notes: Notes = UNNOTED
    ) -> None:
        self._consumers = consumers
        self._vault = vault
        self._trials = trials
        self._notes = notes

    def make(self, company: Company, consumer: Consumer, progress: Progress | None = None) -> NewSecret:
        """The old secret and its tokens die at once (management-api.yaml); the new one is kept and tried.

        Raises SecretLost, SecretUncertain or SecretNotMade when the answer was lost; Gone, Unreachable,
        BadAnswer, Refusal: nothing was made.
        """
        before = self._kept(company, consumer)
        found_later = False
        try:
            renewed = self._consumers.new_secret(company, consumer)
        except SecretLost:
            with suppress(StoreProblem):  # what is kept is dead
                self._consumers.forget_secret(company, consumer)
            raise
        except AnswerLost:
            found_later = True
            renewed = self._what_became_of_it(company, consumer, before)
        if progress is not None:
            progress.report(1, 2)
        return NewSecret(renewed, self._tried(company, renewed), found_later)

    def _what_became_of_it(self, company: Company, consumer: Consumer, before: Secret | None) -> Consumer:
        """The list may show the new secret; without one the token address tells whether the old one lives."""
        try:
            listing = self._consumers.refresh(company, Unwatched()).listing
        except DeskError:
            raise self._uncertain(company, consumer) from None
        renewed = with_id(listing.consumers, consumer.id)
        after = self._kept(company, consumer)
        if renewed is not None and after is not None and after != before:
            self._notes.note(Deed.REPLACED_SECRET, company, consumer.name)
            return renewed
        if before is None:
            raise self._uncertain(company, consumer)
        try:
            found = self._trials.tried(company, Pair(consumer.key, before))
        except DeskError:
            raise self._uncertain(company, consumer) from None
        if found.outcome is Outcome.WORKS:
            raise SecretNotMade(consumer.name)
        self._consumers.forget_secret(company, consumer)
        self._notes.note(Deed.REPLACED_SECRET, company, consumer.name)
        raise SecretLost(consumer.name)

    def _uncertain(self, company: Company, consumer: Consumer) -> SecretUncertain:
        self._notes.note(Deed.REPLACED_SECRET, company, consumer.name, Ending.UNKNOWN)
        return SecretUncertain(consumer.name)

    def _tried(self, company: Company, consumer: Consumer) -> Verification | None:
        try:
            return self._trials.verify(company, consumer)
        except DeskError:
            return None

    def _kept(self, company: Company, consumer: Consumer) -> Secret | None:
        try:
            return self._vault.read(company.id, consumer.id)
        except SecretNotKept:
            return None
