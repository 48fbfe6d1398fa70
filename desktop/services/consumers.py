"""A company's consumers: the list, live or kept, and the changes to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from desktop.domain.company import Company, CompanyKind
from desktop.domain.consumer import Consumer, ConsumerForm, IssuedConsumer, PendingCreation, form_of
from desktop.domain.errors import AnswerLost, CreationUncertain, DeskError, Gone, NotCreated, Unreachable
from desktop.domain.keeping import Keeping
from desktop.domain.listing import ConsumerListing, ServerListing
from desktop.domain.progress import Progress, Unwatched
from desktop.domain.secret import Secret
from desktop.services.connections import Connections
from desktop.services.ports import ConsumerTable, DraftTable, Storage, Vault

# management-api.yaml: the same Idempotency-Key within a day returns the first answer again.
KEY_HOLDS = timedelta(hours=23)


@dataclass(frozen=True, slots=True)
class Refreshed:
    """`settled` is the consumer of a creation whose answer had been lost, when the list shows it."""

    listing: ConsumerListing
    settled: Consumer | None = None


@dataclass(frozen=True, slots=True)
class Created:
    """`has_secret` tells whether it can be copied here; `found_later` that the first answer was lost."""

    consumer: Consumer
    has_secret: bool
    found_later: bool = False


def _now() -> datetime:
    return datetime.now(UTC)


class Consumers:
    def __init__(
        self,
        storage: Storage,
        table: ConsumerTable,
        drafts: DraftTable,
        vault: Vault,
        connections: Connections,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._storage = storage
        self._table = table
        self._drafts = drafts
        self._vault = vault
        self._connections = connections
        self._now = now

    def kept(self, company: Company) -> ConsumerListing:
        """What this computer knows without asking the server."""
        return self._table.listing(company.id)

    def refresh(self, company: Company, progress: Progress) -> Refreshed:
        """Reads everything from the server and keeps it. Raises Unreachable, BadAnswer, Refusal, Stopped."""
        self._await_own_secret(company, progress)
        answer = self._connections.api(company).read_all(progress)
        before = {consumer.id for consumer in self._table.listing(company.id).consumers}
        with self._storage.transaction():
            self._table.replace(company.id, answer.consumers, answer.groups, self._now())
            for consumer_id in before - {consumer.id for consumer in answer.consumers}:
                self._vault.forget(company.id, consumer_id)
            for consumer_id, secret in answer.secrets.items():
                self._vault.keep(company.id, consumer_id, secret)
            settled = self._settle(company, answer)
        return Refreshed(self._table.listing(company.id), settled)

    def check(self, company: Company) -> None:
        """Returns when the server can be reached and answers; raises what is in the way."""
        self._connections.api(company).check()

    def create(self, company: Company, form: ConsumerForm) -> Created:
        """Makes a consumer and keeps its secret.

        Raises InvalidFields, Unreachable, BadAnswer, Refusal: nothing was made. NotCreated: the answer was
        lost, the list shows that nothing was made. CreationUncertain: neither could be had; saving the same
        form again asks with the same key and so makes no second one.
        """
        form = form.tidied()
        earlier = self._earlier(company, form)
        creation = earlier or PendingCreation(str(uuid4()), form, self._now())
        self._drafts.keep_pending(company.id, creation)
        try:
            issued = self._connections.api(company).create(form, creation.idempotency_key)
        except AnswerLost:
            return self._look_for(company, form)
        except Unreachable:
            # An earlier try may have arrived: its key is kept until it is known.
            if earlier is None:
                self._drafts.forget_pending(company.id)
            raise
        except DeskError:
            self._drafts.forget_pending(company.id)
            raise
        self._keep_created(company, issued)
        return Created(issued.consumer, issued.secret is not None)

    def edit(self, company: Company, consumer: Consumer, form: ConsumerForm) -> Consumer:
        """Raises AnswerLost only when the list can't tell what became of it; Gone, InvalidFields."""
        form = form.tidied()
        try:
            edited = self._connections.api(company).edit(consumer.id, form)
        except AnswerLost:
            listing = self.refresh(company, Unwatched()).listing
            edited_now = [other for other in listing.consumers if other.id == consumer.id]
            if not edited_now or form_of(edited_now[0]) != form:
                raise
            edited = edited_now[0]
        with self._storage.transaction():
            self._table.put(company.id, edited)
            self._drafts.forget(company.id, consumer.id)
        return edited

    def delete(self, company: Company, consumer: Consumer) -> None:
        """One that is gone already is fine. Raises AnswerLost when the list still shows it."""
        try:
            self._connections.api(company).delete(consumer.id)
        except Gone:
            pass
        except AnswerLost:
            listing = self.refresh(company, Unwatched()).listing
            if any(other.id == consumer.id for other in listing.consumers):
                raise
        with self._storage.transaction():
            self._table.remove(company.id, consumer.id)
            self._vault.forget(company.id, consumer.id)
            self._drafts.forget(company.id, consumer.id)

    def secret(self, company: Company, consumer_id: str) -> Secret:
        """Raises SecretNotKept."""
        return self._vault.read(company.id, consumer_id)

    def with_secret(self, company: Company) -> frozenset[str]:
        """Ids of the consumers whose secret can be copied here."""
        return self._vault.owners(company.id)

    def _await_own_secret(self, company: Company, progress: Progress) -> None:
        """At a start the vault, which has it, is still being opened: a matter of the keychain's patience."""
        while company.kind is CompanyKind.MANAGED and self._vault.state.keeping is Keeping.OPENING:
            progress.wait(0.05)

    def _earlier(self, company: Company, form: ConsumerForm) -> PendingCreation | None:
        """The unanswered creation of this very form, when its key still holds."""
        pending = self._drafts.pending(company.id)
        if pending is None:
            return None
        if pending.form == form and self._now() - pending.started_at < KEY_HOLDS:
            return pending
        # Another form was sent before and never answered: know what became of it before sending more.
        self.refresh(company, Unwatched())
        self._drafts.forget_pending(company.id)
        return None

    def _look_for(self, company: Company, form: ConsumerForm) -> Created:
        try:
            settled = self.refresh(company, Unwatched()).settled
        except DeskError:
            raise CreationUncertain(form.name) from None
        if settled is None:
            raise NotCreated(form.name)
        return Created(settled, settled.id in self.with_secret(company), found_later=True)

    def _settle(self, company: Company, answer: ServerListing) -> Consumer | None:
        pending = self._drafts.pending(company.id)
        if pending is None:
            return None
        for consumer in answer.consumers:
            if form_of(consumer) == pending.form:
                self._drafts.forget_pending(company.id)
                self._drafts.forget(company.id, "")
                return consumer
        return None

    def _keep_created(self, company: Company, issued: IssuedConsumer) -> None:
        with self._storage.transaction():
            self._table.put(company.id, issued.consumer)
            if issued.secret is not None:
                self._vault.keep(company.id, issued.consumer.id, issued.secret)
            self._drafts.forget_pending(company.id)
            self._drafts.forget(company.id, "")
