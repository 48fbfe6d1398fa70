"""The real store and its stand-in, one after the other, for each contract test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.drafts import StoredDrafts
from desktop.adapters.store.guided import StoredGuided
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.legacy_pairs import StoredLegacyPairs
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.records import StoredRecords
from desktop.adapters.store.reviews import StoredReviews
from desktop.adapters.store.rotations import StoredRotations
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.sentinel import StoredSentinel
from desktop.adapters.store.snapshots import StoredSnapshots
from desktop.adapters.store.vault import SealedVault
from desktop.services.ports import (
    CompanyTable,
    ConsumerTable,
    DraftTable,
    GuidedTable,
    JournalTable,
    LegacyPairTable,
    RecordTable,
    RotationTable,
    SnapshotTable,
    Storage,
)
from desktop.services.reviews import ReviewTable
from desktop.services.sentinel import SentinelTable
from tests.adapters.store.samples import company
from tests.fakes import FakeKeychain, FakeVault, MemoryStore


@dataclass
class Store:
    storage: Storage
    companies: CompanyTable
    consumers: ConsumerTable
    drafts: DraftTable
    records: RecordTable
    snapshots: SnapshotTable
    guided: GuidedTable
    rotations: RotationTable
    journal: JournalTable
    legacy_pairs: LegacyPairTable
    sentinel: SentinelTable
    reviews: ReviewTable
    vault: SealedVault | FakeVault
    keychain: FakeKeychain


@pytest.fixture(params=["real", "stand-in"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    kind: Literal["real", "stand-in"] = request.param
    keychain = FakeKeychain()
    if kind == "stand-in":
        memory = MemoryStore()
        vault = FakeVault(memory, keychain)
        yield Store(
            memory,
            memory.companies,
            memory.consumers,
            memory.drafts,
            memory.records,
            memory.snapshots,
            memory.guided,
            memory.rotations,
            memory.journal,
            memory.legacy_pairs,
            memory.sentinel,
            memory.reviews,
            vault,
            keychain,
        )
        return
    database = open_database(tmp_path / "data")
    sealed = SealedVault(database, keychain, AesSealer)
    companies = StoredCompanies(database, sealed.forget_company)
    yield Store(
        database,
        companies,
        StoredConsumers(database),
        StoredDrafts(database),
        StoredRecords(database),
        StoredSnapshots(database),
        StoredGuided(database),
        StoredRotations(database),
        StoredJournal(database),
        StoredLegacyPairs(database),
        StoredSentinel(database),
        StoredReviews(database),
        sealed,
        keychain,
    )
    database.close()


@pytest.fixture
def acme(store: Store) -> Store:
    """With the companies `acme` and `other`."""
    store.companies.put(company("acme"))
    store.companies.put(company("other"))
    return store
