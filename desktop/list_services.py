"""The services that a company's list needs, loaded and built together when that is first asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.database import Database
from desktop.adapters.store.drafts import StoredDrafts
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.records import StoredRecords
from desktop.adapters.store.rotations import StoredRotations
from desktop.late import check_reach, journal_chain, local_sample, new_sentinel, open_api
from desktop.later import later
from desktop.paths import Folders
from desktop.services.connections import Connections
from desktop.services.consumers import Consumers
from desktop.services.journal import Journal
from desktop.services.records import Records

if TYPE_CHECKING:
    from desktop.adapters.store.vault import SealedVault
    from desktop.domain.company import Company
    from desktop.domain.rotation import Rotation
    from desktop.sample.host import SampleHost
    from desktop.services.rotations import Rotations


class ListServices:
    """And what they stand on, for all other services (later_services.py)."""

    def __init__(
        self,
        database: Database,
        companies: StoredCompanies,
        vault: SealedVault,
        folders: Folders,
        sample_host: SampleHost | None = None,
    ) -> None:
        self.database = database
        self.company_table = companies
        self.vault = vault
        self.sample = sample = later(partial(local_sample, folders.data / "sample", sample_host))
        self.consumer_table = consumers = StoredConsumers(database)
        self.drafts = drafts = StoredDrafts(database)
        self.record_table = records = StoredRecords(database)
        self.rotation_table = StoredRotations(database)
        self.records = Records(records)
        self.connections = connections = Connections(open_api, vault, sample, companies, check_reach)
        self.journal = journal = Journal(database, StoredJournal(database), journal_chain)
        self.sentinel = sentinel = later(partial(new_sentinel, database, journal))
        self.consumers = Consumers(
            database, consumers, drafts, records, vault, connections, notes=journal, sentinel=sentinel
        )

    def rotations_under_way(self, company: Company, rotations: Rotations) -> tuple[Rotation, ...]:
        """What `rotations` tells of them, which needs to be loaded only where there are some."""
        return rotations.under_way(company) if self.rotation_table.all(company.id) else ()

    def close(self) -> None:
        self.connections.close()
        self.sample.stop()
