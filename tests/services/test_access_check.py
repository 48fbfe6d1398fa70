"""Testing access: what is kept, what several cost, and when the minute is waited for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.access import READS, Ended, Finding, Found, Probed, Reach, summary_of
from desktop.domain.company import Company
from desktop.domain.consumer import Consumer, GrantType
from desktop.domain.errors import (
    AnswerMixedUp,
    ConnectionLost,
    ConsentRefused,
    DiskFull,
    LimitUsedUp,
    NotPasted,
    SecretNotKept,
    ServerFailed,
    Stopped,
)
from desktop.domain.journal import Deed, Ending
from desktop.domain.modules import Module
from desktop.domain.record import Outcome
from desktop.domain.secret import Secret
from desktop.services.access_check import AccessCheck
from desktop.services.connections import Connections
from tests.adapters.fracttal.conftest import Patient
from tests.fakes import (
    FakeAccessProbe,
    FakeApiOpener,
    FakePersonProbe,
    FakeSampleServer,
    FakeVault,
    MemoryStore,
)
from tests.services.conftest import ACME, START, consumer

REACHED = frozenset({Module.ASSETS})


class Desk:
    """Three consumers with their secrets, and everything around them."""

    def __init__(self, company: Company) -> None:
        self.company = company
        self.store = MemoryStore()
        self.store.companies.put(company)
        self.vault = FakeVault(self.store)
        self.probe = FakeAccessProbe()
        self.person = FakePersonProbe(REACHED)
        self.consumers: list[Consumer] = [consumer(number) for number in (1, 2, 3)]
        for one in self.consumers:
            secret = Secret(f"sample-secret-{one.id}")
            self.vault.keep(company.id, one.id, secret)
            self.probe.pairs[one.key] = (secret, REACHED)
        connections = Connections(FakeApiOpener({}), self.vault, FakeSampleServer(), self.store.companies)
        self.check = AccessCheck(
            self.store,
            self.store.records,
            self.vault,
            connections,
            self.probe,
            lambda: self.person,
            now=lambda: START,
            notes=self,
        )
        self.noted: list[tuple[Deed, str, Ending]] = []

    def note(
        self,
        deed: Deed,
        company: Company | None = None,
        subject: str = "",
        ending: Ending = Ending.DONE,
        *,
        consumer_id: str = "",
        detail: str = "",
    ) -> None:
        self.noted.append((deed, subject, ending))

    @property
    def tests(self) -> set[str]:
        return set(self.store.records.tests(self.company.id))


@pytest.fixture
def desk() -> Desk:
    return Desk(ACME)


def test_a_test_is_kept_with_its_date_and_says_that_the_pair_works(desk: Desk) -> None:
    one = desk.consumers[0]
    test = desk.check.test(desk.company, one, Patient())
    assert (test.at, test.group_id, test.reached) == (START, one.group_id, REACHED)
    assert desk.store.records.tests(desk.company.id) == {one.id: test}
    assert desk.store.records.verifications(desk.company.id)[one.id].outcome is Outcome.WORKS


def test_a_refused_pair_is_kept_as_such(desk: Desk) -> None:
    one = desk.consumers[0]
    desk.vault.keep(desk.company.id, one.id, Secret("sample-secret-of-before"))
    test = desk.check.test(desk.company, one, Patient())
    assert summary_of(test, None).reach is Reach.REFUSED
    assert desk.store.records.verifications(desk.company.id)[one.id].outcome is Outcome.REFUSED


def test_one_that_found_nothing_takes_no_earlier_tests_place(desk: Desk) -> None:
    one = desk.consumers[0]
    before = desk.check.test(desk.company, one, Patient())
    desk.probe.ended = [Ended.FEW_LEFT]
    assert desk.check.test(desk.company, one, Patient()).probed.ended is Ended.FEW_LEFT
    assert desk.store.records.tests(desk.company.id)[one.id] == before


def test_one_that_was_cut_short_takes_no_whole_tests_place(desk: Desk) -> None:
    one = desk.consumers[0]
    cut_short = Probed(Ended.FEW_LEFT, (Found(READS[0], Finding.REACHED),), 2, 39)
    desk.check._probe = lambda *_: cut_short
    first = desk.check.test(desk.company, one, Patient())
    assert desk.store.records.tests(desk.company.id)[one.id] == first
    desk.check._probe = desk.probe
    whole = desk.check.test(desk.company, one, Patient())
    desk.check._probe = lambda *_: cut_short
    desk.check.test(desk.company, one, Patient())
    assert desk.store.records.tests(desk.company.id)[one.id] == whole
    # With another group what was found before says nothing.
    moved = replace(one, group_id=one.group_id + 1)
    other = desk.check.test(desk.company, moved, Patient())
    assert desk.store.records.tests(desk.company.id)[one.id] == other


def test_a_full_disk_ends_several(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(desk.store.records, "keep_test", full)
    with pytest.raises(DiskFull):
        desk.check.test_several(desk.company, desk.consumers, Patient())


def test_every_test_stands_in_the_journal(desk: Desk) -> None:
    one, other = desk.consumers[:2]
    desk.vault.keep(desk.company.id, other.id, Secret("sample-secret-of-before"))
    desk.check.test(desk.company, one, Patient())
    desk.check.test(desk.company, other, Patient())
    assert desk.noted == [(Deed.TESTED, one.name, Ending.DONE), (Deed.TESTED, other.name, Ending.REFUSED)]


def test_without_its_secret_or_a_server_nothing_is_kept(desk: Desk) -> None:
    one = desk.consumers[0]
    desk.probe.problem = ConnectionLost("example.com")
    with pytest.raises(ConnectionLost):
        desk.check.test(desk.company, one, Patient())
    desk.vault.forget(desk.company.id, one.id)
    with pytest.raises(SecretNotKept):
        desk.check.test(desk.company, one, Patient())
    assert desk.tests == set()


def test_several_are_tested_one_after_another_and_counted(desk: Desk) -> None:
    progress = Patient()
    assert desk.check.test_several(desk.company, desk.consumers, progress) == {}
    assert desk.probe.asked == [one.key for one in desk.consumers]
    assert desk.tests == {one.id for one in desk.consumers}
    assert progress.reports == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_several_wait_for_the_next_minute_where_few_calls_are_left(desk: Desk) -> None:
    desk.probe.ended = [Ended.COMPLETE, Ended.FEW_LEFT]
    progress = Patient()
    desk.check.test_several(desk.company, desk.consumers, progress)
    assert [seconds for seconds in progress.waits if seconds] == [21]
    assert desk.tests == {one.id for one in desk.consumers}


def test_several_give_up_when_no_minute_has_room(desk: Desk) -> None:
    desk.probe.ended = [Ended.COMPLETE, *[Ended.LIMIT_USED_UP] * 9]
    with pytest.raises(LimitUsedUp):
        desk.check.test_several(desk.company, desk.consumers, Patient())
    assert desk.tests == {desk.consumers[0].id}


def test_what_is_in_the_way_of_one_is_not_in_the_way_of_the_others(desk: Desk) -> None:
    desk.vault.forget(desk.company.id, desk.consumers[1].id)
    failed = desk.check.test_several(desk.company, desk.consumers, Patient())
    assert set(failed) == {desk.consumers[1].id}
    assert desk.tests == {desk.consumers[0].id, desk.consumers[2].id}
    desk.probe.problem = ServerFailed()
    assert len(desk.check.test_several(desk.company, desk.consumers, Patient())) == 3
    desk.probe.problem = ConnectionLost("example.com")
    with pytest.raises(ConnectionLost):
        desk.check.test_several(desk.company, desk.consumers, Patient())


class StopsAtSecond(Patient):
    def report(self, done: int, total: int) -> None:
        super().report(done, total)
        if (done, total) == (1, 3):
            raise Stopped


def test_stopped_in_between_those_that_are_done_stay_done(desk: Desk) -> None:
    with pytest.raises(Stopped):
        desk.check.test_several(desk.company, desk.consumers, StopsAtSecond())
    assert desk.tests == {desk.consumers[0].id}


def test_only_programs_with_their_secret_here_are_tested_together(desk: Desk) -> None:
    one = desk.consumers[0]
    person = replace(one, grant_type=GrantType.AUTHORIZATION_CODE)
    assert desk.check.is_testable(one, frozenset({one.id}))
    assert not desk.check.is_testable(one, frozenset())
    assert not desk.check.is_testable(person, frozenset({one.id}))


def for_a_person(desk: Desk, callback: str) -> Consumer:
    return replace(desk.consumers[0], grant_type=GrantType.AUTHORIZATION_CODE, callback_url=callback)


def test_a_person_signs_in_with_the_browser(desk: Desk) -> None:
    shown: list[str] = []
    one = for_a_person(desk, "http://127.0.0.1:8765/callback")
    test = desk.check.test_in_browser(desk.company, one, shown.append, str, Patient())
    assert test.reached == REACHED
    assert shown
    assert desk.tests == {one.id}
    desk.person.problem = ConsentRefused()
    with pytest.raises(ConsentRefused):
        desk.check.test_in_browser(desk.company, one, shown.append, str, Patient())


def test_the_address_that_one_was_sent_back_to_is_pasted(desk: Desk) -> None:
    one = for_a_person(desk, "https://example.com/back")
    opened = desk.check.begin_sign_in(desk.company, one)
    assert opened.callback == one.callback_url
    with pytest.raises(NotPasted):
        desk.check.test_with(desk.company, one, opened, "https://example.com/back", Patient())
    with pytest.raises(AnswerMixedUp):
        desk.check.test_with(desk.company, one, opened, "https://example.com/back?code=a&state=b", Patient())
    assert desk.tests == set()
    pasted = f"https://example.com/back?code=a&state={opened.state}"
    assert desk.check.test_with(desk.company, one, opened, pasted, Patient()).reached == REACHED
    assert desk.tests == {one.id}
