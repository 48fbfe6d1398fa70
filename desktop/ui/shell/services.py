"""What a person can do, as the composition root hands it to the window."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.authorizations import Authorizations
from desktop.services.companies import Companies
from desktop.services.consumers import Consumers
from desktop.services.directory import Directory
from desktop.services.erasure import Erasure
from desktop.services.forms import Forms
from desktop.services.journal import Journal
from desktop.services.legacy_pairs import LegacyPairs
from desktop.services.ports import ClipboardMarks, TableExport, Vault
from desktop.services.preferences import Preferences
from desktop.services.records import Records
from desktop.services.safety import Safety
from desktop.services.sample_company import SampleCompany
from desktop.ui.shell.keychain_notice import VaultWatch


@dataclass(frozen=True, slots=True)
class Services:
    companies: Companies
    consumers: Consumers
    records: Records
    forms: Forms
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
    marks: ClipboardMarks
    export_table: TableExport
