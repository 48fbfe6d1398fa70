"""The file with the secret: whether there shall be one, and the passphrase that opens it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.passphrase import SHORTEST, Strength
from desktop.domain.secret import Secret
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.tasks import Lane, Task, Tasks
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.form_field import FormField

PAUSE_MS = 200
LONGEST = 200
DAYS = (3, 7, 14, 30)
LEVELS = {Strength.ENOUGH: "ok", Strength.FAIR: "warning"}


class PassphraseChoice(TranslatedWidget):
    changed = Signal()

    def __init__(
        self, icons: Icons, tasks: Tasks, strength: Callable[[Secret], Strength], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._tasks = tasks
        self._strength_of = strength
        self._strength: Strength | None = None  # None while it is worked out
        self._has_secret = True
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.wanted = QCheckBox(self)
        self._why = QLabel(self)
        self._why.setObjectName("hint")
        self._why.setWordWrap(True)
        self._inside = QWidget(self)
        self.made, self.own = QRadioButton(self._inside), QRadioButton(self._inside)
        self._which = QButtonGroup(self)
        for button in (self.made, self.own):
            self._which.addButton(button)
        self.made.setChecked(True)
        self.typed, self.again = self._entry(), self._entry()
        self._typed_field = FormField(icons, self.typed, self._inside)
        self._again_field = FormField(icons, self.again, self._inside)
        self._picture, self.verdict = QLabel(self._inside), QLabel(self._inside)
        self.verdict.setWordWrap(True)
        self.days = ChoiceBox(icons, self._inside)
        for days in DAYS:
            self.days.addItem("", days)
        self.days.setCurrentIndex(1)
        self._days_field = FormField(icons, self.days, self._inside)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._judge)
        self._judging: Task | None = None
        self._lay_out()
        self.wanted.setChecked(True)
        for choice in (self.wanted, self.made):
            choice.toggled.connect(self._show_state)
        self.again.textChanged.connect(self._show_state)
        self.typed.textChanged.connect(self._typed_changed)
        self.retranslate()

    def _entry(self) -> QLineEdit:
        entry = QLineEdit(self._inside)
        entry.setEchoMode(QLineEdit.EchoMode.Password)
        entry.setMaxLength(LONGEST)
        return entry

    def _lay_out(self) -> None:
        verdict = QHBoxLayout()
        verdict.setSpacing(6)
        verdict.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self.verdict, 1)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self.made)
        inside.addWidget(self.own)
        inside.addWidget(self._typed_field)
        inside.addLayout(verdict)
        inside.addWidget(self._again_field)
        inside.addWidget(self._days_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(self.wanted)
        column.addWidget(self._why)
        column.addWidget(self._inside)

    def know_secret(self, is_kept: bool) -> None:
        """Without the secret there is nothing to put into a file."""
        self._has_secret = is_kept
        self.wanted.setChecked(is_kept)
        self.wanted.setEnabled(is_kept)
        self.retranslate()

    @property
    def is_ready(self) -> bool:
        """Whether one could go on: nothing is wanted, or the passphrase is good."""
        if not self.wanted.isChecked() or self.made.isChecked():
            return True
        return self._strength is Strength.ENOUGH and self.typed.text() == self.again.text()

    @property
    def typed_passphrase(self) -> Secret | None:
        """None where six words are to be made."""
        return Secret(self.typed.text()) if self.own.isChecked() else None

    def clear(self) -> None:
        """Forgets what was typed."""
        self.typed.clear()
        self.again.clear()

    def retranslate(self) -> None:
        self.wanted.setText(self.tr("A file with the secret, apart from the rest"))
        self._why.setText(
            self.tr(
                "Any browser opens it with the passphrase, and nothing else does. It sends nothing anywhere."
            )
            if self._has_secret
            else self.tr("The secret isn't kept on this computer, so no file can be made with it.")
        )
        self.made.setText(self.tr("Make a passphrase of six words"))
        self.own.setText(self.tr("Type my own passphrase"))
        self._typed_field.name_it(self.tr("Passphrase"))
        self._again_field.name_it(self.tr("Once more"))
        self._days_field.name_it(
            self.tr("To be opened within"),
            self.tr("A reminder in the file. It doesn't protect the secret; the passphrase does."),
        )
        for row, days in enumerate(DAYS):
            self.days.setItemText(row, self.tr("%n day(s)", "", days))
        self._show_state()

    def _typed_changed(self) -> None:
        self._strength = None
        self._pause.start()
        self._show_state()

    def _judge(self) -> None:
        if self._judging is not None:
            self._judging.cancel()
        passphrase = Secret(self.typed.text())
        self._judging = self._tasks.submit(
            self, Lane.NETWORK, lambda _task: self._strength_of(passphrase), self._judged, lambda _: None
        )

    def _judged(self, strength: Strength) -> None:
        self._strength = strength
        self._show_state()
        if self.verdict.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.verdict, self.verdict.text()))

    def _show_state(self) -> None:
        own = self.own.isChecked()
        self._inside.setVisible(self.wanted.isChecked())
        for widget in (self._typed_field, self._again_field, self.verdict, self._picture):
            widget.setVisible(own)
        words = {
            None: "",
            Strength.EMPTY: "",
            Strength.SHORT: self.tr("Too short: at least {number} characters.").format(number=SHORTEST),
            Strength.WEAK: self.tr(
                "Weak: it would be guessed. Use several words that don't belong together."
            ),
            Strength.FAIR: self.tr("Not strong enough yet: add a word or two."),
            Strength.ENOUGH: self.tr("Strong enough."),
        }
        self.verdict.setText(words[self._strength])
        level = LEVELS.get(self._strength, "error") if self._strength else "error"
        name = {"ok": "check", "warning": "warning"}.get(level, "error")
        self._picture.setPixmap(self._icons.pixmap(name, level, 16, self.devicePixelRatio()))
        self._picture.setVisible(own and bool(self.verdict.text()))
        differs = bool(self.again.text()) and self.again.text() != self.typed.text()
        self._again_field.show_problem(self.tr("This differs from the first one.") if differs else "")
        self.changed.emit()
