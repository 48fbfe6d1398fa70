"""From wishing to connect or change a company to having it open, and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.shell.message import Message, message_for

if TYPE_CHECKING:
    from desktop.domain.company import Company
    from desktop.ui.pages.pages import Pages
    from desktop.ui.shell.company_switching import CompanySwitching
    from desktop.ui.shell.message_bar import MessageBar


class Connecting(QObject):
    """`change` shows the page that changes a company's connection; `arrived` is called when one is
    connected."""

    def __init__(
        self,
        pages: Pages,
        switching: CompanySwitching,
        bar: MessageBar,
        change: Callable[[Company], None],
        arrived: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._switching = switching
        self._bar = bar
        self._arrived = arrived
        pages.connect_made.connect(lambda page: page.connected.connect(self._connected))
        pages.account_made.connect(lambda page: page.change_wanted.connect(change))
        pages.first_run_made.connect(lambda page: page.prepared_wanted.connect(change))
        switching.removed.connect(self._removed)

    def tell_prepared(self) -> None:
        """What is wrong with companies.toml, once there is a bar to say it in."""
        problem = self._switching.prepared_problem
        if problem is not None:
            self._bar.say(partial(message_for, problem))

    def _connected(self, company: Company) -> None:
        self._switching.open(company)
        self._arrived()

        def words() -> Message:
            if company.can_manage:
                text = self.tr("Consumers can be managed from here.")
            elif company.has_own_consumer:
                text = self.tr("Its server has no call for consumers: they are made on Fracttal's own page.")
            else:
                text = self.tr(
                    "Without a key of its own this program asks its server for nothing. Consumers are made "
                    "on "
                    "Fracttal's own page."
                )
            return Message("ok", self.tr("{name} is connected").format(name=company.name), text)

        self._bar.say(words)

    def _removed(self, company: Company) -> None:
        self._bar.say(
            lambda: Message(
                "ok",
                self.tr("{name} was removed from this computer").format(name=company.name),
                self.tr("Its server keeps everything."),
            )
        )
