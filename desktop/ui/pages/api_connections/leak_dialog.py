"""A pair was seen by others: what can be done at once, what that stops, and what else to think of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.consumer import Consumer
from desktop.domain.honest_text import same_when_typed
from desktop.domain.rotation import Way
from desktop.ui.pages.api_connections.rotation_words import what_else
from desktop.ui.shell.translated import TranslatedDialog
from desktop.ui.widgets.scrolled_column import ScrolledColumn

WIDTH, HEIGHT = 580, 480


class LeakDialog(TranslatedDialog):
    """Accepted when the person decided for `way` and typed the consumer's name."""

    def __init__(self, consumer: Consumer, parent: QWidget, *, is_guided: bool) -> None:
        super().__init__(parent)
        self._consumer = consumer
        self._is_guided = is_guided
        self._heading, self._ask = QLabel(self), QLabel(self)
        self._else_heading, self._else = QLabel(self), QLabel(self)
        self._heading.setObjectName("heading")
        self._else_heading.setObjectName("fieldName")
        self.ways = {way: QRadioButton(self) for way in (Way.NEW_SECRET, Way.DELETE)}
        self._effects = {way: QLabel(self) for way in self.ways}
        for label in (self._heading, self._ask, self._else, *self._effects.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for effect in self._effects.values():
            effect.setObjectName("muted")
            effect.setContentsMargins(24, 0, 0, 0)
        self.ways[Way.NEW_SECRET].setChecked(True)
        self.typed = QLineEdit(self)
        self.typed.textChanged.connect(self._compare)
        self.act = QPushButton(self)
        self.act.setObjectName("danger")
        self.act.setAutoDefault(False)
        self.act.clicked.connect(self.accept)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.addButton(self.act, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.rejected.connect(self.reject)
        # The safe choice is what Return does.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self._arrange()
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self._compare("")
        self.retranslate()

    def _arrange(self) -> None:
        area = ScrolledColumn(self)
        inside = area.column
        inside.setContentsMargins(20, 0, 20, 0)
        inside.setSpacing(8)
        for way, button in self.ways.items():
            inside.addWidget(button)
            inside.addWidget(self._effects[way])
        inside.addSpacing(6)
        inside.addWidget(self._else_heading)
        inside.addWidget(self._else)
        inside.addStretch(1)
        typed = QVBoxLayout()
        typed.setContentsMargins(20, 0, 20, 0)
        typed.addWidget(self.typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 16)
        column.setSpacing(8)
        for widget in (self._heading, self._ask, self.buttons):
            widget.setContentsMargins(20, 0, 20, 0)
        column.addWidget(self._heading)
        column.addWidget(area, 1)
        column.addWidget(self._ask)
        column.addLayout(typed)
        column.addWidget(self.buttons)
        room = self.screen().availableGeometry().size()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))

    @property
    def way(self) -> Way:
        return next(way for way, button in self.ways.items() if button.isChecked())

    def retranslate(self) -> None:
        name = self._consumer.name
        self.setWindowTitle(self.tr("It leaked"))
        self._heading.setText(self.tr("Was the secret of “{name}” seen by others?").format(name=name))
        self.ways[Way.NEW_SECRET].setText(self.tr("Make a new secret at once"))
        self.ways[Way.DELETE].setText(self.tr("Delete the consumer at once"))
        leads = ""
        if self._is_guided:
            leads = " " + self.tr("You are led to Fracttal's page for it.")
        self._effects[Way.NEW_SECRET].setText(
            self.tr("Every program that uses it stops until it gets the new secret. The key stays.") + leads
        )
        self._effects[Way.DELETE].setText(
            self.tr("Every program that uses it stops for good. Choose this where none needs it any more.")
            + leads
        )
        for way, button in self.ways.items():
            button.setAccessibleDescription(self._effects[way].text())
        self._else_heading.setText(self.tr("What else to do"))
        self._else.setText("\n".join(f"• {advice}" for advice in what_else()))
        self._ask.setText(self.tr("Type its name to go on: {name}").format(name=name))
        self.typed.setAccessibleName(self.tr("Name of the consumer"))
        self.typed.setAccessibleDescription(self._ask.text())
        self.act.setText(self.tr("Do it now"))

    def _compare(self, typed: str) -> None:
        self.act.setEnabled(same_when_typed(self._consumer.name, typed))
