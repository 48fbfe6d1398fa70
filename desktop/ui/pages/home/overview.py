"""What Home shows below its head once the window is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.attention import attention
from desktop.domain.consumer import with_id
from desktop.domain.keeping import Keeping, VaultState
from desktop.services.dashboard import Dashboard
from desktop.services.ports import TextFiles
from desktop.services.reviews import Reviews
from desktop.ui.pages.home.attention_card import AttentionCard
from desktop.ui.pages.home.dashboard_panel import DashboardPanel
from desktop.ui.pages.home.figures_reader import FiguresReader
from desktop.ui.pages.home.review_card import ReviewCard
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import today
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Tasks
from desktop.ui.shell.translated import TranslatedWidget


class Overview(TranslatedWidget):
    consumer_wanted = Signal(str)
    consumers_wanted = Signal()
    connect_wanted = Signal()
    review_wanted = Signal()
    said = Signal(object)  # message_bar.Words

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        tasks: Tasks,
        dashboard: Dashboard,
        reviews: Reviews,
        files: TextFiles,
        vault_state: Callable[[], VaultState],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._vault_state = vault_state
        self.reader = FiguresReader(desk, dashboard, tasks, self)
        self.attention = AttentionCard(icons, self._name_of, self)
        self.review = ReviewCard(icons, desk, tasks, reviews, self)
        self.dashboard = DashboardPanel(icons, desk, self.reader, files, tasks, self)
        self.attention.consumer_wanted.connect(self.consumer_wanted)
        self.attention.consumers_wanted.connect(self.consumers_wanted)
        self.review.wanted.connect(self.review_wanted)
        self.dashboard.connect_wanted.connect(self.connect_wanted)
        self.dashboard.export.said.connect(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.attention)
        column.addWidget(self.review)
        column.addWidget(self.dashboard)
        desk.list_changed.connect(self._heard)
        self.reader.changed.connect(self._heard)
        self.retranslate()

    def shown(self) -> None:
        self.reader.look_for_groups()
        self.dashboard.shown()
        self.review.shown()

    def look_again(self) -> None:
        """Time has passed, and perhaps a day with it."""
        self.shown()
        self._show_attention()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_attention()  # what came while it wasn't seen isn't told there yet

    def retranslate(self) -> None:
        self._show_attention()

    def _heard(self) -> None:
        if self.isVisible():  # otherwise when it is shown again
            self._show_attention()

    def _show_attention(self) -> None:
        if not self._desk.is_read:
            return
        known = self._desk.known
        # While the keychain is being asked, nothing can be said about secrets.
        opening = self._vault_state().keeping is Keeping.OPENING
        groups = self.reader.people_groups
        found = attention(
            known.listing.consumers,
            known.records,
            known.verifications,
            today(),
            with_secret=None if opening else known.with_secret,
            people_groups=groups,
            rotating=known.rotating,
        )
        note = ""
        if groups is None and known.listing.consumers:
            note = (
                self.tr("Which groups are shared with people is known once the figures have been read.")
                if self.reader.read_work is None
                else self.tr("Which groups are shared with people isn't known: accounts can't be read.")
            )
        self.attention.show_found(found, note)

    def _name_of(self, consumer_id: str) -> str:
        consumer = with_id(self._desk.listing.consumers, consumer_id)
        return consumer.name if consumer is not None else consumer_id
