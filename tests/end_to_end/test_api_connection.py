"""API Connection: the company's older pair copied, shown, renewed, stored and tried with a signed request."""

import httpx
import mohawk
import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import (
    ClockOff,
    LimitUsedUp,
    NewSecretLost,
    NewSecretNotMade,
    PairRefused,
)
from desktop.domain.secret import DOTS
from desktop.ui.pages.api_connections.connection_tab import ConnectionTab
from desktop.ui.pages.api_connections.decision_dialog import DecisionDialog
from desktop.ui.shell.message import message_for
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.x_clipboard import read_clipboard

pytestmark = pytest.mark.linux_session

COMPANY = "Example Foods"
NOT_KEPT = "Not kept on this computer"


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    return person


@pytest.fixture
def tab(person: Person) -> ConnectionTab:
    return opened(person)


def opened(person: Person) -> ConnectionTab:
    tab = person.opens_the_older_pair()
    person.waits_for(tab.card.isVisible)
    return tab


def makes_a_new_secret(person: Person, tab: ConnectionTab) -> None:
    person.waits_for(tab.card.new_secret.isEnabled)
    person.clicks(tab.card.new_secret)
    person.decides(COMPANY)


def copies_the_secret(person: Person, tab: ConnectionTab) -> str:
    person.waits_for(tab.card.copy_secret_button.isEnabled)
    person.clicks(tab.card.copy_secret_button)
    person.sees("Secret of “API Connection” copied", lambda: person.built.strip.text)
    return read_clipboard()


def tries_it(person: Person, tab: ConnectionTab) -> None:
    person.waits_for(tab.card.test.isEnabled)
    person.clicks(tab.card.test)
    person.waits_for(lambda: tab.card.test.text() == "Test")


def stores(person: Person, tab: ConnectionTab, key: str, secret: str) -> None:
    if not tab.form.isVisible():
        person.clicks(tab.card.replace)
    if not tab.form.key.isReadOnly():
        person.types(tab.form.key, key)
    person.types(tab.form.secret, secret)
    person.clicks(tab.form.keep)
    person.waits_for(tab.card.isVisible)


def signs(program: Program, key: str, secret: str) -> int:
    """As another program: what the server answers to a request that is signed with the pair."""
    url = f"{program.host.start().api_url}/items?limit=1"
    pair = {"id": key, "key": secret, "algorithm": "sha256"}
    header = mohawk.Sender(pair, url, "GET", always_hash_content=False).request_header
    return httpx.get(url, headers={"Authorization": header}, trust_env=False).status_code


def test_at_first_there_is_a_key_and_the_advice(program: Program, person: Person, tab: ConnectionTab) -> None:
    assert "Legacy" in tab.notice._title.text()
    assert tab.card.secret.text() == NOT_KEPT
    assert not tab.card.test.isEnabled()
    assert "only when it is made" in tab.card.reason.text()
    assert not tab.card.forget.isVisible()
    person.clicks(tab.card.copy_key_button)
    assert read_clipboard() == tab.card.key.text()
    assert "Key of “API Connection” copied" in person.built.strip.text
    person.clicks(tab.notice.new_consumer)
    person.waits_for(lambda: person.panel.is_open and person.panel.consumer is None)


def test_a_new_secret_wants_the_companys_name_and_ends_the_old_one(
    program: Program, person: Person, tab: ConnectionTab, elsewhere: Elsewhere
) -> None:
    key, old = elsewhere.makes_a_new_legacy_secret()
    assert signs(program, key, old) == 200
    person.clicks(tab.card.new_secret)
    dialog = person.is_asked()
    assert "dies at once" in dialog._effect.text()
    person.types(dialog.typed, "Example")
    assert not dialog.act.isEnabled()
    dialog.reject()
    person.waits_for(lambda: not dialogs(DecisionDialog))
    assert signs(program, key, old) == 200
    makes_a_new_secret(person, tab)
    person.sees("The pair has a new secret", lambda: person.bar)
    assert tab.card.secret.text() == DOTS
    new = copies_the_secret(person, tab)
    assert person.built.clipboard.counts_down
    assert tab.card.key.text() == key
    assert signs(program, key, old) == 401
    assert signs(program, key, new) == 200


