"""One permission group: who is in it, what it allows, and a warning where people share it with programs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.account import GroupUse
from desktop.ui.pages.api_connections.group_field import RightsTable
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.cards import Card, ScrolledCards

MOST_NAMES = 30


class GroupDetails(TranslatedWidget):
    fracttal_wanted = Signal()
    consumers_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._use: GroupUse | None = None
        self._accounts_known = False
        self._scrolled = scrolled = ScrolledCards(self)
        scrolled.set_margins(12, 0, 0, 0)
        self._card: Card = scrolled.card()
        self._warning = self._warning_strip()
        self._people_name, self._people = self._card.text("fieldName"), self._card.text()
        self._consumers_name, self._consumers = self._card.text("fieldName"), self._card.text()
        self.show_consumers = QPushButton(self._card)
        self.show_consumers.clicked.connect(self.consumers_wanted)
        self._card.column.addWidget(self.show_consumers, 0, Qt.AlignmentFlag.AlignLeading)
        self._rights = RightsTable(icons, self._card)
        self._card.column.addWidget(self._rights)
        self._unknown = self._card.text("muted")
        self.open = QPushButton(self._card)
        self.open.setIcon(icons.named("external"))
        self.open.clicked.connect(self.fracttal_wanted)
        self._card.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled)
        self.retranslate()

    def _warning_strip(self) -> QWidget:
        strip = QWidget(self._card)
        strip.setObjectName("bar")
        strip.setProperty("level", "warning")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._warning_picture = QLabel(strip)
        self.warning = QLabel(strip)
        self.warning.setWordWrap(True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(strip)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self._warning_picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.warning, 1)
        self._card.column.addWidget(strip)
        return strip

    @property
    def text(self) -> str:
        """Everything that is told of the group, for tests."""
        labels = [label for label in self._card.findChildren(QLabel) if not label.isHidden()]
        return "\n".join(label.text() for label in labels)

    def show_use(self, use: GroupUse | None, *, accounts_known: bool) -> None:
        self._use, self._accounts_known = use, accounts_known
        self.retranslate()

    def retranslate(self) -> None:
        self._card.setVisible(self._use is not None)
        if self._use is None:
            return
        use = self._use
        self._card.heading.setText(use.name or self.tr("Group {number}").format(number=use.id))
        self._scrolled.be_details(self._card.heading.text())
        self._warning.setVisible(use.is_shared)
        self._warning_picture.setPixmap(self._icons.pixmap("warning", "warning", 20, self.devicePixelRatio()))
        self.warning.setText(
            self.tr(
                "People and programs share this group: a right given to the people is given to the programs "
                "too, and taking one away can stop a program. Make a group in Fracttal that only programs "
                "use, with no more rights than they need, and give it to the consumers."
            )
        )
        people = [one.name or one.email or one.id for one in use.people]
        self._people_name.setText(self.tr("%n person(s)", "", len(people)))
        if not self._accounts_known:
            self._people_name.setText(self.tr("People"))
        self._people.setText(self._names(people) if people else self._nobody())
        self._consumers_name.setText(self.tr("%n consumer(s)", "", len(use.consumers)))
        self._consumers.setText(self._names([one.name for one in use.consumers]) or self.tr("None"))
        self.show_consumers.setText(self.tr("Show the OAuth consumers"))
        self.show_consumers.setVisible(bool(use.consumers))
        self._rights.show_group(use.group)
        for widget in (self._unknown, self.open):
            widget.setVisible(use.group is None)
        self._unknown.setText(
            self.tr(
                "What this group allows isn't known here: the server doesn't list its permission groups. In "
                "Fracttal it stands under User Accounts, Permissions."
            )
        )
        self.open.setText(self.tr("Open Fracttal in the browser"))

    def _nobody(self) -> str:
        return self.tr("None") if self._accounts_known else self.tr("The accounts aren't loaded yet")

    def _names(self, names: Sequence[str]) -> str:
        shown = "\n".join(names[:MOST_NAMES])
        left = len(names) - MOST_NAMES
        if left <= 0:
            return shown
        others = self.tr("and %n more", "", left)
        return f"{shown}\n{others}"
