"""The management API against a real server over HTTP: what CompanyApi promises."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from desktop.adapters.fracttal.management import ManagementApi
from desktop.adapters.fracttal.management import open_api as open_real_api
from desktop.domain.company import Addresses, Company, CompanyKind
from desktop.domain.consumer import ConsumerForm, GrantType, form_of
from desktop.domain.errors import Gone, InvalidFields, NotManaged, PairRefused, Problem, Stopped
from desktop.domain.progress import Unwatched
from desktop.domain.secret import Secret
from desktop.sample.host import SampleAddresses, SampleHost
from desktop.sample.settings import SampleSettings
from desktop.services.ports import ApiOpener, CompanyApi
from tests.adapters.fracttal.conftest import OpenApi, Patient
from tests.adapters.fracttal.raw_server import RawServer, reply, token_reply


def a_port(api: ManagementApi) -> CompanyApi:
    return api  # mypy checks that the class satisfies the port


def an_opener() -> ApiOpener:
    return open_real_api


def new_form(api: ManagementApi, name: str = "") -> ConsumerForm:
    group = api.read_all(Unwatched()).groups[0]
    return ConsumerForm(
        GrantType.CLIENT_CREDENTIALS, name or f"Invented {uuid.uuid4().hex[:8]}", "For a test", group.id
    )


def test_a_sound_pair_is_taken(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    a_port(open_api(sample_addresses)).check()


def test_the_opener_uses_the_companys_addresses_and_key(sample_addresses: SampleAddresses) -> None:
    where = Addresses(sample_addresses.api_url, sample_addresses.token_url, sample_addresses.authorize_url)
    company = Company("one", "Sample", CompanyKind.MANAGED, where, sample_addresses.key)
    api = an_opener()(company, Secret(sample_addresses.secret))
    api.check()
    api.close()


def test_a_wrong_secret_is_told_from_everything_else(
    sample_addresses: SampleAddresses, open_api: OpenApi
) -> None:
    root = sample_addresses.api_url.removesuffix("/api")
    with pytest.raises(PairRefused):
        open_api(root, key=sample_addresses.key, secret="sample-secret-wrong").check()


def test_everything_is_read_with_secrets_apart(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    progress = Patient()
    listing = open_api(sample_addresses).read_all(progress)
    assert len(listing.consumers) >= 7
    assert len(listing.groups) >= 1
    assert set(listing.secrets) == {consumer.id for consumer in listing.consumers}
    assert all(consumer.group_name for consumer in listing.consumers)
    assert all(consumer.created_at.utcoffset() is not None for consumer in listing.consumers)
    assert progress.reports[0] == (len(listing.consumers), len(listing.consumers))
    assert any(group.rights_by_module() for group in listing.groups)


def test_several_pages_are_read_to_the_end(tmp_path: Path, open_api: OpenApi) -> None:
    host = SampleHost(tmp_path, consumers=230)
    try:
        progress = Patient()
        listing = open_api(host.start()).read_all(progress)
    finally:
        host.stop()
    total = len(listing.consumers)
    assert total >= 230
    assert len({consumer.id for consumer in listing.consumers}) == total
    assert progress.reports[:3] == [(100, total), (200, total), (total, total)]


def test_a_stop_ends_the_reading(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    class Impatient(Patient):
        def report(self, done: int, total: int) -> None:
            raise Stopped

    with pytest.raises(Stopped):
        open_api(sample_addresses).read_all(Impatient())


def test_a_consumer_is_made_changed_and_deleted(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    api = open_api(sample_addresses)
    form = new_form(api, "Überprüfung 📦 / ..")
    issued = api.create(form, str(uuid.uuid4()))
    assert issued.secret is not None
    assert issued.consumer.name == "Überprüfung 📦 / .."
    changed = api.edit(issued.consumer.id, ConsumerForm(form.grant_type, "Renamed", "", form.group_id))
    assert (changed.id, changed.name, changed.key) == (issued.consumer.id, "Renamed", issued.consumer.key)
    api.delete(issued.consumer.id)
    with pytest.raises(Gone):
        api.delete(issued.consumer.id)
    with pytest.raises(Gone):
        api.edit(issued.consumer.id, form)


def test_a_callback_comes_back_to_the_letter(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    api = open_api(sample_addresses)
    group = api.read_all(Patient()).groups[0]
    callback = "https://app.example.com/Call/Back?a=1&b=%20x"
    form = ConsumerForm(GrantType.AUTHORIZATION_CODE, "With callback", "", group.id, callback)
    issued = api.create(form, str(uuid.uuid4()))
    assert form_of(issued.consumer) == form


def test_the_same_key_gives_the_first_answer(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    api = open_api(sample_addresses)
    form, key = new_form(api), str(uuid.uuid4())
    first, second = api.create(form, key), api.create(form, key)
    assert first.consumer == second.consumer
    assert first.secret == second.secret


def test_a_taken_name_is_said_at_its_field(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    api = open_api(sample_addresses)
    form = new_form(api)
    api.create(form, str(uuid.uuid4()))
    with pytest.raises(InvalidFields) as caught:
        api.create(form, str(uuid.uuid4()))
    assert caught.value.fields == {"name": Problem.TAKEN}


def test_the_servers_own_check_is_said_at_each_field(
    sample_addresses: SampleAddresses, open_api: OpenApi
) -> None:
    form = ConsumerForm(GrantType.AUTHORIZATION_CODE, "n" * 121, "", 999_999, "nowhere")
    with pytest.raises(InvalidFields) as caught:
        open_api(sample_addresses).create(form, str(uuid.uuid4()))
    assert caught.value.fields == {
        "name": Problem.TOO_LONG,
        "id_group_permission": Problem.UNKNOWN,
        "callback_url": Problem.NOT_A_URL,
    }


def test_a_form_without_its_choices_is_not_sent(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    api = open_api(sample_addresses)
    with pytest.raises(InvalidFields) as caught:
        api.create(ConsumerForm(name="No grant type"), "key")
    assert caught.value.fields == {"grant_type": Problem.BLANK}
    with pytest.raises(InvalidFields) as caught:
        api.create(ConsumerForm(GrantType.CLIENT_CREDENTIALS, "No group"), "key")
    assert caught.value.fields == {"id_group_permission": Problem.BLANK}


def test_where_secrets_are_shown_once_the_list_has_none(tmp_path: Path, open_api: OpenApi) -> None:
    host = SampleHost(tmp_path, consumers=2, settings=SampleSettings(secrets_shown_once=True))
    try:
        api = open_api(host.start())
        assert api.read_all(Patient()).secrets == {}
        assert api.create(new_form(api), str(uuid.uuid4())).secret is not None
    finally:
        host.stop()


def test_a_server_without_the_list_is_not_managed(open_api: OpenApi) -> None:
    def script(heard: object, plug: object) -> bytes:
        return token_reply() if len(server.heard) == 1 else reply({"success": False}, 404)

    with RawServer(script) as server, pytest.raises(NotManaged):
        open_api(server.root).check()


@pytest.mark.parametrize("odd", ["a b/c?d#e", "100%", "ünï/../x"])
def test_an_odd_id_stays_one_part_of_the_path(odd: str, open_api: OpenApi) -> None:
    def script(heard: object, plug: object) -> bytes:
        return token_reply() if len(server.heard) == 1 else reply({"success": True, "message": ""})

    with RawServer(script) as server:
        open_api(server.root).delete(odd)
    assert server.heard[-1].target.startswith("/api/oauth_consumers/")
    assert server.heard[-1].target.count("/") == 3
    assert "?" not in server.heard[-1].target


@pytest.mark.parametrize("impossible", ["", ".", "..", "a\nb"])
def test_an_id_that_is_none_is_never_sent(
    impossible: str, sample_addresses: SampleAddresses, open_api: OpenApi
) -> None:
    with pytest.raises(Gone):
        open_api(sample_addresses).delete(impossible)


def test_after_closing_nothing_is_sent(sample_addresses: SampleAddresses, open_api: OpenApi) -> None:
    api = open_api(sample_addresses)
    api.check()
    api.close()
    for call in (api.check, lambda: api.delete("1"), lambda: api.read_all(Patient())):
        with pytest.raises(Stopped):
            call()
