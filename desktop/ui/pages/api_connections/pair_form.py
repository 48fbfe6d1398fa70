"""The two boxes that take a pair in which the person has: typed or pasted, checked, then kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.domain.legacy_pair import pair_problems
from desktop.domain.secret import Secret
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.flow_row import FlowRow
from desktop.ui.widgets.form_field import FormField
from desktop.ui.widgets.secret_entry import SecretEntry


class PairForm(TranslatedWidget):
    entered = Signal(str, object)  # the key and a Secret, both trimmed
    left = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._problems: dict[str, Problem] = {}
        self.key, self.secret = QLineEdit(self), SecretEntry(self)
        self._rows = {
            "key": FormField(icons, self.key, self),
            "secret": FormField(icons, self.secret, self),
        }
        self.keep, self.cancel = QPushButton(self), QPushButton(self)
        self.keep.setObjectName("primary")
        self.keep.clicked.connect(self._enter)
        self.cancel.clicked.connect(self.left)
        for field, entry in (("key", self.key), ("secret", self.secret)):
            entry.textEdited.connect(lambda _, field=field: self._touched(field))
            entry.returnPressed.connect(self._enter)
        buttons = FlowRow()
        buttons.addWidget(self.keep)
        buttons.addWidget(self.cancel)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 22, 24, 22)
        inside.setSpacing(14)
        inside.addWidget(self._heading)
        for row in self._rows.values():
            inside.addWidget(row)
        inside.addLayout(buttons)
        self.retranslate()

    def begin(self, key: str, *, key_is_fixed: bool, can_cancel: bool) -> None:
        """With empty boxes. Where the server tells the key, only its secret is asked for."""
        self.clear()
        self.key.setText(key)
        self.key.setReadOnly(key_is_fixed)
        self.key.style().unpolish(self.key)  # the style sheet looks at it once only
        self.key.style().polish(self.key)
        self.cancel.setVisible(can_cancel)

    def clear(self) -> None:
        self.key.clear()
        self.secret.clear()
        self._problems.clear()
        self._show_problems()

    def focus_first(self) -> None:
        first = self.secret if self.key.isReadOnly() else self.key
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def problem_under(self, field: str) -> str:
        return self._rows[field].problem

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Keep the pair on this computer"))
        self._rows["key"].name_it(self.tr("Key"), self.tr("As Fracttal shows it in API Connection."))
        self._rows["secret"].name_it(
            self.tr("Secret"), self.tr("It is kept in this computer's keychain, and nowhere else.")
        )
        self.keep.setText(self.tr("Keep"))
        self.cancel.setText(self.tr("Cancel"))
        self._show_problems()

    def _touched(self, field: str) -> None:
        self._problems.pop(field, None)
        self._show_problems()

    def _enter(self) -> None:
        key, secret = self.key.text(), self.secret.text()
        self._problems = dict(pair_problems(key, secret))
        self._show_problems()
        if not self._problems:
            self.entered.emit(key.strip(), Secret(secret.strip()))
            return
        wrong = self.key if "key" in self._problems else self.secret
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problems(self) -> None:
        words = {
            Problem.BLANK: self.tr("Paste it here."),
            Problem.TOO_LONG: self.tr("This is longer than any key or secret. Paste it again."),
            Problem.UNKNOWN: self.tr("There is a space or a hidden character in it. Paste it again."),
            Problem.TAKEN: self.tr("This is the key once more. Paste the secret that belongs to it."),
        }
        for field, row in self._rows.items():
            problem = self._problems.get(field)
            row.show_problem(words[problem] if problem is not None else "")
