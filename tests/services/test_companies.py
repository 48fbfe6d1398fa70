"""The companies that this computer knows."""

from __future__ import annotations

import pytest

from desktop.domain.company import (
    FRACTTAL_CLOUD,
    OWN_CONSUMER,
    OWN_REFRESH,
    SAMPLE_ID,
    Addresses,
    Company,
    CompanyKind,
    SignIn,
)
from desktop.domain.errors import (
    AddressInvalid,
    AddressNotSecure,
    ConsentRefused,
    DeskError,
    DiskFull,
    HostUnknown,
    NotFracttal,
    NotJson,
    NotManaged,
    OwnSecretNotKept,
    PairRefused,
    SecretNotKept,
    Stopped,
    StoreBroken,
)
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.domain.sign_in import BrowserAsk
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
def browser() -> FakeBrowserSignIn:
    return FakeBrowserSignIn()


@pytest.fixture
def companies(world: World, server: FakeCompanyApi, browser: FakeBrowserSignIn) -> Companies:
    return Companies(
        world.store, world.store.companies, world.vault, world.opener, world.connections, browser
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
    assert company.token_form == "header"


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


def stored(world: World, company_id: str) -> Company:
    return next(one for one in world.store.companies.all() if one.id == company_id)


def test_without_a_pair_a_company_is_guided_and_its_server_only_reached(
    world: World, companies: Companies, server: FakeCompanyApi
) -> None:
    company = companies.connect("Bakery", FRACTTAL_CLOUD, None, REST)
    assert (company.kind, company.key, company.has_own_consumer) == (CompanyKind.GUIDED, "", False)
    assert server.calls == ["reach"]
    assert world.vault.owners(company.id) == frozenset()


def test_what_offers_no_management_may_not_be_fracttal_at_all(
    companies: Companies, server: FakeCompanyApi
) -> None:
    server.fail("check", NotManaged())
    server.fail("reach", NotFracttal("a.example.com"))
    with pytest.raises(NotFracttal):
        companies.connect("New", FRACTTAL_CLOUD, PAIR, REST)
    assert companies.all() == (ACME,)


def test_a_changed_connection_is_the_same_company(
    world: World, companies: Companies, server: FakeCompanyApi
) -> None:
    world.consumers.refresh(ACME, REST)
    world.opener.apis[ACME.id] = server
    elsewhere = Addresses("https://b.example.com/api", "https://b.example.com/t", "https://b.example.com/a")
    changed = companies.connect("Moved", elsewhere, PAIR, REST, ACME)
    assert changed.id == ACME.id
    assert companies.all() == (changed,)
    assert world.vault.read(ACME.id, OWN_CONSUMER) == PAIR.secret
    assert world.api.closed  # the next call goes to the new addresses
    assert len(world.consumers.kept(changed).consumers) == 2


def test_a_change_that_fails_leaves_all_as_it_was(
    world: World, companies: Companies, server: FakeCompanyApi
) -> None:
    world.opener.apis[ACME.id] = server
    server.fail("check", PairRefused())
    with pytest.raises(PairRefused):
        companies.connect("Moved", FRACTTAL_CLOUD, PAIR, REST, ACME)
    assert companies.all() == (ACME,)
    assert world.vault.read(ACME.id, OWN_CONSUMER) == Secret("sample-secret-of-the-app")


def test_the_secret_that_is_kept_need_not_be_typed_again(world: World, companies: Companies) -> None:
    companies.connect("Renamed", FRACTTAL_CLOUD, CompanyPair(ACME.key, None), REST, ACME)
    assert world.opener.opened[-1][1] == Secret("sample-secret-of-the-app")
    assert world.vault.read(ACME.id, OWN_CONSUMER) == Secret("sample-secret-of-the-app")
    world.vault.forget(ACME.id, OWN_CONSUMER)
    with pytest.raises(OwnSecretNotKept):
        companies.connect("Again", FRACTTAL_CLOUD, CompanyPair(ACME.key, None), REST, ACME)


def ask(secret: str = "sample-secret-new") -> BrowserAsk:
    return BrowserAsk(
        FRACTTAL_CLOUD, " sample-key-new ", Secret(secret), 0, lambda _address: None, lambda _agreed: ""
    )


def test_a_persons_sign_in_is_kept_as_it_is_after_its_first_use(
    world: World, companies: Companies, server: FakeCompanyApi
) -> None:
    server.fail("check", NotManaged())
    company = companies.sign_in("Mills", ask(), REST)
    assert (company.sign_in, company.key, company.kind) == (
        SignIn.BROWSER,
        "sample-key-new",
        CompanyKind.GUIDED,
    )
    # What the sign-in gave was used up by finding out the kind, where that renewed it.
    refresh = world.vault.read(company.id, OWN_REFRESH)
    assert server.memory is not None
    assert refresh == server.memory.refresh
    assert world.vault.read(company.id, OWN_CONSUMER) == Secret("sample-secret-new")
    assert companies.all() == (ACME, company)


def test_a_consumer_without_a_secret_leaves_none(world: World, companies: Companies) -> None:
    company = companies.sign_in("Mills", ask(""), REST)
    assert world.vault.owners(company.id) == {OWN_REFRESH}
    world.opener.apis[company.id] = FakeCompanyApi()
    world.connections.api(company)
    assert world.opener.opened[-1][1] == Secret("")


def test_a_sign_in_that_is_refused_keeps_nothing(
    world: World, companies: Companies, browser: FakeBrowserSignIn
) -> None:
    browser.fail_with = ConsentRefused()
    with pytest.raises(ConsentRefused):
        companies.sign_in("Mills", ask(), REST)
    assert companies.all() == (ACME,)


def test_going_back_from_a_sign_in_to_a_pair_forgets_the_sign_in(world: World, companies: Companies) -> None:
    company = companies.sign_in("Mills", ask(), REST)
    changed = companies.connect("Mills", FRACTTAL_CLOUD, PAIR, REST, company)
    assert changed.sign_in is SignIn.PAIR
    with pytest.raises(SecretNotKept):
        world.vault.read(company.id, OWN_REFRESH)


def test_trying_out_keeps_nothing(world: World, companies: Companies, server: FakeCompanyApi) -> None:
    probed = companies.try_out(FRACTTAL_CLOUD, PAIR, lambda _finding: None, REST)
    assert probed.kind is CompanyKind.MANAGED
    assert companies.all() == (ACME,)
    assert world.vault.owners(ACME.id) == {OWN_CONSUMER}
    assert server.closed
    with pytest.raises(AddressInvalid):
        companies.try_out(Addresses("x", "y", "z"), PAIR, lambda _finding: None, REST)


def test_a_test_finds_out_whether_consumers_can_be_managed_now(world: World, companies: Companies) -> None:
    world.api.fail("check", NotManaged())
    probed, company = companies.test(ACME, lambda _finding: None, REST)
    assert probed.kind is CompanyKind.GUIDED
    assert company.kind is CompanyKind.GUIDED
    assert stored(world, ACME.id).kind is CompanyKind.GUIDED
    _, company = companies.test(company, lambda _finding: None, REST)
    assert company.kind is CompanyKind.MANAGED
    assert not world.api.closed


def test_a_test_that_finds_nothing_changes_nothing(world: World, companies: Companies) -> None:
    world.api.fail("reach", HostUnknown("a.example.com"))
    _, company = companies.test(ACME, lambda _finding: None, REST)
    assert company == ACME


def test_a_company_kept_unseen_is_found_out_later(world: World, companies: Companies) -> None:
    unseen = Company("unseen", "Unseen", CompanyKind.GUIDED, FRACTTAL_CLOUD, "sample-key-new")
    companies.keep(unseen, PAIR)
    assert world.vault.read("unseen", OWN_CONSUMER) == PAIR.secret
    world.opener.apis["unseen"] = FakeCompanyApi()
    found = companies.look_again(unseen, REST)
    assert found.kind is CompanyKind.MANAGED
    assert stored(world, "unseen").token_form == "header"


def test_a_renamed_company_is_the_same(world: World, companies: Companies) -> None:
    world.consumers.refresh(ACME, REST)
    renamed = companies.rename(ACME, "  Renamed ")
    assert companies.all() == (renamed,)
    assert (renamed.id, renamed.name) == (ACME.id, "Renamed")
    assert not world.api.closed
