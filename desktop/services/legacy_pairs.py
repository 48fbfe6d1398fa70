"""A company's older key pair: what is known of it, a new secret, and whether it works."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.domain.errors import (
    AnswerLost,
    DeskError,
    NewSecretLost,
    NewSecretNotMade,
    NewSecretUncertain,
    PairRefused,
    SecretNotKept,
    StoreProblem,
)
from desktop.domain.journal import Deed, Ending
from desktop.domain.legacy_pair import LEGACY_PAIR, KnownPair, LegacyPair
from desktop.domain.record import Outcome, Verification
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.secret import Secret
    from desktop.services.connections import Connections
    from desktop.services.ports import LegacyPairTable, PairTrial, Storage, Vault


def _now() -> datetime:
    return datetime.now(UTC)


class LegacyPairs:
    """The secret is read as any other: Consumers.secret with the owner LEGACY_PAIR."""

    def __init__(
        self,
        storage: Storage,
        table: LegacyPairTable,
        vault: Vault,
        connections: Connections,
        try_pair: PairTrial,
        now: Callable[[], datetime] = _now,
        notes: Notes = UNNOTED,
    ) -> None:
        self._storage = storage
        self._table = table
        self._vault = vault
        self._connections = connections
        self._try_pair = try_pair
        self._now = now
        self._notes = notes
        # Changes made here: what a server told before one of them is older than what is kept.
        self._changes: Counter[str] = Counter()

    def kept(self, company: Company) -> KnownPair:
        """What this computer knows without asking the server."""
        return KnownPair(self._table.load(company.id), self._has_secret(company))

    def refresh(self, company: Company) -> KnownPair:
        """Where the server tells of the pair. A secret that it replaced since is forgotten here.

        Raises Unreachable, BadAnswer, Refusal.
        """
        changes = self._changes[company.id]
        told = self._connections.api(company).legacy_pair.read()
        with self._storage.transaction():
            if self._changes[company.id] != changes:
                return self.kept(company)
            return self._take_over(company, told)

    def store(self, company: Company, key: str, secret: Secret) -> KnownPair:
        """A pair that the person has, instead of the one before. Its date is the server's, if it told one."""
        before = self._table.load(company.id)
        created = before.secret_created_at if before is not None and before.key == key else None
        with self._storage.transaction():
            self._changes[company.id] += 1
            self._table.keep(company.id, LegacyPair(key, created))
            self._vault.keep(company.id, LEGACY_PAIR, secret)
        return self.kept(company)

    def forget(self, company: Company) -> KnownPair:
        """Here only: the server keeps the pair as it is, and may tell its key again."""
        with self._storage.transaction():
            self._changes[company.id] += 1
            self._vault.forget(company.id, LEGACY_PAIR)
            self._table.forget(company.id)
        return self.kept(company)

    def new_secret(self, company: Company) -> KnownPair:
        """The old one dies at once; the new one is kept here.

        Raises NewSecretNotMade, NewSecretLost (the old one is forgotten here) or NewSecretUncertain when
        the answer was lost; Unreachable, BadAnswer, Refusal: nothing was made.
        """
        calls = self._connections.api(company).legacy_pair
        before = calls.read()
        try:
            issued = calls.new_secret()
        except AnswerLost:
            lost = self._what_became_of_it(company, before)
        else:
            try:
                with self._storage.transaction():
                    self._changes[company.id] += 1
                    self._table.keep(company.id, issued.pair)
                    self._vault.keep(company.id, LEGACY_PAIR, issued.secret)
            except StoreProblem:
                lost = NewSecretLost()
            else:
                self._notes.note(Deed.REPLACED_SECRET, company, LEGACY_PAIR)
                return self.kept(company)
        if not isinstance(lost, NewSecretNotMade):
            unknown = isinstance(lost, NewSecretUncertain)
            ending = Ending.UNKNOWN if unknown else Ending.DONE
            self._notes.note(Deed.REPLACED_SECRET, company, LEGACY_PAIR, ending)
        raise lost

    def test(self, company: Company) -> KnownPair:
        """Signs one harmless read. Raises what is in the way: see services.ports.PairTrial."""
        pair = self._table.load(company.id)
        if pair is None:
            raise SecretNotKept
        secret = self._vault.read(company.id, LEGACY_PAIR)
        try:
            self._try_pair(self._connections.addresses(company), pair.key, secret)
        except PairRefused:
            self._note(company, pair, Outcome.REFUSED)
            self._notes.note(Deed.TESTED, company, LEGACY_PAIR, Ending.REFUSED)
            raise
        self._note(company, pair, Outcome.WORKS)
        self._notes.note(Deed.TESTED, company, LEGACY_PAIR)
        return self.kept(company)

    def _what_became_of_it(self, company: Company, before: LegacyPair) -> DeskError:
        """After a lost answer: the date of the secret tells, where the server gives one."""
        try:
            after = self._connections.api(company).legacy_pair.read()
        except DeskError:
            return NewSecretUncertain()
        if before.secret_created_at is None or after.secret_created_at is None:
            return NewSecretUncertain()
        if after.secret_created_at == before.secret_created_at:
            return NewSecretNotMade()
        self._take_over(company, after)
        return NewSecretLost()

    def _take_over(self, company: Company, told: LegacyPair) -> KnownPair:
        """What the server says now. A secret of another key or another date isn't the pair's any more."""
        before = self._table.load(company.id)
        has_secret = self._has_secret(company)
        same_key = before is not None and before.key == told.key
        known_date = before.secret_created_at if before is not None else None
        same_secret = same_key and known_date in (None, told.secret_created_at)
        with self._storage.transaction():
            self._table.keep(
                company.id, replace(told, tested=before.tested if before and same_secret else None)
            )
            if has_secret and not same_secret:
                self._vault.forget(company.id, LEGACY_PAIR)
        return replace(self.kept(company), replaced=has_secret and not same_secret)

    def _note(self, company: Company, pair: LegacyPair, outcome: Outcome) -> None:
        """Unless the pair was replaced while the test was under way."""
        with self._storage.transaction():
            if self._table.load(company.id) == pair:
                tested = Verification(outcome, self._now())
                self._table.keep(company.id, replace(pair, tested=tested))

    def _has_secret(self, company: Company) -> bool:
        return LEGACY_PAIR in self._vault.owners(company.id)
