"""A field of a form: its name, the control, a hint, and what is wrong with it underneath."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.shell.icons import Icons


class FormField(QWidget):
    left = Signal()  # the person moved on to something else

    def __init__(
        self, icons: Icons, control: QWidget, parent: QWidget, *, focus: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._focus = focus or control
        self._name = QLabel(self)
        self._name.setObjectName("fieldName")
        self._name.setBuddy(self._focus)
        self._hint = QLabel(self)
        self._hint.setObjectName("hint")
        self._hint.setWordWrap(True)
        self._problem = QLabel(self)
        self._problem.setObjectName("problem")
        self._problem.setWordWrap(True)
        self._picture = QLabel(self)
        self._under = QWidget(self)
        row = QHBoxLayout(self._under)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._problem, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for widget in (self._name, self._hint, control, self._under):
            column.addWidget(widget)
        self._hint.hide()
        self._under.hide()
        self._focus.installEventFilter(self)

    @property
    def problem(self) -> str:
        """What stands under the field; empty when nothing is wrong."""
        return "" if self._under.isHidden() else self._problem.text()

    def name_it(self, name: str, hint: str = "") -> None:
        self._name.setText(name)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._focus.setAccessibleName(name)
        self._describe()

    def show_problem(self, text: str) -> None:
        """Puts `text` under the field, "" takes it away."""
        if text and text != self._problem.text():
            # It may come up behind somebody who has gone on to the next field.
            spoken = QAccessibleAnnouncementEvent(self._focus, f"{self._name.text()}: {text}")
            QAccessible.updateAccessibility(spoken)
        self._problem.setText(text)
        self._under.setVisible(bool(text))
        if text:
            self._picture.setPixmap(self._icons.pixmap("error", "error", 16, self.devicePixelRatio()))
        if self._focus.property("wrong") is not bool(text):  # a form asks at each key that is pressed
            self._focus.setProperty("wrong", bool(text))
            self._focus.style().unpolish(self._focus)
            self._focus.style().polish(self._focus)
        self._describe()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            # An open list of choices, a menu or another window isn't leaving the field.
            staying = (
                Qt.FocusReason.PopupFocusReason,
                Qt.FocusReason.ActiveWindowFocusReason,
                Qt.FocusReason.MenuBarFocusReason,
            )
            if event.reason() not in staying and not self._list_is_open():
                self.left.emit()
        return super().eventFilter(watched, event)

    def _list_is_open(self) -> bool:
        return isinstance(self._focus, QComboBox) and self._focus.view().isVisible()

    def _describe(self) -> None:
        """What a screen reader says after the field's name."""
        self._focus.setAccessibleDescription(self._problem.text() or self._hint.text())
