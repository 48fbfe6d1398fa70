"""The table of accounts, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.account import HUMAN_RESOURCES, THIRD_PARTIES, Account
from desktop.domain.listing import folded
from desktop.ui.pages.api_connections.list_state import ListState, Nothing
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.reading import Reading
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.list_tools import ListTools
from desktop.ui.widgets.rows_model import Column, RowsModel
from desktop.ui.widgets.rows_table import RowsTable


def type_words(account: Account) -> str:
    """What kind of person it is; a kind that isn't known is called as the server calls it."""
    translate = QCoreApplication.translate
    if account.type == HUMAN_RESOURCES:
        return translate("AccountsTab", "Own staff")
    if account.type == THIRD_PARTIES:
        return translate("AccountsTab", "Third party")
    return account.type


def _search_text(account: Account) -> str:
    return folded("\n".join((account.name, account.email, account.group_name, type_words(account))))


class AccountsTab(TranslatedWidget):
    def __init__(self, icons: Icons, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._known = False
        self.tools = ListTools(icons, reading, lambda: self.tr("Search name, e-mail or group"), self)
        self.tools.searched.connect(self._search)
        self.model: RowsModel[Account] = RowsModel(self._columns(), _search_text, icons.named, self)
        self.table = RowsTable(self.model, self)
        self._state = ListState(icons, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._state)
        self.showing = QLabel(self)
        self.showing.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 14)
        column.setSpacing(8)
        column.addWidget(self.tools)
        column.addWidget(self._stack, 1)
        column.addWidget(self.showing)
        reading.changed.connect(self._show_state)
        self.retranslate()

    def _columns(self) -> Sequence[Column[Account]]:
        return (
            Column(lambda: self.tr("Name"), lambda one: one.name, 26),
            Column(lambda: self.tr("E-mail"), lambda one: one.email, 30),
            Column(lambda: self.tr("Type"), type_words, 15),
            Column(
                lambda: self.tr("State"),
                lambda one: self.tr("Active") if one.active else self.tr("Inactive"),
                12,
            ),
            Column(lambda: self.tr("Permission group"), lambda one: one.group_name, 20),
        )

    @property
    def state_text(self) -> str:
        """What stands in the table's place; empty when the table is there."""
        return self._state.text if self._stack.currentWidget() is self._state else ""

    def show_accounts(self, accounts: Sequence[Account] | None) -> None:
        """None while they aren't known."""
        self._known = accounts is not None
        self.model.show_rows(accounts or ())
        self._show_state()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Accounts"))
        self.model.retranslate()
        self._show_state()

    def _search(self, query: str) -> None:
        self.model.search(query)
        self._show_state()

    def _show_state(self) -> None:
        number = QLocale().toString
        shown, total = self.model.rowCount(), self.model.total
        self.showing.setText(
            self.tr("Showing {shown} of {total}").format(shown=number(shown), total=number(total))
            if self._known
            else ""
        )
        self.tools.search.setEnabled(total > 0)
        if shown:
            self._stack.setCurrentWidget(self.table)
            return
        if total:
            self._state.say(self._not_found, self.tools.search.clear)
        elif self._reading.busy:
            self._state.say(lambda: Nothing("refresh", self.tr("Loading the accounts…"), ""))
        elif self._reading.problem is not None:
            self._state.say(self._failed, self.tools.refresh_wanted.emit)
        elif self._known:
            self._state.say(self._empty)
        else:
            self._state.say(self._stopped, self.tools.refresh_wanted.emit)
        self._stack.setCurrentWidget(self._state)

    def _not_found(self) -> Nothing:
        return Nothing(
            "search",
            self.tr("No account matches “{query}”").format(query=self.model.query),
            self.tr("The search looks at name, e-mail, type and group."),
            self.tr("Clear the search"),
        )

    def _failed(self) -> Nothing:
        if self._reading.problem is None:
            return self._stopped()
        message = message_for(self._reading.problem)
        return Nothing("error", message.title, message.text, self.tr("Try again"))

    def _empty(self) -> Nothing:
        return Nothing("user_accounts", self.tr("The server lists no accounts"), "")

    def _stopped(self) -> Nothing:
        return Nothing(
            "user_accounts", self.tr("The accounts aren't loaded yet"), "", self.tr("Load the accounts")
        )
