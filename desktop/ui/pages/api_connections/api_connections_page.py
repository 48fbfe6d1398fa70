"""API Connections with Fracttal's three tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from desktop.ui.pages.help_topics import topic_at
from desktop.ui.shell.page import Page

if TYPE_CHECKING:
    from desktop.ui.pages.api_connections.authorizations_tab import AuthorizationsTab
    from desktop.ui.pages.api_connections.connection_tab import ConnectionTab
    from desktop.ui.pages.api_connections.consumers_tab import ConsumersTab

CONNECTION, CONSUMERS, AUTHORIZATIONS = range(3)

T = TypeVar("T", "ConnectionTab", "AuthorizationsTab")


class ApiConnectionsPage(Page):
    new_wanted = Signal()  # a consumer
    connection_made = Signal(object)

    def __init__(
        self,
        new_consumers: Callable[[QWidget], ConsumersTab],
        new_connection: Callable[[QWidget], ConnectionTab],
        new_authorizations: Callable[[QWidget], AuthorizationsTab],
        parent: QWidget,
    ) -> None:
        """The two others are made when they are first turned to."""
        super().__init__(parent)
        self._new_connection = new_connection
        self._new_authorizations = new_authorizations
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar has it, and a name
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self._places = {which: QWidget(self) for which in (CONNECTION, AUTHORIZATIONS)}
        for place in self._places.values():
            self.tabs.addTab(place, "")
        # Made in its place: what is put there later is styled anew by Qt, with all that is in it.
        consumers = self.consumers = new_consumers(self.tabs.findChild(QStackedWidget) or self.tabs)
        self.tabs.insertTab(CONSUMERS, consumers, "")
        self.tabs.setCurrentIndex(CONSUMERS)
        self.tabs.currentChanged.connect(self._turned)
        self._listen_to(consumers)
        consumers.view.review.triggered.connect(self.review_wanted)
        consumers.output.said.connect(self.said)
        consumers.output.failed.connect(self.failed)
        self.retranslate()

    @cached_property
    def connection(self) -> ConnectionTab:
        tab = self._made(CONNECTION, self._new_connection)
        tab.new_wanted.connect(self.new_wanted)
        self.connection_made.emit(tab)
        return tab

    @cached_property
    def authorizations(self) -> AuthorizationsTab:
        tab = self._made(AUTHORIZATIONS, self._new_authorizations)
        tab.consumer_wanted.connect(self.consumer_wanted)
        return tab

    def _made(self, which: int, make: Callable[[QWidget], T]) -> T:
        place = self._places[which]
        tab = make(place)
        self._listen_to(tab)
        inside = QVBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(tab)
        return tab

    def _listen_to(self, tab: ConnectionTab | ConsumersTab | AuthorizationsTab) -> None:
        tab.fracttal_wanted.connect(self.fracttal_wanted)
        tab.failed.connect(self.failed)
        tab.said.connect(self.said)

    def shown(self) -> None:
        if self.tabs.currentIndex() == CONNECTION:
            self.connection.shown()
        elif self.tabs.currentIndex() == AUTHORIZATIONS:
            self.authorizations.shown()

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
        return "guided" if self.consumers.is_guided and self.consumers.late_panel.is_open else "consumers"

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
