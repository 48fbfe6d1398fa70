"""`consumer-desk company`: the companies from a terminal. Builds what it needs, without a window or Qt."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TextIO
from uuid import uuid4

from desktop.adapters.fracttal.browser_sign_in import sign_in
from desktop.adapters.fracttal.management import open_api
from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.database import Database
from desktop.adapters.store.keychain import SystemKeychain
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain import errors as e
from desktop.domain.company import Addresses, Company, CompanyKind
from desktop.domain.keeping import Keeping
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.local_sample import LocalSample
from desktop.paths import Folders
from desktop.sample.host import SampleHost
from desktop.services.companies import Companies, CompanyPair
from desktop.services.connections import Connections

DONE, FAILED, MISUSED = 0, 1, 2

KINDS = {
    CompanyKind.SAMPLE: "sample company",
    CompanyKind.MANAGED: "consumers managed from here",
    CompanyKind.GUIDED: "consumers made on Fracttal's own page",
}

# In English only, as the rest of the command: the window's words need Qt. Braces are facts of the error.
WORDS: dict[type, str] = {
    e.AddressInvalid: "--{which} isn't an address like https://app.fracttal.com/api",
    e.AddressNotSecure: "--{which} must begin with https://",
    e.PairRefused: "the server doesn't accept this key and secret",
    e.NotFracttal: "{host} answers, but it isn't Fracttal's API: check the addresses",
    e.CertificateRefused: "this computer doesn't trust the certificate of {host}",
    e.Unreachable: "{host} can't be reached",
    e.Redirected: "{host} sends us to another address, where no key is sent",
    e.BadAnswer: "{host} gave an answer that can't be understood: check the addresses",
    e.LimitUsedUp: "too many requests in this minute; try again in {seconds} s",
    e.RequestRefused: "the server refused: {said}",
    e.Refusal: "the server said no",
    e.KeychainMissing: "this computer has no keychain that can be used, so the secret can't be kept",
    e.KeychainLocked: "the keychain is locked, so the secret can't be kept",
    e.KeychainDenied: "the keychain refused access, so the secret can't be kept",
    e.KeychainSilent: "the keychain doesn't answer, so the secret can't be kept",
    e.DiskFull: "the disk is full",
    e.FolderNotWritable: "the data folder can't be written: {folder}",
    e.StoreTooNew: "the data was made by a newer version of this program",
    e.StoreProblem: "the data is damaged; the program's window restores what can be restored",
    e.DeskError: "it didn't work",
}


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the commands work with."""

    database: Database
    table: StoredCompanies
    vault: SealedVault
    companies: Companies


class CompanyCommand:
    """Each method does one command and returns its exit status, after saying what happened."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders

    def add(self, name: str, addresses: tuple[str, str, str], key: str, secret_from: TextIO | None) -> int:
        """`addresses` of API, token and authorise; `secret_from` is read to its first line."""
        name = name.strip()
        if not name:
            return _misused("the name is empty")
        secret: Secret | None = None
        if secret_from is not None:
            secret = Secret(secret_from.readline().strip())
            if secret == Secret(""):
                return _misused("no secret came on standard input")
        try:
            checked = Addresses(*addresses).checked()
        except e.AddressProblem as problem:
            return _misused(_words(problem))

        def work(desk: _Desk) -> int:
            if any(company.name == name for company in desk.companies.all()):
                return _failed(f"a company called {name!r} is there already; nothing was changed")
            if secret is None:
                return self._keep_without(desk, name, checked, key)
            if desk.vault.open(may_ask=True).keeping is not Keeping.KEYCHAIN:
                # A vault that keeps secrets for a session would lose this one when the command ends.
                raise desk.vault.state.problem or e.KeychainMissing
            return self._connect(desk, name, checked, CompanyPair(key, secret))

        return self._with_desk(work)

    def show(self, *, as_json: bool) -> int:
        def work(desk: _Desk) -> int:
            companies = desk.companies.all()
            if as_json:
                _say(json.dumps([_facts(company) for company in companies], ensure_ascii=False, indent=2))
            for company in () if as_json else companies:
                _say(f"{company.name}\t{KINDS[company.kind]}\t{company.addresses.api or 'this computer'}")
            return DONE

        return self._with_desk(work)

    def remove(self, name: str) -> int:
        def work(desk: _Desk) -> int:
            found = [company for company in desk.companies.all() if name in (company.name, company.id)]
            if not found:
                return _failed(f"no company is called {name!r}")
            if len(found) > 1:
                ids = ", ".join(company.id for company in found)
                return _failed(f"{len(found)} companies are called {name!r}; give the id of one: {ids}")
            desk.companies.remove(found[0])
            _say(f"{found[0].name} was removed from this computer, with its list and secrets.")
            _say("Its server keeps everything.")
            return DONE

        return self._with_desk(work)

    def _keep_without(self, desk: _Desk, name: str, addresses: Addresses, key: str) -> int:
        desk.table.put(Company(uuid4().hex, name, CompanyKind.GUIDED, addresses, key.strip()))
        _say(f"{name} was added; its server wasn't asked for anything.")
        _say("Without a key and secret, consumers are made on Fracttal's own page and kept here.")
        return DONE

    def _connect(self, desk: _Desk, name: str, addresses: Addresses, pair: CompanyPair) -> int:
        try:
            company = desk.companies.connect(name, addresses, pair, Unwatched())
        except e.CertificateRefused:
            raise  # that isn't a matter of time
        except e.Unreachable as problem:
            company = Company(uuid4().hex, name, CompanyKind.GUIDED, addresses, pair.key.strip())
            desk.companies.keep(company, pair)
            _say(f"{name} was added, and its secret is kept under this computer's keychain.")
            _say(f"It wasn't tested: {_words(problem)}. That is done when it is first opened.")
            return DONE
        _say(f"{name} was added, and its secret is kept under this computer's keychain.")
        _say(f"Its server accepts the key: {KINDS[company.kind]}.")
        return DONE

    def _with_desk(self, work: Callable[[_Desk], int]) -> int:
        try:
            with self._opened() as desk:
                return work(desk)
        except e.DeskError as problem:
            return _failed(_words(problem))

    @contextmanager
    def _opened(self) -> Iterator[_Desk]:
        folders = self._folders.create()
        database = open_database(folders.data)
        try:
            vault = SealedVault(database, SystemKeychain(), AesSealer)
            table = StoredCompanies(database, vault.forget_company)
            sample = LocalSample(SampleHost(folders.data / "sample"))
            connections = Connections(open_api, vault, sample, table)
            yield _Desk(
                database, table, vault, Companies(database, table, vault, open_api, connections, sign_in)
            )
            connections.close()
            vault.close()
        finally:
            database.close()


def _facts(company: Company) -> dict[str, str]:
    return {
        "id": company.id,
        "name": company.name,
        "kind": company.kind.value,
        "api": company.addresses.api,
        "token": company.addresses.token,
        "authorize": company.addresses.authorize,
        "key": company.key,
        "sign_in": company.sign_in.value if company.key else "",
    }


def _words(problem: e.DeskError) -> str:
    words = next(WORDS[kind] for kind in type(problem).__mro__ if kind in WORDS)
    return words.format(**vars(problem))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _failed(reason: str) -> int:
    sys.stderr.write(f"consumer-desk company: {reason}\n")
    return FAILED


def _misused(reason: str) -> int:
    _failed(reason)
    return MISUSED
