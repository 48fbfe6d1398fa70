"""Locked: the list can be read, no secret can be had, nothing is shown; unlocking brings all back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication

from desktop.domain.locking import Away
from desktop.domain.secret import DOTS
from desktop.ui.pages.security.security_page import SecurityPage
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.fakes import FakeKeychain, FakeShield
from tests.input_device import press_key
from tests.x_clipboard import read_clipboard

pytestmark = pytest.mark.linux_session


@pytest.fixture
def keychain() -> FakeKeychain:
    return FakeKeychain()


@pytest.fixture
def person(program: Program, keychain: FakeKeychain) -> Person:
    """Before an open consumer."""
    person = program.start(keychain=keychain)
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    return person


def lock_bar(person: Person) -> str:
    return person.window.frame.lock_bar.text


def is_locked(person: Person) -> None:
    person.sees("Locked The list can be read.", lambda: lock_bar(person))
    assert person.built.lock.is_locked


def unlocks(person: Person) -> None:
    person.clicks(person.button_of(person.window.frame.lock_bar, "Unlock"))
    person.waits_for(lambda: not person.built.lock.is_locked and not lock_bar(person))


def opens_security(person: Person) -> SecurityPage:
    person.window.show_section("security")
    page = person.window.pages.section("security")
    assert isinstance(page, SecurityPage)
    return page


def test_by_its_key_and_back_by_its_button(person: Person) -> None:
    secret = person.copies_the_secret()
    assert person.shows_the_secret() == secret
    press_key("ctrl+shift+l")
    is_locked(person)
    assert person.panel.credentials.secret.text() == DOTS
    assert read_clipboard() == ""
    assert len(person.names()) == 10
    person.clicks(person.panel.credentials.copy_secret_button)
    person.sees("Secrets are locked", lambda: person.bar)
    person.clicks(person.panel.credentials.reveal_button)
    person.waits_a_moment(0.2)
    assert person.panel.credentials.secret.text() == DOTS
    assert read_clipboard() == ""
    unlocks(person)
    assert person.copies_the_secret() == secret
    assert person.shows_the_secret() == secret


def test_what_needs_the_server_says_so_and_is_done_after_unlocking(program: Program, person: Person) -> None:
    person.built.lock.lock(Away.IDLE)
    is_locked(person)
    program.host.faults.set("reset")
    press_key("F5")
    person.sees("Secrets are locked", lambda: person.bar)
    person.waits_a_moment(0.5)
    assert not person.offline_bar
    program.host.faults.clear()
    unlocks(person)
    person.waits_for(lambda: not person.desk.refreshing and person.desk.last_problem is None)
    assert "Secrets are locked" not in person.bar


def test_a_keychain_that_refuses_keeps_it_locked(person: Person, keychain: FakeKeychain) -> None:
    person.built.lock.lock()
    is_locked(person)
    keychain.state = "denied"
    person.clicks(person.button_of(person.window.frame.lock_bar, "Unlock"))
    person.sees("Still locked The keychain refused access", lambda: lock_bar(person))
    person.clicks(person.panel.credentials.copy_secret_button)
    person.sees("Secrets are locked", lambda: person.bar)
    keychain.state = "present"
    unlocks(person)
    assert person.copies_the_secret()


def test_without_a_keychain_nothing_is_lost_by_locking(program: Program) -> None:
    person = program.start(keychain=FakeKeychain("absent"))
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    secret = person.copies_the_secret()
    person.built.lock.lock()
    is_locked(person)
    assert read_clipboard() == secret, "it may be the only copy, and was promised to stay"
    person.clicks(person.panel.credentials.copy_secret_button)
    person.sees("Secrets are locked", lambda: person.bar)
    unlocks(person)
    person.sees("This computer has no keychain that can be used", lambda: person.keychain_bar)
    person.waits_for(lambda: not person.bar)  # until the list was read again
    person.built.clipboard.clear()
    assert person.copies_the_secret() == secret


def test_what_was_being_made_while_it_locked_is_kept(program: Program, person: Person) -> None:
    program.host.faults.set("delay=1", path="/oauth_consumers", method="POST", times=1)
    person.begins_a_consumer()
    person.fills_in("Made at the door")
    person.saves()
    person.waits_for(lambda: person.built.tasks.busy)
    person.built.lock.lock(Away.SYSTEM_LOCK)
    is_locked(person)
    person.waits_for(lambda: "Made at the door" in person.names_in_the_list())
    unlocks(person)
    person.waits_for(lambda: len(person.desk.known.with_secret) == 11)
    person.opens("Made at the door")
    assert person.copies_the_secret().startswith("sample-secret-")


def test_after_the_chosen_time_without_use(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = person.built.lock
    now = lock._now()
    monkeypatch.setattr(lock, "_now", lambda: (now[0] + 9 * 60, now[1] + 9 * 60))
    window = QGuiApplication.focusWindow()
    assert lock.eventFilter(window, QEvent(QEvent.Type.MouseMove)) is False  # somebody is here
    monkeypatch.setattr(lock, "_now", lambda: (now[0] + 18 * 60, now[1] + 18 * 60))
    lock._look_whether_idle()
    assert not lock.is_locked
    monkeypatch.setattr(lock, "_now", lambda: (now[0] + 20 * 60, now[1] + 20 * 60))
    lock._look_whether_idle()
    is_locked(person)


def test_a_sleep_that_nobody_told_of_counts_as_idle_time(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = person.built.lock
    now = lock._now()
    monkeypatch.setattr(lock, "_now", lambda: (now[0] + 1, now[1] + 3600))  # one clock stood still
    press_key("Down")
    is_locked(person)


def test_there_is_nothing_to_lock_before_a_company_is_there(program: Program) -> None:
    person = program.start(keychain=FakeKeychain())
    person.built.lock.lock(Away.SLEEP)
    assert not person.built.lock.is_locked
    person.chooses_the_sample_company()


def test_the_page_of_security_says_it_and_sets_the_time(person: Person) -> None:
    page = opens_security(person)
    person.sees("can be used here now: 10", page.keeping.count.text)
    minutes = page.lock.minutes.box
    assert minutes.currentData() == 10
    person.chooses(minutes, minutes.findData(5))
    assert person.built.lock._left() == pytest.approx(300, abs=5)
    page.lock.now.click()
    is_locked(person)
    person.sees("The key isn't in this program's memory", page.keeping.words.text)
    assert not page.lock.now.isEnabled()
    assert not page.keeping.count.isVisible()
    page.keeping.try_again.click()
    person.waits_for(lambda: not person.built.lock.is_locked)
    person.sees("The keychain works", page.keeping.words.text)
    assert page.lock.now.isEnabled()


def test_a_shown_secret_is_kept_out_of_captures_until_it_is_hidden(
    program: Program, keychain: FakeKeychain
) -> None:
    shield = FakeShield()
    person = program.start(keychain=keychain, shield=shield)
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    assert shield.covered == set()
    person.shows_the_secret()
    assert shield.covered == {int(person.window.winId())}
    person.built.lock.lock()
    assert shield.covered == set()
    unlocks(person)
    page = opens_security(person)
    assert page.block_capture.isChecked()
    page.block_capture.click()
    person.opens(person.names()[0])
    person.shows_the_secret()
    assert shield.covered == set()
    page.block_capture.click()
    assert shield.covered == {int(person.window.winId())}


def test_where_captures_cant_be_kept_out_the_page_says_so(person: Person) -> None:
    page = opens_security(person)
    assert not page.block_capture.isEnabled()
    assert not page.block_capture.isChecked()
    assert "This system has no way to do that" in page.told
