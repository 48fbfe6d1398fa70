"""Composition root of the commands: what they work with, without a window or Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.adapters.fracttal.browser_sign_in import sign_in
from desktop.adapters.fracttal.management import open_api
from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.database import Database
from desktop.adapters.store.drafts import StoredDrafts
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.keychain import SystemKeychain
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.records import StoredRecords
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.sentinel import StoredSentinel
from desktop.adapters.store.text_files import DiskTextFiles
from desktop.adapters.store.vault import SealedVault
from desktop.late import check_reach, export_table, journal_chain, person_reads, probe_access
from desktop.local_sample import LocalSample
from desktop.paths import Folders
from desktop.sample.host import SampleHost
from desktop.services.access_check import AccessCheck
from desktop.services.companies import Companies
from desktop.services.connections import Connections
from desktop.services.consumers import Consumers
from desktop.services.exports import NotedExport
from desktop.services.journal import Journal
from desktop.services.ports import TableExport, TextFiles
from desktop.services.sentinel import Sentinel


@dataclass(frozen=True, slots=True)
class OpenedDesk:
    table: StoredCompanies
    vault: SealedVault
    companies: Companies
    consumers: Consumers
    records: StoredRecords
    access: AccessCheck
    journal: Journal
    export_table: TableExport
    files: TextFiles


@contextmanager
def opened_desk(folders: Folders) -> Iterator[OpenedDesk]:
    """Raises StoreProblem when the data folder can't be used."""
    folders.create()
    database = open_database(folders.data)
    try:
        vault = SealedVault(database, SystemKeychain(), AesSealer)
        sample = LocalSample(SampleHost(folders.data / "sample"))
        table = StoredCompanies(database, vault.forget_company)
        connections = Connections(open_api, vault, sample, table, check_reach)
        try:
            yield _built(database, vault, table, connections)
        finally:
            connections.close()
            sample.stop()
            vault.close()
    finally:
        database.close()


def _built(
    database: Database, vault: SealedVault, table: StoredCompanies, connections: Connections
) -> OpenedDesk:
    records = StoredRecords(database)
    journal = Journal(database, StoredJournal(database), journal_chain)
    return OpenedDesk(
        table,
        vault,
        Companies(database, table, vault, open_api, connections, sign_in, journal),
        Consumers(
            database,
            StoredConsumers(database),
            StoredDrafts(database),
            records,
            vault,
            connections,
            notes=journal,
            sentinel=Sentinel(StoredSentinel(database), journal),
        ),
        records,
        AccessCheck(database, records, vault, connections, probe_access, person_reads, notes=journal),
        journal,
        NotedExport(export_table, journal),
        DiskTextFiles(),
    )
