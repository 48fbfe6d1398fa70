"""One open API per company, shared by everything that talks to it."""

from __future__ import annotations

from threading import RLock

from desktop.domain.company import OWN_CONSUMER, Addresses, Company, CompanyKind
from desktop.domain.errors import OwnSecretNotKept, SecretNotKept, Stopped
from desktop.domain.keeping import Keeping
from desktop.domain.progress import Progress
from desktop.domain.secret import Secret
from desktop.services.ports import ApiOpener, CompanyApi, SampleServer, Vault


class Connections:
    def __init__(self, open_api: ApiOpener, vault: Vault, sample: SampleServer) -> None:
        self._open_api = open_api
        self._vault = vault
        self._sample = sample
        self._open: dict[str, CompanyApi] = {}
        self._closed = False
        self._lock = RLock()

    def api(self, company: Company) -> CompanyApi:
        """The company's API; for the sample company its server is started at the first call.

        Raises OwnSecretNotKept when the secret of the app's own consumer isn't here, Stopped after `close`.
        """
        with self._lock:
            if self._closed:
                raise Stopped
            found = self._open.get(company.id)
            if found is None:
                found = self._open[company.id] = self._opened(company)
            return found

    def addresses(self, company: Company) -> Addresses:
        """Where the company's server is; that of the sample company is started at the first call."""
        if company.kind is CompanyKind.SAMPLE:
            with self._lock:
                if self._closed:
                    raise Stopped
                return self._sample.start()[0]
        return company.addresses

    def await_own_secret(self, company: Company, progress: Progress) -> None:
        """At a start the vault, which has it, is still being opened: a matter of the keychain's patience."""
        while (
            company.kind is not CompanyKind.SAMPLE
            and self._vault.state.keeping is Keeping.OPENING
            and OWN_CONSUMER not in self._vault.owners(company.id)
        ):
            progress.wait(0.05)

    def drop(self, company_id: str) -> None:
        """Closes the company's API; the next call opens it anew, with the addresses of then."""
        with self._lock:
            api = self._open.pop(company_id, None)
        if api is not None:
            api.close()

    def close(self) -> None:
        """For good: work that still runs while the program ends opens nothing, and starts no server."""
        with self._lock:
            self._closed = True
            ids = list(self._open)
        for company_id in ids:
            self.drop(company_id)

    def _opened(self, company: Company) -> CompanyApi:
        if company.kind is CompanyKind.SAMPLE:
            addresses, key, secret = self._sample.start()
            return self._open_api(_reached_at(company, addresses, key), secret)
        return self._open_api(company, self._own_secret(company))

    def _own_secret(self, company: Company) -> Secret:
        try:
            return self._vault.read(company.id, OWN_CONSUMER)
        except SecretNotKept:
            raise OwnSecretNotKept from None


def _reached_at(company: Company, addresses: Addresses, key: str) -> Company:
    return Company(company.id, company.name, company.kind, addresses, key)
