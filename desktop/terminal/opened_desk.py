"""What the commands work with: the window's own services, without a window or Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.settings import JsonSettings
from desktop.adapters.store.vault import SealedVault, nobody
from desktop.late import new_vault, system_keychain
from desktop.later_services import LaterServices
from desktop.list_services import ListServices
from desktop.paths import Folders
from desktop.services.preferences import Preferences


@dataclass(frozen=True, slots=True)
class OpenedDesk:
    table: StoredCompanies
    vault: SealedVault
    lists: ListServices
    services: LaterServices


@contextmanager
def opened_desk(folders: Folders) -> Iterator[OpenedDesk]:
    """Raises StoreProblem when the data folder can't be used."""
    folders.create()
    database = open_database(folders.data)
    try:
        vault = new_vault(database, system_keychain(), nobody)
        table = StoredCompanies(database, vault.forget_company)
        preferences = Preferences(JsonSettings(folders.config))
        lists = ListServices(database, table, vault, folders)
        try:
            yield OpenedDesk(table, vault, lists, LaterServices(lists, preferences, folders))
        finally:
            lists.close()
            vault.close()
    finally:
        database.close()
