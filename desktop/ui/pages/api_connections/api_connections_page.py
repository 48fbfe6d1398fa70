"""API Connections with Fracttal's three tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QTabWidget, QVBoxLayout, QWidget

from desktop.ui.pages.api_connections.authorizations_tab import AuthorizationsTab
from desktop.ui.pages.api_connections.connection_tab import ConnectionTab
from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab
from desktop.ui.pages.help_topics import topic_at
from desktop.ui.shell.page import Page

CONNECTION, CONSUMERS, AUTHORIZATIONS = range(3)


class ApiConnectionsPage(Page):
    new_wanted = Signal()  # a consumer

    def __init__(
        self,
        connection: ConnectionTab,
        consumers: ConsumersTab,
        authorizations: AuthorizationsTab,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.connection = connection
        self.consumers = consumers
        self.authorizations = authorizations
        for tab in (connection, consumers, authorizations):
            tab.fracttal_wanted.connect(self.fracttal_wanted)
        for tab in (connection, authorizations):
            tab.failed.connect(self.failed)
            tab.said.connect(self.said)
        connection.new_wanted.connect(self.new_wanted)
        authorizations.consumer_wanted.connect(self.consumer_wanted)
        consumers.view.review.triggered.connect(self.review_wanted)
        consumers.output.said.connect(self.said)
        consumers.output.failed.connect(self.failed)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar has it, and a name
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for tab in (connection, consumers, authorizations):
            self.tabs.addTab(tab, "")
        self.tabs.setCurrentIndex(CONSUMERS)
        self.tabs.currentChanged.connect(self._turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.retranslate()

    def shown(self) -> None:
        current = self.tabs.currentWidget()
        if isinstance(current, ConnectionTab | AuthorizationsTab):
            current.shown()

    def show_consumers(self) -> None:
        self.tabs.setCurrentIndex(CONSUMERS)

    def focus_search(self) -> None:
        """Of the list in front; from the tab without one, that of the consumers."""
        if self.tabs.currentIndex() == AUTHORIZATIONS and self.authorizations.search.isVisible():
            self.authorizations.focus_search()
        else:
            self.show_consumers()
            self.consumers.focus_search()

    @property
    def help_topic(self) -> str:
        if self.tabs.currentIndex() != CONSUMERS:
            return "other-tabs"
        if topic := topic_at(QApplication.focusWidget()):
            return topic
        return "guided" if self.consumers.is_guided and self.consumers.panel.is_open else "consumers"

    def retranslate(self) -> None:
        for number, name in (
            (CONNECTION, self.tr("API Connection")),
            (CONSUMERS, self.tr("OAuth consumers")),
            (AUTHORIZATIONS, self.tr("App authorizations")),
        ):
            self.tabs.setTabText(number, name)
        self.tabs.tabBar().setAccessibleName(self.tr("Kinds of API connections"))

    def _turned(self) -> None:
        """A shown secret stays behind on its own tab, hidden."""
        self.consumers.revealed.hide()
        self.shown()
