"""One stand-in per port, in memory; each passes the same contract tests as the real one."""

from __future__ import annotations

import copy
import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import RLock
from typing import Any, Literal, TypeVar

from desktop.domain.access import READABLE, READS, AccessTest, Ended, Finding, Found, Probed
from desktop.domain.account import Account
from desktop.domain.authorization import AppAuthorization
from desktop.domain.company import Addresses, Company
from desktop.domain.consumer import Consumer, ConsumerForm, IssuedConsumer, PendingCreation, form_problems
from desktop.domain.errors import (
    AnswerMixedUp,
    CodeRefused,
    ConsentRefused,
    DeskError,
    Gone,
    InvalidFields,
    KeychainDenied,
    KeychainLocked,
    KeychainMissing,
    KeychainProblem,
    KeychainSilent,
    NotAllowed,
    PairRefused,
    SecretNotKept,
    Stopped,
    StoreBroken,
)
from desktop.domain.guided import Pair, PairAnswer, RetiredPair
from desktop.domain.journal import BEFORE_THE_FIRST, Entry
from desktop.domain.keeping import Keeping, VaultState
from desktop.domain.key_change import KeyChanged
from desktop.domain.legacy_pair import IssuedPair, LegacyPair
from desktop.domain.listing import ConsumerListing, ServerListing
from desktop.domain.locking import SecretsLocked
from desktop.domain.modules import Module
from desktop.domain.permission import PermissionGroup, group_named
from desktop.domain.progress import Progress
from desktop.domain.record import LocalRecord, Verification
from desktop.domain.review import Judgement, Review
from desktop.domain.rotation import Rotation
from desktop.domain.secret import Secret
from desktop.domain.sentinel import Change, OwnChange
from desktop.domain.sign_in import BrowserAsk, OpenedSignIn, sent_back
from desktop.domain.transaction import Transaction, TransactionFilter
from desktop.domain.work import PendingTask, RequestRow, TaskRow
from desktop.services.ports import SignInMemory

T = TypeVar("T")
KeychainState = Literal["present", "absent", "locked", "denied", "silent"]


class FakeKeychain:
    """Holds a key like the system's; `state` says how it answers, and may be changed at any time.

    A locked one opens when it may ask. A silent one answers when `wake()` is called.
    """

    def __init__(self, state: KeychainState = "present", key: bytes | None = None) -> None:
        self.state: KeychainState = state
        self.stored = key
        self.following: bytes | None = None
        self.asked: list[bool] = []
        self._waiting: list[Callable[[bytes | KeychainProblem], None]] = []
        self._numbers = itertools.count(1)

    def key(self, *, may_ask: bool, late: Callable[[bytes | KeychainProblem], None]) -> bytes:
        self.asked.append(may_ask)
        if self.state == "absent":
            raise KeychainMissing
        if self.state == "denied":
            raise KeychainDenied
        if self.state == "silent":
            self._waiting.append(late)
            raise KeychainSilent
        if self.state == "locked":
            if not may_ask:
                raise KeychainLocked
            self.state = "present"
        return self._key()

    def wake(self) -> None:
        """The late answer to everyone who waits."""
        self.state = "present"
        while self._waiting:
            self._waiting.pop(0)(self._key())

    def keep_next(self, key: bytes) -> None:
        self._answer()
        self.following = key

    def next_key(self) -> bytes | None:
        self._answer(may_ask=False)
        return self.following

    def settle(self, key: bytes | None) -> None:
        self._answer()
        if key is not None:
            self.stored = key
        self.following = None

    def erase(self) -> None:
        self._answer()
        self.stored = self.following = None

    def delete_item(self) -> None:
        """As if the person had removed the item with the system's own program."""
        self.stored = None

    def _answer(self, *, may_ask: bool = True) -> None:
        if self.state == "absent":
            raise KeychainMissing
        if self.state == "denied":
            raise KeychainDenied
        if self.state == "silent":
            raise KeychainSilent
        if self.state == "locked":
            if not may_ask:
                raise KeychainLocked
            self.state = "present"

    def _key(self) -> bytes:
        self.stored = self.stored or self.following
        if self.stored is None:
            self.stored = bytes([next(self._numbers)]) * 32
        return self.stored


