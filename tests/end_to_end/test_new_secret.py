"""A new secret for a consumer: what stops is said, the new one works at once, and a lost answer is told."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.sample.host import SampleHost
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.end_to_end.traces import files_with

pytestmark = pytest.mark.linux_session

NAME = "Nightly export"
SECRET_PATH = "/oauth_consumers/*/secret"


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    person.creates(NAME)
    return person


def asks(person: Person, name: str = NAME) -> None:
    person.clicks(person.panel.dangerous.new_secret)
    person.decides(name)


def posts(host: SampleHost) -> int:
    return sum(method == "POST" and path.endswith("/secret") for method, path in host.seen)


def test_it_is_said_what_stops_and_the_name_is_typed(
    program: Program, person: Person, elsewhere: Elsewhere
) -> None:
    old = person.copies_the_secret()
    person.clicks(person.panel.dangerous.new_secret)
    dialog = person.is_asked()
    assert not dialog.act.isEnabled()
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "every program that uses it stops until it gets the new one" in words
    assert "every token it got dies" in words
    dialog.reject()
    assert posts(program.host) == 0
    asks(person)
    person.sees(f"“{NAME}” has a new secret", lambda: person.bar)
    assert "It was tried and works." in person.bar
    (now,) = elsewhere.named(NAME)
    assert now["secret"] != old
    assert person.copies_the_secret() == now["secret"]
    assert person.panel.verification.text == "Works, checked just now"
    assert posts(program.host) == 1
    # It outlives the program, and the old one is nowhere.
    program.close()
    person = program.start()
    person.sees_the_list(11)
    person.opens(NAME)
    assert person.copies_the_secret() == now["secret"]


def test_the_old_one_dies_at_once(program: Program, person: Person, elsewhere: Elsewhere) -> None:
    (old,) = elsewhere.named(NAME)
    asks(person)
    person.sees("has a new secret", lambda: person.bar)
    assert not elsewhere.is_taken(old["key"], old["secret"])


@pytest.mark.parametrize("cut", ["answer_lost", "half"])
def test_a_lost_answer_is_found_in_the_list(
    program: Program, person: Person, elsewhere: Elsewhere, cut: str
) -> None:
    program.host.faults.set(cut, path=SECRET_PATH, method="POST")
    asks(person)
    person.sees("The first answer was lost on the way, but the list had it.", lambda: person.bar)
    (now,) = elsewhere.named(NAME)
    assert person.copies_the_secret() == now["secret"]
    assert posts(program.host) == 1


def test_when_nobody_can_tell_it_may_be_dead_and_is_offered_again(
    program: Program, person: Person, elsewhere: Elsewhere
) -> None:
    program.host.faults.set("answer_lost", path=SECRET_PATH, method="POST")
    program.host.faults.set("html", method="GET")
    asks(person)
    person.sees(f"The old secret of “{NAME}” may be dead", lambda: person.bar)
    program.host.faults.clear()
    person.waits_for(person.panel.dangerous.new_secret.isEnabled)
    asks(person)
    person.sees(f"“{NAME}” has a new secret", lambda: person.bar)
    (now,) = elsewhere.named(NAME)
    assert person.copies_the_secret() == now["secret"]


def test_one_that_was_not_made_is_told(program: Program, person: Person) -> None:
    before = person.copies_the_secret()
    program.host.faults.set("reset", path=SECRET_PATH, method="POST")
    asks(person)
    person.sees(f"No new secret was made for “{NAME}”", lambda: person.bar)
    assert person.copies_the_secret() == before


def test_offline_it_waits(program: Program, person: Person) -> None:
    program.host.stop()
    person.refreshes()
    person.is_told_offline()
    assert not person.panel.dangerous.new_secret.isEnabled()
    program.host.start()
    person.is_online()
    person.waits_for(person.panel.dangerous.new_secret.isEnabled)


def test_it_stands_in_the_journal_and_no_secret_anywhere(program: Program, person: Person) -> None:
    old = person.copies_the_secret()
    asks(person)
    person.sees("has a new secret", lambda: person.bar)
    new = person.copies_the_secret()
    deeds = [entry.event.deed for entry in person.built.window.pages._services.journal.chain().entries]
    assert "replaced_secret" in deeds
    program.close()
    assert files_with([program.folders.data, program.folders.log], [old, new]) == []
