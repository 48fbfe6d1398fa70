"""Transactions Log: what happened in Fracttal, and what was done on this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.ui.pages.transactions_log.fracttal_log import FracttalLog
from desktop.ui.pages.transactions_log.journal_tab import JournalTab
from desktop.ui.shell.page import Page


class TransactionsLogPage(Page):
    def __init__(self, fracttal: FracttalLog, journal: JournalTab, parent: QWidget) -> None:
        super().__init__(parent)
        self.fracttal = fracttal
        self.journal = journal
        journal.failed.connect(self.failed)
        journal.said.connect(self.said)
        self.tabs = QTabWidget(self)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar has it, and a name
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.addTab(fracttal, "")
        self.tabs.addTab(journal, "")
        self.tabs.currentChanged.connect(self.shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.retranslate()

    def shown(self) -> None:
        if self.tabs.currentWidget() is self.journal:
            self.journal.shown()
        else:
            self.fracttal.shown()

    def show_changes(self) -> None:
        """What was found changed without this app."""
        self.tabs.setCurrentWidget(self.journal)
        self.journal.show_elsewhere()
        self.journal.deed.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.tabs.setTabText(0, self.tr("In Fracttal"))
        self.tabs.setTabText(1, self.tr("On this computer"))
        self.tabs.tabBar().setAccessibleName(self.tr("Fracttal's log and the journal of this computer"))