@dataclass
class _Tables:
    companies: dict[str, Company] = field(default_factory=dict)
    consumers: dict[tuple[str, str], Consumer] = field(default_factory=dict)
    groups: dict[str, tuple[PermissionGroup, ...]] = field(default_factory=dict)
    refreshed: dict[str, datetime] = field(default_factory=dict)
    drafts: dict[tuple[str, str], ConsumerForm] = field(default_factory=dict)
    pending: dict[str, PendingCreation] = field(default_factory=dict)
    secrets: dict[tuple[str, str], Secret] = field(default_factory=dict)
    records: dict[tuple[str, str], LocalRecord] = field(default_factory=dict)
    verifications: dict[tuple[str, str], Verification] = field(default_factory=dict)
    tests: dict[tuple[str, str], AccessTest] = field(default_factory=dict)
    snapshots: dict[tuple[str, str], tuple[str, datetime]] = field(default_factory=dict)
    guided: dict[tuple[str, str], Consumer] = field(default_factory=dict)
    retired: dict[tuple[str, str], RetiredPair] = field(default_factory=dict)
    journal: dict[int, Entry] = field(default_factory=dict)
    legacy_pairs: dict[str, LegacyPair] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    own_changes: dict[tuple[str, str], OwnChange] = field(default_factory=dict)
    untold: dict[str, tuple[Change, ...]] = field(default_factory=dict)
    reviews: dict[str, Review] = field(default_factory=dict)
    judgements: dict[tuple[str, str], Judgement] = field(default_factory=dict)
    rotations: dict[tuple[str, str], Rotation] = field(default_factory=dict)

    def copied(self) -> _Tables:
        # Values are frozen, and copying a Secret deeply would give dots.
        return _Tables(**{name: dict(table) for name, table in vars(self).items()})


class MemoryStore:
    """Storage with its tables: `companies`, `consumers`, `records`, `snapshots`, `journal`,
    `drafts`, and what MemoryVault keeps.

    `fail_with` set to an error makes the next write raise it, once.
    """

    def __init__(self) -> None:
        self.tables = _Tables()
        self.companies = MemoryCompanies(self)
        self.consumers = MemoryConsumers(self)
        self.drafts = MemoryDrafts(self)
        self.records = MemoryRecords(self)
        self.snapshots = MemorySnapshots(self)
        self.guided = MemoryGuided(self)
        self.rotations = MemoryRotations(self)
        self.journal = MemoryJournal(self)
        self.legacy_pairs = MemoryLegacyPairs(self)
        self.sentinel = MemorySentinel(self)
        self.reviews = MemoryReviews(self)
        self.fail_with: DeskError | None = None
        self.lock = RLock()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with self.lock:
            before = self.tables.copied()
            try:
                yield
            except BaseException:
                self.tables = before
                raise

    @contextmanager
    def writing(self) -> Iterator[_Tables]:
        """The tables, to change."""
        with self.transaction():
            if self.fail_with is not None:
                error, self.fail_with = self.fail_with, None
                raise error
            yield self.tables


class MemoryCompanies:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def all(self) -> tuple[Company, ...]:
        return tuple(self._store.tables.companies.values())

    def put(self, company: Company) -> None:
        with self._store.writing() as tables:
            tables.companies[company.id] = company

    def remove(self, company_id: str) -> None:
        with self._store.writing() as tables:
            for by_company in (
                tables.companies,
                tables.groups,
                tables.refreshed,
                tables.pending,
                tables.legacy_pairs,
                tables.sources,
                tables.untold,
                tables.reviews,
            ):
                by_company.pop(company_id, None)
            for by_both in (
                tables.consumers,
                tables.drafts,
                tables.secrets,
                tables.records,
                tables.verifications,
                tables.tests,
                tables.snapshots,
                tables.guided,
                tables.retired,
                tables.own_changes,
                tables.judgements,
                tables.rotations,
            ):
                for place in [place for place in by_both if place[0] == company_id]:
                    del by_both[place]


