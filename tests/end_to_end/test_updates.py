"""A person looks for a newer version, over real HTTP; their IT department may forbid it."""

from __future__ import annotations

from collections.abc import Iterator
from socket import socket

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.ui.pages.account.updates_card import UpdatesCard
from desktop.ui.shell.about import AboutDialog
from tests.adapters.fracttal.raw_server import Heard, RawServer, reply
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.signed_feeds import OTHER, PAGE, PUBLIC, feed


@pytest.fixture
def server() -> Iterator[RawServer]:
    with RawServer(
        lambda _heard, _plug: reply(body=feed("9.0", news={"en": "New here", "fr": "Du neuf"}))
    ) as it:
        yield it


def rules(program: Program, text: str) -> None:
    machine = program.folders.machine
    machine.mkdir(parents=True, exist_ok=True)
    (machine / "policy.toml").write_text(text)


def goes_to_the_updates(person: Person) -> UpdatesCard:
    """Through the window about this program."""
    person.window.show_about()
    (dialog,) = dialogs(AboutDialog)
    dialog.updates.click()
    person.waits_for(lambda: not dialogs(AboutDialog))
    card = person.window.pages.account.about.updates
    person.waits_for(card.isVisible)
    return card


def test_a_new_version_is_told_and_its_download_opened(program: Program, server: RawServer) -> None:
    rules(program, f'[updates]\nkey = "{PUBLIC}"\n')
    opened: list[str] = []

    def browser(address: str) -> bool:
        opened.append(address)
        return True

    person = program.start(browser=browser)
    person.chooses_the_sample_company()
    card = goes_to_the_updates(person)
    assert not card.look.isEnabled()  # off until an address stands there
    person.types(card.address, f"{server.root}/feed.json")
    person.clicks(card.look)
    person.waits_for(card.open.isVisible)
    assert "9.0" in card.bar.text
    assert card.news.toPlainText() == "New here"
    person.window.choose_language("fr")
    person.waits_for(lambda: card.news.toPlainText() == "Du neuf")
    person.clicks(card.open)
    assert opened == [PAGE]
    person = program.restart("en")
    assert person.window.pages.account.tabs.tabText(1) == "About"  # nothing of the French before
    assert goes_to_the_updates(person).address.text() == f"{server.root}/feed.json"


OTHERWISE = (
    (feed("9.0", key=OTHER), "isn't signed with the right key"),
    (b"<html>Sign in</html>", "isn't a list of versions"),
    (feed("0.0.1"), "This is the newest version"),
)


def test_what_else_can_come(program: Program, server: RawServer) -> None:
    rules(program, f'[updates]\nkey = "{PUBLIC}"\n')
    program.prefer(update_address=f"{server.root}/feed.json")
    person = program.start()
    person.chooses_the_sample_company()
    card = goes_to_the_updates(person)
    for data, words in OTHERWISE:
        answer = reply(body=data)

        def script(_heard: Heard, _plug: socket, answer: bytes = answer) -> bytes:
            return answer

        server.script = script
        person.clicks(card.look)
        person.waits_for(lambda words=words: words in card.bar.text)  # type: ignore[misc]
        assert not card.open.isVisible()
        person.waits_for(card.look.isEnabled)


def test_an_unencrypted_address_is_said_under_its_field(program: Program) -> None:
    rules(program, f'[updates]\nkey = "{PUBLIC}"\n')
    person = program.start()
    person.chooses_the_sample_company()
    card = goes_to_the_updates(person)
    person.types(card.address, "http://downloads.example.com/feed.json")
    person.clicks(card.look)
    assert "https://" in card._field.problem
    assert card.look.text() == "Check for updates"


REASONS = (
    (None, "This copy can't look for updates"),
    ("[updates]\ncheck = false\n", "Your IT department switched off looking for updates"),
    ("[updates]\ncheck = off\n", "can't be read"),
    ("[updates]\nchek = false\n", "can't be used"),
)


def test_where_it_is_off_the_reason_stands_there(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    for text, words in REASONS:
        if text is not None:
            rules(program, text)
        person.window.show_section("home")
        card = goes_to_the_updates(person)
        assert words in card.bar.text
        assert not card.look.isVisible()
        assert not card.address.isVisible()
    rules(program, f'[updates]\nkey = "{PUBLIC}"\naddress = "https://intranet.example.com/desk.json"\n')
    person.window.show_section("home")
    card = goes_to_the_updates(person)
    assert card.bar.text == ""
    assert card.address.isReadOnly()
    assert card.look.isEnabled()


def test_the_details_name_the_parts_and_nobody(program: Program) -> None:
    opened: list[str] = []

    def browser(address: str) -> bool:
        opened.append(address)
        return len(opened) > 1

    person = program.start(browser=browser)
    person.chooses_the_sample_company()
    person.window.show_about()
    (dialog,) = dialogs(AboutDialog)
    person.clicks(dialog.facts.copy)
    details = QGuiApplication.clipboard().text()
    for part in ("Consumer Desk", "Python", "Qt", "OpenSSL", "SQLite"):
        assert f"{part} " in details
    assert str(program.folders.data) not in details
    person.clicks(dialog.facts.open_folder)
    assert dialog.facts._trouble.isVisible()
    person.clicks(dialog.facts.open_folder)
    assert not dialog.facts._trouble.isVisible()
    assert opened == [program.folders.data.as_uri()] * 2
    dialog.licences.click()
    person.waits_for(person.window.pages.account.licences.isVisible)
