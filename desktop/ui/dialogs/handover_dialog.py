"""Hand over: what the integrator gets, in which language, the secret apart, and what was saved where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import DeskError
from desktop.domain.handover import HandoverFacts, Piece, pieces_for
from desktop.domain.secret import Secret
from desktop.domain.tongues import Tongue
from desktop.services.handover.handover import Handover, Prepared, Saved
from desktop.services.handover.requests import FILE_NAMES
from desktop.services.handover.secret_page import SecretPageFacts
from desktop.services.handover.words import HandoverWords
from desktop.ui.dialogs.handover_choices import HandoverChoices
from desktop.ui.dialogs.handover_result import HandoverResult
from desktop.ui.dialogs.handover_subject import Subject
from desktop.ui.dialogs.handover_words import handover_words
from desktop.ui.dialogs.long_date import long_date
from desktop.ui.dialogs.passphrase_choice import PassphraseChoice
from desktop.ui.dialogs.printed_page import pdf_of
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.secret_clipboard import SecretClipboard
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.shell.translated import TranslatedDialog
from desktop.ui.widgets.scrolled_column import ScrolledColumn

WIDTH, HEIGHT = 620, 720


@dataclass(frozen=True, slots=True)
class _Made:
    """`page` holds the secret, "" when none is wanted; `passphrase` where the program made one."""

    prepared: Prepared
    page: str
    passphrase: Secret | None


class HandoverDialog(TranslatedDialog):
    saved = Signal(str)  # the consumer's name

    def __init__(
        self,
        icons: Icons,
        subject: Subject,
        handover: Handover,
        tasks: Tasks,
        clipboard: SecretClipboard,
        clipboard_seconds: int,
        catalogues: Path,
        parent: QWidget,
    ) -> None:
        """`catalogues` is the folder of the compiled translations."""
        super().__init__(parent)
        self._subject = subject
        self._handover = handover
        self._tasks = tasks
        self._catalogues = catalogues
        self._working = False
        consumer = subject.consumer
        self._heading, self._purpose = QLabel(self), QLabel(self)
        self._heading.setObjectName("heading")
        for label in (self._heading, self._purpose):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.bar = MessageBar(icons, self)
        self.choices = HandoverChoices(icons, pieces_for(consumer.grant_type), self)
        known = (subject.company.name, consumer.name, consumer.key)
        self.secret_file = PassphraseChoice(icons, tasks, lambda typed: handover.strength(typed, known), self)
        self.secret_file.know_secret(subject.has_secret)
        self.act = QPushButton(self)
        self.act.setObjectName("primary")
        self.act.setDefault(True)
        self.act.clicked.connect(self.hand_over)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.addButton(self.act, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        self.result_page = HandoverResult(icons, clipboard, clipboard_seconds, self)
        self.result_page.done.connect(self.accept)
        self.choices.changed.connect(self._show_state)
        self.secret_file.changed.connect(self._show_state)
        self.finished.connect(self._forget)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        area = ScrolledColumn(self)
        inside = area.column
        inside.setContentsMargins(20, 4, 20, 8)
        inside.setSpacing(16)
        inside.addWidget(self.choices)
        inside.addWidget(self.secret_file)
        inside.addStretch(1)
        asking = QWidget(self)
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 18, 0, 16)
        column.setSpacing(10)
        for widget in (self._heading, self._purpose, self.bar):
            widget.setContentsMargins(20, 0, 20, 0)
            column.addWidget(widget)
        column.addWidget(area, 1)
        self.buttons.setContentsMargins(20, 0, 20, 0)
        column.addWidget(self.buttons)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(asking)
        self._stack.addWidget(self.result_page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)
        room = self.screen().availableGeometry().size()
        self.resize(min(WIDTH, room.width()), min(HEIGHT, room.height()))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Hand over"))
        self._heading.setText(self.tr("Hand over “{name}”").format(name=self._subject.consumer.name))
        self._purpose.setText(
            self.tr(
                "For whoever writes the program: what they need to know, and requests that run as they are."
            )
        )
        self.act.setText(self.tr("Saving…") if self._working else self.tr("Hand over"))
        self._show_state()

    def hand_over(self) -> None:
        if self._working or not self.act.isEnabled():
            return
        tongue, pieces = self.choices.tongue, self.choices.chosen
        words = handover_words(tongue.code, self._catalogues)
        facts = self._facts(tongue, pieces)
        page_facts = self._page_facts(tongue)
        wants_page, typed = self.secret_file.wanted.isChecked(), self.secret_file.typed_passphrase
        self._set_working(True)

        def work(_task: object) -> _Made:
            page, made = "", None
            if wants_page:
                if typed is None:
                    made = self._handover.six_words(tongue.code)
                page = self._handover.seal(
                    self._subject.company,
                    page_facts,
                    self._subject.consumer,
                    typed or made or Secret(""),
                    words,
                )
            return _Made(self._handover.prepare(facts, words), page, made)

        self._tasks.submit(
            self, Lane.KEYCHAIN, work, lambda made: self._save(made, facts, words, tongue), self._failed
        )

    def _facts(self, tongue: Tongue, pieces: frozenset[Piece]) -> HandoverFacts:
        subject = self._subject
        return HandoverFacts(
            subject.company,
            subject.consumer,
            subject.group,
            long_date(QDate.currentDate(), tongue.locale),
            tongue.code,
            pieces=pieces,
        )

    def _page_facts(self, tongue: Tongue) -> SecretPageFacts:
        subject = self._subject
        last = datetime.now().astimezone().date() + timedelta(days=int(self.secret_file.days.currentData()))
        return SecretPageFacts(
            subject.company.name,
            subject.consumer.name,
            subject.consumer.key,
            tongue.code,
            datetime.combine(last, time(23, 59, 59)).astimezone(),
            long_date(QDate(last.year, last.month, last.day), tongue.locale),
        )

    def _save(self, made: _Made, facts: HandoverFacts, words: HandoverWords, tongue: Tongue) -> None:
        files = {name: text.encode("utf-8", "replace") for name, text in made.prepared.files.items()}
        if made.prepared.paper:
            title = words.title.format(company=facts.company.name)
            (name,) = FILE_NAMES[Piece.PDF]
            files[name] = pdf_of(made.prepared.paper, title, tongue.locale)
        place, zipped = self.choices.place.text().strip(), self.choices.zipped.isChecked()

        page_name = words.secret_title.format(consumer=facts.consumer.name)

        def work(_task: object) -> Saved:
            return self._handover.save(
                facts.company, facts.consumer, place, files, made.page, page_name, zipped=zipped
            )

        def done(saved: Saved) -> None:
            self._set_working(False)
            self.secret_file.clear()
            self.result_page.show_outcome(saved.package, saved.page, made.passphrase)
            self._stack.setCurrentWidget(self.result_page)
            self._fit_result()
            self.saved.emit(self._subject.consumer.name)

        self._tasks.submit(self, Lane.STORAGE, work, done, self._failed)

    def _fit_result(self) -> None:
        layout = self.result_page.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _failed(self, problem: DeskError) -> None:
        self._set_working(False)
        self.bar.say(lambda: message_for(problem))

    def _set_working(self, working: bool) -> None:
        self._working = working
        self.choices.setEnabled(not working)
        self.secret_file.setEnabled(not working)
        self.retranslate()

    def _show_state(self) -> None:
        wanted = bool(self.choices.chosen) or self.secret_file.wanted.isChecked()
        placed = bool(self.choices.place.text().strip())
        self.act.setEnabled(wanted and placed and self.secret_file.is_ready and not self._working)

    def _forget(self) -> None:
        self.secret_file.clear()
        self.result_page.forget()
