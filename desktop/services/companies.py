"""The companies that this computer knows: connect, test, change, list, remove."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.domain.address import checked_addresses
from desktop.domain.company import (
    OWN_CONSUMER,
    OWN_REFRESH,
    SAMPLE_ID,
    Addresses,
    Company,
    CompanyKind,
    SignIn,
)
from desktop.domain.errors import NotManaged, OwnSecretNotKept, SecretNotKept
from desktop.domain.honest_text import honest_line
from desktop.domain.journal import Deed
from desktop.domain.secret import Secret
from desktop.services.company_probe import Finding, Probed, probe
from desktop.services.journal import UNNOTED, Notes

if TYPE_CHECKING:
    from desktop.domain.progress import Progress
    from desktop.domain.sign_in import BrowserAsk
    from desktop.services.connections import Connections
    from desktop.services.ports import (
        ApiOpener,
        BrowserSignIn,
        CompanyApi,
        CompanyTable,
        Storage,
        Vault,
    )

# The sample server chooses its port at each start, so its addresses aren't kept.
_NOWHERE = Addresses("", "", "")
NO_SECRET = Secret("")


@dataclass(frozen=True, slots=True)
class CompanyPair:
    """Key and secret of the consumer that the app itself uses at a company; `secret` None for the one that
    is kept already."""

    key: str
    secret: Secret | None


class Companies:
    def __init__(
        self,
        storage: Storage,
        table: CompanyTable,
        vault: Vault,
        open_api: ApiOpener,
        connections: Connections,
        sign_in: BrowserSignIn,
        notes: Notes = UNNOTED,
    ) -> None:
        self._storage = storage
        self._table = table
        self._vault = vault
        self._open_api = open_api
        self._connections = connections
        self._notes = notes
        self._sign_in = sign_in

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

    def connect(
        self,
        name: str,
        addresses: Addresses,
        pair: CompanyPair | None,
        progress: Progress,
        instead_of: Company | None = None,
    ) -> Company:
        """Signs in at the addresses, finds out whether consumers can be managed there, keeps the company;
        in the place of `instead_of`, when that is given.

        Without a pair there is nothing to sign in with: the server is only reached, the company is guided.
        Raises AddressProblem, Unreachable, BadAnswer, Refusal or Stopped, and then changes nothing.
        """
        company = _described(name, addresses, pair, SignIn.PAIR, instead_of)
        secret = self._secret_of(company, pair)
        holding = _Holding()
        found = self._probed(company, secret, holding)
        progress.report(1, 1)
        return self._keep(found, secret, None)

    def sign_in(
        self,
        name: str,
        ask: BrowserAsk,
        progress: Progress,
        instead_of: Company | None = None,
        *,
        keeps_secret: bool = False,
    ) -> Company:
        """As `connect`, for a person who signs in with the browser. `keeps_secret`: the consumer's secret is
        the one that is kept already. Raises BrowserProblem as well."""
        pair = CompanyPair(ask.key, None if keeps_secret else ask.secret)
        company = _described(name, ask.addresses, pair, SignIn.BROWSER, instead_of)
        if keeps_secret:
            try:
                secret = self._secret_of(company, pair)
            except OwnSecretNotKept:
                secret = NO_SECRET
        else:
            secret = ask.secret
        asked = replace(ask, addresses=company.addresses, key=company.key, secret=secret)
        refresh, form = self._sign_in(asked, progress)
        holding = _Holding(refresh, form)
        found = self._probed(company._replace(token_form=form), secret, holding)
        progress.report(1, 1)
        return self._keep(found, secret, holding.refresh, Deed.SIGNED_IN)

    def try_out(
        self,
        addresses: Addresses,
        pair: CompanyPair | None,
        told: Callable[[Finding], None],
        progress: Progress,
        instead_of: Company | None = None,
    ) -> Probed:
        """What would be found there; nothing is kept. Raises AddressProblem, Stopped."""
        company = _described("", addresses, pair, SignIn.PAIR, instead_of)
        opened: list[CompanyApi] = []

        def open_api() -> CompanyApi:
            opened.append(self._open_api(company, self._secret_of(company, pair), _Holding()))
            return opened[0]

        try:
            return probe(company, open_api, told, progress)
        finally:
            for api in opened:
                api.close()

    def test(
        self, company: Company, told: Callable[[Finding], None], progress: Progress
    ) -> tuple[Probed, Company]:
        """What is found now at a company that is kept, and the company as it is since: whether consumers can
        be managed there may have changed. Raises Stopped."""
        self._connections.await_own_secret(company, progress)
        if company.has_own_consumer:
            probed = probe(company, lambda: self._connections.api(company), told, progress)
        else:
            probed = self.try_out(company.addresses, None, told, progress)
        return probed, self._found_to_be(company, probed)

    def look_again(self, company: Company, progress: Progress) -> Company:
        """The company, found to be managed or guided where that was never asked; for one that was kept while
        its server couldn't be reached. Raises what keeps it from being found out."""
        self._connections.await_own_secret(company, progress)
        kind = self._kind_at(self._connections.api(company))
        return self._found_to_be(company, Probed((), kind))

    def keep(self, company: Company, pair: CompanyPair) -> Company:
        """Keeps it with its pair, and asks nobody; `look_again` finds out more."""
        return self._keep(company, self._secret_of(company, pair), None)

    def rename(self, company: Company, name: str) -> Company:
        now = next((one for one in self._table.all() if one.id == company.id), company)
        renamed = now._replace(name=honest_line(name, "").strip())
        with self._storage.transaction():
            self._table.put(renamed)
            self._notes.note(Deed.RENAMED, renamed, company.name)
        return renamed

    def remove(self, company: Company) -> None:
        """Forgets the company on this computer, list and secrets included; its server keeps all."""
        with self._storage.transaction():
            self._table.remove(company.id)
            self._notes.note(Deed.REMOVED, company)
        self._connections.drop(company.id)  # last: without a secret nothing opens it again

    def _found_to_be(self, company: Company, probed: Probed) -> Company:
        if company.kind is CompanyKind.SAMPLE or probed.kind is None:
            return company
        now = next((one for one in self._table.all() if one.id == company.id), None)
        if now is None or now.kind is probed.kind:
            return now or company
        changed = now._replace(kind=probed.kind)
        self._table.put(changed)
        return changed

    def _probed(self, company: Company, secret: Secret, memory: _Holding) -> Company:
        api = self._open_api(company, secret, memory)
        try:
            if company.has_own_consumer:
                kind = self._kind_at(api)
            else:
                api.reach()
                kind = CompanyKind.GUIDED
        finally:
            api.close()
        return company._replace(kind=kind, token_form=memory.form or company.token_form)

    def _kind_at(self, api: CompanyApi) -> CompanyKind:
        try:
            api.check()
        except NotManaged:
            api.reach()  # not only no management, but perhaps not the API at all
            return CompanyKind.GUIDED
        return CompanyKind.MANAGED

    def _secret_of(self, company: Company, pair: CompanyPair | None) -> Secret:
        if pair is None:
            return NO_SECRET
        if pair.secret is not None:
            return pair.secret
        try:
            return self._vault.read(company.id, OWN_CONSUMER)
        except SecretNotKept:
            raise OwnSecretNotKept from None

    def _keep(
        self, company: Company, secret: Secret, refresh: Secret | None, deed: Deed = Deed.CONNECTED
    ) -> Company:
        with self._storage.transaction():
            self._table.put(company)
            self._keep_or_forget(company, OWN_CONSUMER, secret if secret != NO_SECRET else None)
            self._keep_or_forget(company, OWN_REFRESH, refresh)
            self._notes.note(deed, company)
        self._connections.drop(company.id)  # the next call opens it as it is now
        return company

    def _keep_or_forget(self, company: Company, owner: str, secret: Secret | None) -> None:
        if secret is None:
            self._vault.forget(company.id, owner)
        else:
            self._vault.keep(company.id, owner, secret)


class _Holding:
    """ports.SignInMemory of a company that isn't kept yet."""

    def __init__(self, refresh: Secret | None = None, form: str = "") -> None:
        self.refresh = refresh
        self.form = form

    def form_worked(self, form: str) -> None:
        self.form = form

    def renewed(self, refresh: Secret) -> None:
        self.refresh = refresh


def _described(
    name: str, addresses: Addresses, pair: CompanyPair | None, sign_in: SignIn, instead_of: Company | None
) -> Company:
    """Raises AddressProblem."""
    return Company(
        instead_of.id if instead_of is not None else uuid4().hex,
        honest_line(name, "").strip(),
        CompanyKind.GUIDED,
        checked_addresses(addresses),
        pair.key.strip() if pair is not None else "",
        sign_in,
    )
