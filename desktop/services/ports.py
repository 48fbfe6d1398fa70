"""What the services need from outside; desktop/adapters has the real ones, tests/fakes the others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from desktop.domain.access import AccessTest
    from desktop.domain.account import Account
    from desktop.domain.authorization import AppAuthorization
    from desktop.domain.company import Addresses, Company
    from desktop.domain.consumer import Consumer, ConsumerForm, IssuedConsumer, PendingCreation
    from desktop.domain.exported import ExportedTable
    from desktop.domain.guided import Pair, PairAnswer, RetiredPair
    from desktop.domain.journal import Entry
    from desktop.domain.keeping import VaultState
    from desktop.domain.legacy_pair import IssuedPair, LegacyPair
    from desktop.domain.listing import ConsumerListing, ServerListing
    from desktop.domain.permission import PermissionGroup
    from desktop.domain.progress import Progress
    from desktop.domain.record import LocalRecord, Verification
    from desktop.domain.rotation import Rotation
    from desktop.domain.secret import Secret
    from desktop.domain.transaction import Transaction, TransactionFilter


class DirectoryReads(Protocol):
    """Documented reads of a company's server. Raises Unreachable, BadAnswer, Refusal, Stopped."""

    def accounts(self, progress: Progress) -> tuple[Account, ...]:
        """All of them, in the server's order."""

    def transactions(
        self, wanted: TransactionFilter, start: int, limit: int, progress: Progress
    ) -> tuple[tuple[Transaction, ...], int | None]:
        """`limit` rows from the offset `start` on, as the server gives them, which may ignore `wanted`; and
        how many there are in all, if it says."""


if TYPE_CHECKING:  # what a start doesn't need
    from desktop.domain.sign_in import BrowserAsk
    from desktop.domain.work import PendingTask, RequestRow, TaskRow


class MaintenanceReads(Protocol):
    """A company's work, every page of it. Some calls of the shared limit are left to other programs: the
    rest of the minute is waited for in the progress, which also hears pages, and may stop it.

    `called` hears of each call. Every method may raise Unreachable, BadAnswer, Refusal, Stopped.
    """

    def task_rows(
        self, since: datetime, until: datetime, progress: Progress, called: Callable[[], None]
    ) -> tuple[TaskRow, ...]:
        """Tasks inside work orders, perhaps others too: a server may not know the two dates."""

    def pending_tasks(self, progress: Progress, called: Callable[[], None]) -> tuple[PendingTask, ...]: ...

    def request_rows(
        self, since: datetime, until: datetime, progress: Progress, called: Callable[[], None]
    ) -> tuple[RequestRow, ...]:
        """As `task_rows`."""

    def people_groups(self, progress: Progress, called: Callable[[], None]) -> frozenset[int]:
        """The permission groups that active accounts of people have."""


class AuthorizationCalls(Protocol):
    """Every method may raise Unreachable, BadAnswer or Refusal."""

    def read(self, progress: Progress) -> tuple[AppAuthorization, ...]:
        """All of them, page by page, in the server's order."""

    def revoke(self, authorization_id: str) -> None:
        """It and its tokens die at once. Raises AnswerLost, Gone."""


class LegacyPairCalls(Protocol):
    """Every method may raise Unreachable, BadAnswer or Refusal."""

    def read(self) -> LegacyPair:
        """Without its secret, which no server shows again."""

    def new_secret(self) -> IssuedPair:
        """The old one dies at once. Raises AnswerLost."""


class CompanyApi(Protocol):
    """One company's server. Every method may raise Unreachable, BadAnswer or Refusal."""

    @property
    def directory(self) -> DirectoryReads: ...

    @property
    def maintenance(self) -> MaintenanceReads: ...

    @property
    def token_form(self) -> str | None:
        """How the token address took the pair, once it did."""

    def reach(self) -> None:
        """One unsigned read; raises NotFracttal when whoever answers can't be Fracttal's API."""

    def sign_in(self) -> None:
        """A token, nothing else. Raises PairRefused, SignInEnded."""

    def read_one(self, resource: str, progress: Progress) -> None:
        """One row of a documented resource (fracttal.md). Raises NotAllowed."""

    @property
    def authorizations(self) -> AuthorizationCalls: ...

    @property
    def legacy_pair(self) -> LegacyPairCalls: ...

    def check(self) -> None:
        """A token and one light read; raises NotManaged when management isn't offered."""

    def read_all(self, progress: Progress) -> ServerListing:
        """All consumers and permission groups, page by page."""

    def create(self, form: ConsumerForm, idempotency_key: str) -> IssuedConsumer:
        """Makes one; the same key gives the first answer again. Raises AnswerLost after its own tries."""

    def edit(self, consumer_id: str, form: ConsumerForm) -> Consumer:
        """Changes name, description, group or callback. Raises AnswerLost, Gone, InvalidFields."""

    def delete(self, consumer_id: str) -> None:
        """The consumer and its tokens die at once. Raises AnswerLost, Gone."""

    def new_secret(self, consumer_id: str) -> IssuedConsumer:
        """The old secret and its tokens die at once. Raises AnswerLost, Gone."""

    def close(self) -> None:
        """Ends connections and forgets the token."""


