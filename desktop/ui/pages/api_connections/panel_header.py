"""The panel's head: a way back, what it shows, Save, and why something is off."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.plain_text import as_tooltip
from desktop.ui.shell.translated import TranslatedWidget

BESIDE_THE_TITLE = 100  # the arrow back, and the space around it, the title and Save


class PanelHeader(TranslatedWidget):
    """`width` is that of the panel: a longer title is cut."""

    def __init__(self, icons: Icons, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = width
        self._whole = ""
        self.back = QToolButton(self)
        self.back.setIcon(icons.named("back"))
        self.back.setIconSize(QSize(20, 20))
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.save = QPushButton(self)
        self.save.setObjectName("primary")
        self.save.setIcon(icons.named("save", "on_accent"))
        self._reason = QLabel(self)
        self._reason.setObjectName("muted")
        self._reason.setWordWrap(True)
        self._reason.setContentsMargins(20, 0, 16, 4)
        row = QHBoxLayout()
        row.setContentsMargins(12, 12, 16, 8)
        row.addWidget(self.back)
        row.addWidget(self._title, 1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._reason)
        self.retranslate()

    def take(self, width: int) -> None:
        """The panel has another width."""
        if width != self._width:
            self._width = width
            self.show_title(self._whole)

    def show_title(self, title: str) -> None:
        self._whole = title
        room = self._width - self.save.sizeHint().width() - BESIDE_THE_TITLE
        self._title.setText(self._title.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room))
        self._title.setToolTip(as_tooltip(title) if self._title.text() != title else "")

    def show_reason(self, reason: str) -> None:
        """Why saving is off; "" when it isn't."""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.save.setToolTip(reason or self.tr("Save (Ctrl+S)"))

    def show_saving(self, saving: bool) -> None:
        self.save.setText(self.tr("Saving…") if saving else self.tr("Save"))

    def retranslate(self) -> None:
        """Title, reason and Save are the panel's to say."""
        self.back.setToolTip(self.tr("Close"))
        self.back.setAccessibleName(self.tr("Close the panel"))
