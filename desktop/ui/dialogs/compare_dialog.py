"""Compare a value: it is pasted, compared with the secret that is kept here, and forgotten."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import DeskError
from desktop.domain.secret import Secret
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.shell.translated import TranslatedDialog
from desktop.ui.widgets.form_field import FormField
from desktop.ui.widgets.secret_entry import SecretEntry

LONGEST = 1024


class CompareDialog(TranslatedDialog):
    """`is_same` may take a part of a second and may raise DeskError."""

    def __init__(
        self, icons: Icons, name: str, is_same: Callable[[Secret], bool], tasks: Tasks, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._name = name
        self._is_same = is_same
        self._tasks = tasks
        self._outcome: bool | DeskError | None = None
        self._heading, self._what = QLabel(self), QLabel(self)
        self._heading.setObjectName("heading")
        self.value = SecretEntry(self)
        self.value.setMaxLength(LONGEST)
        self.value.textEdited.connect(self._edited)
        self._field = FormField(icons, self.value, self)
        self._picture, self.outcome = QLabel(self), QLabel(self)
        for label in (self._heading, self._what, self.outcome):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.compare = QPushButton(self)
        self.compare.setObjectName("primary")
        self.compare.setDefault(True)
        self.compare.clicked.connect(self._compare)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.addButton(self.compare, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.outcome, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self._heading, self._what, self._field):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.buttons)
        self.setMinimumWidth(480)
        self.finished.connect(lambda _: self.value.clear())
        self.retranslate()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Compare a value"))
        self._heading.setText(self.tr("Is it the secret of “{name}”?").format(name=self._name))
        self._what.setText(
            self.tr(
                "Paste a secret, or type the fingerprint that the other side reads aloud. It is compared "
                "on this computer and forgotten at once."
            )
        )
        self._field.name_it(self.tr("Secret or fingerprint"))
        self.compare.setText(self.tr("Compare"))
        self._show()

    def _edited(self) -> None:
        self._outcome = None
        self._show()

    def _compare(self) -> None:
        given = Secret(self.value.text())
        self.value.clear()
        self.compare.setEnabled(False)
        self._tasks.submit(self, Lane.KEYCHAIN, lambda _task: self._is_same(given), self._told, self._told)

    def _told(self, outcome: bool | DeskError) -> None:
        self._outcome = outcome
        self._show()
        self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.outcome, self.outcome.text()))

    def _show(self) -> None:
        self.compare.setEnabled(bool(self.value.text()))
        outcome = self._outcome
        level, icon, words = "error", "error", ""
        if outcome is True:
            level, icon, words = "ok", "check", self.tr("It is the same.")
        elif outcome is False:
            words = self.tr("It isn't the same.")
        elif outcome is not None:
            message = message_for(outcome)
            words = f"{message.title}. {message.text}"
        self.outcome.setText(words)
        self._picture.setVisible(bool(words))
        if words:
            self._picture.setPixmap(self._icons.pixmap(icon, level, 18, self.devicePixelRatio()))