class SignInMemory(Protocol):
    """What a sign-in at a company leaves behind for the next one. Any thread may call it."""

    @property
    def refresh(self) -> Secret | None:
        """The refresh token of a person's sign-in in the browser; None where the pair is enough."""

    def form_worked(self, form: str) -> None:
        """The token address took the pair in this form."""

    def renewed(self, refresh: Secret) -> None:
        """The next refresh token; the one before may be dead now."""


class ApiOpener(Protocol):
    def __call__(
        self, company: Company, own_secret: Secret, memory: SignInMemory | None = None
    ) -> CompanyApi:
        """An API for `company` with the pair of the app's own consumer; sends nothing yet."""


class PairCheck(Protocol):
    def __call__(self, company: Company, pair: Pair) -> PairAnswer:
        """Asks the company's token address for one token with `pair`, and forgets it.

        Raises PairRefused; Unreachable, BadAnswer or Refusal when it didn't say.
        """


class ReachCheck(Protocol):
    def __call__(self, company: Company) -> None:
        """Returns when the company's token address answers, whatever it says. Raises Unreachable."""


class BrowserSignIn(Protocol):
    def __call__(self, ask: BrowserAsk, progress: Progress) -> tuple[Secret, str]:
        """A refresh token, and the form in which the token address took the pair.

        Raises BrowserProblem, PairRefused, Unreachable, BadAnswer, Refusal, Stopped.
        """


class PairTrial(Protocol):
    def __call__(self, addresses: Addresses, key: str, secret: Secret) -> None:
        """Signs one harmless read with the older pair; returns when the server took it.

        Raises PairRefused, ClockOff, ServerUnproven, and otherwise Unreachable, BadAnswer or Refusal.
        """


class SampleServer(Protocol):
    """The sample company's server on this computer."""

    @property
    def running(self) -> bool: ...

    def start(self) -> tuple[Addresses, str, Secret]:
        """Its addresses, and the key and secret of a consumer that may manage consumers."""

    def stop(self) -> None: ...

    def reset(self) -> None:
        """Its data as on the first day."""


class Storage(Protocol):
    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing over every table below and the vault; nested ones join the outer."""


class CompanyTable(Protocol):
    def all(self) -> tuple[Company, ...]:
        """In the order they were added."""

    def put(self, company: Company) -> None: ...

    def remove(self, company_id: str) -> None:
        """With everything that is kept about it, its secrets included."""


class ConsumerTable(Protocol):
    """A cache: the server wins, and it may be deleted at any time."""

    def listing(self, company_id: str) -> ConsumerListing: ...

    def group_names(self, company_id: str) -> frozenset[str]:
        """Of all consumers, those that only this computer knows included."""

    def refreshed_at(self, company_id: str) -> datetime | None:
        """When the list was read from the server (UTC); None before."""

    def replace(
        self,
        company_id: str,
        consumers: tuple[Consumer, ...],
        groups: tuple[PermissionGroup, ...],
        refreshed_at: datetime,
    ) -> None: ...

    def put(self, company_id: str, consumer: Consumer) -> None: ...

    def remove(self, company_id: str, consumer_id: str) -> None: ...


class GuidedTable(Protocol):
    """Consumers whose server can't list them. Never a cache; ConsumerTable.listing has them too."""

    def put(self, company_id: str, consumer: Consumer) -> None:
        """Adds or changes one."""

    def remove(self, company_id: str, consumer_id: str) -> None: ...

    def retired(self, company_id: str) -> tuple[RetiredPair, ...]:
        """In the order in which they were retired."""

    def put_retired(self, company_id: str, retired: RetiredPair) -> None:
        """Adds or changes one."""

    def remove_retired(self, company_id: str, retired_id: str) -> None: ...


class RotationTable(Protocol):
    """Rotations that are under way. Never a cache; their old secrets stand in the vault by rotation id."""

    def all(self, company_id: str) -> tuple[Rotation, ...]:
        """In the order in which they were begun."""

    def put(self, company_id: str, rotation: Rotation) -> None:
        """Adds or changes one."""

    def remove(self, company_id: str, rotation_id: str) -> None: ...


