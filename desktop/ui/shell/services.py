"""What a person can do, as the composition root hands it to the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.domain.licence import Licence
    from desktop.domain.parts import Parts
    from desktop.domain.rotation import Rotation
    from desktop.services.access_check import AccessCheck
    from desktop.services.authorizations import Authorizations
    from desktop.services.companies import Companies
    from desktop.services.consumers import Consumers
    from desktop.services.dashboard import Dashboard
    from desktop.services.desktop_ports import ClipboardMarks, ScreenShield
    from desktop.services.directory import Directory
    from desktop.services.erasure import Erasure
    from desktop.services.forms import Forms
    from desktop.services.glance_port import Glance
    from desktop.services.guided import Guided
    from desktop.services.handover.handover import Handover
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
    from desktop.services.updates import Updates
    from desktop.services.upkeep import Upkeep
    from desktop.ui.shell.keychain_notice import VaultWatch


class Program(NamedTuple):
    """This program itself; what is read or loaded for it, when it is asked for. `open_data_folder` tells
    whether the system could show it."""

    version: Callable[[], str]
    data_folder: str
    licences: Callable[[], tuple[Licence, ...]]
    parts: Callable[[], Parts]
    open_data_folder: Callable[[], bool]


class Services(NamedTuple):
    """Most are made when they are first asked for something (desktop/later.py). `browser` opens an address
    in the system's browser and tells whether it could."""

    all_companies: Callable[[], tuple[Company, ...]]  # as Companies.all, which isn't there yet
    glance: Glance
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
    rotations_under_way: Callable[[Company], tuple[Rotation, ...]]  # as `rotations` tells, often without it
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
    handover: Callable[[], Handover]  # loaded when it is first asked for
    dashboard: Callable[[], Dashboard]  # loaded when Home is first seen
    upkeep: Upkeep
    updates: Updates
    files: TextFiles
    browser: Callable[[str], bool]
    program: Program
    export_table: TableExport
