"""The stand-in for a company's server behaves like one where the services depend on it."""

from __future__ import annotations

import pytest

from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.errors import AnswerLost, Gone, HostUnknown, InvalidFields, Problem
from desktop.domain.permission import PermissionGroup
from desktop.domain.progress import Unwatched
from tests.fakes import FakeCompanyApi

FORM = ConsumerForm(GrantType.CLIENT_CREDENTIALS, "For a test", "", 1)
GROUPS = (PermissionGroup(1, "Everything", False, ()),)


@pytest.fixture
def api() -> FakeCompanyApi:
    return FakeCompanyApi(groups=GROUPS)


def test_what_is_made_is_listed_with_its_secret(api: FakeCompanyApi) -> None:
    issued = api.create(FORM, "once")
    listing = api.read_all(Unwatched())
    assert listing.consumers == (issued.consumer,)
    assert listing.secrets == {issued.consumer.id: issued.secret}
    assert listing.groups == GROUPS
    assert api.calls == ["create", "read_all"]


def test_the_same_key_gives_the_first_answer(api: FakeCompanyApi) -> None:
    first = api.create(FORM, "once")
    assert api.create(FORM, "once") == first
    assert len(api.consumers) == 1


def test_a_name_is_taken_once(api: FakeCompanyApi) -> None:
    api.create(FORM, "once")
    with pytest.raises(InvalidFields) as caught:
        api.create(FORM, "twice")
    assert caught.value.fields == {"name": Problem.TAKEN}


def test_an_answer_can_be_lost_before_and_after_the_work(api: FakeCompanyApi) -> None:
    api.fail("create", AnswerLost("sample"))
    api.fail("create", AnswerLost("sample"), done=True)
    with pytest.raises(AnswerLost):
        api.create(FORM, "once")
    assert api.consumers == {}
    with pytest.raises(AnswerLost):
        api.create(FORM, "once")
    assert len(api.consumers) == 1
    assert api.create(FORM, "once").consumer.name == FORM.name
    assert len(api.consumers) == 1


def test_it_can_be_out_of_reach_several_times(api: FakeCompanyApi) -> None:
    api.fail("check", HostUnknown("sample"), times=2)
    for _ in range(2):
        with pytest.raises(HostUnknown):
            api.check()
    api.check()


def test_changes_and_deletes_what_is_there_only(api: FakeCompanyApi) -> None:
    issued = api.create(FORM, "once")
    changed = api.edit(issued.consumer.id, ConsumerForm(FORM.grant_type, "Other", "", 1))
    assert changed.name == "Other"
    api.delete(issued.consumer.id)
    assert api.read_all(Unwatched()).consumers == ()
    for call in (lambda: api.delete(issued.consumer.id), lambda: api.edit("nobody", FORM)):
        with pytest.raises(Gone):
            call()
