"""Replacing a pair: step by step with a twin, over days if need be, or at once after a leak."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.domain.consumer import Consumer, ConsumerForm, with_id
from desktop.domain.errors import DeskError, InvalidFields, SecretNotKept, StoreProblem
from desktop.domain.guided import Pair
from desktop.domain.journal import Deed, Ending
from desktop.domain.progress import Progress
from desktop.domain.record import Outcome
from desktop.domain.rotation import Rotation, Step, Way, twin_form
from desktop.domain.rotation_errors import (
    OldGone,
    OwnPairInUse,
    SecretLost,
    StepNotNow,
    TwinGone,
    TwinNotTaken,
    TwinRefused,
)
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.secret import Secret
    from desktop.services.consumers import Consumers
    from desktop.services.new_secrets import NewSecrets
    from desktop.services.pair_trials import PairTrials
    from desktop.services.ports import RecordTable, RotationTable, Storage, Vault
    from desktop.services.twin_tests import TwinTests

log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class Rotations:
    """Each step is kept before the next one is offered; `under_way` tells where one was left.

    Where the server manages consumers, twins are made and old ones deleted from here; elsewhere the person
    does both on Fracttal's page, and `under_way` sees it in the list.
    """

    def __init__(
        self,
        storage: Storage,
        table: RotationTable,
        consumers: Consumers,
        new_secrets: NewSecrets,
        records: RecordTable,
        vault: Vault,
        trials: PairTrials,
        twins: TwinTests,
        now: Callable[[], datetime] = _now,
        notes: Notes = UNNOTED,
    ) -> None:
        self._storage = storage
        self._table = table
        self._consumers = consumers
        self._new_secrets = new_secrets
        self._records = records
        self._vault = vault
        self._trials = trials
        self._twins = twins
        self._now = now
        self._notes = notes

    def under_way(self, company: Company) -> tuple[Rotation, ...]:
        """Those that aren't finished, oldest first, as the kept list shows them now."""
        kept = self._table.all(company.id)
        if not kept:
            return ()
        listing = self._consumers.kept(company)
        if company.can_manage and listing.refreshed_at is None:
            return kept  # a list that was never read says nothing about what is gone
        seen = [self._seen(company, rotation, listing.consumers) for rotation in kept]
        return tuple(rotation for rotation in seen if rotation is not None)

    def begin(self, company: Company, consumer: Consumer, today: date) -> Rotation:
        """Remembers it, with the form of the twin that is to be made. The one that is under way already is
        simply given back."""
        for rotation in self.under_way(company):
            if consumer.id == rotation.consumer_id and not rotation.old_is_retired:
                return rotation
        names = [other.name for other in self._consumers.kept(company).consumers]
        form = twin_form(consumer, names, today)
        return self._remembered(company, consumer, Way.TWIN, form)

    def make_twin(self, company: Company, rotation: Rotation) -> Rotation:
        """At a server that makes them; group, grant type and callback address are the old one's.

        Raises TwinNotTaken for InvalidFields, otherwise as Consumers.create; then it can be asked for
        again: it makes no second one.
        """
        now = self._current(company, rotation)
        if now.step is not Step.BEGUN:
            return now
        try:
            made = self._consumers.create(company, now.twin).consumer
        except InvalidFields:
            raise TwinNotTaken(now.twin.name, now.name) from None
        now = self._current(company, rotation)
        return self._attached(company, now, made.id) if now.step is Step.BEGUN else now

    def test(self, company: Company, rotation: Rotation, progress: Progress) -> Rotation:
        """What the twin reaches, and the old one beside it (twin_tests.py). Raises TwinRefused, TwinGone,
        SecretNotKept, Unreachable, BadAnswer, Refusal, Stopped."""
        now = self._at(company, rotation, Step.TWIN_MADE)
        twin = self._twin(company, now)
        self._twins.test(company, twin, self._listed(company, now.consumer_id), progress)
        return self._put(company, now.gone_on())

    def hand_over(self, company: Company, rotation: Rotation) -> Rotation:
        """The person says that every program has the twin's pair."""
        now = self._at(company, rotation, Step.TESTED)
        self._notes.note(Deed.HANDED_OVER, company, now.twin.name)
        return self._put(company, now.gone_on())

    def undo(self, company: Company, rotation: Rotation) -> Rotation | None:
        """One step back. None when it is given up: a twin that was made from here is deleted again, one
        on Fracttal's page stays until the person deletes it there."""
        now = self._current(company, rotation)
        before = now.undone()
        if before is not None:
            return self._put(company, before)
        twin = self._listed(company, now.twin_id)
        if twin is not None and company.can_manage:
            self._consumers.delete(company, twin)
        self._forget(company, now)
        return None

    def retire(self, company: Company, rotation: Rotation) -> Rotation:
        """Deletes the old consumer, once the twin was found to work this very moment; then the old pair is
        tried, if it can be.

        Raises TwinRefused, TwinGone, OldGone, OwnPairInUse, SecretNotKept, AnswerLost, Unreachable,
        BadAnswer, Refusal: the old one is still there then, except perhaps after AnswerLost.
        """
        now = self._at(company, rotation, Step.HANDED_OVER)
        old = self._listed(company, now.consumer_id)
        if old is None:
            raise OldGone(now.name)
        if old.key == company.key:
            raise OwnPairInUse(old.name)
        self._check_twin(company, now)
        self._take_copy(company, now)
        self._consumers.delete(company, old)
        now = self._current(company, rotation)
        if not now.old_is_retired:
            now = self._put(company, now.retired(self._now()))
        return self._proved_if_possible(company, now)

    def answer_leak(self, company: Company, consumer: Consumer, way: Way) -> Rotation:
        """At once: another secret, or the consumer is deleted; then the old pair is tried, if it can be.

        Where the person does it on Fracttal's page, it is only remembered. Raises as NewSecrets.make and
        Consumers.delete; what is remembered then can be gone on with.
        """
        if way is Way.DELETE and consumer.key == company.key:
            raise OwnPairInUse(consumer.name)
        earlier = [one for one in self._table.all(company.id) if one.consumer_id == consumer.id]
        rotation = self._remembered(company, consumer, way)
        for one in earlier:  # it can't wait for a twin any more
            self._forget(company, one)
        return self.go_on_after_leak(company, rotation) if company.can_manage else rotation

    def go_on_after_leak(self, company: Company, rotation: Rotation) -> Rotation:
        """Once more, after an answer was lost or the server was away."""
        now = self._at(company, rotation, Step.BEGUN)
        consumer = self._listed(company, now.consumer_id)
        if consumer is None:
            raise OldGone(now.name)
        try:
            if now.way is Way.DELETE:
                self._consumers.delete(company, consumer)
            else:
                self._new_secrets.make(company, consumer)
        except SecretLost:
            self._retired_now(company, rotation)  # what leaked is dead all the same
            raise
        return self._proved_if_possible(company, self._retired_now(company, rotation))

    def prove(self, company: Company, rotation: Rotation) -> Rotation:
        """Tries the old pair: refused, it is PROVED to be dead. Raises SecretNotKept, Unreachable,
        BadAnswer, Refusal."""
        now = self._current(company, rotation)
        if not now.can_be_proved:
            raise StepNotNow(now.name)
        found = self._trials.tried(company, Pair(now.key, self._vault.read(company.id, now.id)))
        refused = found.outcome is Outcome.REFUSED
        tried = now.after_trial(found)
        with self._storage.transaction():
            self._table.put(company.id, tried)
            if tried.is_over:
                self._vault.forget(company.id, tried.id)
            self._notes.note(Deed.VERIFIED, company, now.name, Ending.REFUSED if refused else Ending.DONE)
        return tried

    def finish(self, company: Company, rotation: Rotation) -> None:
        """Off the list. A leak's also when the person gives it up."""
        now = self._current(company, rotation)
        if now.can_be_undone and not now.way.is_leak:
            raise StepNotNow(now.name)
        self._forget(company, now)

    def _remembered(
        self, company: Company, consumer: Consumer, way: Way, twin: ConsumerForm | None = None
    ) -> Rotation:
        rotation = Rotation(
            uuid4().hex,
            way,
            consumer.id,
            consumer.name,
            consumer.key,
            self._now(),
            twin or ConsumerForm(),
        )
        with self._storage.transaction():
            self._table.put(company.id, rotation)
            self._take_copy(company, rotation)
        return rotation

    def _retired_now(self, company: Company, rotation: Rotation) -> Rotation:
        now = self._current(company, rotation)
        return now if now.old_is_retired else self._put(company, now.retired(self._now()))

    def _proved_if_possible(self, company: Company, rotation: Rotation) -> Rotation:
        try:
            return self.prove(company, rotation)
        except DeskError:
            return rotation  # it is offered again

    def _twin(self, company: Company, rotation: Rotation) -> Consumer:
        twin = self._listed(company, rotation.twin_id)
        if twin is None:
            raise TwinGone(rotation.twin.name)
        return twin

    def _check_twin(self, company: Company, rotation: Rotation) -> None:
        twin = self._twin(company, rotation)
        if self._trials.verify(company, twin).outcome is Outcome.REFUSED:
            raise TwinRefused(twin.name)

    def _seen(self, company: Company, rotation: Rotation, consumers: tuple[Consumer, ...]) -> Rotation | None:
        """As the list shows it; what that changes is kept."""
        replaced = rotation.way is Way.NEW_SECRET and self._is_replaced(company, rotation)
        seen = rotation.seen_with(consumers, self._now(), is_replaced=replaced)
        if seen == rotation:
            return rotation
        try:
            if seen is None:
                self._forget(company, rotation)
            elif rotation.step is Step.BEGUN and seen.twin_id:
                self._attached(company, rotation, seen.twin_id, seen)
            else:
                self._put(company, seen)
        except StoreProblem as problem:
            log.warning("Where a rotation stands couldn't be kept: %s", type(problem).__name__)
        return seen

    def _is_replaced(self, company: Company, rotation: Rotation) -> bool:
        now, before = self._secret(company, rotation.consumer_id), self._secret(company, rotation.id)
        return now is not None and before is not None and now != before

    def _attached(
        self, company: Company, rotation: Rotation, twin_id: str, seen: Rotation | None = None
    ) -> Rotation:
        """The twin is there, and has the old one's local record unless it has one of its own."""
        attached = seen or rotation.with_twin(twin_id)
        with self._storage.transaction():
            self._table.put(company.id, attached)
            records = self._records.records(company.id)
            if twin_id not in records and rotation.consumer_id in records:
                self._records.keep_record(company.id, twin_id, records[rotation.consumer_id])
        return attached

    def _current(self, company: Company, rotation: Rotation) -> Rotation:
        """As it is kept now. Raises StepNotNow when it was given up."""
        for kept in self._table.all(company.id):
            if kept.id == rotation.id:
                return kept
        raise StepNotNow(rotation.name)

    def _at(self, company: Company, rotation: Rotation, step: Step) -> Rotation:
        now = self._current(company, rotation)
        if now.step is not step:
            raise StepNotNow(now.name)
        return now

    def _put(self, company: Company, rotation: Rotation) -> Rotation:
        with self._storage.transaction():
            if not rotation.old_is_retired and rotation.way is Way.TWIN:
                self._take_copy(company, rotation)
            self._table.put(company.id, rotation)
        return rotation

    def _take_copy(self, company: Company, rotation: Rotation) -> None:
        """The old secret, which is forgotten with its consumer, is needed for the proof."""
        secret = self._secret(company, rotation.consumer_id)
        if secret is not None:
            self._vault.keep(company.id, rotation.id, secret)

    def _forget(self, company: Company, rotation: Rotation) -> None:
        with self._storage.transaction():
            self._table.remove(company.id, rotation.id)
            self._vault.forget(company.id, rotation.id)

    def _listed(self, company: Company, consumer_id: str) -> Consumer | None:
        return with_id(self._consumers.kept(company).consumers, consumer_id)

    def _secret(self, company: Company, owner_id: str) -> Secret | None:
        try:
            return self._vault.read(company.id, owner_id)
        except SecretNotKept:
            return None
