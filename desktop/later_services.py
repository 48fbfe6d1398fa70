"""The services that the first picture of the window doesn't need, loaded and built together after it."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.database import FILE, Database
from desktop.adapters.store.drafts import StoredDrafts
from desktop.adapters.store.guided import StoredGuided
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.legacy_pairs import StoredLegacyPairs
from desktop.adapters.store.records import StoredRecords
from desktop.adapters.store.restoring import StoredBackups
from desktop.adapters.store.reviews import StoredReviews
from desktop.adapters.store.rotations import StoredRotations
from desktop.adapters.store.sentinel import StoredSentinel
from desktop.adapters.store.snapshots import StoredSnapshots
from desktop.adapters.store.text_files import DiskTextFiles
from desktop.adapters.store.vault import SealedVault
from desktop.late import (
    LateMemory,
    LateProxies,
    check_pair,
    check_reach,
    export_table,
    journal_chain,
    new_dashboard,
    new_handover,
    open_api,
    person_reads,
    probe_access,
    read_prepared,
    sign_in_with_browser,
    try_pair,
)
from desktop.local_sample import LocalSample
from desktop.paths import Folders
from desktop.sample.host import SampleHost
from desktop.services.access_check import AccessCheck
from desktop.services.authorizations import Authorizations
from desktop.services.backups import Backups
from desktop.services.companies import Companies
from desktop.services.connections import Connections
from desktop.services.consumers import Consumers
from desktop.services.dashboard import Dashboard
from desktop.services.directory import Directory
from desktop.services.exports import NotedExport
from desktop.services.forms import Forms
from desktop.services.guided import Guided
from desktop.services.journal import Journal
from desktop.services.legacy_pairs import LegacyPairs
from desktop.services.locking import Locking
from desktop.services.lost_secrets import LostSecrets
from desktop.services.new_secrets import NewSecrets
from desktop.services.pair_trials import PairTrials
from desktop.services.preferences import Preferences
from desktop.services.prepared_companies import PreparedCompanies
from desktop.services.records import Records
from desktop.services.reviews import Reviews
from desktop.services.rotations import Rotations
from desktop.services.safety import Safety
from desktop.services.sample_company import SampleCompany
from desktop.services.sentinel import Sentinel
from desktop.services.twin_tests import TwinTests
from desktop.services.upkeep import Upkeep
from desktop.services.vault_key import VaultKey

if TYPE_CHECKING:
    from desktop.services.handover.handover import Handover


class LaterServices:
    def __init__(
        self,
        database: Database,
        companies: StoredCompanies,
        vault: SealedVault,
        preferences: Preferences,
        folders: Folders,
        sample_host: SampleHost | None = None,
    ) -> None:
        sample = LocalSample(sample_host or SampleHost(folders.data / "sample"))
        consumers = StoredConsumers(database)
        snapshots = StoredSnapshots(database)
        rotations = StoredRotations(database)
        self._sample = sample
        self._snapshots = snapshots
        self._vault = vault
        drafts = StoredDrafts(database)
        records = StoredRecords(database)
        self.records = Records(records)
        self._connections = connections = Connections(open_api, vault, sample, companies, check_reach)
        self.locking = Locking(vault, connections, LateMemory())
        self.journal = journal = Journal(database, StoredJournal(database), journal_chain)
        sentinel = Sentinel(StoredSentinel(database), journal)
        self.trials = trials = PairTrials(check_pair, connections, records, vault, notes=journal)
        self.consumers = known = Consumers(
            database, consumers, drafts, records, vault, connections, notes=journal, sentinel=sentinel
        )
        self.companies = Companies(
            database, companies, vault, open_api, connections, sign_in_with_browser, journal
        )
        self.prepared = PreparedCompanies(
            str(folders.prepared),
            partial(read_prepared, folders.prepared),
            database,
            companies,
            vault,
            preferences,
        )
        self.new_secrets = NewSecrets(known, vault, trials, journal)
        self.reviews = Reviews(database, StoredReviews(database), records, journal)
        self.access = AccessCheck(
            database, records, vault, connections, probe_access, person_reads, notes=journal
        )
        self.forms = Forms(drafts)
        self.guided = Guided(
            database,
            StoredGuided(database),
            consumers,
            records,
            drafts,
            snapshots,
            vault,
            trials,
            notes=journal,
        )
        self.rotations = Rotations(
            database,
            rotations,
            known,
            self.new_secrets,
            records,
            vault,
            trials,
            TwinTests(self.access, trials),
            notes=journal,
        )
        self.authorizations = Authorizations(snapshots, connections, notes=journal)
        self.legacy_pairs = LegacyPairs(
            database, StoredLegacyPairs(database), vault, connections, try_pair, notes=journal
        )
        self.sample = SampleCompany(
            sample, connections, database, consumers, vault, rotations, journal, sentinel
        )
        self.directory = Directory(connections, snapshots)
        self.safety = Safety(companies, vault, LateProxies(), str(folders.data / FILE), sys.platform)
        self.upkeep = Upkeep(
            VaultKey(vault, journal),
            LostSecrets(vault, companies, consumers, StoredGuided(database), rotations, known),
            Backups(StoredBackups(database), vault, companies, connections, journal),
        )
        self.files = DiskTextFiles()
        self.export_table = NotedExport(export_table, journal)

    def handover(self) -> Handover:
        return new_handover(self._vault, self._connections, self.journal)

    def dashboard(self) -> Dashboard:
        return new_dashboard(self._connections, self._snapshots)

    def close(self) -> None:
        self._connections.close()
        self._sample.stop()