class MemoryConsumers:
    """Both ports.ConsumerTable and glance_port.Glance."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def count(self, company_id: str) -> int:
        return len(self.listing(company_id).consumers)

    def refreshed_at(self, company_id: str) -> datetime | None:
        return self._store.tables.refreshed.get(company_id)

    def group_names(self, company_id: str) -> frozenset[str]:
        with self._store.lock:
            kept = (*self._store.tables.consumers.items(), *self._store.tables.guided.items())
            return frozenset(consumer.group_name for (company, _), consumer in kept if company == company_id)

    def listing(self, company_id: str) -> ConsumerListing:
        with self._store.lock:
            tables = self._store.tables
            consumers = [
                consumer for (company, _), consumer in tables.consumers.items() if company == company_id
            ]
            listed = {consumer.key for consumer in consumers}
            consumers += [
                consumer
                for (company, _), consumer in tables.guided.items()
                if company == company_id and consumer.key not in listed
            ]
            return ConsumerListing(
                tuple(sorted(consumers, key=lambda consumer: (consumer.name, consumer.id))),
                tables.groups.get(company_id, ()),
                tables.refreshed.get(company_id),
            )

    def replace(
        self,
        company_id: str,
        consumers: tuple[Consumer, ...],
        groups: tuple[PermissionGroup, ...],
        refreshed_at: datetime,
    ) -> None:
        with self._store.writing() as tables:
            if company_id not in tables.companies:
                return
            for place in [place for place in tables.consumers if place[0] == company_id]:
                del tables.consumers[place]
            tables.consumers.update({(company_id, consumer.id): consumer for consumer in consumers})
            tables.groups[company_id] = groups
            tables.refreshed[company_id] = refreshed_at

    def put(self, company_id: str, consumer: Consumer) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.consumers[company_id, consumer.id] = consumer

    def remove(self, company_id: str, consumer_id: str) -> None:
        with self._store.writing() as tables:
            tables.consumers.pop((company_id, consumer_id), None)


class MemoryDrafts:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def load(self, company_id: str, consumer_id: str) -> ConsumerForm | None:
        return self._store.tables.drafts.get((company_id, consumer_id))

    def keep(self, company_id: str, consumer_id: str, form: ConsumerForm) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.drafts[company_id, consumer_id] = form

    def forget(self, company_id: str, consumer_id: str) -> None:
        with self._store.writing() as tables:
            tables.drafts.pop((company_id, consumer_id), None)

    def pending(self, company_id: str) -> PendingCreation | None:
        return self._store.tables.pending.get(company_id)

    def keep_pending(self, company_id: str, creation: PendingCreation) -> None:
        with self._store.writing() as tables:
            if company_id not in tables.companies:
                raise StoreBroken
            tables.pending[company_id] = creation

    def forget_pending(self, company_id: str) -> None:
        with self._store.writing() as tables:
            tables.pending.pop(company_id, None)


class MemoryRecords:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def records(self, company_id: str) -> Mapping[str, LocalRecord]:
        return _of_company(self._store.tables.records, company_id)

    def keep_record(self, company_id: str, consumer_id: str, record: LocalRecord) -> None:
        with self._store.writing() as tables:
            if record.is_blank:
                tables.records.pop((company_id, consumer_id), None)
            elif company_id in tables.companies:
                tables.records[company_id, consumer_id] = record

    def verifications(self, company_id: str) -> Mapping[str, Verification]:
        return _of_company(self._store.tables.verifications, company_id)

    def keep_verification(self, company_id: str, consumer_id: str, verification: Verification) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.verifications[company_id, consumer_id] = verification

    def tests(self, company_id: str) -> Mapping[str, AccessTest]:
        return _of_company(self._store.tables.tests, company_id)

    def keep_test(self, company_id: str, consumer_id: str, test: AccessTest) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.tests[company_id, consumer_id] = test

    def forget(self, company_id: str, consumer_id: str) -> None:
        with self._store.writing() as tables:
            tables.records.pop((company_id, consumer_id), None)
            tables.verifications.pop((company_id, consumer_id), None)
            tables.tests.pop((company_id, consumer_id), None)


def _of_company(table: Mapping[tuple[str, str], T], company_id: str) -> dict[str, T]:
    return {consumer_id: value for (company, consumer_id), value in table.items() if company == company_id}


class MemoryGuided:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def put(self, company_id: str, consumer: Consumer) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.guided[company_id, consumer.id] = consumer

    def remove(self, company_id: str, consumer_id: str) -> None:
        with self._store.writing() as tables:
            tables.guided.pop((company_id, consumer_id), None)

    def retired(self, company_id: str) -> tuple[RetiredPair, ...]:
        found = _of_company(self._store.tables.retired, company_id).values()
        return tuple(sorted(found, key=lambda retired: retired.at))

    def put_retired(self, company_id: str, retired: RetiredPair) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.retired[company_id, retired.id] = retired

    def remove_retired(self, company_id: str, retired_id: str) -> None:
        with self._store.writing() as tables:
            tables.retired.pop((company_id, retired_id), None)


class MemoryRotations:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def all(self, company_id: str) -> tuple[Rotation, ...]:
        found = _of_company(self._store.tables.rotations, company_id).values()
        return tuple(sorted(found, key=lambda rotation: rotation.begun_at))

    def put(self, company_id: str, rotation: Rotation) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.rotations[company_id, rotation.id] = rotation

    def remove(self, company_id: str, rotation_id: str) -> None:
        with self._store.writing() as tables:
            tables.rotations.pop((company_id, rotation_id), None)


class MemorySnapshots:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def load(self, company_id: str, what: str) -> tuple[Any, datetime] | None:
        kept = self._store.tables.snapshots.get((company_id, what))
        return (json.loads(kept[0]), kept[1]) if kept else None

    def keep(self, company_id: str, what: str, value: Any, read_at: datetime) -> None:
        text = json.dumps(value)
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.snapshots[company_id, what] = (text, read_at)


class MemoryLegacyPairs:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def load(self, company_id: str) -> LegacyPair | None:
        return self._store.tables.legacy_pairs.get(company_id)

    def keep(self, company_id: str, pair: LegacyPair) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.legacy_pairs[company_id] = pair

    def forget(self, company_id: str) -> None:
        with self._store.writing() as tables:
            tables.legacy_pairs.pop(company_id, None)


class MemoryJournal:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def add(self, entry: Entry) -> None:
        with self._store.writing() as tables:
            tables.journal[len(tables.journal)] = entry

    def last_mark(self) -> str:
        entries = self.entries()
        return entries[-1].mark if entries else BEFORE_THE_FIRST

    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._store.tables.journal.values())


class MemorySentinel:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def source(self, company_id: str) -> str:
        return self._store.tables.sources.get(company_id, "")

    def keep_source(self, company_id: str, source: str) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.sources[company_id] = source

    def own(self, company_id: str) -> Mapping[str, OwnChange]:
        return _of_company(self._store.tables.own_changes, company_id)

    def keep_own(self, company_id: str, consumer_id: str, change: OwnChange) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.own_changes[company_id, consumer_id] = change

    def forget_own(self, company_id: str, consumer_id: str) -> None:
        with self._store.writing() as tables:
            tables.own_changes.pop((company_id, consumer_id), None)

    def untold(self, company_id: str) -> tuple[Change, ...]:
        return self._store.tables.untold.get(company_id, ())

    def add_untold(self, company_id: str, changes: Iterable[Change]) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.untold[company_id] = (*tables.untold.get(company_id, ()), *changes)

    def forget_untold(self, company_id: str) -> None:
        with self._store.writing() as tables:
            tables.untold.pop(company_id, None)


class MemoryReviews:
    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def load(self, company_id: str) -> Review | None:
        return self._store.tables.reviews.get(company_id)

    def keep(self, company_id: str, review: Review) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.reviews[company_id] = review

    def judgements(self, company_id: str) -> Mapping[str, Judgement]:
        return _of_company(self._store.tables.judgements, company_id)

    def keep_judgement(self, company_id: str, judgement: Judgement) -> None:
        with self._store.writing() as tables:
            if company_id in tables.companies:
                tables.judgements[company_id, judgement.consumer_id] = judgement

    def forget_judgements(self, company_id: str) -> None:
        with self._store.writing() as tables:
            for place in [place for place in tables.judgements if place[0] == company_id]:
                del tables.judgements[place]


class FakeVault:
    """Keeps secrets beside the tables of a MemoryStore, so that a transaction holds both.

    Nothing is sealed: whatever the keychain says, what was kept can be read.
    """

    def __init__(self, store: MemoryStore, keychain: FakeKeychain | None = None) -> None:
        self._store = store
        self._keychain = keychain or FakeKeychain()
        self._state = VaultState(Keeping.OPENING)
        self._had_key = False
        self._locks = 0
        self._lost: list[tuple[str, str]] = []

    @property
    def state(self) -> VaultState:
        return self._state

    def open(self, *, may_ask: bool = False) -> VaultState:
        late = partial(self._late, self._locks)
        try:
            self._keychain.key(may_ask=may_ask, late=late)
        except KeychainProblem as problem:
            locked = self._state.keeping is Keeping.LOCKED and self._had_key
            self._state = VaultState(Keeping.LOCKED if locked else Keeping.SESSION, problem)
        else:
            self._state = VaultState(Keeping.KEYCHAIN)
        return self._state

    def lock(self) -> None:
        if self._state.keeping is not Keeping.LOCKED:
            self._had_key = self._state.keeping is Keeping.KEYCHAIN
            self._locks += 1
            self._state = VaultState(Keeping.LOCKED)

    def read(self, company_id: str, owner_id: str) -> Secret:
        if self._state.keeping is Keeping.LOCKED:
            raise SecretsLocked
        try:
            return self._store.tables.secrets[company_id, owner_id]
        except KeyError:
            raise SecretNotKept from None

    def keep(self, company_id: str, owner_id: str, secret: Secret) -> None:
        with self._store.writing() as tables:
            if company_id not in tables.companies:
                raise SecretNotKept
            tables.secrets[company_id, owner_id] = secret
        if (company_id, owner_id) in self._lost:
            self._lost.remove((company_id, owner_id))

    def forget(self, company_id: str, owner_id: str) -> None:
        with self._store.writing() as tables:
            tables.secrets.pop((company_id, owner_id), None)

    def owners(self, company_id: str) -> frozenset[str]:
        return frozenset(owner for company, owner in self._store.tables.secrets if company == company_id)

    def lose(self, company_id: str, owner_id: str) -> None:
        """As if it were under a key that is gone."""
        self._store.tables.secrets.pop((company_id, owner_id), None)
        self._lost.append((company_id, owner_id))

    def lost(self) -> tuple[tuple[str, str], ...]:
        return tuple(self._lost)

    def count_again(self) -> None:
        pass

    def change_key(self) -> KeyChanged:
        if self._state.keeping is not Keeping.KEYCHAIN:
            raise self._state.problem or KeychainSilent
        following = bytes(reversed(range(32)))
        self._keychain.keep_next(following)
        self._keychain.settle(following)
        return KeyChanged(len(self._store.tables.secrets))

    def _late(self, locks: int, answer: bytes | KeychainProblem) -> None:
        if locks != self._locks:
            return
        if isinstance(answer, KeychainProblem):
            self._state = VaultState(Keeping.SESSION, answer)
        else:
            self._state = VaultState(Keeping.KEYCHAIN)


class MemorySettings:
    """SettingsFile; `values` is what the file would hold."""

    def __init__(self, values: Mapping[str, Any] | None = None) -> None:
        self.values: dict[str, Any] = dict(values or {})

    def load(self) -> dict[str, Any]:
        return copy.deepcopy(self.values)

    def save(self, values: Mapping[str, Any]) -> None:
        self.values = {**self.values, **copy.deepcopy(dict(values))}


class FakeShield:
    """Remembers which windows are kept out of captures."""

    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.covered: set[int] = set()

    def cover(self, window_id: int, /) -> bool:
        self.covered.add(window_id)
        return True

    def uncover(self, window_id: int, /) -> None:
        self.covered.discard(window_id)


class FakeProxies:
    """Proxies; `hosts` by address."""

    def __init__(self, hosts: Mapping[str, str] | None = None) -> None:
        self.hosts = dict(hosts or {})

    def host_for(self, address: str) -> str:
        return self.hosts.get(address, "")


class FakeLeftovers:
    """Leftovers; `stay` are the paths that can't be removed."""

    def __init__(self, stay: tuple[str, ...] = ()) -> None:
        self.stay = stay
        self.removals = 0

    def remove(self) -> tuple[str, ...]:
        self.removals += 1
        return self.stay


