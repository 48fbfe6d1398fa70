"""A copied secret leaves the clipboard by itself, and nothing else does."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.secret import DOTS
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.input_device import click_on, press_key
from tests.outside_program import run_outside
from tests.x_clipboard import copy_as_other_program, read_clipboard, targets

pytestmark = pytest.mark.linux_session


@pytest.fixture
def person(program: Program) -> Person:
    program.prefer(clipboard_seconds=10)
    person = program.start()
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    return person


def test_empty_after_its_time(person: Person) -> None:
    assert person.copies_the_secret().startswith("sample-secret-")
    person.sees("Cleared in 10 s", lambda: person.built.strip.text)
    person.sees("Cleared in 8 s", lambda: person.built.strip.text)
    assert read_clipboard() != ""
    person.waits_for(lambda: not person.built.clipboard.holds_secret, seconds=11)
    assert read_clipboard() == ""
    assert "The clipboard was cleared." in person.built.strip.text


def test_untouched_when_another_program_copied_since(program: Program, person: Person) -> None:
    person.copies_the_secret()
    with copy_as_other_program("of another program"):
        person.waits_for(lambda: not person.built.clipboard.holds_secret)
        assert not person.built.clipboard.counts_down
        person.built.clipboard.clear()
        program.close()
        assert read_clipboard() == "of another program"


def test_untouched_when_something_else_was_copied_here(program: Program, person: Person) -> None:
    person.copies_the_secret()
    person.clicks(person.panel.credentials.copy_key_button)
    person.waits_for(lambda: not person.built.clipboard.holds_secret)
    key = person.panel.credentials.key.text()
    assert read_clipboard() == key
    assert "x-kde-passwordManagerHint" not in targets()
    person.built.clipboard.clear()
    assert read_clipboard() == key


def test_cleared_now_and_on_quitting(program: Program, person: Person) -> None:
    person.copies_the_secret()
    person.clicks(person.button_of(person.built.strip, "Clear now"))
    person.waits_for(lambda: read_clipboard() == "")
    person.copies_the_secret()
    program.close()
    assert read_clipboard() == ""


def test_a_shown_secret_never_gets_into_the_selection_or_unmarked_into_the_clipboard(
    person: Person, elsewhere: Elsewhere
) -> None:
    assert person.panel.consumer is not None
    secret = person.shows_the_secret()
    assert secret in [one["secret"] for one in elsewhere.consumers()]
    field = person.panel.credentials.secret
    click_on(field)
    run_outside(["xdotool", "click", "--repeat", "3", "--delay", "20", "1"])
    field.setFocus()
    for keys in ("ctrl+a", "shift+Home", "shift+End"):
        press_key(keys)
    assert person.panel.credentials.secret.text() == secret
    assert read_clipboard("primary") == ""
    for keys in ("ctrl+c", "ctrl+Insert"):
        QApplication.clipboard().clear()
        press_key(keys)
        person.waits_for(lambda: read_clipboard() == secret)
        assert read_clipboard(target="x-kde-passwordManagerHint") == "secret"
    person.clicks(person.panel.credentials.reveal_button)
    person.waits_for(lambda: field.text() == DOTS)
