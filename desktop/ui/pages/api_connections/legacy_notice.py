"""Says what the older pair is, and leads to what is better."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget


class LegacyNotice(TranslatedWidget):
    new_wanted = Signal()  # a consumer

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("level", "warning")
        self._picture, self._title, self._text = QLabel(self), QLabel(self), QLabel(self)
        self._title.setObjectName("fieldName")
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self.new_consumer = QPushButton(self)
        self.new_consumer.setIcon(icons.named("plus"))
        self.new_consumer.clicked.connect(self.new_wanted)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self.new_consumer, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self._picture.setPixmap(self._icons.pixmap("warning", "warning", 20, self.devicePixelRatio()))
        self._title.setText(self.tr("Legacy: one key and secret for the whole company"))
        self._text.setText(
            self.tr(
                "Everybody who has this pair may do everything in the company, and a new secret stops all "
                "programs that use it at once. Prefer a consumer for each program: it has its own permission "
                "group, and can be tested, replaced and deleted by itself."
            )
        )
        self.new_consumer.setText(self.tr("New OAuth consumer"))
