"""CompanyApi, by the real one over HTTP and by its stand-in: what the services depend on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal
from uuid import uuid4

import pytest

from desktop.domain.consumer import ConsumerForm, GrantType, form_of
from desktop.domain.errors import Gone, InvalidFields, Problem, Stopped
from desktop.domain.permission import PermissionGroup
from desktop.domain.progress import Unwatched
from desktop.sample.host import SampleAddresses
from desktop.services.ports import CompanyApi
from tests.adapters.fracttal.conftest import OpenApi, Patient
from tests.fakes import FakeCompanyApi

REST = Unwatched()


@pytest.fixture(params=["real", "stand-in"])
def api(request: pytest.FixtureRequest, sample_addresses: SampleAddresses, open_api: OpenApi) -> CompanyApi:
    kind: Literal["real", "stand-in"] = request.param
    if kind == "stand-in":
        return FakeCompanyApi(groups=(PermissionGroup(1, "Everything", False, ()),))
    return open_api(sample_addresses)


@pytest.fixture
def form(api: CompanyApi) -> ConsumerForm:
    group = api.read_all(REST).groups[0]
    return ConsumerForm(GrantType.CLIENT_CREDENTIALS, f"Invented {uuid4().hex[:8]}", "For a test", group.id)


def key() -> str:
    return str(uuid4())


def test_a_sound_pair_is_taken(api: CompanyApi) -> None:
    api.check()


def test_a_token_is_had_in_a_form_that_is_told(api: CompanyApi) -> None:
    assert api.token_form is None
    api.reach()
    api.sign_in()
    assert api.token_form == "header"


def test_a_row_of_a_documented_resource_may_be_read(api: CompanyApi) -> None:
    api.read_one("items", REST)


def test_what_is_made_is_listed_with_its_group_and_secret(api: CompanyApi, form: ConsumerForm) -> None:
    issued = api.create(form, key())
    assert form_of(issued.consumer) == form
    assert issued.consumer.created_at.utcoffset() is not None
    listing = api.read_all(REST)
    listed = next(one for one in listing.consumers if one.id == issued.consumer.id)
    assert form_of(listed) == form
    assert listed.group_name == listing.groups[0].name
    assert listing.secrets[listed.id] == issued.secret


def test_reading_tells_how_far_it_is(api: CompanyApi, form: ConsumerForm) -> None:
    api.create(form, key())
    progress = Patient()
    total = len(api.read_all(progress).consumers)
    assert (total, total) in progress.reports


def test_the_same_key_gives_the_first_answer_and_makes_no_second_one(
    api: CompanyApi, form: ConsumerForm
) -> None:
    once = key()
    first, second = api.create(form, once), api.create(form, once)
    assert (first.consumer, first.secret) == (second.consumer, second.secret)
    assert [one.name for one in api.read_all(REST).consumers].count(form.name) == 1


def test_a_name_is_taken_regardless_of_case(api: CompanyApi, form: ConsumerForm) -> None:
    api.create(form, key())
    again = ConsumerForm(form.grant_type, form.name.upper(), "", form.group_id)
    with pytest.raises(InvalidFields) as caught:
        api.create(again, key())
    assert caught.value.fields == {"name": Problem.TAKEN}


def test_an_edit_changes_what_it_may_and_nothing_else(api: CompanyApi, form: ConsumerForm) -> None:
    before = api.create(form, key()).consumer
    edited = ConsumerForm(form.grant_type, f"{form.name} 2", "Changed", form.group_id)
    after = api.edit(before.id, edited)
    assert form_of(after) == edited
    assert (after.id, after.key, after.created_at) == (before.id, before.key, before.created_at)


def test_what_is_deleted_is_gone(api: CompanyApi, form: ConsumerForm) -> None:
    made = api.create(form, key()).consumer
    api.delete(made.id)
    listing = api.read_all(REST)
    assert made.id not in {one.id for one in listing.consumers} | set(listing.secrets)
    calls: tuple[Callable[[], object], ...] = (
        lambda: api.delete(made.id),
        lambda: api.edit(made.id, form),
    )
    for call in calls:
        with pytest.raises(Gone):
            call()


def test_a_new_secret_comes_with_the_same_consumer_and_replaces_the_old_one(
    api: CompanyApi, form: ConsumerForm
) -> None:
    made = api.create(form, key())
    renewed = api.new_secret(made.consumer.id)
    assert renewed.consumer.key == made.consumer.key
    assert form_of(renewed.consumer) == form
    assert renewed.secret not in (None, made.secret)
    assert api.read_all(REST).secrets[made.consumer.id] == renewed.secret
    for unknown in ("no-such-id", "..", ""):
        with pytest.raises(Gone):
            api.new_secret(unknown)


def test_who_stops_gets_no_list(api: CompanyApi) -> None:
    class Impatient(Patient):
        def report(self, done: int, total: int) -> None:
            raise Stopped

    with pytest.raises(Stopped):
        api.read_all(Impatient())


def test_after_closing_nothing_is_asked(api: CompanyApi) -> None:
    api.close()
    api.close()
    for call in (api.check, lambda: api.delete("1"), lambda: api.read_all(REST)):
        with pytest.raises(Stopped):
            call()
