"""About this program: whose it is, which version, what was checked against what, and its updates."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.pages.account.updates_card import UpdatesCard
from desktop.ui.shell.about_facts import AboutFacts
from desktop.ui.shell.services import Program
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.cards import ScrolledCards


class AboutTab(TranslatedWidget):
    def __init__(self, program: Program, updates: UpdatesCard, parent: QWidget) -> None:
        super().__init__(parent)
        scrolled = ScrolledCards(self)
        card = scrolled.card()
        card.heading.setText("Consumer Desk")
        self._text, self._checked = card.text(), card.text()
        self.facts = AboutFacts(program, card)
        card.column.addWidget(self.facts)
        self.copy = self.facts.copy
        self.updates = updates
        self._scrolled = scrolled
        scrolled.add(updates)
        # Below the edge, often; not at once, as it has no place yet.
        updates.found.connect(self._show_found, Qt.ConnectionType.QueuedConnection)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled)
        self.retranslate()

    def shown(self) -> None:
        self.updates.shown()

    def _show_found(self) -> None:
        self._scrolled.ensureWidgetVisible(self.updates.open)

    def retranslate(self) -> None:
        self._text.setText(
            self.tr(
                "An independent tool for administrators of Fracttal One. Fracttal is a product of its owner, "
                "who "
                "has no part in this program."
            )
        )
        self._checked.setText(
            self.tr(
                "Checked against the sample company's server, which speaks the documented parts of "
                "Fracttal's API "
                "and our own contract for managing consumers. Not checked against Fracttal's live service."
            )
        )