def test_it_works_and_that_is_remembered(program: Program, person: Person, tab: ConnectionTab) -> None:
    makes_a_new_secret(person, tab)
    secret = copies_the_secret(person, tab)
    program.host.forget_seen()
    tries_it(person, tab)
    person.sees("The pair works", lambda: person.bar)
    assert ("GET", "/items") in program.host.seen
    assert "It worked on" in tab.card.tested.text()
    person = program.restart()
    person.waits_for(lambda: not person.desk.refreshing and person.desk.listing.refreshed_at)
    tab = opened(person)
    person.sees("It worked on", tab.card.tested.text)
    assert copies_the_secret(person, tab) == secret


def test_shown_for_a_while_and_hidden_when_one_turns_away(person: Person, tab: ConnectionTab) -> None:
    makes_a_new_secret(person, tab)
    secret = copies_the_secret(person, tab)
    for turn_away in (
        person.window.show_consumers,
        person.window._hide_secret,  # as losing the focus and being minimised do
        tab.card.reveal_button.click,
    ):
        opened(person)
        person.clicks(tab.card.reveal_button)
        person.waits_for(lambda: tab.card.secret.text() == secret)
        turn_away()
        assert tab.card.secret.text() == DOTS


def test_a_wrong_secret_is_refused_and_can_be_replaced(
    program: Program, person: Person, tab: ConnectionTab, elsewhere: Elsewhere
) -> None:
    key, secret = elsewhere.makes_a_new_legacy_secret()
    stores(person, tab, key, f"{secret}-wrong")
    person.sees("The pair is kept", lambda: person.bar)
    tries_it(person, tab)
    person.sees(message_for(PairRefused()).title, lambda: person.bar)
    person.sees("It was refused on", tab.card.tested.text)
    stores(person, tab, key, secret)
    tries_it(person, tab)
    person.sees("The pair works", lambda: person.bar)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("clock", message_for(ClockOff()).title),
        ("limit=9", message_for(LimitUsedUp()).title),
        ("unauthorized", message_for(PairRefused()).title),
        ("unauthorized_endpoint", "The server doesn't let this pair read"),
        ("redirect", "127.0.0.1 sends us to another address"),
        ("html", "127.0.0.1 answered with something that isn't Fracttal's API"),
        ("reset", "The connection to 127.0.0.1 broke"),
    ],
)
def test_what_is_in_the_way_is_said(
    program: Program, person: Person, tab: ConnectionTab, fault: str, words: str
) -> None:
    makes_a_new_secret(person, tab)
    person.waits_for(tab.card.test.isEnabled)
    program.host.faults.set(fault, path="/items")
    tries_it(person, tab)
    person.sees(words, lambda: person.bar)
    program.host.faults.clear()
    tries_it(person, tab)
    person.sees("The pair works", lambda: person.bar)


def test_a_test_can_be_stopped(program: Program, person: Person, tab: ConnectionTab) -> None:
    makes_a_new_secret(person, tab)
    person.waits_for(tab.card.test.isEnabled)
    program.host.faults.set("delay=3", path="/items")
    person.clicks(tab.card.test)
    assert tab.card.test.text() == "Stop testing"
    person.clicks(tab.card.test)
    assert tab.card.test.text() == "Test"
    assert tab.card.test.isEnabled()


def test_offline(person: Person, tab: ConnectionTab) -> None:
    makes_a_new_secret(person, tab)
    secret = copies_the_secret(person, tab)
    person.built.switching.stop_sample()
    person.is_told_offline()
    assert not tab.card.test.isEnabled()
    assert not tab.card.new_secret.isEnabled()
    assert tab.card.reason.text() == "Offline: testing and a new secret need the server."
    assert tab.card.new_secret.toolTip() == tab.card.reason.text()
    QApplication.clipboard().clear()
    assert copies_the_secret(person, tab) == secret
    person.built.switching.start_sample()
    person.is_online()
    person.waits_for(tab.card.new_secret.isEnabled)
    tries_it(person, tab)
    person.sees("The pair works", lambda: person.bar)