class RecordTable(Protocol):
    """What only this computer knows of consumers. Never a cache. By consumer id."""

    def records(self, company_id: str) -> Mapping[str, LocalRecord]: ...

    def keep_record(self, company_id: str, consumer_id: str, record: LocalRecord) -> None:
        """A blank one is forgotten."""

    def verifications(self, company_id: str) -> Mapping[str, Verification]: ...

    def keep_verification(self, company_id: str, consumer_id: str, verification: Verification) -> None: ...

    def tests(self, company_id: str) -> Mapping[str, AccessTest]: ...

    def keep_test(self, company_id: str, consumer_id: str, test: AccessTest) -> None: ...

    def forget(self, company_id: str, consumer_id: str) -> None:
        """Record, verification and access test: the consumer is no more."""


class SnapshotTable(Protocol):
    """A cache of what was read from a company's server, one value for each `what`."""

    def load(self, company_id: str, what: str) -> tuple[Any, datetime] | None:
        """The value as JSON gives it, and when it was read (UTC)."""

    def keep(self, company_id: str, what: str, value: Any, read_at: datetime) -> None:
        """`value` is anything that JSON can write; never a secret."""


class LegacyPairTable(Protocol):
    """What is known of each company's older pair. Never a cache: a typed key can't be had again."""

    def load(self, company_id: str) -> LegacyPair | None: ...

    def keep(self, company_id: str, pair: LegacyPair) -> None: ...

    def forget(self, company_id: str) -> None: ...


class JournalTable(Protocol):
    """What was done on this computer, oldest first. Never a cache; stays when a company goes."""

    def add(self, entry: Entry) -> None: ...

    def last_mark(self) -> str:
        """Of the newest entry; journal.BEFORE_THE_FIRST while there is none."""

    def entries(self) -> tuple[Entry, ...]: ...


class DraftTable(Protocol):
    """Unfinished forms and unanswered creations. `consumer_id` is "" for a new consumer."""

    def load(self, company_id: str, consumer_id: str) -> ConsumerForm | None: ...

    def keep(self, company_id: str, consumer_id: str, form: ConsumerForm) -> None: ...

    def forget(self, company_id: str, consumer_id: str) -> None: ...

    def pending(self, company_id: str) -> PendingCreation | None: ...

    def keep_pending(self, company_id: str, creation: PendingCreation) -> None: ...

    def forget_pending(self, company_id: str) -> None: ...


class Vault(Protocol):
    """Secrets by company and owner (a consumer's id, OWN_CONSUMER, OWN_REFRESH or LEGACY_PAIR)."""

    @property
    def state(self) -> VaultState: ...

    def open(self, *, may_ask: bool = False) -> VaultState:
        """Fetches the key from the keychain; `may_ask` lets the system show its prompt. Never raises for
        a keychain that doesn't work: the state says why, and secrets stay in memory."""

    def read(self, company_id: str, owner_id: str) -> Secret:
        """Raises SecretNotKept; SecretsLocked while the vault is locked."""

    def keep(self, company_id: str, owner_id: str, secret: Secret) -> None: ...

    def forget(self, company_id: str, owner_id: str) -> None: ...

    def owners(self, company_id: str) -> frozenset[str]:
        """Ids whose secret can be had here now (readable with this key, or in memory), or once unlocked."""


class SettingsFile(Protocol):
    def load(self) -> dict[str, Any]:
        """What was saved; empty when there is nothing or it can't be read."""

    def save(self, values: Mapping[str, Any]) -> None: ...


class Proxies(Protocol):
    def host_for(self, address: str) -> str:
        """Host, and port if any, of the system's proxy on the way to `address`; "" for none. Never a name or
        password."""


class KeychainItem(Protocol):
    def erase(self) -> None:
        """Whatever was sealed with the key can't be read ever again. Raises KeychainProblem."""


class Leftovers(Protocol):
    def remove(self) -> tuple[str, ...]:
        """Every file of this program. Returns the paths of those that couldn't be removed."""


class TextFiles(Protocol):
    def write(self, path: str, text: str) -> None:
        """In place of what was there, whole or not at all. Raises FileNotWritten, DiskFull."""


class TableExport(Protocol):
    def __call__(self, path: Path, table: ExportedTable) -> None:
        """Writes a spreadsheet, CSV where the name ends so, all or nothing.

        Raises FileNotWritten, FileInUse, DiskFull.
        """
