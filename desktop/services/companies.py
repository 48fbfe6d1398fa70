"""The companies that this computer knows: connect, list, remove."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

from desktop.domain.company import OWN_CONSUMER, SAMPLE_ID, Addresses, Company, CompanyKind
from desktop.domain.errors import NotManaged
from desktop.domain.journal import Deed
from desktop.domain.progress import Progress
from desktop.domain.secret import Secret
from desktop.services.connections import Connections
from desktop.services.journal import UNNOTED, Notes
from desktop.services.ports import ApiOpener, CompanyTable, Storage, Vault

# The sample server chooses its port at each start, so its addresses aren't kept.
_NOWHERE = Addresses("", "", "")


@dataclass(frozen=True, slots=True)
class CompanyPair:
    """Key and secret of the consumer that the app itself uses at a company."""

    key: str
    secret: Secret


class Companies:
    def __init__(
        self,
        storage: Storage,
        table: CompanyTable,
        vault: Vault,
        open_api: ApiOpener,
        connections: Connections,
        notes: Notes = UNNOTED,
    ) -> None:
        self._storage = storage
        self._table = table
        self._vault = vault
        self._open_api = open_api
        self._connections = connections
        self._notes = notes

    def all(self) -> tuple[Company, ...]:
        """In the order they were added."""
        return self._table.all()

    def open_sample(self, name: str) -> Company:
        """The sample company, added under `name` when it isn't known yet."""
        for company in self._table.all():
            if company.id == SAMPLE_ID:
                return company
        sample = Company(SAMPLE_ID, name, CompanyKind.SAMPLE, _NOWHERE)
        self._table.put(sample)
        return sample

    def connect(self, name: str, addresses: Addresses, pair: CompanyPair, progress: Progress) -> Company:
        """Signs in at the addresses, finds out whether consumers can be managed there, keeps the company.

        Raises AddressProblem, Unreachable, BadAnswer, Refusal or Stopped, and then keeps nothing.
        """
        company = Company(
            uuid4().hex, name.strip(), CompanyKind.MANAGED, addresses.checked(), pair.key.strip()
        )
        api = self._open_api(company, pair.secret)
        try:
            api.check()
        except NotManaged:
            company = Company(company.id, company.name, CompanyKind.GUIDED, company.addresses, company.key)
        finally:
            api.close()
        progress.report(1, 1)
        with self._storage.transaction():
            self._table.put(company)
            self._vault.keep(company.id, OWN_CONSUMER, pair.secret)
            self._notes.note(Deed.CONNECTED, company)
        return company

    def remove(self, company: Company) -> None:
        """Forgets the company on this computer, list and secrets included; its server keeps all."""
        with self._storage.transaction():
            self._table.remove(company.id)
            self._notes.note(Deed.REMOVED, company)
        self._connections.drop(company.id)  # last: without a secret nothing opens it again
