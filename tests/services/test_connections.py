"""One open API per company, whoever asks."""

from __future__ import annotations

from threading import Barrier, Thread

import pytest

from desktop.domain.company import (
    FRACTTAL_CLOUD,
    OWN_REFRESH,
    SAMPLE_ID,
    Addresses,
    Company,
    CompanyKind,
    SignIn,
)
from desktop.domain.errors import FolderNotWritable, HostUnknown, NoOwnConsumer, OwnSecretNotKept, Stopped
from desktop.domain.secret import Secret
from desktop.services.connections import Connections
from desktop.services.ports import CompanyApi
from tests.fakes import FakeCompanyApi, FakeReachCheck
from tests.services.conftest import ACME, OTHER, World

SAMPLE = Company(SAMPLE_ID, "Sample company", CompanyKind.SAMPLE, Addresses("", "", ""))


@pytest.fixture
def sample_api(world: World) -> FakeCompanyApi:
    world.store.companies.put(SAMPLE)
    world.opener.apis[SAMPLE_ID] = FakeCompanyApi()
    return world.opener.apis[SAMPLE_ID]


def test_an_api_is_opened_once_with_the_apps_own_secret(world: World) -> None:
    assert world.opener.opened == []
    assert world.connections.api(ACME) is world.connections.api(ACME) is world.api
    assert world.opener.opened == [(ACME, Secret("sample-secret-of-the-app"))]
    assert world.sample.starts == 0


def test_without_the_apps_own_secret_nothing_is_opened(world: World) -> None:
    with pytest.raises(OwnSecretNotKept):
        world.connections.api(OTHER)
    assert world.opener.opened == []


def test_without_a_consumer_of_its_own_there_is_nothing_to_open(world: World) -> None:
    with pytest.raises(NoOwnConsumer):
        world.connections.api(OTHER._replace(key=""))
    assert world.opener.opened == []


def test_the_form_that_worked_is_remembered_with_the_company(world: World) -> None:
    world.connections.api(ACME).check()
    [company] = world.store.companies.all()
    assert company.token_form == "header"
    assert company == ACME  # it is no other company for that


def test_a_persons_sign_in_is_renewed_in_the_vault(world: World) -> None:
    signed_in = ACME._replace(sign_in=SignIn.BROWSER)
    with pytest.raises(OwnSecretNotKept):
        world.connections.api(signed_in)
    world.vault.keep(ACME.id, OWN_REFRESH, Secret("sample-refresh-0"))
    world.connections.api(signed_in).check()
    assert world.api.memory is not None
    assert world.api.memory.refresh == Secret("sample-refresh-0")
    assert world.vault.read(ACME.id, OWN_REFRESH) != Secret("sample-refresh-0")


def test_a_dropped_api_is_closed_and_opened_anew(world: World) -> None:
    world.connections.api(ACME)
    world.connections.drop(ACME.id)
    assert world.api.closed
    world.connections.api(ACME)
    assert len(world.opener.opened) == 2


def test_dropping_what_is_not_open_does_nothing(world: World) -> None:
    world.connections.drop(ACME.id)
    world.connections.drop("nobody")
    assert not world.api.closed


def test_closing_closes_all_of_them_for_good(world: World, sample_api: FakeCompanyApi) -> None:
    world.connections.api(ACME)
    world.connections.api(SAMPLE)
    world.sample.stop()
    world.connections.close()
    world.connections.close()
    assert world.api.closed
    assert sample_api.closed
    for company in (ACME, SAMPLE):
        with pytest.raises(Stopped):
            world.connections.api(company)
    assert not world.sample.running


def test_the_sample_server_is_started_by_the_first_call_only(
    world: World, sample_api: FakeCompanyApi
) -> None:
    assert world.connections.api(SAMPLE) is world.connections.api(SAMPLE) is sample_api
    assert world.sample.starts == 1
    [(company, secret)] = world.opener.opened
    assert (company.id, company.name, company.kind) == (SAMPLE_ID, "Sample company", CompanyKind.SAMPLE)
    assert company.addresses.api == "http://127.0.0.1:4711/api"
    assert (company.key, secret) == ("sample-own-key", Secret("sample-own-secret"))


def test_a_sample_server_that_does_not_start_is_tried_again(world: World, sample_api: FakeCompanyApi) -> None:
    world.sample.fail_with = FolderNotWritable("somewhere")
    with pytest.raises(FolderNotWritable):
        world.connections.api(SAMPLE)
    world.sample.fail_with = None
    assert world.connections.api(SAMPLE) is sample_api


def test_many_threads_get_the_same_one(world: World, sample_api: FakeCompanyApi) -> None:
    together = Barrier(8)
    got: list[CompanyApi] = []

    def ask() -> None:
        together.wait(5)
        got.extend(world.connections.api(SAMPLE) for _ in range(20))

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert len(got) == 160
    assert all(one is sample_api for one in got)
    assert len(world.opener.opened) == world.sample.starts == 1


def test_a_company_without_a_list_is_reached_without_the_apps_pair(world: World) -> None:
    guided = Company("mills", "Mills", CompanyKind.GUIDED, FRACTTAL_CLOUD)
    reach = FakeReachCheck()
    connections = Connections(world.opener, world.vault, world.sample, world.store.companies, reach)
    connections.check(guided)
    assert (reach.asked, world.api.calls) == (1, [])
    reach.problem = HostUnknown("sample")
    with pytest.raises(HostUnknown):
        connections.check(guided)
    connections.check(ACME)
    assert world.api.calls == ["check"]
