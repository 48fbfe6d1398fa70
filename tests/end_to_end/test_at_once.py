"""Two things at the same moment: neither undoes the other."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from tests.end_to_end.conftest import free_port
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session


def begins_a_slow_refresh(program: Program, person: Person) -> None:
    """The list is read already, the groups are on their way."""
    program.host.forget_seen()
    program.host.faults.set("delay=1", path="/groups_permissions", method="GET", times=1)
    person.refreshes()
    person.waits_for(lambda: ("GET", "/groups_permissions") in program.host.seen)


def test_a_consumer_made_while_the_list_is_read_stays_with_its_secret(
    qapp: QApplication, tmp_path: Path
) -> None:
    settings = SampleSettings(secrets_shown_once=True)
    host = SampleHost(tmp_path / "server", port=free_port(), settings=settings)
    program = Program(qapp, tmp_path / "desk", host)
    try:
        person = program.start()
        person.clicks(person.window.pages.first_run.sample)
        person.waits_for(lambda: len(person.desk.listing.consumers) == 10)
        person.begins_a_consumer()
        person.fills_in("Made meanwhile")
        begins_a_slow_refresh(program, person)
        person.saves()
        person.waits_for(lambda: person.panel.consumer is not None)
        assert person.desk.refreshing
        secret = person.copies_the_secret()
        person.waits_for(lambda: not person.desk.refreshing)
        assert "Made meanwhile" in person.names()
        assert person.panel.isVisible()
        assert person.copies_the_secret() == secret
    finally:
        program.close()
        host.stop()


def test_a_consumer_deleted_while_the_list_is_read_stays_away(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    name = person.names()[5]
    person.opens(name)
    begins_a_slow_refresh(program, person)
    person.deletes(name)
    person.waits_for(lambda: name not in person.names())
    assert person.desk.refreshing
    person.waits_for(lambda: not person.desk.refreshing)
    assert name not in person.names()


def test_pressing_save_again_and_again_makes_one(program: Program, elsewhere: Elsewhere) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.begins_a_consumer()
    person.fills_in("Only one")
    program.host.faults.set("delay=0.3", path="/oauth_consumers", method="POST")
    person.saves()
    assert not person.panel.save.isEnabled()
    for _ in range(3):
        person.window.save_form()
    person.waits_for(lambda: person.panel.consumer is not None)
    assert len(elsewhere.named("Only one")) == 1
    assert program.host.seen.count(("POST", "/oauth_consumers")) == 1


def test_the_program_is_closed_while_it_saves(program: Program, elsewhere: Elsewhere) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.begins_a_consumer()
    person.fills_in("Sent before the end")
    program.host.faults.set("slow=0.5", path="/oauth_consumers", method="POST", times=1)
    person.saves()
    person.waits_for(lambda: elsewhere.named("Sent before the end"))
    assert program.close() < 2
    person = program.start()
    person.sees_the_list(11)
    person.sees("“Sent before the end” was created", lambda: person.bar)
    (made,) = elsewhere.named("Sent before the end")
    person.opens("Sent before the end")
    assert person.copies_the_secret() == made["secret"]


@pytest.mark.parametrize("cut", ["answer_lost", "half"])
def test_an_edit_and_a_deletion_whose_answers_are_cut(
    program: Program, elsewhere: Elsewhere, cut: str
) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    name = person.names()[5]
    person.opens(name)
    person.types(person.panel.fields.name, "A better name")
    program.host.faults.set(cut, path="/oauth_consumers/*")
    person.saves()
    person.sees("“A better name” was saved", lambda: person.bar)
    assert len(elsewhere.named("A better name")) == 1
    person.deletes("A better name")
    person.sees("“A better name” was deleted", lambda: person.bar)
    assert elsewhere.named("A better name") == []
    assert len(person.names()) == 9
