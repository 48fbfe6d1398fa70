"""Bars about a state rather than an event: offline, and data that had to be restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.moments import local_time

if TYPE_CHECKING:
    from desktop.domain.recovery import Recovery
    from desktop.ui.shell.message_bar import MessageBar
    from desktop.ui.shell.open_company import OpenCompany


class OfflineNotice(QObject):
    """Says since when the list is, as long as the server can't be reached."""

    def __init__(self, desk: OpenCompany, bar: MessageBar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        desk.reach_changed.connect(self._show)
        desk.opened.connect(self._show)

    def _show(self) -> None:
        if self._desk.offline:
            self._bar.say(self._words, lambda: self.tr("Try again"), self._desk.refresh, stays=True)
        else:
            self._bar.clear()

    def _words(self) -> Message:
        since = self._desk.refreshed_at
        problem = self._desk.last_problem
        reason = message_for(problem).title if problem is not None else ""
        if since is None:
            return Message("warning", self.tr("Offline"), reason)
        return Message(
            "warning",
            self.tr("Offline: the list is from {time}").format(time=local_time(since, QLocale())),
            self.tr("{reason}. Searching and copying still work; changes need the server.").format(
                reason=reason
            ),
        )


class RecoveryNotice(QObject):
    """After a start with a damaged database."""

    def __init__(self, bar: MessageBar) -> None:
        super().__init__(bar)
        self._bar = bar

    def tell(self, recovery: Recovery) -> None:
        if recovery.was_damaged:
            self._bar.say(
                lambda: Message(
                    "warning",
                    self.tr("The data on this computer was damaged and has been restored"),
                    self.tr(
                        "Companies: {companies}. Secrets: {secrets}. The lists come from the server again."
                    ).format(companies=recovery.companies, secrets=recovery.secrets),
                )
            )
