"""Home: the company's name, how many consumers, how old the list is, and the way to the main job."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpacerItem, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import how_long_ago
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.page import Page
from desktop.ui.widgets.flow_row import FlowRow


class HomePage(Page):
    consumers_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, icons: Icons, desk: OpenCompany, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
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
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._company)
        column.addLayout(figures)
        column.addLayout(buttons)
        column.addStretch(1)
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

    def retranslate(self) -> None:
        self._count_name.setText(self.tr("OAuth consumers"))
        self._age_name.setText(self.tr("Last refreshed"))
        self.show_consumers.setText(self.tr("Show the OAuth consumers"))
        self.new_consumer.setText(self.tr("New OAuth consumer"))
        self._show()

    def _show(self) -> None:
        company, listing = self._desk.company, self._desk.listing
        self._company.setText(company.name if company else "")
        known = listing.refreshed_at is not None
        count = len(listing.consumers)
        self._count.setText(QLocale().toString(count) if known else "–")
        self._age.setText(
            how_long_ago(listing.refreshed_at, QLocale()) if listing.refreshed_at else self.tr("never")
        )
        self.new_consumer.setEnabled(company is not None and company.can_manage)

    def _show_if_seen(self) -> None:
        if self.isVisible():
            self._show()
