"""Security: the keychain in words, the seconds, what is protected; and erasing leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import secretstorage
from PySide6.QtWidgets import QApplication

from desktop.adapters.store.keychain import SERVICE, USER
from desktop.sample.host import SampleHost
from desktop.ui.pages.security.erase_dialog import EraseDialog
from desktop.ui.pages.security.security_page import SecurityPage
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.fakes import FakeKeychain
from tests.keyring_daemon import KeyringDaemon
from tests.outside_program import answer_until
from tests.session_bus import SessionBus, as_session

pytestmark = pytest.mark.linux_session


def opens(person: Person) -> SecurityPage:
    person.window.show_section("security")
    page = person.window.pages.section("security")
    assert isinstance(page, SecurityPage)
    return page


def items_in_the_keychain() -> int:
    connection = secretstorage.dbus_init()
    try:
        found = secretstorage.search_items(connection, {"service": SERVICE, "username": USER})
        return len(list(found))
    finally:
        connection.close()


def begins_to_erase(person: Person, page: SecurityPage) -> EraseDialog:
    page.erase.setFocus()
    person.waits_for(page.erase.isVisible)
    page.erase.click()
    person.waits_for(lambda: dialogs(EraseDialog))
    (dialog,) = dialogs(EraseDialog)
    return dialog


def test_a_keychain_that_works_and_how_many_secrets_are_kept(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    page = opens(person)
    person.sees("The keychain works", page.keeping.words.text)
    person.sees("can be used here now: 10", page.keeping.count.text)
    # Where a line may end stands a mark that nobody sees.
    assert str(program.folders.data / "desk.sqlite3") in page.told.replace("\u200b", "")
    assert "Secret Service" in page.told
    assert "Not against another program that runs under your own account" in page.told
    assert "There is no switch to turn that off" in page.told
    assert "No proxy is in use" in page.proxy.text()
    assert not page.keeping.try_again.isVisible()


def test_each_trouble_of_the_keychain_has_its_words_and_can_be_tried_again(program: Program) -> None:
    keychain = FakeKeychain("locked")
    person = program.start(keychain=keychain)
    person.chooses_the_sample_company()
    page = opens(person)
    person.sees("The keychain is locked", page.keeping.words.text)
    assert page.keeping.try_again.text() == "Unlock…"
    keychain.state = "denied"
    person.clicks(page.keeping.try_again)
    person.sees("The keychain refused access", page.keeping.words.text)
    keychain.state = "present"
    person.clicks(page.keeping.try_again)
    person.sees("The keychain works", page.keeping.words.text)
    assert keychain.asked[-1] is True
    person.waits_for(lambda: person.keychain_bar == "")


def test_the_seconds_hold_at_once_and_after_a_restart(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])  # its page is made before the choice
    page = opens(person)
    person.chooses(page.clipboard.box, page.clipboard.box.findData(20))
    person.chooses(page.reveal.box, page.reveal.box.findData(5))
    person.opens(person.names()[0])
    person.copies_the_secret()
    person.sees("Cleared in 20 s", lambda: person.built.strip.text)
    person.shows_the_secret()
    person.waits_a_moment(3)
    assert person.tab.revealed.is_shown
    person.waits_for(lambda: not person.tab.revealed.is_shown, seconds=4)
    person = program.restart()
    page = opens(person)
    assert (page.clipboard.box.currentData(), page.reveal.box.currentData()) == (20, 5)


def test_a_proxy_is_named_without_its_password(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://someone:sample-password@proxy.example.org:3128")
    monkeypatch.setenv("https_proxy", "http://someone:sample-password@proxy.example.org:3128")
    person = program.start(keychain=FakeKeychain())
    person.chooses_the_sample_company()
    page = opens(person)
    assert "No proxy is in use" in page.proxy.text()  # the sample company is on this computer
    assert "sample-password" not in page.told


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[SessionBus]:
    """With a keychain of its own."""
    with SessionBus() as bus, as_session(bus), KeyringDaemon(bus, unlocked=True, folder=tmp_path / "keys"):
        yield bus


def test_erasing_leaves_nothing_on_the_disk_or_in_the_keychain(
    bus: SessionBus, qapp: QApplication, tmp_path: Path
) -> None:
    place = tmp_path / "desk"
    host = SampleHost(place / "data" / "sample")  # where the program itself has it
    program = Program(qapp, place, host)
    try:
        person = program.start()
        person.chooses_the_sample_company()
        person.creates("Invented")
        person.copies_the_secret()
        person = program.restart()  # a backup is made
        person.sees_the_list(11)
        assert items_in_the_keychain() == 1
        assert list((place / "data" / "backups").iterdir())
        page = opens(person)
        person.waits_for(lambda: page.backups.rows)
        page.backups._restore(page.backups.rows[0].backup)
        person.sees("was restored", lambda: person.bar)
        assert list((place / "data" / "backups").glob("before-restore-*"))
        dialog = begins_to_erase(person, page)
        assert not dialog.erase.isEnabled()
        person.types(dialog.word, "something")
        assert not dialog.erase.isEnabled()
        person.types(dialog.word, "Erase")
        window = person.window
        person.clicks(dialog.erase)
        assert answer_until(lambda: not window.isVisible(), 15)
        assert items_in_the_keychain() == 0
        assert [path for path in place.rglob("*") if path.is_file()] == []
        program.close()
        assert not place.exists() or list(place.iterdir()) == []
        # A start afterwards is a first one.
        person = program.start()
        person.waits_for(person.window.pages.first_run.isVisible)
    finally:
        program.close()
        host.stop()


def test_cancelling_erases_nothing(program: Program) -> None:
    keychain = FakeKeychain()
    person = program.start(keychain=keychain)
    person.chooses_the_sample_company()
    page = opens(person)
    dialog = begins_to_erase(person, page)
    dialog.reject()
    person.waits_for(lambda: not dialogs(EraseDialog))
    assert keychain.stored is not None
    assert person.window.isVisible()
    program.close()
    assert (program.folders.data / "desk.sqlite3").exists()


def test_a_keychain_that_refuses_is_said_and_the_rest_can_be_erased(program: Program, tmp_path: Path) -> None:
    keychain = FakeKeychain()
    person = program.start(keychain=keychain)
    person.chooses_the_sample_company()
    page = opens(person)
    keychain.state = "denied"
    dialog = begins_to_erase(person, page)
    person.types(dialog.word, "erase")
    person.clicks(dialog.erase)
    person.sees("couldn't be removed", lambda: page.told)
    assert (program.folders.data / "desk.sqlite3").exists()
    window = person.window
    person.button_of(page, "Erase the rest and close").click()
    assert answer_until(lambda: not window.isVisible(), 15)
    assert not (program.folders.data / "desk.sqlite3").exists()
