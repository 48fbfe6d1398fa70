"""Account: companies, about, licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QTabWidget, QVBoxLayout, QWidget

from desktop.ui.pages.account.about_tab import AboutTab
from desktop.ui.pages.account.companies_tab import CompaniesTab
from desktop.ui.pages.account.licences_tab import LicencesTab
from desktop.ui.pages.help_topics import topic_at
from desktop.ui.shell.page import Page

COMPANIES, ABOUT, LICENCES = range(3)


class AccountPage(Page):
    change_wanted = Signal(object)  # a Company whose connection is to be changed

    def __init__(
        self, companies: CompaniesTab, about: AboutTab, licences: LicencesTab, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.companies, self.about, self.licences = companies, about, licences
        self.tabs = QTabWidget(self)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar has it, and a name
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for tab in (companies, about, licences):
            self.tabs.addTab(tab, "")
        self.tabs.currentChanged.connect(self._tab_chosen)
        companies.connect_wanted.connect(self.connect_wanted)
        companies.change_wanted.connect(self.change_wanted)
        companies.failed.connect(self.failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.retranslate()

    @property
    def help_topic(self) -> str:
        return topic_at(QApplication.focusWidget())

    def shown(self) -> None:
        self.companies.show_companies()
        self._tab_chosen(self.tabs.currentIndex())

    def show_about(self) -> None:
        self.tabs.setCurrentIndex(ABOUT)

    def show_licences(self) -> None:
        self.tabs.setCurrentIndex(LICENCES)

    def retranslate(self) -> None:
        self.tabs.setTabText(COMPANIES, self.tr("Companies"))
        self.tabs.setTabText(ABOUT, self.tr("About"))
        self.tabs.setTabText(LICENCES, self.tr("Licences"))
        self.tabs.tabBar().setAccessibleName(self.tr("Account"))

    def _tab_chosen(self, tab: int) -> None:
        if tab == LICENCES:
            self.licences.shown()
        elif tab == ABOUT:
            self.about.shown()
