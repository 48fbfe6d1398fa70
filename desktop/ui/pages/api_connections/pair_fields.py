"""Two boxes that take key and secret; both pasted into one, in whatever shape, are told apart."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.domain.guided import Pair
from desktop.domain.pasted_pair import PastedPair, read_pair
from desktop.domain.secret import Secret
from desktop.ui.shell.field_words import field_problem
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.form_field import FormField
from desktop.ui.widgets.secret_entry import SecretEntry

REVEAL_SECONDS = 15


class PasteBox(SecretEntry):
    """Tells what came in at once, however it was pasted: by keys, from the menu, dropped."""

    pasted = Signal(str, str)  # what stood there before, and what was put in

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = ""
        # textEdited comes first, and what it leads to may change the text once more.
        self.textEdited.connect(self._look)
        self.textChanged.connect(self._note)

    def _look(self, text: str) -> None:
        before, put_in = self._before, _put_in(self._before, text)
        if len(put_in) > 1:
            self.pasted.emit(before, put_in)

    def _note(self) -> None:
        self._before = self.text()


class PairFields(TranslatedWidget):
    edited = Signal()
    shown_changed = Signal()  # `is_shown` may be another
    wanted = Signal()  # Return was pressed: go on

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._problems: dict[str, Problem] = {}
        self._said = ""
        self.key, self.secret = PasteBox(self), PasteBox(self)
        self.key.setEchoMode(QLineEdit.EchoMode.Normal)
        for box in (self.key, self.secret):
            box.setInputMethodHints(
                Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
            )
        self.secret.selectionChanged.connect(self._select_nothing)
        self.reveal = QToolButton(self)
        self.reveal.setIconSize(QSize(18, 18))
        self.reveal.clicked.connect(self._toggle)
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.setInterval(REVEAL_SECONDS * 1000)
        self._shown.timeout.connect(self.hide_secret)
        masked = QWidget(self)
        row = QHBoxLayout(masked)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.secret, 1)
        row.addWidget(self.reveal)
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPointSizeF(self.font().pointSizeF())
        self.key.setFont(mono)
        self._rows = {
            "key": FormField(icons, self.key, self),
            "secret": FormField(icons, masked, self, focus=self.secret),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field, box in (("key", self.key), ("secret", self.secret)):
            column.addWidget(self._rows[field])
            box.pasted.connect(lambda before, text, field=field: self._pasted(field, before, text))
            box.textChanged.connect(lambda _, field=field: self._touched(field))
            box.returnPressed.connect(self.wanted)
        self.retranslate()

    def pair(self) -> Pair:
        """What stands in the boxes, without the spaces around it."""
        return Pair(self.key.text().strip(), Secret(self.secret.text().strip()))

    @property
    def is_blank(self) -> bool:
        return not (self.key.text() or self.secret.text())

    def begin(self, key: str = "") -> None:
        """Empty boxes, or the key that is known already."""
        self.key.setText(key)
        self.secret.clear()
        self.hide_secret()
        self.show_problems({})

    def check(self) -> bool:
        """Whether it is worth asking the server; otherwise what is wrong stands under the boxes."""
        self.show_problems(self.pair().problems())
        return not self._problems

    def show_problems(self, problems: Mapping[str, Problem], said: str = "") -> None:
        """`said` stands under the key instead: what the server answered about both."""
        self._problems, self._said = dict(problems), said
        self._show()
        if said or "key" in problems:
            self.key.setFocus()
        elif "secret" in problems:
            self.secret.setFocus()

    def problem_under(self, field: str) -> str:
        return self._rows[field].problem

    def hide_secret(self) -> None:
        self._shown.stop()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_reveal()
        self.shown_changed.emit()

    def retranslate(self) -> None:
        self._rows["key"].name_it(
            self.tr("Key"), self.tr("Both can be pasted at once, as lines or as a row, in any order.")
        )
        self._rows["secret"].name_it(self.tr("Secret"))
        self._name_reveal()
        self._show()

    def _show(self) -> None:
        for field, row in self._rows.items():
            problem = self._problems.get(field)
            row.show_problem(field_problem(field, problem) if problem else "")
        if self._said:
            self._rows["key"].show_problem(self._said)

    def event(self, event: QEvent) -> bool:
        # A shown secret must not stay on the screen when the person turns to something else.
        if event.type() is QEvent.Type.WindowDeactivate:
            self.hide_secret()
        return super().event(event)

    @property
    def is_shown(self) -> bool:
        """Whether the secret can be read on the screen."""
        return not self._is_hidden

    @property
    def _is_hidden(self) -> bool:
        return self.secret.echoMode() is QLineEdit.EchoMode.Password

    def _name_reveal(self) -> None:
        self.reveal.setIcon(self._icons.named("eye" if self._is_hidden else "eye_off"))
        words = self.tr("Show secret") if self._is_hidden else self.tr("Hide secret")
        self.reveal.setAccessibleName(words)
        self.reveal.setToolTip(words)

    def _toggle(self) -> None:
        if not self._is_hidden:
            self.hide_secret()
            return
        self.secret.deselect()
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal)
        self._shown.start()
        self._name_reveal()
        self.shown_changed.emit()

    def _select_nothing(self) -> None:
        """X11 hands a selection to every program at once; a masked one it doesn't."""
        if not self._is_hidden and self.secret.hasSelectedText():
            self.secret.deselect()

    def _pasted(self, field: str, before: str, put_in: str) -> None:
        box, other = (self.key, self.secret) if field == "key" else (self.secret, self.key)
        # What it replaced may begin or end alike: the whole says more than the difference.
        for text in (box.text(), put_in):
            found = read_pair(text)
            if found.is_guessed and other.text():
                continue  # a space or comma may be part of one value: nothing is overwritten on a guess
            if found.key is not None or found.secret is not None:
                box.setText(before)
                self._fill(found)
                return
        alone = read_pair(box.text()).alone
        if alone is not None:
            box.setText(alone.reveal())

    def _fill(self, found: PastedPair) -> None:
        if found.key is not None:
            self.key.setText(found.key)
            self.key.setCursorPosition(0)
        if found.secret is not None:
            self.secret.setText(found.secret.reveal())

    def _touched(self, field: str) -> None:
        if self._said or field in self._problems:
            self._problems.pop(field, None)
            self._said = ""
            self._show()
        self.edited.emit()


def _put_in(before: str, after: str) -> str:
    """What stands in `after` and not in `before`, taken as one piece."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return after[start : len(after) - end]
