"""`consumer-desk company`: the companies from a terminal."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TextIO
from uuid import uuid4

from desktop.domain import errors as e
from desktop.domain.address import checked_addresses
from desktop.domain.company import Addresses, Company, CompanyKind
from desktop.domain.keeping import Keeping
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.paths import Folders
from desktop.services.companies import CompanyPair
from desktop.terminal.opened_desk import OpenedDesk, opened_desk
from desktop.terminal.spoken import DONE, FAILED, MISUSED, complain, on_one_line, say, words_of

KINDS = {
    CompanyKind.SAMPLE: "sample company",
    CompanyKind.MANAGED: "consumers managed from here",
    CompanyKind.GUIDED: "consumers made on Fracttal's own page",
}


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
            checked = checked_addresses(Addresses(*addresses))
        except e.AddressProblem as problem:
            return _misused(_words(problem))

        def work(desk: OpenedDesk) -> int:
            if any(company.name == name for company in desk.services.companies.all()):
                return _failed(f"a company called {name!r} is there already; nothing was changed")
            if secret is None:
                return self._keep_without(desk, name, checked, key)
            if desk.vault.open(may_ask=True).keeping is not Keeping.KEYCHAIN:
                # A vault that keeps secrets for a session would lose this one when the command ends.
                raise desk.vault.state.problem or e.KeychainMissing
            return self._connect(desk, name, checked, CompanyPair(key, secret))

        return self._with_desk(work)

    def show(self, *, as_json: bool) -> int:
        def work(desk: OpenedDesk) -> int:
            companies = desk.services.companies.all()
            if as_json:
                say(json.dumps([_facts(company) for company in companies], indent=2))
            for company in () if as_json else companies:
                at = company.addresses.api or "this computer"
                say(f"{on_one_line(company.name)}\t{KINDS[company.kind]}\t{at}")
            return DONE

        return self._with_desk(work)

    def remove(self, name: str) -> int:
        def work(desk: OpenedDesk) -> int:
            found = [
                company for company in desk.services.companies.all() if name in (company.name, company.id)
            ]
            if not found:
                return _failed(f"no company is called {name!r}")
            if len(found) > 1:
                ids = ", ".join(company.id for company in found)
                return _failed(f"{len(found)} companies are called {name!r}; give the id of one: {ids}")
            desk.services.companies.remove(found[0])
            say(f"{found[0].name} was removed from this computer, with its list and secrets.")
            say("Its server keeps everything.")
            return DONE

        return self._with_desk(work)

    def _keep_without(self, desk: OpenedDesk, name: str, addresses: Addresses, key: str) -> int:
        desk.table.put(Company(uuid4().hex, name, CompanyKind.GUIDED, addresses, key.strip()))
        say(f"{name} was added; its server wasn't asked for anything.")
        say("Without a key and secret, consumers are made on Fracttal's own page and kept here.")
        return DONE

    def _connect(self, desk: OpenedDesk, name: str, addresses: Addresses, pair: CompanyPair) -> int:
        try:
            company = desk.services.companies.connect(name, addresses, pair, Unwatched())
            _in_the_keychain(desk, company)
        except e.CertificateRefused:
            raise  # that isn't a matter of time
        except e.Unreachable as problem:
            company = Company(uuid4().hex, name, CompanyKind.GUIDED, addresses, pair.key.strip())
            desk.services.companies.keep(company, pair)
            _in_the_keychain(desk, company)
            say(f"{name} was added, and its secret is kept under this computer's keychain.")
            say(f"It wasn't tested: {_words(problem)}. That is done when it is first opened.")
            return DONE
        say(f"{name} was added, and its secret is kept under this computer's keychain.")
        say(f"Its server accepts the key: {KINDS[company.kind]}.")
        return DONE

    def _with_desk(self, work: Callable[[OpenedDesk], int]) -> int:
        try:
            with opened_desk(self._folders) as desk:
                return work(desk)
        except e.DeskError as problem:
            return _failed(_words(problem))


def _in_the_keychain(desk: OpenedDesk, company: Company) -> None:
    """Raises KeychainProblem, and then nothing of the company is kept: while its server was asked, another
    process may have changed the key, and its secret would be gone with this one."""
    state = desk.vault.state
    if state.keeping is not Keeping.KEYCHAIN:
        desk.services.companies.remove(company)
        raise state.problem or e.KeychainDenied


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
    return words_of(problem, "kept")


def _failed(reason: str) -> int:
    complain("company", reason)
    return FAILED


def _misused(reason: str) -> int:
    _failed(reason)
    return MISUSED