class FakeDirectory:
    """`people` and `log` (newest first) as the server has them; `ignores_filters` as real ones may do.
    `fail_with` set to an error makes the next read raise it."""

    def __init__(self) -> None:
        self.people: tuple[Account, ...] = ()
        self.log: tuple[Transaction, ...] = ()
        self.ignores_filters = False
        self.fail_with: DeskError | None = None

    def accounts(self, progress: Progress) -> tuple[Account, ...]:
        self._fail_if_due()
        progress.report(len(self.people), len(self.people))
        return self.people

    def transactions(
        self, wanted: TransactionFilter, start: int, limit: int, progress: Progress
    ) -> tuple[tuple[Transaction, ...], int | None]:
        self._fail_if_due()
        found = tuple(row for row in self.log if self.ignores_filters or wanted.lets_in(row))
        return found[start : start + limit], len(found)

    def _fail_if_due(self) -> None:
        if self.fail_with is not None:
            error, self.fail_with = self.fail_with, None
            raise error


class FakeMaintenance:
    """A company's work in memory. `refused` names lists that the key may not read; `fail_with` set to an
    error makes the next read raise it, once. `asked` are the dates that task rows were asked for."""

    def __init__(
        self,
        rows: tuple[TaskRow, ...] = (),
        tasks: tuple[PendingTask, ...] = (),
        requests: tuple[RequestRow, ...] = (),
        groups: frozenset[int] = frozenset(),
    ) -> None:
        self.rows = rows
        self.tasks = tasks
        self.requests = requests
        self.groups = groups
        self.refused: set[str] = set()
        self.fail_with: DeskError | None = None
        self.asked: list[tuple[datetime, datetime]] = []

    def task_rows(
        self, since: datetime, until: datetime, progress: Progress, called: Callable[[], None]
    ) -> tuple[TaskRow, ...]:
        self.asked.append((since, until))
        return self._read("work_orders", self.rows, progress, called)

    def pending_tasks(self, progress: Progress, called: Callable[[], None]) -> tuple[PendingTask, ...]:
        return self._read("tasks_todo", self.tasks, progress, called)

    def request_rows(
        self, since: datetime, until: datetime, progress: Progress, called: Callable[[], None]
    ) -> tuple[RequestRow, ...]:
        return self._read("work_requests", self.requests, progress, called)

    def people_groups(self, progress: Progress, called: Callable[[], None]) -> frozenset[int]:
        return self._read("accounts", self.groups, progress, called)

    def _read(self, name: str, answer: T, progress: Progress, called: Callable[[], None]) -> T:
        called()
        if self.fail_with is not None:
            error, self.fail_with = self.fail_with, None
            raise error
        if name in self.refused:
            raise NotAllowed
        progress.report(1, 1)
        return answer


