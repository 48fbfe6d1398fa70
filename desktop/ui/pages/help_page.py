"""Help (F1): the main job in seven steps, and the keys of the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.shell.page import Page
from desktop.ui.shell.shortcuts import SHORTCUTS


def seven_steps() -> list[str]:
    """The steps of Fracttal's help article, as they are done here."""
    translate = QCoreApplication.translate
    return [
        translate("Help", "Choose the company at the top of the sidebar, or try the sample company."),
        translate("Help", "The sidebar shows Fracttal's settings, in Fracttal's order."),
        translate("Help", "Choose API Connections."),
        translate(
            "Help",
            "Choose the tab OAuth consumers: it lists the keys that exist, and finds them as you type.",
        ),
        translate("Help", "Press the round + at the bottom right."),
        translate(
            "Help",
            "Fill in the form. The permission group matters most: without the right one the connection "
            "can't reach "
            "the module it needs. What a group allows stands under it.",
        ),
        translate("Help", "Save. Key and secret are there: copy them and hand them over separately."),
    ]


class HelpPage(Page):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._keys_title = QLabel(self), QLabel(self)
        self._title.setObjectName("heading")
        self._keys_title.setObjectName("heading")
        self._steps = [QLabel(self) for _ in seven_steps()]
        self._keys = [(QLabel(self), QLabel(self), shortcut) for shortcut in SHORTCUTS]
        content = QWidget(self)
        content.setObjectName("scrolled")
        card = QWidget(content)
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card.setMaximumWidth(720)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 22)
        inside.setSpacing(9)
        inside.addWidget(self._title)
        for step in self._steps:
            step.setWordWrap(True)
            inside.addWidget(step)
        inside.addSpacing(12)
        inside.addWidget(self._keys_title)
        table = QFormLayout()
        table.setHorizontalSpacing(28)
        for key, words, _ in self._keys:
            key.setObjectName("fieldName")
            table.addRow(key, words)
        inside.addLayout(table)
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 24)
        column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Create an OAuth consumer in seven steps"))
        for number, (label, text) in enumerate(zip(self._steps, seven_steps(), strict=True), start=1):
            label.setText(f"{number}.  {text}")
        self._keys_title.setText(self.tr("Keys"))
        for key, words, shortcut in self._keys:
            key.setText(shortcut.keys())
            words.setText(shortcut.words)
