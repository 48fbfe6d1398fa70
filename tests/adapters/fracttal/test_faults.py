"""Every fault at every call: the error that is promised, and a client that works afterwards."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest

from desktop.adapters.fracttal.management import ManagementApi
from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.errors import (
    AnswerLost,
    ClockOff,
    ConnectionLost,
    DeskError,
    InvalidFields,
    LimitUsedUp,
    NotAllowed,
    NotJson,
    NotManaged,
    PairRefused,
    Redirected,
    RequestRefused,
    ServerFailed,
    SignInRefused,
    TimedOut,
    TooLarge,
    WrongShape,
)
from desktop.sample.faults import KINDS
from desktop.sample.host import SampleAddresses, SampleHost
from tests.adapters.fracttal.conftest import QUICK, OpenApi, Patient

CHECK, READ, CREATE, EDIT, DELETE, TOKEN = "check", "read_all", "create", "edit", "delete", "token"
CALLS = (CHECK, READ, CREATE, EDIT, DELETE, TOKEN)

Expected = type[DeskError] | None


def row(
    check: Expected, read: Expected, change: Expected, token: Expected, delete: Expected = DeskError
) -> dict[str, Expected]:
    delete = change if delete is DeskError else delete
    return dict(zip(CALLS, (check, read, change, change, delete, token), strict=True))


TABLE: dict[str, dict[str, Expected]] = {
    "delay": row(None, None, None, None),
    "reset": row(ConnectionLost, ConnectionLost, AnswerLost, ConnectionLost),
    "timeout": row(TimedOut, TimedOut, AnswerLost, TimedOut),
    "slow": row(TimedOut, TimedOut, AnswerLost, TimedOut),
    "half": row(ConnectionLost, ConnectionLost, AnswerLost, ConnectionLost),
    "answer_lost": row(ConnectionLost, ConnectionLost, AnswerLost, ConnectionLost),
    "html": row(NotManaged, NotJson, AnswerLost, NotJson),
    "false": row(NotManaged, RequestRefused, RequestRefused, RequestRefused),
    "unauthorized": row(SignInRefused, SignInRefused, SignInRefused, PairRefused),
    "unauthorized_endpoint": row(NotManaged, NotAllowed, NotAllowed, NotAllowed),
    "limit": row(LimitUsedUp, LimitUsedUp, LimitUsedUp, LimitUsedUp),
    "limit_other": row(LimitUsedUp, LimitUsedUp, LimitUsedUp, LimitUsedUp),
    # Where nothing is made 408 has its ordinary meaning.
    "exists": row(TimedOut, TimedOut, InvalidFields, TimedOut),
    "error": row(ServerFailed, ServerFailed, ServerFailed, ServerFailed),
    "huge": row(NotManaged, TooLarge, AnswerLost, TooLarge),
    # A deletion is over when the server agrees; its data doesn't matter.
    "wrong_types": row(NotManaged, WrongShape, AnswerLost, WrongShape, delete=None),
    "deep": row(NotManaged, NotJson, AnswerLost, NotJson),
    "redirect": row(NotManaged, Redirected, Redirected, Redirected),
    "clock": row(ClockOff, ClockOff, ClockOff, ClockOff),
    "bomb": row(NotManaged, TooLarge, AnswerLost, TooLarge),
}

WHERE = {
    CHECK: ("/oauth_consumers", "GET"),
    READ: ("/oauth_consumers", "GET"),
    CREATE: ("/oauth_consumers", "POST"),
    EDIT: ("/oauth_consumers/*", "PUT"),
    DELETE: ("/oauth_consumers/*", "DELETE"),
    TOKEN: ("/oauth/token", "POST"),
}


def test_the_table_knows_every_fault() -> None:
    assert set(TABLE) == set(KINDS)


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


def performing(api: ManagementApi, call: str, group_id: int) -> Callable[[], object]:
    """The call, prepared: what it needs on the server is made before the fault is set."""
    form = ConsumerForm(GrantType.CLIENT_CREDENTIALS, f"Invented {uuid.uuid4().hex[:8]}", "", group_id)
    if call == CHECK:
        return api.check
    if call in (READ, TOKEN):
        return lambda: api.read_all(Patient())
    if call == CREATE:
        return lambda: api.create(form, str(uuid.uuid4()))
    target = api.create(form, str(uuid.uuid4())).consumer.id
    if call == EDIT:
        return lambda: api.edit(target, form)
    return lambda: api.delete(target)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("kind", TABLE)
def test_each_fault_has_its_error_and_leaves_a_client_that_works(
    kind: str,
    call: str,
    sample: SampleHost,
    sample_addresses: SampleAddresses,
    group_id: int,
    open_api: OpenApi,
) -> None:
    expected = TABLE[kind][call]
    api = open_api(sample_addresses, limits=QUICK)
    perform = performing(api, call, group_id)
    path, method = WHERE[call]
    sample.faults.set("delay=0.05" if kind == "delay" else kind, path=path, method=method)
    if expected is None:
        perform()
    else:
        with pytest.raises(DeskError) as caught:
            perform()
        assert type(caught.value) is expected
        check_facts(caught.value)
    sample.faults.clear()
    api.check()
    assert len(api.read_all(Patient()).consumers) >= 7


def check_facts(error: DeskError) -> None:
    """What a message needs is there."""
    if hasattr(error, "host"):
        assert error.host == "127.0.0.1"
    if isinstance(error, LimitUsedUp):
        assert error.seconds == 1
    if isinstance(error, WrongShape):
        assert error.where in ("data[0].grant_type", "access_token")
    if isinstance(error, RequestRefused):
        assert error.said == "Something was not right"
    if isinstance(error, ServerFailed):
        assert error.status == 500


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
