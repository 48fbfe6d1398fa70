"""The companies that this computer knows."""

from __future__ import annotations

import pytest

from desktop.domain.company import (
    FRACTTAL_CLOUD,
    OWN_CONSUMER,
    SAMPLE_ID,
    Addresses,
    CompanyKind,
)
from desktop.domain.errors import (
    AddressInvalid,
    AddressNotSecure,
    DeskError,
    DiskFull,
    HostUnknown,
    NotJson,
    NotManaged,
    PairRefused,
    Stopped,
    StoreBroken,
)
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.services.companies import Companies, CompanyPair
from tests.fakes import FakeBrowserSignIn, FakeCompanyApi
from tests.services.conftest import ACME, World

REST = Unwatched()
PAIR = CompanyPair(" sample-key-new ", Secret("sample-secret-new"))


class Impatient(Unwatched):
    def report(self, done: int, total: int) -> None:
        raise Stopped


@pytest.fixture
def server(world: World) -> FakeCompanyApi:
    world.opener.otherwise = FakeCompanyApi()
    return world.opener.otherwise


@pytest.fixture
def companies(world: World, server: FakeCompanyApi) -> Companies:
    return Companies(
        world.store, world.store.companies, world.vault, world.opener, world.connections, FakeBrowserSignIn()
    )


def test_a_company_that_can_be_managed_is_kept_with_its_secret(
    world: World, companies: Companies, server: FakeCompanyApi
) -> None:
    company = companies.connect("  New Mills ", FRACTTAL_CLOUD, PAIR, REST)
    assert (company.name, company.kind, company.key) == ("New Mills", CompanyKind.MANAGED, "sample-key-new")
    assert companies.all() == (ACME, company)
    assert world.vault.read(company.id, OWN_CONSUMER) == PAIR.secret
    assert server.calls == ["check"]
    assert server.closed


def test_a_company_whose_server_offers_no_management_is_guided(
    companies: Companies, server: FakeCompanyApi
) -> None:
    server.fail("check", NotManaged())
    company = companies.connect("New Mills", FRACTTAL_CLOUD, PAIR, REST)
    assert company.kind is CompanyKind.GUIDED
    assert companies.all() == (ACME, company)
    assert server.closed


def test_addresses_are_checked_before_anything_is_sent(world: World, companies: Companies) -> None:
    for api, problem in (("nowhere", AddressInvalid), ("http://example.com/api", AddressNotSecure)):
        with pytest.raises(problem):
            companies.connect(
                "New", Addresses(api, FRACTTAL_CLOUD.token, FRACTTAL_CLOUD.authorize), PAIR, REST
            )
    assert world.opener.opened == []
    assert companies.all() == (ACME,)


def test_addresses_are_kept_tidied(companies: Companies) -> None:
    typed = Addresses(" https://a.example.com/api/ ", "https://a.example.com/t", "https://a.example.com/o")
    assert companies.connect("New", typed, PAIR, REST).addresses.api == "https://a.example.com/api"


@pytest.mark.parametrize(
    "problem", [PairRefused(), HostUnknown("a.example.com"), NotJson("a.example.com"), Stopped()]
)
def test_a_company_that_cannot_be_reached_is_not_kept(
    world: World, companies: Companies, server: FakeCompanyApi, problem: DeskError
) -> None:
    secrets = dict(world.store.tables.secrets)
    server.fail("check", problem)
    with pytest.raises(type(problem)):
        companies.connect("New", FRACTTAL_CLOUD, PAIR, REST)
    assert companies.all() == (ACME,)
    assert world.store.tables.secrets == secrets
    assert server.closed


def test_who_stops_in_time_keeps_nothing(companies: Companies, server: FakeCompanyApi) -> None:
    with pytest.raises(Stopped):
        companies.connect("New", FRACTTAL_CLOUD, PAIR, Impatient())
    assert companies.all() == (ACME,)
    assert server.closed


def test_a_company_is_not_kept_without_its_secret(
    world: World, companies: Companies, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise StoreBroken

    monkeypatch.setattr(world.vault, "keep", broken)
    with pytest.raises(StoreBroken):
        companies.connect("New", FRACTTAL_CLOUD, PAIR, REST)
    assert companies.all() == (ACME,)


def test_two_connections_to_one_server_are_two_companies(companies: Companies) -> None:
    first, second = (companies.connect("Twin", FRACTTAL_CLOUD, PAIR, REST) for _ in range(2))
    assert first.id != second.id
    assert companies.all() == (ACME, first, second)


def test_a_removed_company_is_forgotten_whole(world: World, companies: Companies) -> None:
    world.consumers.refresh(ACME, REST)
    companies.remove(ACME)
    assert companies.all() == ()
    assert world.api.closed
    assert world.consumers.kept(ACME).consumers == ()
    assert world.vault.owners(ACME.id) == frozenset()
    assert len(world.api.consumers) == 2  # the server keeps all


def test_a_company_that_cannot_be_removed_stays_open(world: World, companies: Companies) -> None:
    world.consumers.refresh(ACME, REST)
    world.store.fail_with = DiskFull()
    with pytest.raises(DiskFull):
        companies.remove(ACME)
    assert not world.api.closed
    assert companies.all() == (ACME,)


def test_the_sample_company_is_added_once_and_keeps_its_first_name(companies: Companies) -> None:
    sample = companies.open_sample("Sample company")
    assert (sample.id, sample.kind, sample.can_manage) == (SAMPLE_ID, CompanyKind.SAMPLE, True)
    assert companies.open_sample("Empresa de ejemplo") == sample
    assert companies.all() == (ACME, sample)
