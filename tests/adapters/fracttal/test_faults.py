"""What is tried again after a fault, and what never is; which fault has which error: test_every_fault.py."""

from __future__ import annotations

import uuid

import pytest

from desktop.adapters.fracttal.management import ManagementApi
from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.errors import (
    AnswerLost,
    NotAllowed,
    Redirected,
)
from desktop.sample.host import SampleAddresses, SampleHost
from tests.adapters.fracttal.conftest import QUICK, OpenApi, Patient


@pytest.fixture(scope="module")
def group_id(sample: SampleHost) -> int:
    return sample_group(sample)


def sample_group(sample: SampleHost) -> int:
    from desktop.domain.company import Addresses
    from desktop.domain.secret import Secret

    where = sample.start()
    api = ManagementApi(
        Addresses(where.api_url, where.token_url, where.authorize_url), where.key, Secret(where.secret)
    )
    group = api.read_all(Patient()).groups[0]
    api.close()
    return group.id


@pytest.mark.parametrize("kind", ["reset", "half", "error", "limit", "limit_other", "unauthorized"])
def test_a_reading_gets_over_a_fault_that_passes(
    kind: str, sample: SampleHost, sample_addresses: SampleAddresses, open_api: OpenApi
) -> None:
    progress = Patient()
    sample.faults.set(kind, path="/oauth_consumers", times=1)
    assert len(open_api(sample_addresses).read_all(progress).consumers) >= 7
    if kind.startswith("limit"):
        assert progress.waits == [1.0]


@pytest.mark.parametrize("kind", ["reset", "half", "answer_lost", "html", "wrong_types", "slow=0.02"])
def test_a_creation_whose_answer_is_lost_is_asked_for_again_and_made_once(
    kind: str, sample: SampleHost, sample_addresses: SampleAddresses, group_id: int, open_api: OpenApi
) -> None:
    api = open_api(sample_addresses, limits=QUICK)
    before = {consumer.id for consumer in api.read_all(Patient()).consumers}
    form = ConsumerForm(GrantType.CLIENT_CREDENTIALS, f"Invented {uuid.uuid4().hex[:8]}", "", group_id)
    sample.faults.set(kind, path="/oauth_consumers", method="POST", times=2)
    issued = api.create(form, str(uuid.uuid4()))
    assert issued.secret is not None
    after = {consumer.id for consumer in api.read_all(Patient()).consumers}
    assert after - before == {issued.consumer.id}


@pytest.mark.parametrize("later", ["limit", "error", "exists", "clock", "unauthorized", "false"])
def test_a_lost_answer_stays_lost_whatever_is_said_later(
    later: str, sample: SampleHost, sample_addresses: SampleAddresses, group_id: int, open_api: OpenApi
) -> None:
    form = ConsumerForm(GrantType.CLIENT_CREDENTIALS, f"Invented {uuid.uuid4().hex[:8]}", "", group_id)
    sample.faults.set("answer_lost", path="/oauth_consumers", method="POST", times=1)
    sample.faults.set(later, path="/oauth_consumers", method="POST")
    with pytest.raises(AnswerLost):
        open_api(sample_addresses).create(form, str(uuid.uuid4()))


def test_a_change_or_deletion_is_sent_once(
    sample: SampleHost, sample_addresses: SampleAddresses, group_id: int, open_api: OpenApi
) -> None:
    api = open_api(sample_addresses)
    form = ConsumerForm(GrantType.CLIENT_CREDENTIALS, f"Invented {uuid.uuid4().hex[:8]}", "", group_id)
    target = api.create(form, str(uuid.uuid4())).consumer.id
    for method, perform in (("PUT", lambda: api.edit(target, form)), ("DELETE", lambda: api.delete(target))):
        sample.faults.set("reset", method=method)
        before = len(sample.seen)
        with pytest.raises(AnswerLost):
            perform()
        assert [seen for seen, _ in sample.seen[before:]] == [method]


def test_permission_refused_never_asks_for_another_token(
    sample: SampleHost, sample_addresses: SampleAddresses, open_api: OpenApi
) -> None:
    api = open_api(sample_addresses)
    api.check()
    sample.faults.set("unauthorized_endpoint", path="/oauth_consumers")
    before = len(sample.seen)
    with pytest.raises(NotAllowed):
        api.read_all(Patient())
    assert sample.seen[before:] == (("GET", "/oauth_consumers"),)


def test_a_redirect_is_not_followed(
    sample: SampleHost, sample_addresses: SampleAddresses, open_api: OpenApi
) -> None:
    sample.faults.set("redirect", path="/oauth_consumers")
    with pytest.raises(Redirected):
        open_api(sample_addresses).read_all(Patient())
    assert not [path for _, path in sample.seen if "elsewhere" in path]
