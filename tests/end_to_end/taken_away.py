"""Everything that leaves the program as a file or on paper, written into one folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog

from desktop.ui.dialogs.handover_dialog import HandoverDialog
from desktop.ui.pages.api_connections.handover_part import HandoverPart
from desktop.ui.pages.api_connections.history_part import HistoryPart
from desktop.ui.pages.modules.modules_page import ModulesPage
from desktop.ui.shell.sections import API_CONNECTIONS, HOME, TRANSACTIONS_LOG
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.test_printing import pdf_printer


def take_everything_away(person: Person, name: str, folder: Path) -> str:
    """The consumer is called `name`. Returns the passphrase of the file that holds its secret, sealed."""
    folder.mkdir()
    person.opens(name)
    history = person.panel.findChild(HistoryPart)
    assert isinstance(history, HistoryPart)
    person.waits_for(lambda: history.lines)
    history.write_to(folder / "history.csv")
    passphrase = hands_over(person, folder)
    person.closes_the_panel()
    for kind in ("csv", "xlsx"):
        person.tab.output._write(folder / f"list.{kind}")
    person.tab.output._print(pdf_printer(folder / "list.pdf"))
    person.sees("sent to the printer", lambda: person.bar)
    reviews(person, folder)
    person.window.show_section(TRANSACTIONS_LOG)
    page = person.window.pages.transactions_log
    page.tabs.setCurrentWidget(page.journal)
    journal = page.journal
    person.waits_for(lambda: journal.model.shown)
    for kind in ("csv", "xlsx"):
        journal.write_to(folder / f"journal.{kind}")
    person.window.show_section("modules")
    modules = person.window.pages.section("modules")
    assert isinstance(modules, ModulesPage)
    modules.tabs.setCurrentWidget(modules.matrix)
    for kind in ("csv", "xlsx"):
        modules.matrix.write_to(folder / f"matrix.{kind}")
    person.waits_for((folder / "matrix.xlsx").exists)
    person.window.show_section(HOME.id)
    person.window.show_section(API_CONNECTIONS.id)
    return passphrase


def hands_over(person: Person, folder: Path) -> str:
    part = person.panel.findChild(HandoverPart)
    assert isinstance(part, HandoverPart)
    part.hand_over.click()
    person.waits_for(lambda: dialogs(HandoverDialog))
    (dialog,) = dialogs(HandoverDialog)
    person.types(dialog.choices.place, str(folder))
    person.clicks(dialog.act)
    person.waits_for(dialog.result_page.isVisible)
    passphrase = dialog.result_page.passphrase.text()
    dialog.reject()
    person.waits_for(lambda: not dialogs(QDialog))
    return passphrase


def reviews(person: Person, folder: Path) -> None:
    person.window.show_review()
    page = person.window.pages.review
    person.waits_for(page.beginning.isVisible)
    page.reviewer.setText("Ana Pérez")
    page.begin()
    person.waits_for(page.judgement.isVisible)
    for kind in ("csv", "pdf"):
        page.write_to(folder / f"report.{kind}", page._report())
    person.waits_for((folder / "report.pdf").exists)
    person.opens_the_consumers()