@pytest.mark.parametrize("cut", ["answer_lost", "half"])
def test_the_answer_with_the_new_secret_is_lost(
    program: Program, person: Person, tab: ConnectionTab, cut: str
) -> None:
    """The old one is dead, nobody knows the new one: that is said, and another one helps."""
    makes_a_new_secret(person, tab)
    old = copies_the_secret(person, tab)
    person.waits_a_moment(1.1)  # the server dates its secrets to the second
    program.host.faults.set(cut, path="/api_connection/secret", times=1)
    makes_a_new_secret(person, tab)
    person.sees(message_for(NewSecretLost()).title, lambda: person.bar)
    person.waits_for(lambda: tab.card.secret.text() == NOT_KEPT)
    assert signs(program, tab.card.key.text(), old) == 401
    makes_a_new_secret(person, tab)
    tries_it(person, tab)
    person.sees("The pair works", lambda: person.bar)


def test_cut_before_a_new_secret_was_made(program: Program, person: Person, tab: ConnectionTab) -> None:
    makes_a_new_secret(person, tab)
    old = copies_the_secret(person, tab)
    program.host.faults.set("reset", path="/api_connection/secret", times=1)
    makes_a_new_secret(person, tab)
    person.sees(message_for(NewSecretNotMade()).title, lambda: person.bar)
    assert copies_the_secret(person, tab) == old
    tries_it(person, tab)
    person.sees("The pair works", lambda: person.bar)


def test_a_secret_replaced_elsewhere_is_told(
    person: Person, tab: ConnectionTab, elsewhere: Elsewhere
) -> None:
    makes_a_new_secret(person, tab)
    copies_the_secret(person, tab)
    person.waits_a_moment(1.1)  # the server dates its secrets to the second
    elsewhere.makes_a_new_legacy_secret()
    person.window.show_consumers()
    opened(person)
    person.sees("The secret that was kept here is dead", lambda: person.bar)
    assert tab.card.secret.text() == NOT_KEPT


def test_what_cannot_be_a_pair_is_told_under_its_box(person: Person, tab: ConnectionTab) -> None:
    person.clicks(tab.card.replace)
    assert tab.form.key.isReadOnly()
    person.clicks(tab.form.keep)
    assert tab.form.problem_under("secret") == "Paste it here."
    person.types(tab.form.secret, "two words")
    person.clicks(tab.form.keep)
    assert "space" in tab.form.problem_under("secret")
    person.types(tab.form.secret, tab.form.key.text())
    person.clicks(tab.form.keep)
    assert "key once more" in tab.form.problem_under("secret")
    person.clicks(tab.form.cancel)
    assert tab.card.isVisible()
    assert tab.form.secret.text() == ""


def test_where_fracttal_makes_the_secrets_the_pair_is_stored_by_hand(
    program: Program, elsewhere: Elsewhere
) -> None:
    at = program.host.start()
    key, secret = elsewhere.makes_a_new_legacy_secret()
    program.host.faults.set("unauthorized_endpoint", path="/oauth_consumers")
    person = program.start()
    person.connects("Guided Mills", at.api_url, at.token_url, at.authorize_url, at.key, at.secret)
    person.sees("Guided Mills is connected", lambda: person.bar)
    tab = person.opens_the_older_pair()
    person.waits_for(tab.form.isVisible)
    assert tab.guided.isVisible()
    assert not tab.form.cancel.isVisible()
    stores(person, tab, f" {key} ", f"{secret}\t")
    assert not tab.card.new_secret.isVisible()
    tries_it(person, tab)
    person.sees("The pair works", lambda: person.bar)
    person = program.restart()
    program.host.start()  # closing stopped it, as it does with the sample company's server
    tab = opened(person)
    assert tab.card.key.text() == key
    assert copies_the_secret(person, tab) == secret
    assert "It worked on" in tab.card.tested.text()
    stores(person, tab, "sample-key-of-nobody", secret)
    tries_it(person, tab)
    person.sees(message_for(PairRefused()).title, lambda: person.bar)
    person.clicks(tab.card.forget)
    person.decides()
    person.waits_for(tab.form.isVisible)
    assert not tab.card.isVisible()
    assert tab.form.key.text() == ""
