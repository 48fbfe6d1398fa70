"""The windows of handing over, each shown when it is given; a consumer is open in the panel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.dialogs.compare_dialog import CompareDialog
from desktop.ui.dialogs.handover_dialog import HandoverDialog
from desktop.ui.pages.api_connections.handover_part import HandoverPart
from tests.end_to_end.person import Person, dialogs
from tests.few_rounds import few_rounds


def windows_of_handing_over(person: Person) -> Iterator[tuple[str, QWidget]]:
    part = person.panel.findChild(HandoverPart)
    assert isinstance(part, HandoverPart)
    part.hand_over.click()
    person.waits_for(lambda: dialogs(HandoverDialog))
    (dialog,) = dialogs(HandoverDialog)
    choice = dialog.secret_file
    choice.own.click()
    choice.typed.setText("too short")
    choice.again.setText("other")
    person.waits_for(choice.verdict.text)
    yield "handing over", dialog
    choice.made.click()
    with TemporaryDirectory() as place, few_rounds():
        dialog.choices.place.setText(str(Path(place) / "missing"))
        dialog.act.click()
        person.waits_for(lambda: dialog.bar.text)
        yield "handing over failed", dialog
        dialog.choices.place.setText(place)
        dialog.act.click()
        person.waits_for(dialog.result_page.isVisible)
        dialog.result_page.copy.click()
        yield "handed over", dialog
        person.built.lock.lock()
        person.waits_for(dialog.result_page.unlock.isVisible)
        yield "handed over, locked", dialog
        dialog.result_page.unlock.click()
        person.waits_for(lambda: dialog.result_page.shows_passphrase)
        person.waits_for(lambda: not person.desk.refreshing)
        dialog.result_page.close_it.click()
    person.waits_for(lambda: not dialogs(QDialog))
    part.compare.click()
    person.waits_for(lambda: dialogs(CompareDialog))
    (compare,) = dialogs(CompareDialog)
    compare.value.setText("sample")
    compare.value.textEdited.emit("sample")
    compare.compare.click()
    person.waits_for(compare.outcome.text)
    yield "compared", compare
    compare.reject()
    person.waits_for(lambda: not dialogs(QDialog))
