"""Replacing a pair without an outage, over several days of the program; and at once after a leak."""

from datetime import UTC, datetime

import pytest

from desktop.domain.attention import Reason
from desktop.domain.rotation import Step, Way, twin_form
from desktop.sample.host import SampleHost
from desktop.ui.dialogs.handover_dialog import HandoverDialog
from desktop.ui.pages.api_connections.guided_words import Errand
from desktop.ui.pages.api_connections.rotation_words import tokens_words
from desktop.ui.shell.moments import today
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.guided_company import FracttalsPage, GuidedPerson, prepare
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.end_to_end.rotating import Rotating
from tests.end_to_end.traces import files_with

pytestmark = pytest.mark.linux_session

NAME = "Nightly export"


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    person.creates(NAME)
    return person


@pytest.fixture
def me(person: Person) -> Rotating:
    return Rotating(person)


def twin_name(person: Person, name: str = NAME) -> str:
    return twin_form(person.consumer(name), [], today()).name


def again(program: Program, count: int) -> Rotating:
    program.close()
    person = program.start()
    person.waits_for(lambda: len(person.desk.listing.consumers) == count and not person.desk.refreshing)
    person.opens_the_consumers()
    return Rotating(person)


def test_from_twin_to_proof_over_several_starts(program: Program, me: Rotating, elsewhere: Elsewhere) -> None:
    person = me.person
    twin = twin_name(person)
    (old,) = elsewhere.named(NAME)
    person.closes_the_panel()
    me.begins(NAME)
    person.sees(f"The twin “{twin}” was created", lambda: person.bar)
    me.is_at(Step.TWIN_MADE)
    (made,) = elsewhere.named(twin)
    assert made["id_group_permission"] == old["id_group_permission"]
    assert f"Rotation of “{NAME}”: Next: Test it." in me.strip[0].text

    me = again(program, 12)
    assert f"Rotation of “{NAME}”: Next: Test it." in me.strip[0].text
    me.person.clicks(me.strip[0].open_it)
    me.person.waits_for(lambda: me.person.panel.is_open)
    assert me.person.panel.consumer == me.person.consumer(twin)  # where one goes on
    me.presses(me.part.show_other)
    me.person.waits_for(lambda: me.person.panel.consumer == me.person.consumer(NAME))
    me.takes(Step.TESTED)
    me.person.sees(f"The twin “{twin}” was tested", lambda: me.person.bar)

    me = again(program, 12)
    me.person.opens(NAME)
    me.is_at(Step.TESTED)
    assert "It reaches the same as the old one: " in me.row(Step.TESTED).detail
    me.takes(Step.HANDED_OVER)
    assert elsewhere.is_taken(old["key"], old["secret"])
    assert elsewhere.is_taken(made["key"], made["secret"])

    me = again(program, 12)
    me.person.opens(NAME)
    me.is_at(Step.HANDED_OVER)
    me.retires(NAME)
    person = me.person
    person.sees(f"Proved: the old pair of “{NAME}” is refused", lambda: person.bar)
    person.waits_for(lambda: person.panel.consumer == person.consumer(twin))
    me.is_at(Step.PROVED)
    assert me.row(Step.PROVED).detail == "The old key and secret are refused, tried just now."
    assert me.part.tokens.text() == "Its tokens died with it."
    assert NAME not in person.names()
    assert not elsewhere.is_taken(old["key"], old["secret"])
    assert elsewhere.is_taken(made["key"], made["secret"])

    me = again(program, 11)
    me.person.opens(twin)
    me.is_at(Step.PROVED)
    me.presses(me.part.finish)
    me.person.waits_for(lambda: me.part.rotation is None)
    assert me.strip == []
    assert not me.person.tab.rotations.isVisible()
    program.close()
    assert files_with([program.folders.data, program.folders.log], [old["secret"], made["secret"]]) == []


def test_every_step_is_undone_until_nothing_is_left(me: Rotating, elsewhere: Elsewhere) -> None:
    person = me.person
    twin = twin_name(person)
    me.begins(NAME)
    me.is_at(Step.TWIN_MADE)
    me.takes(Step.TESTED)
    me.takes(Step.HANDED_OVER)
    for step in (Step.TESTED, Step.TWIN_MADE):
        me.presses(me.part.undo)
        me.is_at(step)
    assert elsewhere.named(twin)
    me.presses(me.part.undo)
    person.decides()
    person.waits_for(lambda: me.part.rotation is None and not elsewhere.named(twin))
    assert len(elsewhere.named(NAME)) == 1
    person.waits_for(lambda: person.panel.consumer == person.consumer(NAME))


