"""The services that neither the first picture of the window nor a company's list needs, loaded and built
together after them."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from desktop.adapters.store.database import FILE
from desktop.adapters.store.guided import StoredGuided
from desktop.adapters.store.legacy_pairs import StoredLegacyPairs
from desktop.adapters.store.restoring import StoredBackups
from desktop.adapters.store.reviews import StoredReviews
from desktop.adapters.store.snapshots import StoredSnapshots
from desktop.adapters.store.text_files import DiskTextFiles
from desktop.late import (
    LateMemory,
    LateProxies,
    check_pair,
    export_table,
    new_dashboard,
    new_handover,
    open_api,
    person_reads,
    probe_access,
    read_prepared,
    sign_in_with_browser,
    try_pair,
)
from desktop.list_services import ListServices
from desktop.paths import Folders
from desktop.services.access_check import AccessCheck
from desktop.services.authorizations import Authorizations
from desktop.services.backups import Backups
from desktop.services.companies import Companies
from desktop.services.dashboard import Dashboard
from desktop.services.directory import Directory
from desktop.services.exports import NotedExport
from desktop.services.forms import Forms
from desktop.services.guided import Guided
from desktop.services.legacy_pairs import LegacyPairs
from desktop.services.locking import Locking
from desktop.services.lost_secrets import LostSecrets
from desktop.services.new_secrets import NewSecrets
from desktop.services.pair_trials import PairTrials
from desktop.services.preferences import Preferences
from desktop.services.prepared_companies import PreparedCompanies
from desktop.services.reviews import Reviews
from desktop.services.rotations import Rotations
from desktop.services.safety import Safety
from desktop.services.sample_company import SampleCompany
from desktop.services.twin_tests import TwinTests
from desktop.services.upkeep import Upkeep
from desktop.services.vault_key import VaultKey

if TYPE_CHECKING:
    from desktop.services.handover.handover import Handover


class LaterServices:
    def __init__(self, lists: ListServices, preferences: Preferences, folders: Folders) -> None:
        database, companies, vault, sample = lists.database, lists.company_table, lists.vault, lists.sample
        consumers, records, drafts = lists.consumer_table, lists.record_table, lists.drafts
        rotations, sentinel, known = lists.rotation_table, lists.sentinel, lists.consumers
        snapshots = StoredSnapshots(database)
        self._snapshots = snapshots
        self._vault = vault
        self._connections = connections = lists.connections
        self._journal = journal = lists.journal
        self.locking = Locking(vault, connections, LateMemory())
        self.trials = trials = PairTrials(check_pair, connections, records, vault, notes=journal)
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
        return new_handover(self._vault, self._connections, self._journal)

    def dashboard(self) -> Dashboard:
        return new_dashboard(self._connections, self._snapshots)
