"""The sample company's server: stopped, started again, and as on its first day."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.company import SAMPLE_ID, Addresses, Company, CompanyKind
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.services.sample_company import SampleCompany
from tests.fakes import FakeCompanyApi
from tests.services.conftest import ACME, GROUPS, World, consumer

REST = Unwatched()
SAMPLE = Company(SAMPLE_ID, "Sample company", CompanyKind.SAMPLE, Addresses("", "", ""))


@pytest.fixture
def api(world: World) -> FakeCompanyApi:
    world.store.companies.put(SAMPLE)
    api = FakeCompanyApi((consumer(1),), GROUPS, {"consumer-1": Secret("sample-secret-1")})
    world.opener.apis[SAMPLE_ID] = api
    return api


@pytest.fixture
def sample(world: World, api: FakeCompanyApi) -> SampleCompany:
    return SampleCompany(
        world.sample,
        world.connections,
        world.store,
        world.store.consumers,
        world.vault,
        world.store.rotations,
    )


def test_it_runs_once_it_is_used(world: World, sample: SampleCompany) -> None:
    assert not sample.running
    world.consumers.refresh(SAMPLE, REST)
    assert sample.running


def test_stopping_keeps_what_was_read(world: World, sample: SampleCompany, api: FakeCompanyApi) -> None:
    world.consumers.refresh(SAMPLE, REST)
    sample.stop()
    assert not sample.running
    assert world.consumers.kept(SAMPLE).consumers == (consumer(1),)
    assert world.consumers.secret(SAMPLE, "consumer-1") == Secret("sample-secret-1")


def test_asking_a_stopped_one_does_not_start_it(world: World, sample: SampleCompany) -> None:
    world.consumers.refresh(SAMPLE, REST)
    sample.stop()
    world.consumers.check(SAMPLE)
    assert not sample.running


def test_a_started_one_is_reached_at_its_new_address(world: World, sample: SampleCompany) -> None:
    world.consumers.refresh(SAMPLE, REST)
    sample.stop()
    sample.start()
    world.consumers.refresh(SAMPLE, REST)
    assert sample.running
    hosts = [company.addresses.api for company, _ in world.opener.opened]
    assert hosts == ["http://127.0.0.1:4711/api", "http://127.0.0.1:4712/api"]


def test_a_reset_forgets_what_was_kept_of_it_and_of_nothing_else(
    world: World, sample: SampleCompany, api: FakeCompanyApi
) -> None:
    world.consumers.refresh(SAMPLE, REST)
    world.consumers.refresh(ACME, REST)
    sample.reset()
    assert world.sample.resets == 1
    assert world.consumers.kept(SAMPLE).consumers == ()
    assert world.vault.owners(SAMPLE_ID) == frozenset()
    assert api.closed
    assert len(world.consumers.kept(ACME).consumers) == 2
    assert world.kept_secrets() == {"consumer-1", "consumer-2"}
    assert world.consumers.refresh(SAMPLE, REST).listing.consumers == (consumer(1),)


def test_on_its_first_day_nothing_rotates(world: World, sample: SampleCompany) -> None:
    world.consumers.refresh(SAMPLE, REST)
    rotation = world.rotations.begin(SAMPLE, consumer(1), date(2026, 11, 25))
    assert rotation.id in world.vault.owners(SAMPLE_ID)
    sample.reset(SAMPLE)
    assert world.rotations.under_way(SAMPLE) == ()
    assert world.vault.owners(SAMPLE_ID) == frozenset()
