"""Under a guided company's list: pairs that should be dead, what was found of each, and what one can do."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import DeskError
from desktop.domain.guided import Ending, RetiredPair
from desktop.ui.pages.api_connections.guided_words import deleted_words, outcome_words
from desktop.ui.pages.api_connections.guided_work import GuidedWork
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import how_long_ago, local_time
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.widgets.flow_row import FlowRow
from desktop.ui.widgets.strip_of_cards import StripOfCards

TALLEST = 200


class RetiredStrip(StripOfCards):
    """Newest first. Hidden while there is nothing to say."""

    failed = Signal(object)  # a DeskError

    def __init__(self, icons: Icons, desk: OpenCompany, work: GuidedWork, parent: QWidget) -> None:
        super().__init__(TALLEST, parent)
        self._icons = icons
        self._desk = desk
        self._work = work
        self.rows: list[RetiredRow] = []
        work.changed.connect(self.retranslate)
        desk.reach_changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("No longer in use"))
        self.rows = [self._row(retired) for retired in reversed(self._work.retired)]
        self.show_cards(self.rows)

    def _row(self, retired: RetiredPair) -> RetiredRow:
        row = RetiredRow(self._icons, self._desk, retired, self.holder)
        row.verify_wanted.connect(self._verify)
        row.put_back_wanted.connect(self._work.put_back)
        row.remove_wanted.connect(self._work.forget)
        return row

    def _verify(self, retired: RetiredPair) -> None:
        self._work.verify_retired(retired, lambda _: None, self._failed)

    def _failed(self, problem: DeskError) -> None:
        self.retranslate()  # it may be tried again
        self.failed.emit(problem)


class RetiredRow(QWidget):
    verify_wanted = Signal(object)  # each with the RetiredPair
    put_back_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, icons: Icons, desk: OpenCompany, retired: RetiredPair, parent: QWidget) -> None:
        super().__init__(parent)
        self.retired = retired
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name, meaning = ("check", "ok") if retired.is_gone else ("warning", "warning")
        picture = QLabel(self)
        picture.setPixmap(icons.pixmap(name, meaning, 18, self.devicePixelRatio()))
        self._title, self._text = QLabel(self._title_words(), self), QLabel(self._text_words(), self)
        self._title.setObjectName("fieldName")
        self._text.setObjectName("muted")
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.verify = QPushButton(self.tr("Verify now"), self)
        self.verify.clicked.connect(self._verify)
        self.verify.setEnabled(not desk.offline and retired.id in desk.known.with_secret)
        if retired.id not in desk.known.with_secret:
            self.verify.setToolTip(self.tr("Its secret isn't kept on this computer."))
        elif desk.offline:
            self.verify.setToolTip(self.tr("Offline: verifying needs the server."))
        self.put_back = QPushButton(self.tr("Put back"), self)
        self.put_back.setToolTip(self.tr("It wasn't deleted: back into the list"))
        self.put_back.setVisible(retired.ending is Ending.DELETED and not retired.is_gone)
        self.put_back.clicked.connect(lambda: self.put_back_wanted.emit(retired))
        self.remove = QPushButton(self.tr("Remove from here"), self)
        self.remove.setToolTip(self.tr("Forgets it on this computer, its secret too. Fracttal isn't asked."))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(retired))
        for button in (self.verify, self.put_back, self.remove):
            words = self.tr("{action}: {name}").format(action=button.text(), name=retired.consumer.name)
            button.setAccessibleName(words)
        buttons = FlowRow()
        for button in (self.verify, self.put_back, self.remove):
            buttons.addWidget(button)
        # Under the words: beside them there is no room while the panel is open.
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(3)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    @property
    def text(self) -> str:
        return f"{self._title.text()} {self._text.text()}"

    def _title_words(self) -> str:
        name = self.retired.consumer.name
        if self.retired.ending is Ending.REPLACED:
            return self.tr("Old secret of “{name}”").format(name=name)
        return deleted_words(self.retired).title

    def _text_words(self) -> str:
        found = self.retired.verification
        if found is None:
            when = self.tr("Since {time}.").format(time=local_time(self.retired.at, QLocale()))
        else:
            when = self.tr("Checked {when}.").format(when=how_long_ago(found.at, QLocale()))
        return f"{outcome_words(self.retired)} {when}"

    def _verify(self) -> None:
        self.verify.setEnabled(False)
        self.verify_wanted.emit(self.retired)
