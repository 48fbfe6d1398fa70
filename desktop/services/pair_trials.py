"""Tries pairs at the company's token address, and keeps what it said of each consumer's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.domain.errors import PairRefused
from desktop.domain.guided import Pair, PairAnswer
from desktop.domain.journal import Deed, Ending
from desktop.domain.record import Outcome, Verification
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.consumer import Consumer
    from desktop.domain.progress import Progress
    from desktop.services.connections import Connections
    from desktop.services.ports import PairCheck, RecordTable, Vault


@dataclass(frozen=True, slots=True)
class Tried:
    """`pair` is the right way round; `was_swapped` tells that it had been given the other way."""

    pair: Pair
    answer: PairAnswer
    was_swapped: bool = False


def _now() -> datetime:
    return datetime.now(UTC)


class PairTrials:
    def __init__(
        self,
        check: PairCheck,
        connections: Connections,
        records: RecordTable,
        vault: Vault,
        now: Callable[[], datetime] = _now,
        notes: Notes = UNNOTED,
    ) -> None:
        self._check = check
        self._connections = connections
        self._records = records
        self._vault = vault
        self._now = now
        self._notes = notes

    def accepted(self, company: Company, pair: Pair, progress: Progress) -> Tried:
        """A refused pair is tried once more the other way round.

        Raises PairRefused when neither is taken; Unreachable, BadAnswer, Refusal, Stopped.
        """
        at = self._connections.reached(company)
        try:
            answer = self._check(at, pair)
        except PairRefused as refused:
            progress.report(1, 2)
            try:
                answer = self._check(at, pair.swapped())
            except PairRefused:
                raise refused from None
            progress.report(2, 2)
            return Tried(pair.swapped(), answer, was_swapped=True)
        progress.report(1, 1)
        return Tried(pair, answer)

    def tried(self, company: Company, pair: Pair) -> Verification:
        """REFUSED is an answer here. Raises Unreachable, BadAnswer, Refusal when there was none."""
        try:
            self._check(self._connections.reached(company), pair)
        except PairRefused:
            return Verification(Outcome.REFUSED, self._now())
        return Verification(Outcome.WORKS, self._now())

    def verify(self, company: Company, consumer: Consumer) -> Verification:
        """Tries the pair that is kept here, and keeps the outcome. Raises SecretNotKept, as `tried`."""
        pair = Pair(consumer.key, self._vault.read(company.id, consumer.id))
        verification = self.tried(company, pair)
        self._records.keep_verification(company.id, consumer.id, verification)
        self.note(company, consumer, verification)
        return verification

    def note(self, company: Company, consumer: Consumer, verification: Verification) -> None:
        """In the journal."""
        refused = verification.outcome is Outcome.REFUSED
        ending = Ending.REFUSED if refused else Ending.DONE
        self._notes.note(Deed.VERIFIED, company, consumer.name, ending, consumer_id=consumer.id)
