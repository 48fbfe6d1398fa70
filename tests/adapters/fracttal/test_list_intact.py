"""Whatever goes wrong while the list is read, what this computer has of it stays as it was, in its file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from desktop.adapters.fracttal.management import ManagementApi
from desktop.adapters.fracttal.retries import Retries
from desktop.adapters.fracttal.transport import Limits
from desktop.adapters.store.companies import StoredCompanies
from desktop.adapters.store.consumers import StoredConsumers
from desktop.adapters.store.drafts import StoredDrafts
from desktop.adapters.store.opening import open_database
from desktop.adapters.store.records import StoredRecords
from desktop.adapters.store.sealing import AesSealer
from desktop.adapters.store.vault import SealedVault
from desktop.domain.company import OWN_CONSUMER, Addresses, Company, CompanyKind
from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.errors import DeskError
from desktop.domain.secret import Secret
from desktop.sample.faults import KINDS
from desktop.sample.host import SampleAddresses, SampleHost
from desktop.services.connections import Connections
from desktop.services.consumers import Consumers
from desktop.services.ports import CompanyApi, SignInMemory
from tests.adapters.fracttal.conftest import Patient
from tests.fakes import FakeKeychain, FakeSampleServer

SHORT = Limits(connect=2, read=0.25, whole=0.3)


@pytest.fixture
def desk(sample_addresses: SampleAddresses, tmp_path: Path) -> Iterator[tuple[Consumers, Company]]:
    """The program's own service between a real server and a real file."""
    opened: list[ManagementApi] = []

    def opener(company: Company, own_secret: Secret, memory: SignInMemory | None = None) -> CompanyApi:
        opened.append(
            ManagementApi(
                company.addresses,
                company.key,
                own_secret,
                memory=memory,
                limits=SHORT,
                retries=Retries(0.001),
            )
        )
        return opened[-1]

    at = sample_addresses
    addresses = Addresses(at.api_url, at.token_url, at.authorize_url)
    company = Company("acme", "Invented Mills", CompanyKind.MANAGED, addresses, at.key)
    database = open_database(tmp_path / "data")
    vault = SealedVault(database, FakeKeychain(), AesSealer)
    vault.open()
    companies = StoredCompanies(database, vault.forget_company)
    companies.put(company)
    vault.keep(company.id, OWN_CONSUMER, Secret(at.secret))
    table, drafts, records = StoredConsumers(database), StoredDrafts(database), StoredRecords(database)
    connections = Connections(opener, vault, FakeSampleServer(), companies)
    yield Consumers(database, table, drafts, records, vault, connections), company
    for api in opened:
        api.close()
    database.close()


@pytest.mark.parametrize("path", ["/oauth_consumers", "/groups_permissions"])
def test_no_fault_takes_anything_away(
    path: str, desk: tuple[Consumers, Company], sample: SampleHost, tmp_path: Path
) -> None:
    consumers, company = desk
    before = consumers.refresh(company, Patient()).listing
    secrets = consumers.with_secret(company)
    assert len(before.consumers) >= 7
    kept = _kept(tmp_path)
    for kind in set(KINDS) - {"delay", "hostile"}:
        sample.faults.clear()
        sample.faults.set(kind, path=path)
        with pytest.raises(DeskError):
            consumers.refresh(company, Patient())
        assert consumers.kept(company) == before, kind
        assert consumers.with_secret(company) == secrets, kind
        assert _kept(tmp_path) == kept, kind
    sample.faults.clear()
    assert consumers.refresh(company, Patient()).listing.consumers == before.consumers


@pytest.mark.parametrize("reach", ["only the creation", "everything"])
def test_who_saves_again_after_any_fault_has_made_one(
    reach: str, desk: tuple[Consumers, Company], sample: SampleHost
) -> None:
    consumers, company = desk
    group = consumers.refresh(company, Patient()).listing.groups[0].id
    for kind in KINDS:
        form = ConsumerForm(GrantType.CLIENT_CREDENTIALS, f"Saved through {kind} {reach}", "", group)
        # Everything but the token: without one nothing is sent.
        paths = ("/oauth_consumers",) if reach == "only the creation" else ("/[!o]*", "/oauth_consumers*")
        for path in paths:
            sample.faults.set("delay=0" if kind == "delay" else kind, path=path, method="POST")
            if reach == "everything":
                sample.faults.set("delay=0" if kind == "delay" else kind, path=path)
        made = False
        with suppress(DeskError):
            made = bool(consumers.create(company, form))
        sample.faults.clear()
        if not made:
            assert consumers.create(company, form).has_secret, kind
        listed = [one.name for one in consumers.refresh(company, Patient()).listing.consumers]
        assert listed.count(form.name) == 1, kind


def _kept(folder: Path) -> list[str]:
    """What another program finds in the file."""
    with closing(sqlite3.connect(folder / "data" / "desk.sqlite3")) as database:
        return list(database.iterdump())
