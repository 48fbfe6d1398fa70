"""Changing the key under which secrets are kept: asked first, then said what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain.errors import DeskError
from desktop.domain.keeping import Keeping, VaultState
from desktop.domain.key_change import KeyChanged
from desktop.services.upkeep import Upkeep
from desktop.ui.pages.api_connections.decision_dialog import Decision, DecisionDialog
from desktop.ui.pages.help_topics import BACKUPS
from desktop.ui.pages.security.upkeep_card import UpkeepCard
from desktop.ui.shell.message import Message
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.widgets.cards import Card


class KeyCard(UpkeepCard):
    def __init__(self, tasks: Tasks, upkeep: Upkeep, card: Card) -> None:
        super().__init__(tasks, upkeep, card)
        card.topic = BACKUPS
        self._is_open = self._is_locked = False
        self._changing = False
        self._words = card.text()
        self.change = QPushButton(card)
        self.change.clicked.connect(self._ask)
        card.column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)
        self._why_not = card.text("muted")
        self.retranslate()

    def show_state(self, state: VaultState) -> None:
        self._is_open = state.keeping is Keeping.KEYCHAIN
        self._is_locked = state.keeping is Keeping.LOCKED
        self.retranslate()

    def retranslate(self) -> None:
        self._card.heading.setText(self.tr("The key"))
        self._words.setText(
            self.tr(
                "One key in the keychain opens every secret that is kept here. Change it when somebody else "
                "may have had access to this computer or to its keychain. Keys and secrets of consumers stay "
                "as they are."
            )
        )
        self.change.setText(
            self.tr("The key is being changed…") if self._changing else self.tr("Change the key…")
        )
        self.change.setEnabled(self._is_open and not self._changing)
        self._why_not.setText(
            self.tr("Unlock first: the key isn't in this program's memory.")
            if self._is_locked
            else self.tr("The key can be changed while the keychain works.")
        )
        self._why_not.setVisible(not self._is_open)

    def _ask(self) -> None:
        dialog = DecisionDialog(self._decision, self._card)
        dialog.accepted.connect(self._change)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _decision(self) -> Decision:
        lines = (
            self.tr("Every secret kept here is sealed under a new key, the backups included."),
            self.tr("The old key then opens nothing that is on this computer."),
            self.tr("Copies that others made of this program's files still open with the old key."),
            self.tr("Files that were set aside as damaged are removed: they can't be sealed anew."),
        )
        return Decision(
            title=self.tr("Change the key"),
            heading=self.tr("Change the key of the kept secrets?"),
            effect="\n".join(f"• {line}" for line in lines),
            act=self.tr("Change the key"),
        )

    def _change(self) -> None:
        self._mark(changing=True)
        self._tasks.submit(
            self, Lane.KEYCHAIN, lambda _task: self._upkeep.key.change(), self._done, self._not_done
        )

    def _done(self, changed: KeyChanged) -> None:
        self._mark(changing=False)
        self.said.emit(lambda: self._result(changed))

    def _result(self, changed: KeyChanged) -> Message:
        title = self.tr("The key was changed: %n secret(s) sealed anew", "", changed.secrets)
        if changed.settled:
            return Message("ok", title)
        return Message(
            "warning",
            title,
            self.tr("The old key couldn't be taken out of the keychain yet. The next start does it."),
        )

    def _not_done(self, problem: DeskError) -> None:
        self._mark(changing=False)
        self.failed.emit(problem)

    def _mark(self, *, changing: bool) -> None:
        self._changing = changing
        self.retranslate()
