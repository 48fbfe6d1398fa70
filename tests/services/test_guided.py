"""Consumers of a company whose server can't list them: only what was found to be so is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.company import FRACTTAL_CLOUD, OWN_CONSUMER, Company, CompanyKind
from desktop.domain.consumer import Consumer, ConsumerForm, GrantType
from desktop.domain.errors import (
    AlreadyKept,
    DeskError,
    DiskFull,
    HostUnknown,
    InvalidFields,
    PairForSignIn,
    PairRefused,
    Problem,
    SecretNotKept,
    Stopped,
)
from desktop.domain.guided import Ending, Pair, PairAnswer
from desktop.domain.journal import Deed
from desktop.domain.journal import Ending as Done
from desktop.domain.progress import Unwatched
from desktop.domain.record import LocalRecord, Outcome, Verification
from desktop.domain.secret import Secret
from tests.fakes import FakeCompanyApi
from tests.services.conftest import ACME, GROUPS, START, World, consumer

MILLS = Company("mills", "Invented Mills", CompanyKind.GUIDED, FRACTTAL_CLOUD, "sample-own-key")
FORM = ConsumerForm(
    GrantType.CLIENT_CREDENTIALS, " Power BI ", "Monthly figures", group_name=" Solo lectura "
)
PAIR = Pair("sample-key-1", Secret("sample-secret-1"))
NEW_PAIR = Pair("sample-key-1", Secret("sample-secret-2"))
REST = Unwatched()


@pytest.fixture
def mills(world: World) -> World:
    """A guided company; Fracttal has one consumer, nothing is kept yet."""
    world.store.companies.put(MILLS)
    world.check.give(PAIR.key, "sample-secret-1")
    return world


@pytest.fixture
def kept(mills: World) -> Consumer:
    return mills.guided.verify_and_keep(MILLS, FORM, PAIR, REST).consumer


def listed(world: World) -> tuple[Consumer, ...]:
    return world.consumers.kept(MILLS).consumers


def nothing_is_kept(world: World) -> bool:
    return not (listed(world) or world.vault.owners(MILLS.id) or world.store.records.verifications(MILLS.id))


def test_a_pair_that_works_is_kept_with_its_consumer(mills: World) -> None:
    mills.store.drafts.keep(MILLS.id, "", FORM)
    done = mills.guided.verify_and_keep(MILLS, FORM, PAIR, REST)
    assert listed(mills) == (done.consumer,)
    assert (done.answer, done.was_swapped) == (PairAnswer.WORKS, False)
    assert (done.consumer.name, done.consumer.group_name) == ("Power BI", "Solo lectura")
    assert done.consumer.created_at == START
    assert mills.vault.read(MILLS.id, done.consumer.id) == PAIR.secret
    assert mills.store.records.verifications(MILLS.id)[done.consumer.id] == Verification(Outcome.WORKS, START)
    assert mills.store.drafts.load(MILLS.id, "") is None
    assert mills.check.asked == [(MILLS, PAIR)]
    assert mills.api.calls == []


def test_a_swapped_pair_is_turned_round_with_one_request_more(mills: World) -> None:
    done = mills.guided.verify_and_keep(MILLS, FORM, PAIR.swapped(), REST)
    assert done.was_swapped
    assert done.consumer.key == PAIR.key
    assert mills.vault.read(MILLS.id, done.consumer.id) == PAIR.secret
    assert len(mills.check.asked) == 2


@pytest.mark.parametrize("problem", [HostUnknown("sample"), PairRefused()])
def test_what_cannot_be_verified_is_not_kept(mills: World, problem: DeskError) -> None:
    mills.store.drafts.keep(MILLS.id, "", FORM)
    if isinstance(problem, PairRefused):
        wrong = Pair(PAIR.key, Secret("sample-secret-wrong"))
    else:
        wrong = PAIR
        mills.check.fail(problem)
    with pytest.raises(type(problem)):
        mills.guided.verify_and_keep(MILLS, FORM, wrong, REST)
    assert nothing_is_kept(mills)
    assert mills.store.drafts.load(MILLS.id, "") == FORM
    assert len(mills.check.asked) <= 2


def test_a_pair_that_cannot_be_right_is_not_even_asked_about(mills: World) -> None:
    with pytest.raises(InvalidFields) as caught:
        mills.guided.verify_and_keep(MILLS, FORM, Pair("", Secret("x")), REST)
    assert caught.value.fields == {"key": Problem.BLANK}
    assert mills.check.asked == []


class Impatient(Unwatched):
    def report(self, done: int, total: int) -> None:
        raise Stopped


class Wavering(Unwatched):
    """Stops after the first answer."""

    reports = 0

    def report(self, done: int, total: int) -> None:
        self.reports += 1
        if self.reports > 1:
            raise Stopped


def test_stopping_keeps_nothing(mills: World) -> None:
    with pytest.raises(Stopped):
        mills.guided.verify_and_keep(MILLS, FORM, PAIR, Impatient())
    assert nothing_is_kept(mills)


def test_a_full_disk_keeps_all_or_nothing(mills: World) -> None:
    mills.store.fail_with = DiskFull()
    with pytest.raises(DiskFull):
        mills.guided.verify_and_keep(MILLS, FORM, PAIR, REST)
    assert nothing_is_kept(mills)


def test_the_same_consumer_is_not_kept_twice(mills: World, kept: Consumer) -> None:
    with pytest.raises(AlreadyKept) as caught:
        mills.guided.verify_and_keep(MILLS, replace(FORM, name="Another"), PAIR, REST)
    assert caught.value.name == kept.name
    assert listed(mills) == (kept,)


def test_a_consumer_for_sign_in_is_known_though_it_gets_no_token(mills: World) -> None:
    mills.check.give(PAIR.key, "sample-secret-1", PairAnswer.KNOWN)
    signs_in = replace(FORM, grant_type=GrantType.AUTHORIZATION_CODE, callback_url="https://a.example.com/b")
    with pytest.raises(PairForSignIn):
        mills.guided.verify_and_keep(MILLS, FORM, PAIR, REST)
    assert nothing_is_kept(mills)
    done = mills.guided.verify_and_keep(MILLS, signs_in, PAIR, REST)
    assert done.answer is PairAnswer.KNOWN
    assert listed(mills)[0].callback_url == "https://a.example.com/b"


def test_an_edit_changes_the_record_and_tries_the_pair(mills: World, kept: Consumer) -> None:
    form = ConsumerForm(kept.grant_type, "Power BI 2", "", group_name="Everything")
    mills.store.drafts.keep(MILLS.id, kept.id, form)
    mills.clock.turn(timedelta(hours=1))
    done = mills.guided.edit(MILLS, kept, form)
    edited = done.consumer
    assert done.verification == Verification(Outcome.WORKS, START + timedelta(hours=1))
    assert mills.store.records.verifications(MILLS.id)[kept.id] == done.verification
    assert listed(mills) == (edited,)
    assert (edited.id, edited.key, edited.created_at) == (kept.id, kept.key, kept.created_at)
    assert (edited.name, edited.group_name) == ("Power BI 2", "Everything")
    assert mills.store.drafts.load(MILLS.id, kept.id) is None
    mills.check.fail(HostUnknown("sample"))
    assert mills.guided.edit(MILLS, edited, form).verification is None


def test_a_deleted_one_whose_pair_is_refused_is_gone(mills: World, kept: Consumer) -> None:
    mills.check.pairs.clear()
    mills.clock.turn(timedelta(days=1))
    retired = mills.guided.delete(MILLS, kept, REST)
    assert retired.is_gone
    assert retired.verification == Verification(Outcome.REFUSED, START + timedelta(days=1))
    assert listed(mills) == ()
    assert mills.guided.retired(MILLS) == (retired,)


def test_a_deleted_one_that_still_works_says_so_until_it_does_not(mills: World, kept: Consumer) -> None:
    mills.store.records.keep_record(MILLS.id, kept.id, LocalRecord(owner="Somebody"))
    retired = mills.guided.delete(MILLS, kept, REST)
    assert not retired.is_gone
    assert retired.verification is not None
    assert retired.verification.outcome is Outcome.WORKS
    mills.guided.put_back(MILLS, retired)
    assert listed(mills) == (kept,)
    assert mills.guided.retired(MILLS) == ()
    retired = mills.guided.delete(MILLS, kept, REST)
    mills.check.pairs.clear()
    assert mills.guided.verify_retired(MILLS, retired).is_gone
    assert mills.guided.retired(MILLS)[0].is_gone
    mills.guided.forget(MILLS, retired)
    assert mills.guided.retired(MILLS) == ()
    assert nothing_is_kept(mills)
    assert not mills.store.records.records(MILLS.id)


def test_a_deleted_one_can_be_verified_later(mills: World, kept: Consumer) -> None:
    mills.check.pairs.clear()
    mills.check.fail(HostUnknown("sample"))
    retired = mills.guided.delete(MILLS, kept, REST)
    assert retired.verification is None
    assert listed(mills) == ()
    mills.check.fail(HostUnknown("sample"))
    with pytest.raises(HostUnknown):
        mills.guided.verify_retired(MILLS, retired)
    assert mills.guided.verify_retired(MILLS, retired).is_gone


def test_stopping_a_delete_or_a_new_secret_changes_nothing(mills: World, kept: Consumer) -> None:
    with pytest.raises(Stopped):
        mills.guided.delete(MILLS, kept, Impatient())
    mills.check.give(PAIR.key, "sample-secret-2")
    with pytest.raises(Stopped):
        mills.guided.renew(MILLS, kept, NEW_PAIR, Wavering())
    assert listed(mills) == (kept,)
    assert mills.guided.retired(MILLS) == ()
    assert mills.vault.read(MILLS.id, kept.id) == PAIR.secret


def test_one_that_was_recorded_anew_is_not_put_back_beside_itself(mills: World, kept: Consumer) -> None:
    retired = mills.guided.delete(MILLS, kept, REST)
    again = mills.guided.verify_and_keep(MILLS, FORM, PAIR, REST).consumer
    mills.guided.put_back(MILLS, retired)
    assert listed(mills) == (again,)
    assert mills.guided.retired(MILLS) == ()
    assert mills.vault.owners(MILLS.id) == {again.id}


def test_a_company_whose_server_lists_consumers_one_day_keeps_what_is_known_here(
    mills: World, kept: Consumer
) -> None:
    mills.store.companies.put(MILLS._replace(kind=CompanyKind.MANAGED))
    mills.opener.apis[MILLS.id] = FakeCompanyApi((consumer(2),), GROUPS)
    mills.vault.keep(MILLS.id, OWN_CONSUMER, Secret("sample-own-secret"))
    listing = mills.consumers.refresh(MILLS._replace(kind=CompanyKind.MANAGED), REST).listing
    assert kept in listing.consumers
    assert len(listing.consumers) == 2
    assert mills.vault.read(MILLS.id, kept.id) == PAIR.secret


def test_without_its_secret_a_deleted_one_cannot_be_verified(mills: World, kept: Consumer) -> None:
    mills.vault.forget(MILLS.id, kept.id)
    retired = mills.guided.delete(MILLS, kept, REST)
    assert retired.verification is None
    with pytest.raises(SecretNotKept):
        mills.guided.verify_retired(MILLS, retired)


def test_a_new_secret_is_kept_when_it_works_and_the_old_one_must_be_dead(
    mills: World, kept: Consumer
) -> None:
    mills.check.give(PAIR.key, "sample-secret-2")
    done = mills.guided.renew(MILLS, kept, NEW_PAIR, REST)
    assert done.old is not None
    assert done.old.is_gone
    assert mills.vault.read(MILLS.id, kept.id) == NEW_PAIR.secret
    assert mills.guided.retired(MILLS) == ()
    assert listed(mills) == (kept,)


def test_an_old_secret_that_still_works_stays_in_sight(mills: World, kept: Consumer) -> None:
    second = Pair("sample-key-2", Secret("sample-secret-2"))
    mills.check.give(second.key, "sample-secret-2")
    done = mills.guided.renew(MILLS, kept, second, REST)
    assert done.consumer.key == second.key
    (old,) = mills.guided.retired(MILLS)
    assert (old.ending, old.consumer, old.is_gone) == (Ending.REPLACED, kept, False)
    assert mills.vault.read(MILLS.id, old.id) == PAIR.secret
    del mills.check.pairs[PAIR.key]
    assert mills.guided.verify_retired(MILLS, old).is_gone


def test_a_new_secret_that_does_not_work_leaves_the_old_one(mills: World, kept: Consumer) -> None:
    with pytest.raises(PairRefused):
        mills.guided.renew(MILLS, kept, NEW_PAIR, REST)
    with pytest.raises(InvalidFields) as caught:
        mills.guided.renew(MILLS, kept, PAIR, REST)
    assert caught.value.fields == {"secret": Problem.TAKEN}
    assert mills.vault.read(MILLS.id, kept.id) == PAIR.secret


def test_a_secret_that_was_lost_here_is_taken_in_again(mills: World, kept: Consumer) -> None:
    mills.vault.forget(MILLS.id, kept.id)
    done = mills.guided.renew(MILLS, kept, PAIR, REST)
    assert done.old is None
    assert mills.vault.read(MILLS.id, kept.id) == PAIR.secret


def test_names_of_groups_are_learnt(mills: World, kept: Consumer) -> None:
    assert mills.guided.group_names(MILLS) == ("Solo lectura",)
    rows = [{"group_name": "Técnicos"}, {"group_name": None}, "x"]
    mills.store.snapshots.keep(MILLS.id, "accounts", rows, START)
    assert mills.guided.group_names(MILLS) == ("Solo lectura", "Técnicos")
    mills.store.snapshots.keep(MILLS.id, "accounts", {"rows": rows}, START)
    assert mills.guided.group_names(MILLS) == ("Solo lectura",)


def test_any_consumers_pair_can_be_verified(mills: World, kept: Consumer) -> None:
    assert mills.trials.verify(MILLS, kept).outcome is Outcome.WORKS
    mills.check.pairs.clear()
    mills.clock.turn(timedelta(hours=1))
    refused = mills.trials.verify(MILLS, kept)
    assert refused == Verification(Outcome.REFUSED, START + timedelta(hours=1))
    mills.check.fail(HostUnknown("sample"))
    with pytest.raises(HostUnknown):
        mills.trials.verify(MILLS, kept)
    assert mills.store.records.verifications(MILLS.id)[kept.id] == refused
    managed = mills.consumers.refresh(ACME, REST).listing.consumers[0]
    mills.check.give(managed.key, "sample-secret-1")
    assert mills.trials.verify(ACME, managed).outcome is Outcome.WORKS


def test_the_sample_companys_pairs_are_tried_where_its_server_is_now(world: World) -> None:
    sample = Company("sample", "Sample", CompanyKind.SAMPLE, FRACTTAL_CLOUD._replace(token=""))
    world.store.companies.put(sample)
    world.opener.otherwise = world.api
    assert "127.0.0.1" in world.connections.reached(sample).addresses.token
    world.sample.stop()
    assert "127.0.0.1" in world.connections.reached(sample).addresses.token
    assert not world.sample.running


def test_what_was_done_is_noted(mills: World, kept: Consumer) -> None:
    mills.trials.verify(MILLS, kept)
    mills.guided.edit(MILLS, kept, FORM)
    mills.check.give(PAIR.key, "sample-secret-2")
    mills.guided.renew(MILLS, kept, NEW_PAIR, REST)
    retired = mills.guided.delete(MILLS, kept, REST)
    mills.check.pairs.clear()
    mills.guided.verify_retired(MILLS, retired)
    assert mills.noted == [
        (Deed.CREATED, kept.name, Done.DONE),
        (Deed.VERIFIED, kept.name, Done.DONE),
        (Deed.EDITED, kept.name, Done.DONE),
        (Deed.REPLACED_SECRET, kept.name, Done.DONE),
        (Deed.DELETED, kept.name, Done.UNKNOWN),
        (Deed.VERIFIED, kept.name, Done.REFUSED),
    ]
