"""A company's consumers: the list, live or kept, and the changes to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.domain.company import OWN_CONSUMER, Company, CompanyKind
from desktop.domain.consumer import (
    Consumer,
    ConsumerForm,
    IssuedConsumer,
    PendingCreation,
    form_of,
    with_id,
)
from desktop.domain.errors import (
    AnswerLost,
    CreationUncertain,
    DeskError,
    Gone,
    NotAllowed,
    NotCreated,
    ServerFailed,
    StoreProblem,
)
from desktop.domain.journal import Deed, Ending
from desktop.domain.progress import Progress, Unwatched
from desktop.domain.rotation_errors import SecretLost
from desktop.services.journal import UNNOTED, Notes
from desktop.services.sentinel import UNWATCHED, Watch
from desktop.services.under_way import Reading, UnderWay

if TYPE_CHECKING:
    from desktop.domain.listing import ConsumerListing, ServerListing
    from desktop.domain.secret import Secret
    from desktop.domain.sentinel import Change
    from desktop.services.connections import Connections
    from desktop.services.ports import ConsumerTable, DraftTable, RecordTable, Storage, Vault

# management-api.yaml: the same Idempotency-Key within a day returns the first answer again.
KEY_HOLDS = timedelta(hours=23)


@dataclass(frozen=True, slots=True)
class Refreshed:
    """`settled` is the consumer of a creation whose answer had been lost, when the list shows it. `changes`
    were found without having been done here, and nobody was told of them yet (`told`)."""

    listing: ConsumerListing
    settled: Consumer | None = None
    changes: tuple[Change, ...] = ()


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
        records: RecordTable,
        vault: Vault,
        connections: Connections,
        now: Callable[[], datetime] = _now,
        notes: Notes = UNNOTED,
        sentinel: Watch = UNWATCHED,
    ) -> None:
        self._storage = storage
        self._table = table
        self._drafts = drafts
        self._records = records
        self._vault = vault
        self._connections = connections
        self._now = now
        self._notes = notes
        self._sentinel = sentinel
        self._under_way = UnderWay()

    def kept(self, company: Company) -> ConsumerListing:
        """What this computer knows without asking the server."""
        return self._table.listing(company.id)

    def refreshed_at(self, company: Company) -> datetime | None:
        """When the list was last read from the server (UTC)."""
        return self._table.refreshed_at(company.id)

    def refresh(self, company: Company, progress: Progress) -> Refreshed:
        """Reads everything from the server and keeps it. Raises Unreachable, BadAnswer, Refusal, Stopped."""
        self._await_own_secret(company, progress)
        return self._read(company, progress)

    def told(self, company: Company) -> None:
        """A person was told of the changes that `refresh` gave."""
        self._sentinel.told(company)

    def check(self, company: Company) -> None:
        """Returns when the server can be reached and answers; raises what is in the way."""
        self._connections.check(company)

    def create(self, company: Company, form: ConsumerForm) -> Created:
        """Makes a consumer and keeps its secret.

        Raises InvalidFields, Unreachable, BadAnswer, Refusal: nothing was made. NotCreated: the answer was
        lost, the list shows that nothing was made. CreationUncertain: neither could be had; saving the same
        form again asks with the same key and so makes no second one.
        """
        form = form.tidied()
        with self._endings(Deed.CREATED, company, form.name), self._under_way.creation(company.id):
            earlier = self._drafts.pending(company.id)
            if earlier is not None and not self._holds(earlier, form):
                # It was never answered: know what became of it before more is sent.
                settled = self._read(company, Unwatched(), creating=True).settled
                if settled is not None and earlier.form == form:
                    return self._found_later(company, settled)
                self._drafts.forget_pending(company.id)
                earlier = None
            return self._send(company, earlier or PendingCreation(str(uuid4()), form, self._now()), earlier)

    def edit(self, company: Company, consumer: Consumer, form: ConsumerForm) -> Consumer:
        """Raises AnswerLost only when the list can't tell what became of it; Gone, InvalidFields."""
        with self._endings(Deed.EDITED, company, consumer.name, consumer.id):
            form = form.tidied()
            with self._asking(company, consumer.id, form):
                return self._edit(company, consumer, form)

    def _edit(self, company: Company, consumer: Consumer, form: ConsumerForm) -> Consumer:
        try:
            edited = self._connections.api(company).edit(consumer.id, form)
        except AnswerLost as lost:
            edited_now = self._listed(company, consumer, lost)
            if edited_now is None:
                raise Gone from None
            if form_of(edited_now) != form:
                raise
            edited = edited_now
        with self._storage.transaction():
            self._under_way.change(company.id, consumer.id, edited)
            self._table.put(company.id, edited)
            self._drafts.forget(company.id, consumer.id)
            self._notes.note(Deed.EDITED, company, edited.name, consumer_id=edited.id)
        return edited

    def delete(self, company: Company, consumer: Consumer) -> None:
        """One that is gone already is fine. Raises AnswerLost when the list still shows it."""
        with (
            self._endings(Deed.DELETED, company, consumer.name, consumer.id),
            self._asking(company, consumer.id, None),
        ):
            self._delete(company, consumer)

    def _delete(self, company: Company, consumer: Consumer) -> None:
        try:
            self._connections.api(company).delete(consumer.id)
        except Gone:
            pass
        except AnswerLost as lost:
            if self._listed(company, consumer, lost) is not None:
                raise
        with self._storage.transaction():
            self._under_way.change(company.id, consumer.id, None)
            self._table.remove(company.id, consumer.id)
            self._vault.forget(company.id, consumer.id)
            self._records.forget(company.id, consumer.id)
            self._drafts.forget(company.id, consumer.id)
            self._notes.note(Deed.DELETED, company, consumer.name, consumer_id=consumer.id)

    def new_secret(self, company: Company, consumer: Consumer) -> Consumer:
        """The old secret and its tokens die at once; the new one is kept here.

        Raises AnswerLost when what became of it isn't known, SecretLost when it was made but couldn't be
        kept; Gone, Unreachable, BadAnswer, Refusal.
        """
        try:
            issued = self._connections.api(company).new_secret(consumer.id)
        except NotAllowed:
            self._notes.note(Deed.REPLACED_SECRET, company, consumer.name, Ending.REFUSED)
            raise
        secret = issued.secret
        if secret is None:
            raise AnswerLost(company.name)  # it was made, and not shown
        try:
            with self._storage.transaction():
                self._under_way.change(company.id, consumer.id, issued.consumer)
                self._table.put(company.id, issued.consumer)
                self._vault.keep(company.id, consumer.id, secret)
                self._forget_outcome(company, consumer)
                if consumer.key == company.key:  # this program signs in with it
                    self._vault.keep(company.id, OWN_CONSUMER, secret)
                self._notes.note(Deed.REPLACED_SECRET, company, issued.consumer.name)
        except StoreProblem:
            self._notes.note(Deed.REPLACED_SECRET, company, consumer.name)
            raise SecretLost(consumer.name) from None
        if consumer.key == company.key:
            self._connections.drop(company.id)
        return issued.consumer

    def forget_secret(self, company: Company, consumer: Consumer) -> None:
        """The one that is kept here is dead, and the consumer lives on with another."""
        with self._storage.transaction():
            self._vault.forget(company.id, consumer.id)
            self._forget_outcome(company, consumer)

    def secret(self, company: Company, consumer_id: str, name: str = "", why: Deed | None = None) -> Secret:
        """For `why`, else to copy it, which is noted under the consumer's `name`. Raises SecretNotKept."""
        secret = self._vault.read(company.id, consumer_id)
        self._notes.note(why or Deed.COPIED_SECRET, company, name, consumer_id=consumer_id)
        return secret

    def with_secret(self, company: Company) -> frozenset[str]:
        """Ids of the consumers whose secret can be copied here."""
        return self._vault.owners(company.id)

    @contextmanager
    def _asking(self, company: Company, consumer_id: str, form: ConsumerForm | None) -> Iterator[None]:
        """So that what the server does isn't taken for somebody else's doing when its answer is lost."""
        self._sentinel.asks(company, consumer_id, form)
        try:
            yield
        except (AnswerLost, ServerFailed):
            raise  # it may show in a list that is read later
        except DeskError:
            self._sentinel.heard(company, consumer_id)
            raise
        self._sentinel.heard(company, consumer_id)

    @contextmanager
    def _endings(self, deed: Deed, company: Company, name: str, consumer_id: str = "") -> Iterator[None]:
        """Notes that the deed was refused, or that what became of it isn't known."""
        try:
            yield
        except NotAllowed:
            self._notes.note(deed, company, name, Ending.REFUSED, consumer_id=consumer_id)
            raise
        except (AnswerLost, CreationUncertain):
            self._notes.note(deed, company, name, Ending.UNKNOWN, consumer_id=consumer_id)
            raise

    def _forget_outcome(self, company: Company, consumer: Consumer) -> None:
        """What was found of the secret before says nothing about the one of now."""
        record = self._records.records(company.id).get(consumer.id)
        self._records.forget(company.id, consumer.id)
        if record is not None:
            self._records.keep_record(company.id, consumer.id, record)

    def _await_own_secret(self, company: Company, progress: Progress) -> None:
        """At a start the vault, which has it, is still being opened: a matter of the keychain's patience."""
        if company.kind is CompanyKind.MANAGED:
            self._connections.await_own_secret(company, progress)

    def _read(self, company: Company, progress: Progress, *, creating: bool = False) -> Refreshed:
        """As refresh. `creating`: by the creation that is under way, which alone settles itself."""
        with self._under_way.reading(company.id) as reading:
            answer = self._connections.api(company).read_all(progress)
            with self._storage.transaction():
                if not reading.overtaken:
                    self._keep_list(company, answer, reading)
                pending = None
                if creating or not self._under_way.is_creating(company.id):
                    pending = self._drafts.pending(company.id)
                listing = self._table.listing(company.id)
                settled = self._settle(company, pending, listing) if pending is not None else None
        if pending is not None and settled is not None and settled.id not in self.with_secret(company):
            self._ask_for_secret(company, pending, settled)
        return Refreshed(listing, settled, self._sentinel.untold(company))

    def _keep_list(self, company: Company, answer: ServerListing, reading: Reading) -> None:
        # Not those in a group without a number: only this computer knows them, whatever the server lists.
        kept = self._table.listing(company.id)
        listed = [consumer for consumer in kept.consumers if consumer.group_id >= 0]
        before = {consumer.id for consumer in listed}
        consumers = reading.corrected(answer.consumers)
        pending = self._drafts.pending(company.id)
        self._sentinel.seen(
            company,
            None if kept.refreshed_at is None else listed,
            consumers,
            pending.form if pending is not None else None,
        )
        self._table.replace(company.id, consumers, answer.groups, self._now())
        for consumer_id in before - {consumer.id for consumer in consumers}:
            self._vault.forget(company.id, consumer_id)
        for consumer_id, secret in answer.secrets.items():
            if consumer_id not in reading.changed:
                self._vault.keep(company.id, consumer_id, secret)
        self._under_way.kept(company.id, reading)

    def _settle(
        self, company: Company, pending: PendingCreation, listing: ConsumerListing
    ) -> Consumer | None:
        """The consumer that the unanswered creation made, when the list has it."""
        for consumer in listing.consumers:
            if form_of(consumer) == pending.form:
                self._forget_creation(company, pending.form)
                self._notes.note(Deed.CREATED, company, consumer.name, consumer_id=consumer.id)
                return consumer
        return None

    def _ask_for_secret(self, company: Company, pending: PendingCreation, made: Consumer) -> None:
        """Where lists have no secrets: the same key gives the first answer again, secret included.

        The name is in the list, so the server makes no second one.
        """
        if self._now() - pending.started_at >= KEY_HOLDS:
            return
        try:
            issued = self._connections.api(company).create(pending.form, pending.idempotency_key)
        except DeskError:
            return  # it is known to exist; a secret that can't be had is told as such
        if issued.consumer.id == made.id and issued.secret is not None:
            self._vault.keep(company.id, made.id, issued.secret)

    def _holds(self, creation: PendingCreation, form: ConsumerForm) -> bool:
        """Whether sending `form` again under that key makes no second one."""
        # A clock that was set back tells nothing: then the list is asked first.
        age = self._now() - creation.started_at
        return creation.form == form and timedelta(0) <= age < KEY_HOLDS

    def _send(self, company: Company, creation: PendingCreation, earlier: PendingCreation | None) -> Created:
        self._drafts.keep_pending(company.id, creation)
        try:
            issued = self._connections.api(company).create(creation.form, creation.idempotency_key)
        except AnswerLost:
            return self._look_for(company, creation.form)
        except DeskError as problem:
            # Whatever is said now, an earlier try may have arrived: its key is kept until the list tells.
            if earlier is None and not isinstance(problem, ServerFailed):
                self._drafts.forget_pending(company.id)
            raise
        self._keep_created(company, creation.form, issued)
        return Created(issued.consumer, issued.secret is not None)

    def _look_for(self, company: Company, form: ConsumerForm) -> Created:
        try:
            settled = self._read(company, Unwatched(), creating=True).settled
        except DeskError:
            raise CreationUncertain(form.name) from None
        if settled is None:
            raise NotCreated(form.name)
        return self._found_later(company, settled)

    def _found_later(self, company: Company, settled: Consumer) -> Created:
        return Created(settled, settled.id in self.with_secret(company), found_later=True)

    def _listed(self, company: Company, consumer: Consumer, lost: AnswerLost) -> Consumer | None:
        """The consumer as the server lists it now. Raises `lost` when the list can't be had."""
        try:
            listing = self._read(company, Unwatched()).listing
        except DeskError:
            raise lost from None
        return with_id(listing.consumers, consumer.id)

    def _keep_created(self, company: Company, form: ConsumerForm, issued: IssuedConsumer) -> None:
        with self._storage.transaction():
            self._under_way.change(company.id, issued.consumer.id, issued.consumer)
            self._table.put(company.id, issued.consumer)
            if issued.secret is not None:
                self._vault.keep(company.id, issued.consumer.id, issued.secret)
            self._forget_creation(company, form)
            made = issued.consumer
            self._notes.note(Deed.CREATED, company, made.name, consumer_id=made.id)

    def _forget_creation(self, company: Company, form: ConsumerForm) -> None:
        """What was typed since is another form, and stays."""
        self._drafts.forget_pending(company.id)
        draft = self._drafts.load(company.id, "")
        if draft is not None and draft.tidied() == form:
            self._drafts.forget(company.id, "")
