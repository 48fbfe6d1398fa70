"""A section that lives in Fracttal: what it holds, and the way there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.page import Page
from desktop.ui.widgets.bounded_width import bounded


class SectionPage(Page):
    def __init__(
        self,
        icons: Icons,
        icon: str,
        name: Callable[[], str],
        holds: Callable[[], str],
        parent: QWidget,
        *,
        within: Callable[[], str] | None = None,
    ) -> None:
        """`within`: the section it is a tab of."""
        super().__init__(parent)
        self._icons = icons
        self._icon = icon
        self._words = (name, holds)
        self._within = within
        card = QWidget(self)
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = QLabel(card)
        self._name = QLabel(card)
        self._name.setObjectName("heading")
        self._holds = QLabel(card)
        self._where = QLabel(card)
        self._where.setObjectName("muted")
        for label in (self._holds, self._where):
            label.setWordWrap(True)
        self.open = QPushButton(card)
        self.open.setIcon(icons.named("external"))
        self.open.clicked.connect(self.fracttal_wanted)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 22, 24, 22)
        inside.setSpacing(10)
        for widget in (self._picture, self._name, self._holds, self._where):
            inside.addWidget(widget)
        inside.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 24)
        column.addLayout(bounded(card, 640))
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        name, holds = self._words
        self._picture.setPixmap(self._icons.pixmap(self._icon, "accent", 32, self.devicePixelRatio()))
        self._name.setText(name())
        self._holds.setText(holds())
        path = f"{self._within()}, {name()}" if self._within else name()
        self._where.setText(
            self.tr("In Fracttal: menu at the top right, Settings, {section}.").format(section=path)
        )
        self.open.setText(self.tr("Open Fracttal in the browser"))
