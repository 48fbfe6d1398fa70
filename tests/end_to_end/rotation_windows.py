"""The windows of new secrets and rotations, each shown when it is given; a consumer is open in the panel."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from desktop.domain.rotation import Step
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.rotating import Rotating


def windows_of_rotating(person: Person) -> Iterator[tuple[str, QWidget]]:
    me = Rotating(person)

    def asked(button: QAbstractButton) -> QDialog:
        button.click()
        person.waits_for(lambda: dialogs(QDialog))
        (dialog,) = dialogs(QDialog)
        return dialog

    def leaves(dialog: QDialog) -> None:
        dialog.reject()
        person.waits_for(lambda: not dialogs(QDialog))

    for name, button in (("new secret", person.panel.dangerous.new_secret), ("it leaked", me.part.leak)):
        dialog = asked(button)
        yield name, dialog
        leaves(dialog)
    me.part.begin.click()
    me.is_at(Step.TWIN_MADE)
    yield "twin made", person.window
    me.row(Step.TESTED).act.click()
    me.is_at(Step.TESTED)
    yield "twin tested", person.window
    me.row(Step.HANDED_OVER).act.click()
    me.is_at(Step.HANDED_OVER)
    dialog = asked(me.row(Step.OLD_RETIRED).act)
    yield "retire", dialog
    leaves(dialog)
    for step in (Step.TESTED, Step.TWIN_MADE):
        me.part.undo.click()
        me.is_at(step)
    dialog = asked(me.part.undo)
    yield "give up", dialog
    person.decides()
    person.waits_for(lambda: me.part.rotation is None)