def test_a_twins_lost_answer_is_settled_by_the_list(
    program: Program, me: Rotating, elsewhere: Elsewhere
) -> None:
    person = me.person
    twin = twin_name(person)
    program.host.faults.set("answer_lost", path="/oauth_consumers", method="POST")
    program.host.faults.set("reset", method="GET")
    me.begins(NAME)
    person.sees(f"It isn't known whether “{twin}” was created", lambda: person.bar)
    program.host.faults.clear()
    me.is_at(Step.TWIN_MADE)
    assert len(elsewhere.named(twin)) == 1


def test_a_lost_deletion_is_settled_by_the_list_and_proved_later(
    program: Program, me: Rotating, elsewhere: Elsewhere
) -> None:
    person = me.person
    twin = twin_name(person)
    me.begins(NAME)
    me.is_at(Step.TWIN_MADE)
    me.takes(Step.TESTED)
    me.takes(Step.HANDED_OVER)
    program.host.faults.set("answer_lost", path="/oauth_consumers/*", method="DELETE")
    program.host.faults.set("html", method="GET")
    me.retires(NAME)
    person.sees("The answer was lost on the way", lambda: person.bar)
    me.is_at(Step.HANDED_OVER)
    program.host.faults.clear()
    assert elsewhere.named(NAME) == []
    person.refreshes()
    person.waits_for(lambda: me.strip and "Next: Prove it." in me.strip[0].text)
    person.opens(twin)
    me.is_at(Step.OLD_RETIRED)
    me.takes(Step.PROVED)
    person.sees("Proved: the old pair", lambda: person.bar)


def test_offline_what_needs_the_server_waits_and_a_tick_does_not(
    program: Program, host: SampleHost, me: Rotating
) -> None:
    person = me.person
    me.begins(NAME)
    me.is_at(Step.TWIN_MADE)
    me.takes(Step.TESTED)
    host.stop()
    person.refreshes()
    person.is_told_offline()
    me.takes(Step.HANDED_OVER)
    assert not me.row(Step.OLD_RETIRED).act.isEnabled()
    assert not me.part.leak.isEnabled()
    me.presses(me.part.undo)
    me.is_at(Step.TESTED)
    host.start()
    person.is_online()
    me.takes(Step.HANDED_OVER)
    person.waits_for(me.row(Step.OLD_RETIRED).act.isEnabled)


def test_a_twin_that_is_refused_retires_nothing(me: Rotating, elsewhere: Elsewhere) -> None:
    person = me.person
    twin = twin_name(person)
    me.begins(NAME)
    me.is_at(Step.TWIN_MADE)
    me.takes(Step.TESTED)
    me.takes(Step.HANDED_OVER)
    elsewhere.post(f"oauth_consumers/{elsewhere.named(twin)[0]['id']}/secret")
    me.retires(NAME)
    person.sees(f"Key and secret of “{twin}” are refused", lambda: person.bar)
    assert elsewhere.named(NAME)


def test_the_twin_is_handed_over_from_its_step(me: Rotating) -> None:
    person = me.person
    twin = twin_name(person)
    me.begins(NAME)
    me.is_at(Step.TWIN_MADE)
    me.takes(Step.TESTED)
    me.presses(me.row(Step.HANDED_OVER).other)
    person.waits_for(lambda: dialogs(HandoverDialog))
    (dialog,) = dialogs(HandoverDialog)
    assert dialog._subject.consumer == person.consumer(twin)
    assert dialog._subject.has_secret
    dialog.close()
    person.waits_for(lambda: not dialogs(HandoverDialog))
    me.is_at(Step.TESTED)  # only the person says that it is done
    me.takes(Step.HANDED_OVER)


def test_home_says_what_is_under_way_and_leads_there(me: Rotating) -> None:
    person = me.person
    me.begins(NAME)
    me.is_at(Step.TWIN_MADE)
    person.window.show_section("home")
    overview = person.window.pages.home.overview
    assert overview is not None
    card = overview.attention
    person.waits_for(lambda: any(each.startswith("1 rotation") for each in card.sentences))
    row = next(each for each in card.row_widgets if each._what.reason is Reason.ROTATING)
    person.clicks(row.show_them)
    person.waits_for(lambda: person.panel.is_open and person.panel.consumer == person.consumer(NAME))


@pytest.mark.parametrize("way", [Way.NEW_SECRET, Way.DELETE])
def test_after_a_leak_the_pair_dies_at_once(me: Rotating, elsewhere: Elsewhere, way: Way) -> None:
    person = me.person
    (old,) = elsewhere.named(NAME)
    me.answers_a_leak(NAME, way)
    person.sees(f"Proved: the old pair of “{NAME}” is refused", lambda: person.bar)
    assert not elsewhere.is_taken(old["key"], old["secret"])
    assert f"After the leak: “{NAME}”: The old key and secret are refused" in me.strip[0].text
    if way is Way.DELETE:
        assert not person.panel.is_open
        person.clicks(me.strip[0].remove)
    else:
        me.is_at(Step.PROVED)
        (now,) = elsewhere.named(NAME)
        assert person.copies_the_secret() == now["secret"] != old["secret"]
        assert "What else to do" in me.part._else.text()
        me.presses(me.part.finish)
    person.waits_for(lambda: me.strip == [])