class MemoryTextFiles:
    """TextFiles; `written` is what lies on the disk. `fail_with` set to an error makes the next write
    raise it."""

    def __init__(self) -> None:
        self.written: dict[str, str] = {}
        self.fail_with: DeskError | None = None

    def write(self, path: str, text: str) -> None:
        if self.fail_with is not None:
            error, self.fail_with = self.fail_with, None
            raise error
        self.written[path] = text


Call = Literal[
    "reach",
    "sign_in",
    "read_one",
    "check",
    "read_all",
    "create",
    "edit",
    "delete",
    "consumer_secret",
    "authorizations",
    "revoke",
    "pair",
    "new_secret",
]


class FakeCompanyApi:
    """A server in memory. `secrets` are by consumer id; `shows_secrets` says whether lists give them.

    `fail(call, error)` makes the next such call raise; with `done` only after the server did it, as when
    an answer is lost. `when_done(call, act)` acts once after the server did the next such call, while
    its answer is on the way. `calls` names what was asked, in order, and `keys` the creations' keys.
    """

    def __init__(
        self,
        consumers: tuple[Consumer, ...] = (),
        groups: tuple[PermissionGroup, ...] = (),
        secrets: Mapping[str, Secret] | None = None,
        *,
        shows_secrets: bool = True,
        now: Callable[[], datetime] = lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    ) -> None:
        self.consumers = {consumer.id: consumer for consumer in consumers}
        self.groups = groups
        self.secrets = dict(secrets or {})
        self.shows_secrets = shows_secrets
        self.maintenance = FakeMaintenance()
        self.calls: list[Call] = []
        self.keys: list[str] = []
        self.resources: list[str] = []
        self.closed = False
        self.directory = FakeDirectory()
        self.memory: SignInMemory | None = None
        self._form: str | None = None
        self._now = now
        self._failures: dict[Call, list[tuple[DeskError, bool]]] = {}
        self._meanwhile: dict[Call, list[Callable[[], object]]] = {}
        self._answers: dict[str, IssuedConsumer] = {}
        self._numbers = itertools.count(len(self.consumers) + 1)
        self.authorizations = FakeAuthorizationCalls(self.called)
        self.legacy_pair = FakeLegacyPairCalls(self.called, now)

    def fail(self, call: Call, error: DeskError, *, done: bool = False, times: int = 1) -> None:
        self._failures.setdefault(call, []).extend([(error, done)] * times)

    def when_done(self, call: Call, act: Callable[[], object]) -> None:
        self._meanwhile.setdefault(call, []).append(act)

    @property
    def token_form(self) -> str | None:
        return self._form

    def reach(self) -> None:
        with self.called("reach"):
            pass

    def sign_in(self) -> None:
        with self.called("sign_in"):
            self._signed_in()

    def read_one(self, resource: str, progress: Progress) -> None:
        with self.called("read_one"):
            self.resources.append(resource)

    def check(self) -> None:
        with self.called("check"):
            self._signed_in()

    def read_all(self, progress: Progress) -> ServerListing:
        with self.called("read_all"):
            consumers = tuple(self.consumers.values())
            progress.report(len(consumers), len(consumers))
            return ServerListing(consumers, self.groups, dict(self.secrets) if self.shows_secrets else {})

    def create(self, form: ConsumerForm, idempotency_key: str) -> IssuedConsumer:
        self.keys.append(idempotency_key)
        with self.called("create"):
            if idempotency_key not in self._answers:
                self._answers[idempotency_key] = self._make(form)
            return self._answers[idempotency_key]

    def edit(self, consumer_id: str, form: ConsumerForm) -> Consumer:
        with self.called("edit"):
            before = self._existing(consumer_id)
            self._examine(form, except_id=consumer_id)
            group = group_named(self.groups, form.group_id)
            assert group is not None  # it was examined
            self.consumers[consumer_id] = replace(
                before,
                name=form.name,
                description=form.description,
                group_id=group.id,
                group_name=group.name,
                callback_url=form.callback_url,
            )
            return self.consumers[consumer_id]

    def delete(self, consumer_id: str) -> None:
        with self.called("delete"):
            self._existing(consumer_id)
            del self.consumers[consumer_id]
            self.secrets.pop(consumer_id, None)

    def new_secret(self, consumer_id: str) -> IssuedConsumer:
        with self.called("consumer_secret"):
            consumer = self._existing(consumer_id)
            secret = self.secrets[consumer_id] = Secret(f"sample-secret-new-{next(self._numbers)}")
            return IssuedConsumer(consumer, secret)

    def close(self) -> None:
        self.closed = True

    def _signed_in(self) -> None:
        """As a token address that takes the pair in the header, and renews a person's sign-in each time."""
        if self.memory is not None and self._form is None:
            self.memory.form_worked("header")
            if self.memory.refresh is not None:
                self.memory.renewed(Secret(f"sample-refresh-{next(self._numbers)}"))
        self._form = "header"

    @contextmanager
    def called(self, call: Call) -> Iterator[None]:
        """Around the work of each call: notes it, and fails as was asked for."""
        if self.closed:
            raise Stopped
        self.calls.append(call)
        waiting = self._failures.get(call, [])
        error, done = waiting.pop(0) if waiting else (None, False)
        if error is not None and not done:
            raise error
        yield
        if meanwhile := self._meanwhile.get(call, []):
            meanwhile.pop(0)()
        if error is not None:
            raise error

    def _existing(self, consumer_id: str) -> Consumer:
        try:
            return self.consumers[consumer_id]
        except KeyError:
            raise Gone from None

    def _examine(self, form: ConsumerForm, except_id: str = "") -> None:
        names = [other.name for other in self.consumers.values() if other.id != except_id]
        if problems := form_problems(form, self.groups, names):
            raise InvalidFields(problems)

    def _make(self, form: ConsumerForm) -> IssuedConsumer:
        self._examine(form)
        group = group_named(self.groups, form.group_id)
        assert group is not None and form.grant_type is not None  # they were examined
        number = next(self._numbers)
        consumer = Consumer(
            f"made-{number}",
            form.name,
            form.description,
            form.grant_type,
            group.id,
            group.name,
            f"sample-key-{number}",
            form.callback_url,
            self._now(),
        )
        secret = Secret(f"sample-secret-{number}")
        self.consumers[consumer.id] = consumer
        self.secrets[consumer.id] = secret
        return IssuedConsumer(consumer, secret)


