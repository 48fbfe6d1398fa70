"""Consumers of a company whose server can't list them: the person makes, changes and deletes them on
Fracttal's own page, and here is kept what was found to be so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.domain.consumer import Consumer, ConsumerForm, GrantType, id_of_named_group
from desktop.domain.errors import (
    AlreadyKept,
    DeskError,
    InvalidFields,
    PairForSignIn,
    Problem,
    SecretNotKept,
    Stopped,
)
from desktop.domain.guided import Ending, Pair, PairAnswer, RetiredPair
from desktop.domain.journal import Deed
from desktop.domain.journal import Ending as Done
from desktop.domain.record import Outcome, Verification
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.progress import Progress
    from desktop.domain.secret import Secret
    from desktop.services.pair_trials import PairTrials, Tried
    from desktop.services.ports import (
        ConsumerTable,
        DraftTable,
        GuidedTable,
        RecordTable,
        SnapshotTable,
        Storage,
        Vault,
    )


@dataclass(frozen=True, slots=True)
class Kept:
    """A consumer whose pair was found to be right; `was_swapped`: it had been given the other way round."""

    consumer: Consumer
    answer: PairAnswer
    was_swapped: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """`verification` is what was found of the pair afterwards; None when it couldn't be tried."""

    consumer: Consumer
    verification: Verification | None


@dataclass(frozen=True, slots=True)
class Renewed:
    """A new secret is kept. `old` is what became of the earlier one, None when it wasn't kept here."""

    consumer: Consumer
    answer: PairAnswer
    was_swapped: bool
    old: RetiredPair | None


def _now() -> datetime:
    return datetime.now(UTC)


