"""The permission groups with their people and consumers, and the chosen one's details beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.account import GroupUse
from desktop.domain.listing import folded
from desktop.ui.pages.user_accounts.group_details import GroupDetails
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.beside_or_below import BesideOrBelow
from desktop.ui.widgets.rows_model import Column, RowsModel
from desktop.ui.widgets.rows_table import RowsTable


class GroupsTab(TranslatedWidget):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._accounts_known = False
        self.model: RowsModel[GroupUse] = RowsModel(
            self._columns(), lambda use: folded(use.name), icons.named, self
        )
        self.table = RowsTable(self.model, self)
        self.table.setMinimumWidth(260)
        self.details = GroupDetails(icons, self)
        self.table.chosen.connect(self._show_details)
        self.showing = QLabel(self)
        self.showing.setObjectName("muted")
        self.showing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 14)
        column.setSpacing(8)
        column.addWidget(BesideOrBelow(self.table, self.details, (9, 11), self), 1)
        column.addWidget(self.showing)
        self.retranslate()

    def _columns(self) -> Sequence[Column[GroupUse]]:
        number = QLocale().toString
        return (
            Column(
                lambda: self.tr("Permission group"),
                lambda use: use.name or self.tr("Group {number}").format(number=use.id),
                42,
                icon=lambda use: ("warning", "warning") if use.is_shared else None,
            ),
            Column(
                lambda: self.tr("People"),
                lambda use: number(len(use.people)) if self._accounts_known else "–",
                25,
                order=lambda use: len(use.people),
            ),
            Column(
                lambda: self.tr("Consumers"),
                lambda use: number(len(use.consumers)),
                33,
                order=lambda use: len(use.consumers),
            ),
        )

    def show_uses(self, uses: Sequence[GroupUse], *, accounts_known: bool) -> None:
        before = self.table.current()
        self._accounts_known = accounts_known
        self.model.show_rows(uses)
        ids = [use.id for use in self.model.shown]
        if before is not None and before.id in ids:
            self.table.choose(ids.index(before.id))
        elif ids:
            shared = [use.is_shared for use in self.model.shown]
            self.table.choose(shared.index(True) if any(shared) else 0)
        self._show_details()
        self.retranslate()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Permission groups"))
        current = self.table.current()
        self.model.retranslate()
        if current is not None:
            ids = [use.id for use in self.model.shown]
            self.table.choose(ids.index(current.id))
        shared = sum(use.is_shared for use in self.model.shown)
        if not self.model.total:
            self.showing.setText(self.tr("No permission group is known yet."))
        elif shared:
            self.showing.setText(self.tr("%n group(s) shared by people and consumers", "", shared))
        else:
            self.showing.setText(self.tr("No group is shared by people and consumers."))

    def _show_details(self) -> None:
        self.details.show_use(self.table.current(), accounts_known=self._accounts_known)
