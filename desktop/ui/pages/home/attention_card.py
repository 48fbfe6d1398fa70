"""What needs attention: a row for each reason, with the consumers it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.domain.attention import Attention, Reason
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.plain_text import short
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.emptied import take_out

MOST_NAMES = 12
# Reason to its icon and the meaning of its colour.
_LOOKS = {
    Reason.FAILING: ("error", "error"),
    Reason.SHARED_GROUP: ("user_accounts", "warning"),
    Reason.NO_SECRET: ("key", "warning"),
    Reason.REVIEW_DUE: ("business_calendar", "warning"),
    Reason.ROTATING: ("refresh", "warning"),
    Reason.NEVER_TESTED: ("help", "muted"),
    Reason.NO_OWNER: ("account", "muted"),
}


class AttentionCard(TranslatedWidget):
    consumer_wanted = Signal(str)
    consumers_wanted = Signal()

    def __init__(self, icons: Icons, name_of: Callable[[str], str], parent: QWidget) -> None:
        """`name_of` gives the name of the consumer with an id."""
        super().__init__(parent)
        self._icons = icons
        self._name_of = name_of
        self._found: tuple[Attention, ...] = ()
        self._note = ""
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.note = QLabel(self)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.row_widgets: list[AttentionRow] = []
        self._calm = CalmRow(icons, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._calm)
        column.addLayout(self._rows)
        column.addWidget(self.note)
        self.retranslate()

    @property
    def sentences(self) -> list[str]:
        return [row.sentence.text() for row in self.row_widgets] or [self._calm.words.text()]

    def show_found(self, found: tuple[Attention, ...], note: str) -> None:
        """`note` says what couldn't be looked at."""
        if found != self._found:
            self._found = found
            take_out(self._rows, self.row_widgets)
            self.row_widgets = [self._row(each) for each in found]
        self._note = note
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What needs attention"))
        self._calm.setVisible(not self._found)
        self.note.setText(self._note)
        self.note.setVisible(bool(self._note))
        for row in self.row_widgets:
            row.retranslate()

    def _row(self, what: Attention) -> AttentionRow:
        row = AttentionRow(self._icons, what, self)
        row.show_them.clicked.connect(lambda: self._show_consumers(what, row))
        self._rows.addWidget(row)
        return row

    def _show_consumers(self, what: Attention, row: AttentionRow) -> None:
        if len(what.consumer_ids) == 1:
            self.consumer_wanted.emit(what.consumer_ids[0])
            return
        menu = QMenu(self)
        for consumer_id in what.consumer_ids[:MOST_NAMES]:
            name = short(self._name_of(consumer_id), menu).replace("&", "&&")
            menu.addAction(name).setData(consumer_id)
        menu.addSeparator()
        menu.addAction(self.tr("All OAuth consumers"))
        menu.triggered.connect(self._chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(row.show_them.mapToGlobal(QPoint(0, row.show_them.height())))

    def _chosen(self, action: QAction) -> None:
        if (consumer_id := action.data()) is None:
            self.consumers_wanted.emit()
        else:
            self.consumer_wanted.emit(str(consumer_id))


class CalmRow(TranslatedWidget):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._picture, self.words = QLabel(self), QLabel(self)
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        self.retranslate()

    def retranslate(self) -> None:
        self._picture.setPixmap(self._icons.pixmap("check", "ok", 22, self.devicePixelRatio()))
        self.words.setText(self.tr("Nothing: no consumer needs a look from you."))


class AttentionRow(TranslatedWidget):
    def __init__(self, icons: Icons, what: Attention, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._what = what
        self._picture = QLabel(self)
        self.sentence, self._why = QLabel(self), QLabel(self)
        self._why.setObjectName("muted")
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self.sentence, self._why):
            label.setWordWrap(True)
            words.addWidget(label)
        self.show_them = QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.show_them)
        self.retranslate()

    def retranslate(self) -> None:
        icon, meaning = _LOOKS[self._what.reason]
        self._picture.setPixmap(self._icons.pixmap(icon, meaning, 22, self.devicePixelRatio()))
        sentence, why = _words(self._what.reason, len(self._what.consumer_ids))
        self.sentence.setText(sentence)
        self._why.setText(why)
        self.show_them.setText(self.tr("Show"))
        self.show_them.setAccessibleName(self.tr("Show: {what}").format(what=sentence))


def _words(reason: Reason, count: int) -> tuple[str, str]:
    """What it is, and why it matters."""
    translate = QCoreApplication.translate
    match reason:
        case Reason.FAILING:
            return (
                translate("Attention", "%n consumer(s) failed the last test", "", count),
                translate("Attention", "Key or secret were refused: who uses them can't sign in."),
            )
        case Reason.SHARED_GROUP:
            return (
                translate("Attention", "%n consumer(s) share a permission group with people", "", count),
                translate("Attention", "Who changes that group for a person changes a program with it."),
            )
        case Reason.NO_SECRET:
            return (
                translate("Attention", "%n secret(s) aren't kept on this computer", "", count),
                translate("Attention", "They can't be copied, tested or handed over from here."),
            )
        case Reason.REVIEW_DUE:
            return (
                translate("Attention", "%n consumer(s) are due for review", "", count),
                translate("Attention", "The day that you chose for it has come."),
            )
        case Reason.ROTATING:
            return (
                translate("Attention", "%n rotation(s) under way", "", count),
                translate("Attention", "Each waits where you left it; go on when you are ready."),
            )
        case Reason.NEVER_TESTED:
            return (
                translate("Attention", "%n consumer(s) were never tested", "", count),
                translate("Attention", "Nobody knows yet whether key and secret work."),
            )
        case Reason.NO_OWNER:
            return (
                translate("Attention", "%n consumer(s) have no owner", "", count),
                translate("Attention", "There is nobody to ask before one is changed or deleted."),
            )
