"""What can be told of how safe things are: where secrets lie, how many, and what stands on the way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.company import Company, CompanyKind

if TYPE_CHECKING:
    from desktop.services.ports import CompanyTable, Proxies, Vault


@dataclass(frozen=True, slots=True)
class SafetyFacts:
    """`secrets` that can be had here now; `proxy` is a host, "" where none stands in between."""

    secrets: int
    proxy: str


class Safety:
    """`file` is where sealed secrets are kept, `system` a value of sys.platform."""

    def __init__(
        self, companies: CompanyTable, vault: Vault, proxies: Proxies, file: str, system: str
    ) -> None:
        self._companies = companies
        self._vault = vault
        self._proxies = proxies
        self.file = file
        self.system = system

    def facts(self, company: Company | None) -> SafetyFacts:
        """`company` is the one whose server is reached; the sample's is on this computer."""
        secrets = sum(len(self._vault.owners(one.id)) for one in self._companies.all())
        if company is None or company.kind is CompanyKind.SAMPLE:
            return SafetyFacts(secrets, "")
        return SafetyFacts(secrets, self._proxies.host_for(company.addresses.api))
