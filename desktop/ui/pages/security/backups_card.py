"""The backups on this computer, and putting one back."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.backup import Backup
from desktop.domain.errors import DeskError
from desktop.services.upkeep import Upkeep
from desktop.ui.pages.api_connections.decision_dialog import Decision, DecisionDialog
from desktop.ui.pages.help_topics import BACKUPS
from desktop.ui.pages.security.backup_row import BackupRow
from desktop.ui.pages.security.upkeep_card import UpkeepCard
from desktop.ui.shell.message import Message
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.widgets.cards import Card
from desktop.ui.widgets.emptied import take_out


class BackupsCard(UpkeepCard):
    restored = Signal()  # everything that is known here may be another

    def __init__(self, tasks: Tasks, upkeep: Upkeep, card: Card) -> None:
        super().__init__(tasks, upkeep, card)
        card.topic = BACKUPS
        self._words = card.text()
        self.rows: list[BackupRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        card.column.addLayout(self._list)
        self._none = card.text("muted")
        self.retranslate()

    def look(self) -> None:
        """Reads which there are."""
        self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._upkeep.backups.all(), self._show, self.failed.emit
        )

    def retranslate(self) -> None:
        self._card.heading.setText(self.tr("Backups"))
        self._words.setText(
            self.tr(
                "One is made on each day on which something changed, and before each update of the program: "
                "companies, sealed secrets, notes, unfinished forms and the journal. The last 3 are kept."
            )
        )
        self._none.setText(self.tr("None yet: the first is made when the program is closed."))
        self._none.setVisible(not self.rows)

    def _show(self, backups: tuple[Backup, ...]) -> None:
        if [row.backup for row in self.rows] == list(backups):
            return
        take_out(self._list, self.rows)
        self.rows = [BackupRow(backup, self._card) for backup in backups]
        for row in self.rows:
            row.restore_wanted.connect(self._ask)
            self._list.addWidget(row)
            row.show()
        self.retranslate()

    def _ask(self, backup: Backup) -> None:
        dialog = DecisionDialog(lambda: self._decision(backup), self._card)
        dialog.accepted.connect(lambda: self._restore(backup))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _decision(self, backup: Backup) -> Decision:
        time = local_time(backup.made_at, QLocale())
        lines = [
            self.tr(
                "Companies, secrets, notes, tests, unfinished forms, rotations and reviews of now are "
                "replaced by those of then."
            ),
            self.tr(
                "What is here now is set aside first. It stands in the list, and can be restored as well."
            ),
            self.tr("The lists of consumers come from the servers again. The servers keep everything."),
            self.tr("A secret that was replaced since then is the old one again here, and doesn't work."),
            self.tr("The journal stays, and notes this. Settings stay."),
        ]
        return Decision(
            title=self.tr("Restore a backup"),
            heading=self.tr("Restore the backup of {time}?").format(time=time),
            effect="\n".join(f"• {line}" for line in lines),
            act=self.tr("Restore"),
        )

    def _restore(self, backup: Backup) -> None:
        self._let_press(False)

        def done(_answer: None) -> None:
            self.restored.emit()
            self.look()
            self.said.emit(
                lambda: Message(
                    "ok",
                    self.tr("The backup of {time} was restored").format(
                        time=local_time(backup.made_at, QLocale())
                    ),
                )
            )
            self._let_press(True)

        def not_done(problem: DeskError) -> None:
            self._let_press(True)
            self.look()
            self.failed.emit(problem)

        self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._upkeep.backups.restore(backup), done, not_done
        )

    def _let_press(self, allowed: bool) -> None:
        for row in self.rows:
            row.restore.setEnabled(allowed)