Called = Callable[[Call], AbstractContextManager[None]]


class FakeAuthorizationCalls:
    """Part of a FakeCompanyApi; `listed` is by id, in the server's order."""

    def __init__(self, called: Called) -> None:
        self.listed: dict[str, AppAuthorization] = {}
        self._called = called

    def read(self, progress: Progress) -> tuple[AppAuthorization, ...]:
        with self._called("authorizations"):
            found = tuple(self.listed.values())
            progress.report(len(found), len(found))
        return found

    def revoke(self, authorization_id: str) -> None:
        with self._called("revoke"):
            if self.listed.pop(authorization_id, None) is None:
                raise Gone


class FakeLegacyPairCalls:
    """Part of a FakeCompanyApi. Each new secret is a day younger than the one before."""

    def __init__(self, called: Called, now: Callable[[], datetime]) -> None:
        self.pair = LegacyPair("sample-key-legacy", now())
        self.secret = Secret("sample-secret-legacy-0")
        self._called = called
        self._numbers = itertools.count(1)

    def read(self) -> LegacyPair:
        with self._called("pair"):
            return self.pair

    def new_secret(self) -> IssuedPair:
        with self._called("new_secret"):
            before = self.pair.secret_created_at
            created = before + timedelta(days=1) if before else None
            self.pair = replace(self.pair, secret_created_at=created)
            self.secret = Secret(f"sample-secret-legacy-{next(self._numbers)}")
        return IssuedPair(self.pair, self.secret)


