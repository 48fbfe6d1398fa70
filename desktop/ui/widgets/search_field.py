"""A field that searches as one types, and says what it found to those who can't see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.shell.icons import Icons

LEAST, MOST = 150, 340


class SearchField(QLineEdit):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(MOST)
        glass = icons.named("search", "muted")
        self._glass = self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)

    def name_it(self, name: str, looks_at: str) -> None:
        """What a screen reader calls it, and what is searched: that stands in the empty field."""
        self.setAccessibleName(name)
        self._glass.setText(name)
        self.setPlaceholderText(looks_at)
        self.setToolTip(looks_at)  # the field may be too short for it
        # Qt gives the x in the field no name.
        for clear in self.findChildren(QAction, "_q_qlineeditclearaction"):
            clear.setText(QCoreApplication.translate("ConsumersTab", "Clear the search"))

    def tell(self, found: str) -> None:
        """How much is left, as it stands under the list."""
        if found:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, found))
