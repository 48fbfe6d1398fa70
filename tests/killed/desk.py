"""The real parts of a desk in a folder, without its window: what is killed, and what looks afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.records import StoredRecords
from desktop.adapters.store.restoring import StoredBackups
from desktop.adapters.store.schema import MIGRATIONS, Migrations
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain import journal_chain
from desktop.domain.journal import Deed
from desktop.domain.keeping import Keeping
from desktop.domain.record import LocalRecord
from desktop.domain.secret import Secret
from desktop.services.journal import Journal
from tests.adapters.store.samples import company
from tests.killed.kept_key import FileKeychain

PARTS = 8


class Desk:
    """`place` has the program's data folder and the keychain's file."""

    def __init__(self, place: Path, migrations: Migrations = MIGRATIONS) -> None:
        self.folder = place / "data"
        self.database = open_database(self.folder, migrations)
        self.vault = SealedVault(self.database, FileKeychain(place), AesSealer)
        self.vault.open()
        self.companies = StoredCompanies(self.database, self.vault.forget_company)
        self.records = StoredRecords(self.database)
        self.backups = StoredBackups(self.database)
        self.journal = Journal(self.database, StoredJournal(self.database), lambda: journal_chain)

    def add(self, name: str) -> None:
        """A company with secrets and records, in one transaction."""
        with self.database.transaction():
            self.companies.put(company(name))
            for part in range(PARTS):
                self.vault.keep(name, f"part-{part}", secret(name, part))
            self.records.keep_record(name, "part-0", LocalRecord(owner=f"Owner of {name}"))
            self.journal.note(Deed.CONNECTED, company(name))

    def names(self) -> list[str]:
        return [each.id for each in self.companies.all()]

    def missing(self, names: list[str]) -> list[str]:
        """What isn't there of what was added under `names`."""
        lost = []
        if self.vault.state.keeping is not Keeping.KEYCHAIN:
            lost.append(f"the keychain: {self.vault.state}")
        there = set(self.names())
        for name in names:
            if name not in there:
                lost.append(f"company {name}")
                continue
            owners = self.vault.owners(name)
            lost += [f"secret {name} {part}" for part in range(PARTS) if f"part-{part}" not in owners]
            lost += [
                f"wrong secret {name} {part}"
                for part in range(PARTS)
                if f"part-{part}" in owners and self.vault.read(name, f"part-{part}") != secret(name, part)
            ]
            if self.records.records(name).get("part-0") != LocalRecord(owner=f"Owner of {name}"):
                lost.append(f"record of {name}")
        if self.journal.chain().broken_at is not None:
            lost.append("the journal's chain")
        if self.database.read("PRAGMA integrity_check") != [("ok",)]:
            lost.append("the file is damaged")
        return lost


def secret(name: str, part: int) -> Secret:
    return Secret(f"sample-secret-{name}-{part}")


@contextmanager
def desk_in(place: Path, migrations: Migrations = MIGRATIONS) -> Iterator[Desk]:
    desk = Desk(place, migrations)
    try:
        yield desk
    finally:
        desk.database.close()