class FakePairTrial:
    """Takes the pair that `calls` has; `fail_with` set to an error raises that, once."""

    def __init__(self, calls: FakeLegacyPairCalls) -> None:
        self._calls = calls
        self.fail_with: DeskError | None = None
        self.tried: list[tuple[Addresses, str, Secret]] = []

    def __call__(self, addresses: Addresses, key: str, secret: Secret) -> None:
        self.tried.append((addresses, key, secret))
        if self.fail_with is not None:
            error, self.fail_with = self.fail_with, None
            raise error
        if (key, secret) != (self._calls.pair.key, self._calls.secret):
            raise PairRefused


class FakeApiOpener:
    """Gives the API that was prepared for a company, or `otherwise` for one that isn't known yet; `opened`
    tells for which and with what secret. One that was closed is opened again."""

    def __init__(self, apis: Mapping[str, FakeCompanyApi], otherwise: FakeCompanyApi | None = None) -> None:
        self.apis = dict(apis)
        self.otherwise = otherwise
        self.opened: list[tuple[Company, Secret]] = []

    def __call__(
        self, company: Company, own_secret: Secret, memory: SignInMemory | None = None
    ) -> FakeCompanyApi:
        self.opened.append((company, own_secret))
        api = self.apis.get(company.id, self.otherwise)
        assert api is not None
        api.closed = False
        api.memory = memory
        return api


class FakePairCheck:
    """A token address in memory: `pairs` are taken and answered, others are refused; `asked` tells which
    were tried at which company. `fail(error)` makes the next call raise. `follow(api)` takes the pairs that
    a server in memory has at the moment."""

    def __init__(self, pairs: Mapping[str, tuple[Secret, PairAnswer]] | None = None) -> None:
        self.pairs = dict(pairs or {})
        self._api: FakeCompanyApi | None = None
        self.asked: list[tuple[Company, Pair]] = []
        self._failures: list[DeskError] = []

    def give(self, key: str, secret: str, answer: PairAnswer = PairAnswer.WORKS) -> None:
        self.pairs[key] = (Secret(secret), answer)

    def follow(self, api: FakeCompanyApi) -> None:
        self._api = api

    def fail(self, error: DeskError) -> None:
        self._failures.append(error)

    def __call__(self, company: Company, pair: Pair) -> PairAnswer:
        self.asked.append((company, pair))
        if self._failures:
            raise self._failures.pop(0)
        if self._api is not None:
            self.pairs = {
                consumer.key: (self._api.secrets[consumer.id], PairAnswer.WORKS)
                for consumer in self._api.consumers.values()
            }
        secret, answer = self.pairs.get(pair.key, (None, PairAnswer.WORKS))
        if secret != pair.secret:
            raise PairRefused
        return answer


