"""One open API per company, shared by everything that talks to it."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from desktop.domain.company import OWN_CONSUMER, OWN_REFRESH, Addresses, Company, CompanyKind, SignIn
from desktop.domain.errors import NoOwnConsumer, OwnSecretNotKept, SecretNotKept, Stopped
from desktop.domain.keeping import Keeping
from desktop.domain.locking import SecretsLocked
from desktop.domain.secret import Secret

if TYPE_CHECKING:
    from desktop.domain.progress import Progress
    from desktop.services.ports import ApiOpener, CompanyApi, CompanyTable, ReachCheck, SampleServer, Vault


class Connections:
    """`reach` is for companies with no list to read; without it their API is asked with the app's pair."""

    def __init__(
        self,
        open_api: ApiOpener,
        vault: Vault,
        sample: SampleServer,
        companies: CompanyTable,
        reach: ReachCheck | None = None,
    ) -> None:
        self._open_api = open_api
        self._vault = vault
        self._sample = sample
        self._reach = reach
        self._companies = companies
        self._open: dict[str, CompanyApi] = {}
        self._sample_at: Company | None = None
        self._closed = False
        self._lock = RLock()

    def api(self, company: Company) -> CompanyApi:
        """The company's API; for the sample company its server is started at the first call.

        Raises NoOwnConsumer when there is nothing to sign in with, OwnSecretNotKept when the secret of the
        app's own consumer, or what its sign-in in the browser gave, isn't here, SecretsLocked while the vault
        is locked, Stopped after `close`.
        """
        with self._lock:
            if self._closed:
                raise Stopped
            found = self._open.get(company.id)
            if found is None:
                if self._vault.state.keeping is Keeping.LOCKED:
                    raise SecretsLocked
                found = self._open[company.id] = self._opened(company)
            return found

    def check(self, company: Company) -> None:
        """Returns when the company's server answers; raises what is in the way."""
        if self._reach is not None and not company.can_manage:
            self._reach(company)
        else:
            self.api(company).check()

    def reached(self, company: Company) -> Company:
        """`company` with the addresses of now: the sample company's are known once its server runs.

        Raises SampleUnavailable, Stopped.
        """
        if company.kind is not CompanyKind.SAMPLE:
            return company
        with self._lock:
            if self._closed:
                raise Stopped
            # Started once, and not again after it was stopped on purpose.
            if self._sample_at is None or self._sample.running:
                addresses, key, _ = self._sample.start()
                self._sample_at = _reached_at(company, addresses, key)
            return self._sample_at

    def await_own_secret(self, company: Company, progress: Progress) -> None:
        """At a start the vault, which has the company's own secret, is still being opened: a matter of the
        keychain's patience."""
        while (
            company.kind is not CompanyKind.SAMPLE
            and self._vault.state.keeping is Keeping.OPENING
            and not self._vault.owners(company.id) & {OWN_CONSUMER, OWN_REFRESH}
        ):
            progress.wait(0.05)

    def addresses(self, company: Company) -> Addresses:
        """Where the company's server is; that of the sample company is started at the first call."""
        return self.reached(company).addresses

    def drop(self, company_id: str) -> None:
        """Closes the company's API; the next call opens it anew, with the addresses of then."""
        with self._lock:
            api = self._open.pop(company_id, None)
        if api is not None:
            api.close()

    def drop_all(self) -> None:
        """Closes every API, with its secret and its token; work under way with one of them fails."""
        with self._lock:
            ids = list(self._open)
        for company_id in ids:
            self.drop(company_id)

    def close(self) -> None:
        """For good: work that still runs while the program ends opens nothing, and starts no server."""
        with self._lock:
            self._closed = True
        self.drop_all()

    def _opened(self, company: Company) -> CompanyApi:
        if company.kind is CompanyKind.SAMPLE:
            addresses, key, secret = self._sample.start()
            self._sample_at = _reached_at(company, addresses, key)
            return self._open_api(self._sample_at, secret)
        if not company.has_own_consumer:
            raise NoOwnConsumer
        memory = KeptMemory(company, self._companies, self._vault)
        return self._open_api(company, self._own_secret(company), memory)

    def _own_secret(self, company: Company) -> Secret:
        try:
            return self._vault.read(company.id, OWN_CONSUMER)
        except SecretNotKept:
            if company.sign_in is SignIn.BROWSER:
                return Secret("")  # a consumer that people sign in with may have none
            raise OwnSecretNotKept from None


class KeptMemory:
    """ports.SignInMemory: with the company and in the vault. Raises OwnSecretNotKept when what a sign-in in
    the browser gave can't be read here."""

    def __init__(self, company: Company, companies: CompanyTable, vault: Vault) -> None:
        self._id = company.id
        self._companies = companies
        self._vault = vault
        self._refresh: Secret | None = None
        if company.sign_in is SignIn.BROWSER:
            try:
                self._refresh = vault.read(company.id, OWN_REFRESH)
            except SecretNotKept:
                raise OwnSecretNotKept from None

    @property
    def refresh(self) -> Secret | None:
        return self._refresh

    def form_worked(self, form: str) -> None:
        # The company of now: it may have been renamed since its API was opened.
        for company in self._companies.all():
            if company.id == self._id:
                self._companies.put(company._replace(token_form=form))

    def renewed(self, refresh: Secret) -> None:
        self._vault.keep(self._id, OWN_REFRESH, refresh)


def _reached_at(company: Company, addresses: Addresses, key: str) -> Company:
    return company._replace(addresses=addresses, key=key, token_form="")
