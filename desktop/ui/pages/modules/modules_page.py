"""Modules: a table of all with the chosen one's calls beside it, and who reaches which."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.domain.catalogue import CATALOGUE, ModuleFacts, viewers
from desktop.domain.listing import folded
from desktop.services.access_check import AccessCheck
from desktop.services.ports import TableExport
from desktop.ui.pages.help_topics import TEST_ACCESS
from desktop.ui.pages.modules.matrix_tab import MatrixTab
from desktop.ui.pages.modules.module_details import ModuleDetails
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.known_consumers import NOTHING
from desktop.ui.shell.module_names import module_name
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.page import Page
from desktop.ui.shell.tasks import Tasks
from desktop.ui.widgets.beside_or_below import BesideOrBelow
from desktop.ui.widgets.rows_model import Column, RowsModel
from desktop.ui.widgets.rows_table import RowsTable


class ModulesPage(Page):
    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        tasks: Tasks,
        check: AccessCheck,
        export_table: TableExport,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._viewers: dict[int, list[str]] | None = None
        self.model: RowsModel[ModuleFacts] = RowsModel(
            self._columns(), lambda facts: folded(module_name(facts.module)), icons.named, self
        )
        self.table = RowsTable(self.model, self)
        self.table.setMinimumWidth(320)
        self.details = ModuleDetails(self)
        self.table.chosen.connect(self._show_details)
        calls = QWidget(self)
        inside = QVBoxLayout(calls)
        inside.setContentsMargins(24, 12, 24, 20)
        inside.addWidget(BesideOrBelow(self.table, self.details, (6, 5), calls), 1)
        self.matrix = MatrixTab(icons, desk, tasks, check, export_table, self)
        self.matrix.failed.connect(self.failed)
        self.matrix.said.connect(self.said)
        self.matrix.consumer_wanted.connect(self.consumer_wanted)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar has it, and a name
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.addTab(calls, "")
        self.tabs.addTab(self.matrix, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.model.show_rows(CATALOGUE)
        self.table.choose(0)
        desk.list_changed.connect(self._list_changed)
        self._list_changed()
        self.retranslate()

    @property
    def help_topic(self) -> str:
        return TEST_ACCESS if self.tabs.currentWidget() is self.matrix else ""

    def _columns(self) -> Sequence[Column[ModuleFacts]]:
        number = QLocale().toString
        return (
            Column(
                lambda: self.tr("Number"),
                lambda facts: number(facts.module.value),
                19,
                order=lambda facts: facts.module.value,
            ),
            Column(lambda: self.tr("Module"), lambda facts: module_name(facts.module), 38),
            Column(
                lambda: self.tr("Calls"),
                lambda facts: number(len(facts.calls)) if facts.calls else self.tr("None"),
                18,
                order=lambda facts: len(facts.calls),
            ),
            Column(
                lambda: self.tr("Consumers"),
                lambda facts: "–" if self._names(facts) is None else number(len(self._names(facts) or ())),
                25,
                order=lambda facts: len(self._names(facts) or ()),
            ),
        )

    def retranslate(self) -> None:
        self.tabs.setTabText(0, self.tr("Modules and calls"))
        self.tabs.setTabText(1, self.tr("Who reaches what"))
        self.tabs.tabBar().setAccessibleName(self.tr("Fracttal's modules"))
        self.table.setAccessibleName(self.tr("Fracttal's modules"))
        current = self.table.current()
        self.model.retranslate()
        if current is not None:
            self.table.choose(self.model.shown.index(current))
        self._show_details()

    def _list_changed(self) -> None:
        listing = (self._desk.known if self._desk.is_read else NOTHING).listing
        self._viewers = None
        if listing.groups:
            self._viewers = {
                facts.module: [one.name for one in viewers(facts.module, listing.consumers, listing.groups)]
                for facts in CATALOGUE
            }
        self.retranslate()

    def _names(self, facts: ModuleFacts) -> Sequence[str] | None:
        return None if self._viewers is None else self._viewers[facts.module]

    def _show_details(self) -> None:
        facts = self.table.current()
        self.details.show_module(facts, None if facts is None else self._names(facts))