class FakeReachCheck:
    """Answers, or raises `problem` while it is set; `asked` counts."""

    def __init__(self) -> None:
        self.problem: DeskError | None = None
        self.asked = 0

    def __call__(self, company: Company) -> None:
        self.asked += 1
        if self.problem is not None:
            raise self.problem


class FakeBrowserSignIn:
    """A person who agrees at once; `fail_with` set to an error makes the next sign-in raise it. `asks` are
    what was asked for."""

    def __init__(self) -> None:
        self.asks: list[BrowserAsk] = []
        self.fail_with: DeskError | None = None

    def __call__(self, ask: BrowserAsk, progress: Progress) -> tuple[Secret, str]:
        self.asks.append(ask)
        ask.show(f"{ask.addresses.authorize}?client_id={ask.key}")
        if self.fail_with is not None:
            error, self.fail_with = self.fail_with, None
            raise error
        progress.wait(0)
        return Secret("sample-refresh-of-a-person"), "body"


class FakeSampleServer:
    """Starts and stops in no time, on another port each time; `fail_with` set to an error makes `start`
    raise it."""

    def __init__(self) -> None:
        self.running = False
        self.starts = 0
        self.resets = 0
        self.fail_with: DeskError | None = None

    def start(self) -> tuple[Addresses, str, Secret]:
        if self.fail_with is not None:
            raise self.fail_with
        if not self.running:
            self.running = True
            self.starts += 1
        host = f"http://127.0.0.1:{4710 + self.starts}"
        addresses = Addresses(f"{host}/api", f"{host}/oauth/token", f"{host}/oauth/authorize")
        return addresses, "sample-own-key", Secret("sample-own-secret")

    def stop(self) -> None:
        self.running = False

    def reset(self) -> None:
        self.resets += 1


class FakeAccessProbe:
    """Knows pairs: key to its secret and the modules that it reaches. `ended` cuts every test short after
    the first read; `problem` is raised instead of a token. With `check` that tells which pairs are taken,
    and `pairs` what those reach that don't reach everything."""

    def __init__(
        self,
        pairs: Mapping[str, tuple[Secret, frozenset[Module]]] | None = None,
        check: FakePairCheck | None = None,
    ) -> None:
        self.pairs = dict(pairs or {})
        self.check = check
        self.ended: list[Ended] = []
        self.problem: DeskError | None = None
        self.asked: list[str] = []

    def __call__(self, company: Company, key: str, secret: Secret, progress: Progress) -> Probed:
        self.asked.append(key)
        if self.problem is not None:
            raise self.problem
        known = self.pairs.get(key)
        if self.check is not None:
            try:
                self.check(company, Pair(key, secret))
            except PairRefused:
                known = None
            else:
                known = (secret, known[1] if known else frozenset(READABLE))
        if known is None or known[0] != secret:
            return Probed(Ended.PAIR_REFUSED, _findings(frozenset(), 0), 1)
        ended = self.ended.pop(0) if self.ended else Ended.COMPLETE
        most = len(READS) if ended is Ended.COMPLETE else 0
        for done in range(1, most + 1):
            progress.report(done, len(READS))
        return Probed(ended, _findings(known[1], most), 1 + most, 39 if not most else 188, 20)


def _findings(reached: frozenset[Module], most: int) -> tuple[Found, ...]:
    return tuple(
        Found(
            read,
            Finding.NOT_TRIED
            if place >= most
            else (Finding.REACHED if read.module in reached else Finding.REFUSED),
        )
        for place, read in enumerate(READS)
    )


class FakePersonProbe:
    """The person agrees, unless `problem` says what happens instead; it then reaches `reached`."""

    def __init__(self, reached: frozenset[Module] = frozenset()) -> None:
        self.reached = reached
        self.problem: DeskError | None = None
        self.spent: set[str] = set()

    def by_browser(self, ask: BrowserAsk, progress: Progress) -> Probed:
        ask.show(f"{ask.addresses.authorize}?client_id={ask.key}")
        return self._probed(progress)

    def begin(self, addresses: Addresses, key: str, callback: str) -> OpenedSignIn:
        return OpenedSignIn(f"{addresses.authorize}?client_id={key}", callback, "state", "verifier")

    def finish(
        self,
        addresses: Addresses,
        key: str,
        secret: Secret,
        opened: OpenedSignIn,
        pasted: str,
        progress: Progress,
    ) -> Probed:
        answer = sent_back(pasted)
        if answer.get("state") != opened.state:
            raise AnswerMixedUp
        if "code" not in answer:
            raise ConsentRefused
        if answer["code"] in self.spent:
            raise CodeRefused
        self.spent.add(answer["code"])
        return self._probed(progress)

    def _probed(self, progress: Progress) -> Probed:
        if self.problem is not None:
            raise self.problem
        progress.report(len(READS), len(READS))
        return Probed(Ended.COMPLETE, _findings(self.reached, len(READS)), 12)
