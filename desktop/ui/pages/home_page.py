"""Home: the company at a glance and the way to the main job; the rest comes after the first picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from desktop.ui.shell.moments import how_long_ago
from desktop.ui.shell.page import Page
from desktop.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from desktop.ui.pages.home.overview import Overview
    from desktop.ui.shell.icons import Icons
    from desktop.ui.shell.open_company import OpenCompany


PATIENCE_MS = 1000  # a server that doesn't answer is no reason to show no figures


class HomePage(Page):
    consumers_wanted = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        load_overview: Callable[[], Callable[[QWidget], Overview]],
        parent: QWidget,
    ) -> None:
        """`load_overview` is called when the window is there: what it loads costs more than the rest."""
        super().__init__(parent)
        self._desk = desk
        self._load_overview = load_overview
        self.overview: Overview | None = None
        self._company = QLabel(self)
        self._company.setObjectName("heading")
        self._company.setTextFormat(Qt.TextFormat.PlainText)
        self._count, self._count_name = QLabel(self), QLabel(self)
        self._age, self._age_name = QLabel(self), QLabel(self)
        self.show_consumers = QPushButton(self)
        self.show_consumers.setIcon(icons.named("api_connections"))
        self.show_consumers.clicked.connect(self.consumers_wanted)
        self.new_consumer = QPushButton(self)
        self.new_consumer.setObjectName("primary")
        self.new_consumer.setIcon(icons.named("plus", "on_accent"))
        self.new_consumer.clicked.connect(self.new_wanted)
        figures = QHBoxLayout()
        figures.setSpacing(14)
        figures.addWidget(self._card(self._count, self._count_name))
        figures.addWidget(self._card(self._age, self._age_name), 1)
        figures.addStretch(1)
        buttons = FlowRow()
        buttons.addWidget(self.new_consumer)
        buttons.addWidget(self.show_consumers)
        self._content = QWidget(self)
        self._content.setObjectName("scrolled")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(24, 16, 24, 24)
        self._column.setSpacing(16)
        self._column.addWidget(self._company)
        self._column.addLayout(figures)
        self._column.addLayout(buttons)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._load)
        desk.released.connect(self._build_soon)
        desk.refresh_changed.connect(self._build_if_quiet)
        desk.list_changed.connect(self._show)
        desk.opened.connect(self._show)
        minute = QTimer(self)
        minute.setInterval(60_000)
        minute.timeout.connect(self._show_if_seen)
        minute.start()
        self.retranslate()

    def _card(self, figure: QLabel, name: QLabel) -> QWidget:
        card = QWidget(self)
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        figure.setObjectName("figure")
        name.setObjectName("muted")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 24, 14)
        inside.addSpacerItem(QSpacerItem(178, 0))  # a minimum width would let longer words be cut off
        inside.addWidget(figure)
        inside.addWidget(name)
        return card

    def shown(self) -> None:
        if self.overview is not None:
            self.overview.shown()
        elif not self._desk.held:
            self._build_soon()

    def _build_soon(self) -> None:
        """When the first list is there: loading what that needs and this at once would hold up the window."""
        if self.overview is None:
            self._patience.start(PATIENCE_MS if self._desk.refreshing else 0)

    def _build_if_quiet(self) -> None:
        if self._patience.isActive() and not self._desk.refreshing:
            self._patience.start(0)

    def _load(self) -> None:
        """And makes it in the next turn, so that the window answers in between."""
        if self.overview is None and self.isVisible():
            make = self._load_overview()
            QTimer.singleShot(0, self, lambda: self._build(make))

    def _build(self, make: Callable[[QWidget], Overview]) -> None:
        if self.overview is not None:
            return
        overview = self.overview = make(self._content)
        overview.consumer_wanted.connect(self.consumer_wanted)
        overview.consumers_wanted.connect(self.consumers_wanted)
        overview.connect_wanted.connect(self.connect_wanted)
        overview.review_wanted.connect(self.review_wanted)
        overview.said.connect(self.said)
        self._column.insertWidget(self._column.count() - 1, overview)
        overview.shown()

    def retranslate(self) -> None:
        self._count_name.setText(self.tr("OAuth consumers"))
        self._age_name.setText(self.tr("Last refreshed"))
        self.show_consumers.setText(self.tr("Show the OAuth consumers"))
        self.new_consumer.setText(self.tr("New OAuth consumer"))
        self._show()

    def _show(self) -> None:
        company, at = self._desk.company, self._desk.refreshed_at
        self._company.setText(company.name if company else "")
        self._count.setText(QLocale().toString(self._desk.count) if at else "–")
        self._age.setText(how_long_ago(at, QLocale()) if at else self.tr("never"))
        self.new_consumer.setEnabled(company is not None and company.can_manage)

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self._show()
            if self.overview is not None:
                self.overview.look_again()
