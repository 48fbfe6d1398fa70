"""AuthorizationCalls and LegacyPairCalls, by the real ones over HTTP and by their stand-ins."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

import pytest

from desktop.domain.authorization import AppAuthorization
from desktop.domain.errors import AnswerLost, Gone, NotAllowed, Stopped, WrongShape
from desktop.sample.host import SampleAddresses, SampleHost
from desktop.services.ports import CompanyApi
from tests.adapters.fracttal.conftest import OpenApi, Patient
from tests.fakes import FakeCompanyApi

GRANTED = datetime(2026, 1, 2, tzinfo=UTC)


@pytest.fixture(params=["real", "stand-in"])
def api(
    request: pytest.FixtureRequest, sample: SampleHost, sample_addresses: SampleAddresses, open_api: OpenApi
) -> CompanyApi:
    kind: Literal["real", "stand-in"] = request.param
    if kind == "stand-in":
        fake = FakeCompanyApi()
        fake.authorizations.listed = {
            number: AppAuthorization(number, "7", "An app", f"Person {number}", "p@example.com", GRANTED)
            for number in ("1", "2", "3")
        }
        return fake
    sample.reset()
    return open_api(sample_addresses)


def test_what_is_revoked_is_not_listed_and_the_others_are(api: CompanyApi) -> None:
    progress = Patient()
    before = api.authorizations.read(progress)
    assert len(before) > 1
    assert (len(before), len(before)) in progress.reports
    assert all(one.person and one.email and one.application for one in before)
    assert all(one.granted_at.utcoffset() is not None for one in before)
    api.authorizations.revoke(before[0].id)
    assert api.authorizations.read(progress) == before[1:]
    for missing in (before[0].id, "none/such", "..", ""):
        with pytest.raises(Gone):
            api.authorizations.revoke(missing)


def test_who_stops_gets_no_list(api: CompanyApi) -> None:
    class Impatient(Patient):
        def report(self, done: int, total: int) -> None:
            raise Stopped

    with pytest.raises(Stopped):
        api.authorizations.read(Impatient())


def test_a_new_secret_has_the_same_key_and_another_date(api: CompanyApi) -> None:
    before = api.legacy_pair.read()
    assert before.key
    assert before.secret_created_at is not None
    first, second = api.legacy_pair.new_secret(), api.legacy_pair.new_secret()
    assert first.pair.key == second.pair.key == before.key
    assert first.secret != second.secret
    assert first.pair.secret_created_at is not None
    assert first.pair.secret_created_at > before.secret_created_at
    assert api.legacy_pair.read() == second.pair


def test_after_closing_nothing_is_asked(api: CompanyApi) -> None:
    api.close()
    for call in (
        api.legacy_pair.read,
        api.legacy_pair.new_secret,
        lambda: api.authorizations.revoke("1"),
        lambda: api.authorizations.read(Patient()),
    ):
        with pytest.raises(Stopped):
            call()


@pytest.mark.parametrize("fault", ["answer_lost", "half", "wrong_types", "html"])
def test_a_new_secret_that_cannot_be_read_is_a_lost_answer(
    sample: SampleHost, sample_addresses: SampleAddresses, open_api: OpenApi, fault: str
) -> None:
    sample.faults.set(fault, path="/api_connection/secret")
    with pytest.raises(AnswerLost):
        open_api(sample_addresses).legacy_pair.new_secret()


def test_odd_answers_are_named(
    sample: SampleHost, sample_addresses: SampleAddresses, open_api: OpenApi
) -> None:
    api = open_api(sample_addresses)
    sample.faults.set("wrong_types", method="GET")
    with pytest.raises(WrongShape):
        api.authorizations.read(Patient())
    with pytest.raises(WrongShape):
        api.legacy_pair.read()
    sample.faults.clear()
    sample.faults.set("unauthorized_endpoint")
    for call in (api.legacy_pair.read, api.legacy_pair.new_secret, lambda: api.authorizations.revoke("1")):
        with pytest.raises(NotAllowed):
            call()