def test_a_leak_is_gone_on_with_after_a_lost_answer_and_a_restart(
    program: Program, me: Rotating, elsewhere: Elsewhere
) -> None:
    (old,) = elsewhere.named(NAME)
    program.host.faults.set("reset", path="/oauth_consumers/*/secret", method="POST")
    me.answers_a_leak(NAME, Way.NEW_SECRET)
    me.person.sees(f"No new secret was made for “{NAME}”", lambda: me.person.bar)
    program.host.faults.clear()
    me = again(program, 11)
    me.person.opens(NAME)
    me.is_at(Step.BEGUN)
    me.presses(me.row(Step.OLD_RETIRED).act)
    me.person.sees("Proved: the old pair", lambda: me.person.bar)
    assert not elsewhere.is_taken(old["key"], old["secret"])


# Guided


@pytest.fixture
def page(elsewhere: Elsewhere) -> FracttalsPage:
    return FracttalsPage(elsewhere)


@pytest.fixture
def guided(program: Program, host: SampleHost) -> GuidedPerson:
    prepare(program, host.start())
    person = program.start()
    person.opens_the_consumers()
    return GuidedPerson(person)


def test_in_a_guided_company_the_person_makes_and_deletes_on_fracttals_page(
    program: Program, host: SampleHost, page: FracttalsPage, guided: GuidedPerson
) -> None:
    person, me = guided.person, Rotating(guided.person)
    old = guided.creates(page, NAME)
    twin = twin_name(person)
    me.presses(me.part.begin)
    person.waits_for(guided.guide.isVisible)
    assert guided.guide.errand is Errand.NEW
    program.close()  # in the middle of it

    person = program.start()
    person.opens_the_consumers()
    guided, me = GuidedPerson(person), Rotating(person)
    person.waits_for(lambda: len(person.desk.known.with_secret) == 2)  # and the copy for the proof
    person.opens(NAME)
    me.is_at(Step.BEGUN)
    me.presses(me.row(Step.TWIN_MADE).act)
    person.waits_for(guided.guide.isVisible)
    host.start()  # it ended with the program
    new = page.creates(twin)
    guided.pastes("\n".join(new))
    guided.keeps(twin)
    me.is_at(Step.TWIN_MADE)
    me.takes(Step.TESTED)
    me.takes(Step.HANDED_OVER)
    me.presses(me.row(Step.OLD_RETIRED).act)
    person.waits_for(guided.guide.isVisible)
    assert guided.guide.errand is Errand.DELETE
    page.deletes(NAME)
    guided.goes_on()
    person.waits_for(lambda: person.names() == [twin])
    person.opens(twin)
    me.is_at(Step.OLD_RETIRED)
    me.takes(Step.PROVED)
    assert me.part.tokens.text().startswith("Tokens that it got before may live until ")
    assert ": 120 minute" in me.part.tokens.text()
    assert me.part._count.isActive()

    person = program.restart()
    person.opens_the_consumers()
    me = Rotating(person)
    person.opens(twin)
    me.is_at(Step.PROVED)
    assert any(f": {minutes} minute" in me.part.tokens.text() for minutes in (120, 119))
    rotation = me.part.rotation
    assert rotation is not None
    until = rotation.tokens_until(die_at_once=False)
    assert until is not None
    assert (until - datetime.now(UTC)).total_seconds() <= 7200
    assert tokens_words(rotation, die_at_once=False, now=until).startswith("No token that it got before")
    me.presses(me.part.finish)
    person.waits_for(lambda: me.part.rotation is None)
    assert files_with([program.folders.data, program.folders.log], [old[1], new[1]]) == []


def test_a_guided_leak_leads_to_fracttals_page_and_is_proved(
    page: FracttalsPage, guided: GuidedPerson
) -> None:
    person, me = guided.person, Rotating(guided.person)
    guided.creates(page, NAME)
    person.closes_the_panel()
    me.answers_a_leak(NAME, Way.NEW_SECRET)
    person.waits_for(guided.guide.isVisible)
    assert guided.guide.errand is Errand.NEW_SECRET
    guided.pastes("\n".join(page.renews(NAME)))
    guided.keeps(NAME)
    me.is_at(Step.OLD_RETIRED)
    me.takes(Step.PROVED)
    assert me.part.tokens.text().startswith("Tokens that it got before may live until ")
