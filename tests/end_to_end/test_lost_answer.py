"""Creating while answers are cut on the way: never two consumers, never a person who doesn't know."""

import pytest

from desktop.domain.consumer import ConsumerForm
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session

NAME = "Nightly export"
UNKNOWN = f"It isn't known whether “{NAME}” was created"
CUT = ("answer_lost", "half")


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    person.begins_a_consumer()
    person.fills_in(NAME)
    return person


def posts(program: Program) -> int:
    return program.host.seen.count(("POST", "/oauth_consumers"))


def shows_the_consumer(person: Person) -> None:
    person.waits_for(lambda: person.panel.consumer is not None)
    assert person.panel.consumer is not None
    assert person.panel.consumer.name == NAME
    assert person.names().count(NAME) == 1


@pytest.mark.parametrize("cut", CUT)
def test_asked_again_with_the_same_key(
    program: Program, person: Person, elsewhere: Elsewhere, cut: str
) -> None:
    program.host.faults.set(cut, path="/oauth_consumers", method="POST", times=1)
    person.saves()
    shows_the_consumer(person)
    (made,) = elsewhere.named(NAME)
    assert posts(program) == 2
    assert "created" in person.bar
    assert person.copies_the_secret() == made["secret"]


@pytest.mark.parametrize("cut", CUT)
def test_found_in_the_list_and_the_person_is_told(
    program: Program, person: Person, elsewhere: Elsewhere, cut: str
) -> None:
    program.host.faults.set(cut, path="/oauth_consumers", method="POST")
    person.saves()
    shows_the_consumer(person)
    (made,) = elsewhere.named(NAME)
    person.sees("The first answer was lost on the way, but the list shows it.", lambda: person.bar)
    assert person.copies_the_secret() == made["secret"]
    program.host.faults.clear()
    person.closes_the_panel()
    person.begins_a_consumer()
    person.waits_a_moment(0.2)
    assert person.panel.fields.form() == ConsumerForm()


@pytest.mark.parametrize("cut", CUT)
def test_not_even_the_list_can_be_read(
    program: Program, person: Person, elsewhere: Elsewhere, cut: str
) -> None:
    typed = person.panel.fields.form()
    program.host.faults.set(cut, path="/oauth_consumers", method="POST")
    program.host.faults.set("reset", method="GET")
    person.saves()
    person.sees(UNKNOWN, lambda: person.bar)
    assert person.panel.consumer is None
    assert person.panel.fields.form() == typed
    person.is_told_offline()
    assert UNKNOWN in person.bar
    program.host.faults.clear()
    shows_the_consumer(person)
    person.sees(f"“{NAME}” was created", lambda: person.bar)
    (made,) = elsewhere.named(NAME)
    assert person.copies_the_secret() == made["secret"]


def test_uncertain_then_closed_and_settled_by_the_next_start(
    program: Program, person: Person, elsewhere: Elsewhere
) -> None:
    program.host.faults.set("answer_lost", path="/oauth_consumers", method="POST")
    program.host.faults.set("reset", method="GET")
    person.saves()
    person.sees(UNKNOWN, lambda: person.bar)
    program.close()
    program.host.faults.clear()
    person = program.start()
    person.sees_the_list(11)
    person.sees(f"“{NAME}” was created", lambda: person.bar)
    assert len(elsewhere.named(NAME)) == 1
    person.begins_a_consumer()
    person.waits_a_moment(0.2)
    assert person.panel.fields.form() == ConsumerForm()


def test_uncertain_and_saved_again_makes_no_second_one(
    program: Program, person: Person, elsewhere: Elsewhere
) -> None:
    program.host.faults.set("answer_lost", path="/oauth_consumers", method="POST")
    program.host.faults.set("html", method="GET")
    person.saves()
    person.sees(UNKNOWN, lambda: person.bar)
    person.waits_for(lambda: not person.desk.refreshing)
    assert UNKNOWN in person.bar
    program.host.faults.clear()
    person.saves()
    shows_the_consumer(person)
    assert len(elsewhere.named(NAME)) == 1


def test_cut_before_the_work_was_done(program: Program, person: Person, elsewhere: Elsewhere) -> None:
    typed = person.panel.fields.form()
    program.host.faults.set("reset", path="/oauth_consumers", method="POST")
    person.saves()
    person.sees(f"“{NAME}” was not created", lambda: person.bar)
    assert elsewhere.named(NAME) == []
    assert person.panel.consumer is None
    assert person.panel.fields.form() == typed
    program.host.faults.clear()
    person.saves()
    shows_the_consumer(person)
    assert len(elsewhere.named(NAME)) == 1
