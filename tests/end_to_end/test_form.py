"""What a person may do wrong in the form, and what becomes of consumers that exist."""

import pytest

from desktop.domain.consumer import ConsumerForm
from desktop.domain.errors import Gone
from desktop.ui.shell.message import message_for
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session

TAKEN = "Another consumer has this name. Choose a different one."
NO_NAME = "Give the consumer a name."


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    person.begins_a_consumer()
    return person


def posts(program: Program) -> int:
    return program.host.seen.count(("POST", "/oauth_consumers"))


def test_a_blank_field_says_so_when_it_is_left_and_when_saving(program: Program, person: Person) -> None:
    fields = person.panel.fields
    person.waits_for(fields.grant.hasFocus)
    assert person.under("grant_type") == ""
    fields.name.setFocus()
    assert person.under("grant_type") == "Choose how the integrator signs in."
    assert person.under("name") == ""
    fields.description.setFocus()
    assert person.under("name") == NO_NAME
    assert person.under("id_group_permission") == ""
    person.saves()
    assert person.under("grant_type")
    assert person.under("id_group_permission").startswith("Choose a group")
    assert fields.grant.hasFocus()
    assert posts(program) == 0
    person.types(fields.name, "N")
    assert person.under("name") == ""


def test_a_name_that_is_in_the_list_is_told_before_sending(program: Program, person: Person) -> None:
    person.fills_in(person.names()[0].upper())
    person.saves()
    assert person.under("name") == TAKEN
    assert posts(program) == 0
    person.types(person.panel.fields.name, "Another one")
    assert person.under("name") == ""
    person.saves()
    person.waits_for(lambda: person.panel.consumer is not None)


def test_a_name_taken_elsewhere_meanwhile_is_told_by_the_server(
    program: Program, person: Person, elsewhere: Elsewhere
) -> None:
    elsewhere.creates("Sensor gateway")
    person.fills_in("Sensor gateway", about="Kept")
    typed = person.panel.fields.form()
    before = posts(program)
    person.saves()
    person.waits_for(lambda: person.under("name") == TAKEN)
    assert posts(program) == before + 1
    assert person.panel.fields.form() == typed
    assert person.bar
    assert len(elsewhere.named("Sensor gateway")) == 1


def test_a_name_of_121_characters_is_too_long_and_one_of_120_is_not(
    program: Program, person: Person, elsewhere: Elsewhere
) -> None:
    person.fills_in("n" * 121)
    person.saves()
    assert person.under("name") == "Use at most 120 characters for the name."
    assert person.panel.fields.name.text() == "n" * 121
    assert posts(program) == 0
    person.types(person.panel.fields.name, "n" * 120)
    person.saves()
    person.waits_for(lambda: person.panel.consumer is not None)
    assert len(elsewhere.named("n" * 120)) == 1


def test_an_emoji_name_works_everywhere(program: Program, person: Person, elsewhere: Elsewhere) -> None:
    name = "🔑 Medición 😀 – ø"
    person.fills_in(name)
    person.saves()
    person.waits_for(lambda: person.panel.consumer is not None)
    (made,) = elsewhere.named(name)
    assert name in person.names()
    person.searches("😀")
    person.waits_for(lambda: person.names() == [name])
    assert person.copies_the_secret() == made["secret"]
    assert name in person.built.strip.text
    person = program.restart()
    person.sees_the_list(11)
    person.opens(name)
    person.deletes(name)
    person.waits_for(lambda: name not in person.names())
    assert elsewhere.named(name) == []


@pytest.mark.parametrize("callback", ["nope", "ftp://example.com/back", "http://example.com/back"])
def test_a_callback_that_is_no_address(program: Program, person: Person, callback: str) -> None:
    person.fills_in("For a person", grant=1, callback=callback)
    person.saves()
    assert person.under("callback_url").startswith("This isn't an address that can be used")
    assert person.panel.fields.callback.text() == callback
    assert posts(program) == 0


def test_a_callback_is_only_asked_for_where_it_is_needed(person: Person, elsewhere: Elsewhere) -> None:
    fields = person.panel.fields
    assert not fields.callback.isVisible()
    person.fills_in("For a person", grant=1)
    person.saves()
    assert person.under("callback_url").startswith("Enter the address")
    person.types(fields.callback, "https://integrator.example.com/back?a=1")
    person.saves()
    person.waits_for(lambda: person.panel.consumer is not None)
    (made,) = elsewhere.named("For a person")
    assert made["grant_type"] == "authorization_code"
    assert made["callback_url"] == "https://integrator.example.com/back?a=1"


def test_editing(person: Person, elsewhere: Elsewhere) -> None:
    name = person.names()[3]
    before = person.opens(name)
    assert not person.panel.save.isEnabled()
    assert not person.panel.fields.grant.isEnabled()
    person.types(person.panel.fields.name, "A better name")
    person.clicks(person.panel.fields.group.remove)
    person.chooses(person.panel.fields.group.choice, 0)
    person.saves()
    person.sees("“A better name” was saved", lambda: person.bar)
    assert not person.panel.save.isEnabled()
    assert "A better name" in person.names()
    assert name not in person.names()
    (made,) = elsewhere.named("A better name")
    assert made["id"] == before.id
    assert made["key"] == before.key
    assert made["id_group_permission"] == person.panel.fields.group.group_id
    assert person.copies_the_secret() == made["secret"]


def test_editing_one_that_was_deleted_elsewhere(person: Person, elsewhere: Elsewhere) -> None:
    name = person.names()[3]
    person.opens(name)
    elsewhere.deletes(name)
    person.types(person.panel.fields.name, "A better name")
    person.saves()
    person.sees(message_for(Gone()).title, lambda: person.bar)
    assert person.panel.fields.form().name == "A better name"
    person.refreshes()
    person.waits_for(lambda: len(person.names()) == 9)
    person.waits_for(lambda: not person.panel.isVisible())
    assert person.names().count(name) == 0


def test_deleting_wants_the_name_typed(person: Person, elsewhere: Elsewhere) -> None:
    name = person.names()[2]
    person.opens(name)
    person.begins_to_delete()
    dialog = person.delete_dialog()
    person.types(dialog.name, name[:-1])
    assert not dialog.delete.isEnabled()
    person.types(dialog.name, name)
    person.clicks(dialog.delete)
    person.sees(f"“{name}” was deleted", lambda: person.bar)
    assert name not in person.names()
    assert person.footer == "Showing 9 of 9"
    assert elsewhere.named(name) == []
    person.waits_for(lambda: not person.panel.isVisible())


def test_deleting_one_that_was_deleted_elsewhere_is_fine(person: Person, elsewhere: Elsewhere) -> None:
    name = person.names()[2]
    person.opens(name)
    elsewhere.deletes(name)
    person.deletes(name)
    person.sees(f"“{name}” was deleted", lambda: person.bar)
    assert name not in person.names()


def test_start_over_empties_the_form_for_good(program: Program, person: Person) -> None:
    person.fills_in("Not wanted")
    person.clicks(person.panel.start_over)
    assert person.panel.fields.form() == ConsumerForm()
    person.closes_the_panel()
    person.begins_a_consumer()
    person.waits_a_moment(0.2)
    assert person.panel.fields.form() == ConsumerForm()
