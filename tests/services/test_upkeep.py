"""Lost secrets by company and what becomes of them; backups and the key, as the person has them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.database import Database
from desktop.adapters.store.journal import StoredJournal
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.restoring import StoredBackups
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain import journal_chain
from desktop.domain.backup import BackupReason
from desktop.domain.backup_errors import BackupBroken
from desktop.domain.company import OWN_CONSUMER, OWN_REFRESH, CompanyKind
from desktop.domain.errors import ConnectionRefused, KeychainDenied
from desktop.domain.guided import Ending, RetiredPair
from desktop.domain.journal import Deed
from desktop.domain.keeping import Keeping
from desktop.domain.legacy_pair import LEGACY_PAIR
from desktop.domain.lost import Lost, LostKind
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.services.backups import Backups
from desktop.services.journal import Journal
from desktop.services.lost_secrets import FetchedAgain, LostSecrets
from desktop.services.vault_key import VaultKey
from tests.fakes import FakeKeychain
from tests.services.conftest import ACME, START, World, consumer

MINE = ACME._replace(id="mine", name="Invented Mine", kind=CompanyKind.GUIDED)


def lost_of(world: World) -> LostSecrets:
    store = world.store
    return LostSecrets(
        world.vault, store.companies, store.consumers, store.guided, store.rotations, world.consumers
    )


def test_they_are_named_by_company_and_consumer_with_what_they_are(world: World) -> None:
    world.store.companies.put(MINE)
    world.store.guided.put(MINE.id, consumer(9, "Sensors"))
    world.store.guided.put_retired(MINE.id, RetiredPair("old", consumer(8, "Gone"), Ending.REPLACED, START))
    for owner in (OWN_CONSUMER, OWN_REFRESH, LEGACY_PAIR, "consumer-9", "old", "unknown"):
        world.vault.lose(MINE.id, owner)
    world.vault.lose(ACME.id, "consumer-1")
    assert lost_of(world).all() == (
        Lost(ACME, LostKind.CONSUMER),
        Lost(MINE, LostKind.OWN_PAIR),
        Lost(MINE, LostKind.SIGN_IN),
        Lost(MINE, LostKind.OLDER_PAIR),
        Lost(MINE, LostKind.CONSUMER, "Sensors"),
        Lost(MINE, LostKind.ON_ITS_WAY_OUT, "Gone"),
        Lost(MINE, LostKind.CONSUMER),
    )


def test_what_the_server_shows_is_fetched_again_and_the_rest_stays_lost(world: World) -> None:
    world.store.companies.put(MINE)
    world.api.consumers = {one.id: one for one in (consumer(1), consumer(2))}
    world.api.secrets = {"consumer-1": Secret("sample-secret-1")}
    world.vault.lose(ACME.id, "consumer-1")
    world.vault.lose(ACME.id, "consumer-2")
    world.vault.lose(MINE.id, "consumer-9")
    assert lost_of(world).fetch_again(Unwatched()) == FetchedAgain(1, 2)
    assert world.vault.read(ACME.id, "consumer-1") == Secret("sample-secret-1")
    assert [(lost.company.id, lost.name) for lost in lost_of(world).all()] == [
        (ACME.id, "Consumer 2"),
        (MINE.id, ""),
    ]


def test_a_server_that_cannot_be_asked_leaves_all_as_it_is(world: World) -> None:
    world.vault.lose(ACME.id, "consumer-1")
    world.api.fail("read_all", ConnectionRefused("app.example.org"))
    assert lost_of(world).fetch_again(Unwatched()) == FetchedAgain(0, 1)


@dataclass
class Disk:
    """The real store, because backups are files."""

    database: Database
    keychain: FakeKeychain
    vault: SealedVault
    companies: StoredCompanies
    journal: Journal
    backups: Backups


@pytest.fixture
def disk(world: World, tmp_path: Path) -> Iterator[Disk]:
    database, keychain = open_database(tmp_path), FakeKeychain()
    vault = SealedVault(database, keychain, AesSealer)
    vault.open()
    companies = StoredCompanies(database, vault.forget_company)
    journal = Journal(database, StoredJournal(database), lambda: journal_chain)
    backups = Backups(StoredBackups(database), vault, companies, world.connections, journal)
    yield Disk(database, keychain, vault, companies, journal, backups)
    database.close()


def test_restoring_is_noted_forgets_tokens_and_counts_lost_secrets(world: World, disk: Disk) -> None:
    disk.companies.put(ACME)
    disk.vault.keep(ACME.id, "c", Secret("sample-secret-1"))
    disk.backups.keep_up()
    (backup,) = disk.backups.all()
    disk.keychain.delete_item()
    disk.vault.close()
    disk.vault.open()
    disk.companies.remove(ACME.id)
    assert disk.vault.state.unreadable == 0
    world.connections.api(ACME)
    disk.backups.restore(backup)
    assert world.api.closed
    assert disk.companies.all() == (ACME,)
    assert (disk.vault.state.keeping, disk.vault.state.unreadable) == (Keeping.KEYCHAIN, 1)
    (entry,) = disk.journal.chain().entries
    assert (entry.event.deed, entry.event.detail) == (
        Deed.RESTORED,
        backup.made_at.isoformat(timespec="minutes"),
    )
    assert {one.reason for one in disk.backups.all()} == {BackupReason.CHANGED, BackupReason.RESTORE}


def test_a_backup_that_went_meanwhile_is_said_and_nothing_is_noted(disk: Disk, tmp_path: Path) -> None:
    disk.companies.put(ACME)
    disk.backups.keep_up()
    (backup,) = disk.backups.all()
    (tmp_path / "backups" / backup.name).unlink()
    with pytest.raises(BackupBroken):
        disk.backups.restore(backup)
    assert disk.journal.chain().entries == ()


def test_a_change_of_key_is_noted_only_when_it_was_made(disk: Disk) -> None:
    key = VaultKey(disk.vault, disk.journal)
    disk.keychain.state = "denied"
    with pytest.raises(KeychainDenied):
        key.change()
    assert disk.journal.chain().entries == ()
    disk.keychain.state = "present"
    assert key.change().settled
    (entry,) = disk.journal.chain().entries
    assert entry.event.deed == Deed.CHANGED_KEY
