"""API Connections with Fracttal's three tabs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
from desktop.ui.pages.section_page import SectionPage
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.page import Page
from desktop.ui.shell.sections import API_CONNECTIONS

CONNECTION, CONSUMERS, AUTHORIZATIONS = range(3)


class ApiConnectionsPage(Page):
    def __init__(self, icons: Icons, consumers: ConsumersTab, parent: QWidget) -> None:
        super().__init__(parent)
        self.consumers = consumers
        translate = QCoreApplication.translate
        connection = SectionPage(
            icons,
            "key",
            lambda: translate("ApiConnectionsPage", "API Connection"),
            lambda: translate(
                "ApiConnectionsPage",
                "One older key and secret for the whole company. A consumer for each program is "
                "better: each can "
                "have its own permission group and be deleted by itself. Only a super-administrator "
                "sees this "
                "pair, in Fracttal.",
            ),
            self,
            within=lambda: API_CONNECTIONS.name,
        )
        authorizations = SectionPage(
            icons,
            "user_accounts",
            lambda: translate("ApiConnectionsPage", "App authorizations"),
            lambda: translate(
                "ApiConnectionsPage",
                "The people who let a program act for them, when they did, and the way to take it "
                "back. They are "
                "seen in Fracttal.",
            ),
            self,
            within=lambda: API_CONNECTIONS.name,
        )
        for guided in (connection, authorizations):
            guided.fracttal_wanted.connect(self.fracttal_wanted)
        consumers.fracttal_wanted.connect(self.fracttal_wanted)
        consumers.output.said.connect(self.said)
        consumers.output.failed.connect(self.failed)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tabs: tuple[QWidget, ...] = (connection, consumers, authorizations)
        for page in tabs:
            self.tabs.addTab(page, "")
        self.tabs.setCurrentIndex(CONSUMERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.retranslate()

    def show_consumers(self) -> None:
        self.tabs.setCurrentIndex(CONSUMERS)

    def retranslate(self) -> None:
        for number, name in (
            (CONNECTION, self.tr("API Connection")),
            (CONSUMERS, self.tr("OAuth consumers")),
            (AUTHORIZATIONS, self.tr("App authorizations")),
        ):
            self.tabs.setTabText(number, name)
        self.tabs.tabBar().setAccessibleName(self.tr("Kinds of API connections"))