class Guided:
    def __init__(
        self,
        storage: Storage,
        table: GuidedTable,
        consumers: ConsumerTable,
        records: RecordTable,
        drafts: DraftTable,
        snapshots: SnapshotTable,
        vault: Vault,
        trials: PairTrials,
        now: Callable[[], datetime] = _now,
        notes: Notes = UNNOTED,
    ) -> None:
        self._storage = storage
        self._table = table
        self._consumers = consumers
        self._records = records
        self._drafts = drafts
        self._snapshots = snapshots
        self._vault = vault
        self._trials = trials
        self._now = now
        self._notes = notes

    def verify_and_keep(
        self, company: Company, form: ConsumerForm, pair: Pair, progress: Progress, draft: str = ""
    ) -> Kept:
        """Keeps the consumer that the person made at Fracttal, once its pair is found to be right.

        `draft` is the unfinished form that then has done its work. Raises InvalidFields, AlreadyKept,
        PairRefused, PairForSignIn, Unreachable, BadAnswer, Refusal, Stopped, and then nothing is kept.
        """
        form = form.tidied()
        pair = _fit(pair)
        tried = self._trials.accepted(company, pair, progress)
        consumer = _consumer(uuid4().hex, form, tried.pair.key, self._now())
        _check_grant(form, tried)
        self._known_already(company, tried.pair.key)
        with self._storage.transaction():
            self._table.put(company.id, consumer)
            self._keep_pair(company, consumer, tried.pair.secret)
            self._notes.note(Deed.CREATED, company, consumer.name, consumer_id=consumer.id)
            kept = self._drafts.load(company.id, draft)
            if kept is not None and kept.tidied() == form:
                self._drafts.forget(company.id, draft)
        return Kept(consumer, tried.answer, tried.was_swapped)

    def edit(self, company: Company, consumer: Consumer, form: ConsumerForm) -> Edited:
        """What the person changed at Fracttal, here too; then its pair, which stays as it was, is tried."""
        form = form.tidied()
        edited = replace(
            _consumer(consumer.id, form, consumer.key, consumer.created_at), grant_type=consumer.grant_type
        )
        with self._storage.transaction():
            self._table.put(company.id, edited)
            self._drafts.forget(company.id, consumer.id)
            self._notes.note(Deed.EDITED, company, edited.name, consumer_id=edited.id)
        verification = self._last_word(company, edited)
        if verification is not None:
            self._records.keep_verification(company.id, edited.id, verification)
        return Edited(edited, verification)

    def delete(self, company: Company, consumer: Consumer, progress: Progress) -> RetiredPair:
        """The person deleted it at Fracttal: it leaves the list, and its pair must be refused.

        What was found stays with the retired pair; without an answer, or without the secret, nothing was.
        Raises Stopped, and then nothing is changed here.
        """
        retired = RetiredPair(consumer.id, consumer, Ending.DELETED, self._now())
        retired = replace(retired, verification=self._last_word(company, consumer))
        progress.report(1, 1)
        with self._storage.transaction():
            self._table.remove(company.id, consumer.id)
            self._table.put_retired(company.id, retired)
            self._drafts.forget(company.id, consumer.id)
            # Done at Fracttal by the person; that it is gone shows only when its pair is refused.
            known = Done.DONE if retired.is_gone else Done.UNKNOWN
            self._notes.note(Deed.DELETED, company, consumer.name, known, consumer_id=consumer.id)
        return retired

    def renew(self, company: Company, consumer: Consumer, pair: Pair, progress: Progress) -> Renewed:
        """The new secret that the person had made at Fracttal, once it works; then the old one is tried.

        One that isn't refused stays among the retired pairs. Raises as `verify_and_keep`; `secret` TAKEN
        when it is the one that is kept already.
        """
        pair = _fit(pair)
        before = self._secret(company, consumer.id)
        if before is not None and pair == Pair(consumer.key, before):
            raise InvalidFields({"secret": Problem.TAKEN})
        tried = self._trials.accepted(company, pair, progress)
        self._known_already(company, tried.pair.key, but=consumer.id)
        renewed = replace(consumer, key=tried.pair.key)
        old = None
        if before is not None and before != tried.pair.secret:
            old = RetiredPair(uuid4().hex, consumer, Ending.REPLACED, self._now())
            old = replace(old, verification=self._last_word(company, consumer))
            progress.report(2, 2)
        with self._storage.transaction():
            self._table.put(company.id, renewed)
            self._keep_pair(company, renewed, tried.pair.secret)
            self._notes.note(Deed.REPLACED_SECRET, company, renewed.name, consumer_id=renewed.id)
            if old is not None and before is not None and not old.is_gone:
                self._table.put_retired(company.id, old)
                self._vault.keep(company.id, old.id, before)
        return Renewed(renewed, tried.answer, tried.was_swapped, old)

    def retired(self, company: Company) -> tuple[RetiredPair, ...]:
        """Pairs that should be dead, in the order in which they were retired."""
        return self._table.retired(company.id)

    def verify_retired(self, company: Company, retired: RetiredPair) -> RetiredPair:
        """Tries it again and keeps the outcome. Raises SecretNotKept, Unreachable, BadAnswer, Refusal."""
        pair = Pair(retired.consumer.key, self._vault.read(company.id, retired.id))
        verified = replace(retired, verification=self._trials.tried(company, pair))
        self._table.put_retired(company.id, verified)
        if verified.verification is not None:
            self._trials.note(company, retired.consumer, verified.verification)
        return verified

    def put_back(self, company: Company, retired: RetiredPair) -> None:
        """One that wasn't deleted after all is in the list again, unless it was recorded anew meanwhile."""
        if any(other.key == retired.consumer.key for other in self._consumers.listing(company.id).consumers):
            self.forget(company, retired)
            return
        with self._storage.transaction():
            self._table.remove_retired(company.id, retired.id)
            self._table.put(company.id, retired.consumer)

    def forget(self, company: Company, retired: RetiredPair) -> None:
        """Takes the retired pair off the list, with what is kept of it here."""
        with self._storage.transaction():
            self._table.remove_retired(company.id, retired.id)
            self._vault.forget(company.id, retired.id)
            self._records.forget(company.id, retired.id)

    def group_names(self, company: Company) -> tuple[str, ...]:
        """Names of permission groups that were met here: in consumers, and in accounts where those were
        read."""
        names = {*self._consumers.group_names(company.id)}
        kept = self._snapshots.load(company.id, "accounts")
        rows = kept[0] if kept and isinstance(kept[0], list) else []
        for row in rows:
            name = row.get("group_name") if isinstance(row, dict) else None
            if isinstance(name, str):
                names.add(name.strip())
        return tuple(sorted(names - {""}, key=str.casefold))

    def _known_already(self, company: Company, key: str, but: str = "") -> None:
        for other in self._consumers.listing(company.id).consumers:
            if other.key == key and other.id != but:
                raise AlreadyKept(other.name)

    def _keep_pair(self, company: Company, consumer: Consumer, secret: Secret) -> None:
        self._vault.keep(company.id, consumer.id, secret)
        verification = Verification(Outcome.WORKS, self._now())
        self._records.keep_verification(company.id, consumer.id, verification)

    def _last_word(self, company: Company, consumer: Consumer) -> Verification | None:
        """What the token address says of the pair that is kept; None when it can't be had."""
        secret = self._secret(company, consumer.id)
        if secret is None:
            return None
        try:
            return self._trials.tried(company, Pair(consumer.key, secret))
        except Stopped:
            raise
        except DeskError:
            return None

    def _secret(self, company: Company, owner_id: str) -> Secret | None:
        try:
            return self._vault.read(company.id, owner_id)
        except SecretNotKept:
            return None


def _consumer(consumer_id: str, form: ConsumerForm, key: str, kept_at: datetime) -> Consumer:
    assert form.grant_type is not None  # noqa: S101 - the form was examined
    return Consumer(
        consumer_id,
        form.name,
        form.description,
        form.grant_type,
        id_of_named_group(form.group_name),
        form.group_name,
        key,
        form.callback_url,
        kept_at,
    )


def _fit(pair: Pair) -> Pair:
    """Raises InvalidFields: nobody need be asked about such a pair."""
    if problems := pair.problems():
        raise InvalidFields(problems)
    return pair


def _check_grant(form: ConsumerForm, tried: Tried) -> None:
    """A pair that gets a token only after a sign-in isn't one of a program on its own."""
    if tried.answer is PairAnswer.KNOWN and form.grant_type is GrantType.CLIENT_CREDENTIALS:
        raise PairForSignIn
