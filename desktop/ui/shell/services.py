"""What a person can do, as the composition root hands it to the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.licence import Licence
from desktop.services.access_check import AccessCheck
from desktop.services.authorizations import Authorizations
from desktop.services.companies import Companies
from desktop.services.consumers import Consumers
from desktop.services.desktop_ports import ClipboardMarks, ScreenShield
from desktop.services.directory import Directory
from desktop.services.erasure import Erasure
from desktop.services.forms import Forms
from desktop.services.guided import Guided
from desktop.services.journal import Journal
from desktop.services.legacy_pairs import LegacyPairs
from desktop.services.locking import Locking
from desktop.services.new_secrets import NewSecrets
from desktop.services.pair_trials import PairTrials
from desktop.services.ports import TableExport, TextFiles, Vault
from desktop.services.preferences import Preferences
from desktop.services.prepared_companies import PreparedCompanies
from desktop.services.records import Records
from desktop.services.reviews import Reviews
from desktop.services.rotations import Rotations
from desktop.services.safety import Safety
from desktop.services.sample_company import SampleCompany
from desktop.ui.shell.keychain_notice import VaultWatch

if TYPE_CHECKING:
    from desktop.services.dashboard import Dashboard
    from desktop.services.handover.handover import Handover


@dataclass(frozen=True, slots=True)
class Program:
    """This program itself. `version` and `licences` are read from the disk when they are asked for."""

    version: Callable[[], str]
    data_folder: str
    licences: Callable[[], tuple[Licence, ...]]


@dataclass(frozen=True, slots=True)
class Services:
    """`browser` opens an address in the system's browser and tells whether it could."""

    companies: Companies
    prepared: PreparedCompanies
    consumers: Consumers
    records: Records
    reviews: Reviews
    access: AccessCheck
    forms: Forms
    trials: PairTrials
    guided: Guided
    new_secrets: NewSecrets
    rotations: Rotations
    authorizations: Authorizations
    legacy_pairs: LegacyPairs
    sample: SampleCompany
    journal: Journal
    directory: Directory
    safety: Safety
    erasure: Erasure
    preferences: Preferences
    vault: Vault
    watch: VaultWatch
    locking: Locking
    shield: ScreenShield
    marks: ClipboardMarks
    handover: Callable[[], Handover]  # loaded with the consumers' panel
    dashboard: Callable[[], Dashboard]  # loaded when Home is first seen
    files: TextFiles
    browser: Callable[[str], bool]
    program: Program
    export_table: TableExport
