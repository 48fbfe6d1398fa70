"""What a start doesn't need, loaded when it is first asked for: the window shows before httpx, cryptography,
hashing and the rest are there (architecture.md, rule 8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.resources import resources_folder

if TYPE_CHECKING:
    from desktop.adapters.store.database import Database
    from desktop.adapters.store.sealed import Sealer
    from desktop.adapters.store.vault import ErasableKeychain, SealedVault
    from desktop.domain.access import Probed
    from desktop.domain.company import Addresses, Company
    from desktop.domain.exported import ExportedTable
    from desktop.domain.guided import Pair, PairAnswer
    from desktop.domain.handover import SealedText
    from desktop.domain.keeping import VaultState
    from desktop.domain.licence import Licence
    from desktop.domain.parts import Parts
    from desktop.domain.progress import Progress
    from desktop.domain.secret import Secret
    from desktop.domain.sign_in import BrowserAsk
    from desktop.local_sample import LocalSample
    from desktop.sample.host import SampleHost
    from desktop.services.access_ports import PersonProbe
    from desktop.services.connections import Connections
    from desktop.services.dashboard import Dashboard
    from desktop.services.handover.handover import Handover
    from desktop.services.journal import Chaining, Notes
    from desktop.services.ports import CompanyApi, SignInMemory, SnapshotTable, Vault
    from desktop.services.preferences import Preferences
    from desktop.services.sentinel import Sentinel
    from desktop.services.updates import Updates


def open_api(company: Company, own_secret: Secret, memory: SignInMemory | None = None) -> CompanyApi:
    from desktop.adapters.fracttal.management import open_api as opened

    return opened(company, own_secret, memory)


def sign_in_with_browser(ask: BrowserAsk, progress: Progress) -> tuple[Secret, str]:
    from desktop.adapters.fracttal.browser_sign_in import sign_in

    return sign_in(ask, progress)


def read_prepared(file: Path) -> Mapping[str, Any] | None:
    if not file.exists():
        return None  # who has no such file needn't load what reads it
    from desktop.adapters.store.prepared_file import read_prepared as read

    return read(file)


def shipped_licences() -> tuple[Licence, ...]:
    from desktop.adapters.platform.licences import shipped_licences as shipped

    return shipped(resources_folder() / "licences")


def running_parts() -> Parts:
    from desktop.adapters.platform.parts import running_parts as running

    return running()


def new_updates(version: Callable[[], str], policy: Path, preferences: Preferences) -> Updates:
    from desktop.adapters.store.policy_file import read_policy
    from desktop.adapters.updates.feed_source import HttpFeedSource
    from desktop.adapters.updates.key_file import built_in_key
    from desktop.adapters.updates.signature import is_signed
    from desktop.services.updates import Updates

    key = partial(built_in_key, resources_folder())
    return Updates(
        version, HttpFeedSource(), is_signed, key, str(policy), partial(read_policy, policy), preferences
    )


def local_sample(folder: Path, host: SampleHost | None) -> LocalSample:
    from desktop.local_sample import LocalSample
    from desktop.sample.host import SampleHost

    return LocalSample(host or SampleHost(folder))


def new_sentinel(database: Database, notes: Notes) -> Sentinel:
    from desktop.adapters.store.sentinel import StoredSentinel
    from desktop.services.sentinel import Sentinel

    return Sentinel(StoredSentinel(database), notes)


def check_pair(company: Company, pair: Pair) -> PairAnswer:
    from desktop.adapters.fracttal.pair_check import check_pair as checked

    return checked(company, pair)


def check_reach(company: Company) -> None:
    from desktop.adapters.fracttal.pair_check import check_reach as checked

    checked(company)


def probe_access(company: Company, key: str, secret: Secret, progress: Progress) -> Probed:
    from desktop.adapters.fracttal.access_probe import probe_access as probed

    return probed(company, key, secret, progress)


def person_reads() -> PersonProbe:
    from desktop.adapters.fracttal.person_probe import PersonReads

    return PersonReads()


def new_dashboard(connections: Connections, snapshots: SnapshotTable) -> Dashboard:
    from desktop.services.dashboard import Dashboard

    return Dashboard(connections, snapshots)


def try_pair(addresses: Addresses, key: str, secret: Secret) -> None:
    from desktop.adapters.fracttal.hawk import try_pair as signed

    signed(addresses, key, secret)


def system_keychain() -> ErasableKeychain:
    from desktop.adapters.store.keychain import SystemKeychain

    return SystemKeychain()


def new_vault(
    database: Database, keychain: ErasableKeychain, changed: Callable[[VaultState], None]
) -> SealedVault:
    from desktop.adapters.store.vault import SealedVault

    return SealedVault(database, keychain, new_sealer, changed)


def new_sealer(key: bytes) -> Sealer:
    from desktop.adapters.store.sealing import AesSealer

    return AesSealer(key)


def journal_chain() -> Chaining:
    from desktop.domain import journal_chain as chain

    return chain


def overwrite_what_is_freed() -> None:
    from desktop.adapters.platform.freed_memory import overwrite_what_is_freed as overwrite

    overwrite()


class LateMemory:
    """services.desktop_ports.MemoryCleaner."""

    def clean(self) -> None:
        from desktop.adapters.platform.freed_memory import clean_memory

        clean_memory()

    def clean_thread(self) -> None:
        from desktop.adapters.platform.freed_memory import clean_thread_memory

        clean_thread_memory()


class LateProxies:
    """services.ports.Proxies: asking the system for its proxies loads what a start doesn't need."""

    def host_for(self, address: str) -> str:
        from desktop.adapters.fracttal.proxies import SystemProxies

        return SystemProxies().host_for(address)


class LateSealer:
    """services.handover.ports.PassphraseSealer."""

    def seal(self, plain: bytes, passphrase: Secret, context: bytes) -> SealedText:
        from desktop.adapters.handover.passphrase_sealing import AesPassphraseSealer

        return AesPassphraseSealer().seal(plain, passphrase, context)


class LateGuesses:
    """services.handover.ports.GuessCounter: its lists of words are long."""

    def count(self, passphrase: Secret, known: tuple[str, ...]) -> float:
        from desktop.adapters.handover.guesses import ZxcvbnGuesses

        return ZxcvbnGuesses(resources_folder() / "words").count(passphrase, known)


def new_handover(vault: Vault, connections: Connections, notes: Notes) -> Handover:
    from desktop.adapters.handover.chosen_folder import ChosenFolder
    from desktop.adapters.handover.template_files import ShippedTexts
    from desktop.services.handover.handover import Handover

    texts = ShippedTexts(resources_folder())
    return Handover(vault, connections.addresses, texts, LateSealer(), LateGuesses(), ChosenFolder(), notes)


def export_table(path: Path, table: ExportedTable) -> None:
    from desktop.adapters.exports.table_files import write_table

    write_table(path, table)


def table_as_csv(table: ExportedTable) -> str:
    from desktop.adapters.exports.table_files import csv_text

    return csv_text(table)
