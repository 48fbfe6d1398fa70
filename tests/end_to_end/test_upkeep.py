"""Security: changing the key, restoring a backup, and secrets whose key is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.sample.host import SampleHost
from desktop.sample.settings import SampleSettings
from desktop.ui.pages.api_connections.decision_dialog import DecisionDialog
from desktop.ui.pages.security.security_page import SecurityPage
from desktop.ui.shell.upkeep_rounds import UpkeepRounds
from tests.end_to_end.conftest import free_port
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.fakes import FakeKeychain

pytestmark = pytest.mark.linux_session


def opens(person: Person) -> SecurityPage:
    person.window.show_section("security")
    page = person.window.pages.section("security")
    assert isinstance(page, SecurityPage)
    return page


def decides(person: Person, dialog_of: str) -> None:
    person.waits_for(lambda: dialogs(DecisionDialog))
    (dialog,) = dialogs(DecisionDialog)
    assert isinstance(dialog, DecisionDialog)
    assert dialog_of in dialog._heading.text()
    person.clicks(dialog.act)
    person.waits_for(lambda: not dialogs(DecisionDialog))


def test_the_key_is_changed_and_every_secret_stays(program: Program) -> None:
    keychain = FakeKeychain()
    person = program.start(keychain=keychain)
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    secret = person.copies_the_secret()
    before, page = keychain.stored, opens(person)
    person.waits_for(page.key.change.isVisible)
    page.key.change.setFocus()
    page.key.change.click()
    decides(person, "Change the key")
    person.sees("The key was changed", lambda: person.bar)
    assert keychain.stored not in (None, before)
    keychain.state = "denied"
    page.key.change.click()
    decides(person, "Change the key")
    person.sees("The keychain refused access", lambda: person.bar)
    keychain.state = "present"
    program.host.faults.set("reset")
    person = program.restart(keychain=keychain)
    person.waits_for(lambda: len(person.desk.known.with_secret) == 10)
    person.opens(person.names_in_the_list()[0])
    assert person.copies_the_secret() == secret


def test_a_backup_is_restored_and_that_can_be_undone(program: Program) -> None:
    keychain = FakeKeychain()
    person = program.start(keychain=keychain)
    person.chooses_the_sample_company()
    person = program.restart(keychain=keychain)
    person.sees_the_list()
    person.built.switching.remove(person.built.switching.all()[0])
    person.waits_for(lambda: person.desk.company is None)
    person.chooses_the_sample_company()
    person.built.switching.rename(person.built.switching.all()[0], "Renamed since")
    person.waits_for(lambda: person.desk.company and person.desk.company.name == "Renamed since")
    page = opens(person)
    person.waits_for(lambda: len(page.backups.rows) == 1)
    (row,) = page.backups.rows
    assert "Companies: Example Foods." in row.told
    assert "Secrets: 10." in row.told
    row.restore.setFocus()
    row.restore.click()
    decides(person, "Restore the backup of")
    person.sees("was restored", lambda: person.bar)
    person.waits_for(lambda: person.desk.company and person.desk.company.name == "Example Foods")
    person.waits_for(lambda: len(page.backups.rows) == 2)
    aside = next(row for row in page.backups.rows if "before a backup was restored" in row.told)
    assert "Companies: Renamed since." in aside.told
    person.sees_the_list()
    page.backups._restore(aside.backup)
    person.waits_for(lambda: person.desk.company and person.desk.company.name == "Renamed since")
    person.sees_the_list()


def test_a_backup_that_is_broken_meanwhile_is_said_and_nothing_changes(program: Program) -> None:
    keychain = FakeKeychain()
    person = program.start(keychain=keychain)
    person.chooses_the_sample_company()
    person = program.restart(keychain=keychain)
    page = opens(person)
    person.waits_for(lambda: len(page.backups.rows) == 1)
    (backup,) = (program.folders.data / "backups").glob("desk-*.sqlite3")
    backup.write_bytes(b"no backup any more " * 500)
    page.backups.rows[0].restore.setFocus()
    page.backups.rows[0].restore.click()
    decides(person, "Restore the backup of")
    person.sees("it is damaged or gone", lambda: person.bar)
    person.waits_for(lambda: "Damaged: it can't be restored." in page.told)
    assert not page.backups.rows[0].restore.isVisible()
    person.sees_the_list()


def test_with_the_key_gone_the_server_gives_the_secrets_again(program: Program) -> None:
    """As after a reset of the keychain, or with a data folder that was copied from another computer."""
    person = program.start(keychain=FakeKeychain())
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    secret = person.copies_the_secret()
    program.close()
    person = program.start(keychain=FakeKeychain(key=b"another computer's key, 32 bytes"))
    person.sees_the_list()
    person.waits_for(lambda: person.keychain_bar == "")
    page = opens(person)
    assert not page.lost.listed.isVisible()
    person.opens(person.names_in_the_list()[0])
    assert person.copies_the_secret() == secret


def test_what_the_server_does_not_show_again_is_listed_with_what_to_do(
    qapp: QApplication, tmp_path: Path
) -> None:
    settings = SampleSettings(secrets_shown_once=True)
    host = SampleHost(tmp_path / "server", port=free_port(), settings=settings)
    program = Program(qapp, tmp_path / "desk", host)
    try:
        person = program.start(keychain=FakeKeychain())
        person.clicks(person.window.pages.first_run.sample)
        person.waits_for(lambda: len(person.desk.listing.consumers) == 10)
        person.creates("Shown once")
        program.close()
        person = program.start(keychain=FakeKeychain(key=b"another computer's key, 32 bytes"))
        person.sees("1 secret can't be read any more", lambda: person.keychain_bar)
        assert "copied from another computer" in person.keychain_bar
        person.button_of(person.window.frame.keychain_bar, "Show which").click()
        page = opens(person)
        person.waits_for(page.lost.listed.isVisible)
        assert page.lost.listed.text().startswith("Example Foods\n• Shown once: open the company and refresh")
        person.waits_for(lambda: not person.desk.refreshing)
        page.lost.fetch.setFocus()
        page.lost.fetch.click()
        person.sees("No secret could be fetched again", lambda: person.bar)
        person.opens("Shown once")
        person.waits_for(lambda: person.panel.consumer is not None)
        assert person.panel.consumer is not None
        assert person.panel.consumer.id not in person.desk.known.with_secret
    finally:
        program.close()
        host.stop()


def test_the_day_s_backup_is_made_while_the_program_runs(program: Program) -> None:
    person = program.start(keychain=FakeKeychain())
    person.chooses_the_sample_company()
    assert not (program.folders.data / "backups").exists()
    person.waits_for(lambda: person.window.findChildren(UpkeepRounds))
    (rounds,) = person.window.findChildren(UpkeepRounds)
    assert isinstance(rounds, UpkeepRounds)
    rounds._round.setInterval(1)
    person.waits_for(lambda: list((program.folders.data / "backups").glob("desk-*.sqlite3")))
