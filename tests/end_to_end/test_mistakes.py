"""A mistake of the program that nobody foresaw is told calmly, wherever one is just then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from desktop.ui.dialogs.crash_dialog import CrashDialog
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.log_watch import LogWatch

pytestmark = pytest.mark.linux_session


def fails() -> None:
    raise ZeroDivisionError


@pytest.fixture
def person(program: Program, expected_log: LogWatch) -> Person:
    expected_log.expect("Uncaught exception")
    person = program.start()
    person.chooses_the_sample_company()
    return person


def is_told(person: Person) -> CrashDialog:
    person.waits_for(lambda: dialogs(CrashDialog))
    (dialog,) = dialogs(CrashDialog)
    return dialog


def test_it_goes_on_and_what_happened_is_kept(person: Person, program: Program) -> None:
    QTimer.singleShot(0, fails)
    dialog = is_told(person)
    (report,) = program.folders.log.glob("desk.crash-*.txt")
    assert dialog.details.toPlainText() == report.read_text("utf-8")
    assert "ZeroDivisionError" in report.read_text("utf-8")
    person.clicks(dialog.buttons.button(QDialogButtonBox.StandardButton.Close))
    person.waits_for(lambda: not dialogs(CrashDialog))
    person.creates("Made after a mistake")
    QTimer.singleShot(0, fails)
    person.waits_a_moment(0.3)
    assert dialogs(CrashDialog) == []  # the same again is no news


def test_it_can_be_read_and_closed_before_a_dialog_that_waits_for_an_answer(person: Person) -> None:
    person.opens(person.names_in_the_list()[0])
    person.begins_to_delete()
    waiting = QApplication.activeModalWidget()
    QTimer.singleShot(0, fails)
    dialog = is_told(person)
    assert dialog.parent() is waiting
    person.clicks(dialog.buttons.button(QDialogButtonBox.StandardButton.Close))
    person.waits_for(lambda: not dialogs(CrashDialog))
    person.delete_dialog().reject()


def test_the_program_closes_with_it_open(person: Person, program: Program) -> None:
    QTimer.singleShot(0, fails)
    is_told(person)
    program.close()
    assert dialogs(CrashDialog) == []
