"""The real parts and their stand-ins fit the ports; mypy reads these functions, no test runs them."""

from __future__ import annotations

from pathlib import Path

from desktop.adapters.exports.table_files import write_table
from desktop.adapters.fracttal import browser_sign_in, management
from desktop.adapters.fracttal.access_probe import probe_access
from desktop.adapters.fracttal.hawk import try_pair
from desktop.adapters.fracttal.management import ManagementApi
from desktop.adapters.fracttal.pair_check import check_pair, check_reach
from desktop.adapters.fracttal.person_probe import PersonReads
from desktop.adapters.fracttal.proxies import SystemProxies
from desktop.adapters.store import sealing, vault
from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.database import Database
from desktop.adapters.store.drafts import StoredDrafts
from desktop.adapters.store.glance import StoredGlance
from desktop.adapters.store.guided import StoredGuided
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.keychain import SystemKeychain
from desktop.adapters.store.leftovers import FilesLeft
from desktop.adapters.store.legacy_pairs import StoredLegacyPairs
from desktop.adapters.store.records import StoredRecords
from desktop.adapters.store.restoring import StoredBackups
from desktop.adapters.store.reviews import StoredReviews
from desktop.adapters.store.rotations import StoredRotations
from desktop.adapters.store.sealed import Sealer
from desktop.adapters.store.sentinel import StoredSentinel
from desktop.adapters.store.settings import JsonSettings
from desktop.adapters.store.snapshots import StoredSnapshots
from desktop.adapters.store.text_files import DiskTextFiles
from desktop.adapters.store.vault import SealedVault
from desktop.domain import journal_chain
from desktop.domain.access import Probed
from desktop.domain.company import Addresses, Company
from desktop.domain.progress import Progress
from desktop.domain.secret import Secret
from desktop.services import ports
from desktop.services.access_ports import AccessProbe, PersonProbe
from desktop.services.glance_port import Glance
from desktop.services.journal import Journal, Notes, Unnoted
from desktop.services.reviews import ReviewTable
from desktop.services.sentinel import Sentinel, SentinelTable, Unwatched, Watch
from desktop.services.upkeep_ports import BackupTable, SealedValues
from tests import fakes


def real(
    database: Database, folder: Path
) -> tuple[
    ports.Storage,
    ports.CompanyTable,
    ports.ConsumerTable,
    ports.DraftTable,
    ports.RecordTable,
    ports.GuidedTable,
    ports.RotationTable,
    ports.PairCheck,
    ports.ReachCheck,
    ports.SnapshotTable,
    ports.JournalTable,
    ports.LegacyPairTable,
    ports.Vault,
    ports.SettingsFile,
    ports.TextFiles,
    ports.Proxies,
    ports.Leftovers,
    ports.KeychainItem,
    vault.ErasableKeychain,
    Sealer,
    ports.TableExport,
]:
    keychain = SystemKeychain()
    sealed = SealedVault(database, keychain, sealing.AesSealer)
    return (
        database,
        StoredCompanies(database, sealed.forget_company),
        StoredConsumers(database),
        StoredDrafts(database),
        StoredRecords(database),
        StoredGuided(database),
        StoredRotations(database),
        check_pair,
        check_reach,
        StoredSnapshots(database),
        StoredJournal(database),
        StoredLegacyPairs(database),
        sealed,
        JsonSettings(folder),
        DiskTextFiles(),
        SystemProxies(),
        FilesLeft({}, ""),
        keychain,
        keychain,
        sealing.AesSealer(b"\0" * 32),
        write_table,
    )


def at_a_glance(database: Database) -> tuple[Glance, Glance]:
    return StoredGlance(database), fakes.MemoryStore().consumers


def looked_after(
    database: Database, store: fakes.MemoryStore
) -> tuple[SealedValues, SealedValues, BackupTable]:
    sealed = SealedVault(database, SystemKeychain(), sealing.AesSealer)
    return sealed, fakes.FakeVault(store), StoredBackups(database)


def over_http() -> tuple[ports.ApiOpener, ports.BrowserSignIn]:
    return management.open_api, browser_sign_in.sign_in


def stand_ins(
    store: fakes.MemoryStore,
) -> tuple[
    ports.Storage,
    ports.CompanyTable,
    ports.ConsumerTable,
    ports.DraftTable,
    ports.RecordTable,
    ports.GuidedTable,
    ports.RotationTable,
    ports.PairCheck,
    ports.ReachCheck,
    ports.SnapshotTable,
    ports.JournalTable,
    ports.LegacyPairTable,
    ports.Vault,
    ports.SettingsFile,
    ports.TextFiles,
    vault.ErasableKeychain,
    ports.CompanyApi,
    ports.MaintenanceReads,
    ports.ApiOpener,
    ports.BrowserSignIn,
    ports.SampleServer,
    ports.DirectoryReads,
    ports.Proxies,
    ports.Leftovers,
]:
    return (
        store,
        store.companies,
        store.consumers,
        store.drafts,
        store.records,
        store.guided,
        store.rotations,
        fakes.FakePairCheck(),
        fakes.FakeReachCheck(),
        store.snapshots,
        store.journal,
        store.legacy_pairs,
        fakes.FakeVault(store),
        fakes.MemorySettings(),
        fakes.MemoryTextFiles(),
        fakes.FakeKeychain(),
        fakes.FakeCompanyApi(),
        fakes.FakeMaintenance(),
        fakes.FakeApiOpener({}),
        fakes.FakeBrowserSignIn(),
        fakes.FakeSampleServer(),
        fakes.FakeDirectory(),
        fakes.FakeProxies(),
        fakes.FakeLeftovers(),
    )


def real_calls(
    api: ManagementApi,
) -> tuple[ports.AuthorizationCalls, ports.LegacyPairCalls, ports.PairTrial]:
    def trial(addresses: Addresses, key: str, secret: Secret) -> None:
        try_pair(addresses, key, secret)

    return api.authorizations, api.legacy_pair, trial


def stand_in_calls(
    api: fakes.FakeCompanyApi,
) -> tuple[ports.AuthorizationCalls, ports.LegacyPairCalls, ports.PairTrial]:
    return api.authorizations, api.legacy_pair, fakes.FakePairTrial(api.legacy_pair)


def memory(
    database: Database, store: fakes.MemoryStore
) -> tuple[SentinelTable, SentinelTable, ReviewTable, ReviewTable, Watch, Watch, Notes, Notes]:
    return (
        StoredSentinel(database),
        store.sentinel,
        StoredReviews(database),
        store.reviews,
        Sentinel(store.sentinel),
        Unwatched(),
        Journal(store, store.journal, lambda: journal_chain),
        Unnoted(),
    )


def access_probes() -> tuple[tuple[AccessProbe, PersonProbe], tuple[AccessProbe, PersonProbe]]:
    def probe(company: Company, key: str, secret: Secret, progress: Progress) -> Probed:
        return probe_access(company, key, secret, progress)

    return (probe, PersonReads()), (fakes.FakeAccessProbe(), fakes.FakePersonProbe())
