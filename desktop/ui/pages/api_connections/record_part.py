"""The local record of a consumer: whose it is and what one wants to remember, kept as it is typed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.domain.record import LocalRecord
from desktop.services.records import Records
from desktop.ui.pages.api_connections.consumer_fields import DescriptionEdit
from desktop.ui.pages.api_connections.date_field import DateField
from desktop.ui.pages.api_connections.panel_part import PanelPart
from desktop.ui.pages.api_connections.tags_field import TagsField
from desktop.ui.pages.help_topics import YEAR
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.form_field import FormField

PAUSE_MS = 700
BLANK = LocalRecord()


class RecordPart(PanelPart):
    topic = YEAR
    failed = Signal(object)  # a DeskError

    def __init__(
        self, icons: Icons, desk: OpenCompany, records: Records, tasks: Tasks, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self._records = records
        self._tasks = tasks
        self._whose: tuple[Company, str] | None = None
        self._kept = BLANK
        self._awaited: LocalRecord | None = None  # kept, but what is known doesn't have it yet
        self._filling = False
        self._saved = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)
        self._build()
        self.hide()
        self.retranslate()

    def _build(self) -> None:
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._picture = QLabel(self)
        self.state = QLabel(self)
        self.state.setObjectName("muted")
        self._hint = QLabel(self)
        self._hint.setObjectName("muted")
        self._hint.setWordWrap(True)
        self.owner, self.integrator = QLineEdit(self), QLineEdit(self)
        self.environment = ChoiceBox(self._icons, self)
        self.environment.setEditable(True)
        self.environment.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.environment.setMinimumContentsLength(8)
        self.ticket = QLineEdit(self)
        self.review = DateField(self._icons, self)
        self.tags = TagsField(self._icons, self)
        self.notes = DescriptionEdit(self)
        self._owners = QStringListModel(self)
        completer = QCompleter(self._owners, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.owner.setCompleter(completer)
        self._fields = {
            "owner": FormField(self._icons, self.owner, self),
            "integrator": FormField(self._icons, self.integrator, self),
            "environment": FormField(self._icons, self.environment, self),
            "ticket": FormField(self._icons, self.ticket, self),
            "review": FormField(self._icons, self.review, self, focus=self.review.line),
            "tags": FormField(self._icons, self.tags, self, focus=self.tags.line),
            "notes": FormField(self._icons, self.notes, self),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for number, name in enumerate(("owner", "integrator", "environment", "ticket")):
            grid.addWidget(self._fields[name], *divmod(number, 2), Qt.AlignmentFlag.AlignTop)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._fields["review"], 2, 0, 1, 2)
        grid.addWidget(self._fields["tags"], 3, 0, 1, 2)
        grid.addWidget(self._fields["notes"], 4, 0, 1, 2)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._heading, 1)
        top.addWidget(self._picture)
        top.addWidget(self.state)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(8)
        column_of_all.addLayout(top)
        column_of_all.addWidget(self._hint)
        column_of_all.addLayout(grid)
        for line in (self.owner, self.integrator, self.ticket):
            line.textChanged.connect(self._edited)
        self.environment.currentTextChanged.connect(self._edited)
        self.review.changed.connect(self._edited)
        self.tags.changed.connect(self._edited)
        self.notes.textChanged.connect(self._edited)
        for name, field in self._fields.items():
            field.left.connect(lambda name=name: self._left(name))

    def show_consumer(self, consumer: Consumer | None) -> None:
        company = self._desk.company
        whose = (company, consumer.id) if company is not None and consumer is not None else None
        if whose != self._whose:
            self.keep_now()
            self._whose = whose
            self._say_saved(False)
            self._awaited = None
            self._fill(self._known())
        elif self._awaited is not None:
            if self._known() == self._awaited:
                self._awaited = None
        elif self._typed() == self._kept and self._known() != self._kept:
            self._fill(self._known())
        self.setVisible(whose is not None)
        if whose is None:
            return  # nothing is offered, and the list may not be read yet
        owners = {record.owner for record in self._desk.known.records.values() if record.owner}
        if owners != set(self._owners.stringList()):
            self._owners.setStringList(sorted(owners, key=str.casefold))
        self.tags.offer(tag for record in self._desk.known.records.values() for tag in record.tags)

    def keep_now(self) -> None:
        """What was typed since it was last kept; nothing happens when that is nothing."""
        self._pause.stop()
        typed = self._typed()
        if self._whose is None or typed == self._kept:
            return
        whose, self._kept, self._awaited = self._whose, typed, typed
        company, consumer_id = whose

        def kept(_: None) -> None:
            if self._whose == whose:
                self._say_saved(self._typed() == typed)
            self._desk.reload()

        def not_kept(problem: DeskError) -> None:
            if self._whose == whose:
                self._kept, self._awaited = self._known(), None
            self.failed.emit(problem)

        self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._records.keep(company, consumer_id, typed), kept, not_kept
        )

    def leave(self) -> None:
        self._pause.stop()
        typed = self._typed()
        if self._whose is not None and typed != self._kept:
            with suppress(DeskError):
                self._records.keep(*self._whose, typed)
            self._kept = typed

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Record"))
        self._hint.setText(
            self.tr("Only on this computer: Fracttal doesn't see it. It is kept as you type, also offline.")
        )
        for name, words in (
            ("owner", self.tr("Owner")),
            ("integrator", self.tr("Integrator")),
            ("environment", self.tr("Environment")),
            ("ticket", self.tr("Ticket")),
            ("review", self.tr("Review date")),
            ("tags", self.tr("Tags")),
            ("notes", self.tr("Notes")),
        ):
            self._fields[name].name_it(words)
        if line := self.environment.lineEdit():
            line.setAccessibleName(self.tr("Environment"))
        self._filling = True
        typed = self.environment.currentText()
        self.environment.clear()
        self.environment.addItems([self.tr("Production"), self.tr("Test"), self.tr("Development")])
        self.environment.setEditText(typed)
        self._filling = False
        self.tags.retranslate()
        self._show_wrong_day()
        self._show_saved()

    def _known(self) -> LocalRecord:
        return self._desk.known.records.get(self._whose[1], BLANK) if self._whose else BLANK

    def _fill(self, record: LocalRecord) -> None:
        self._filling = True
        self._kept = record
        for control in self._controls():
            control.blockSignals(True)
        self.owner.setText(record.owner)
        self.integrator.setText(record.integrator)
        self.environment.setEditText(record.environment)
        self.ticket.setText(record.ticket)
        self.review.show_day(record.review_on)
        self.tags.show_tags(record.tags)
        self.notes.setPlainText(record.notes)
        for control in self._controls():
            control.blockSignals(False)
        self._fields["review"].show_problem("")
        self._filling = False

    def _controls(self) -> Iterator[QWidget]:
        yield from (
            self.owner,
            self.integrator,
            self.environment,
            self.ticket,
            self.review,
            self.tags,
            self.notes,
        )

    def _typed(self) -> LocalRecord:
        """A day that can't be read leaves the one that is kept."""
        return LocalRecord(
            self.owner.text().strip(),
            self.integrator.text().strip(),
            self.environment.currentText().strip(),
            self.ticket.text().strip(),
            self._kept.review_on if self.review.is_wrong else self.review.day,
            self.notes.toPlainText().strip(),
            self.tags.tags,
        )

    def _edited(self) -> None:
        if not self._filling:
            self._say_saved(False)
            self._pause.start()

    def _left(self, name: str) -> None:
        if name == "review":
            self._show_wrong_day()
        if name == "tags":
            self.tags.settle()
        self.keep_now()

    def _show_wrong_day(self) -> None:
        wrong = self.review.is_wrong
        words = self.tr("This isn't a day that can be read. Write it like the example, or choose it.")
        self._fields["review"].show_problem(words if wrong else "")

    def _say_saved(self, saved: bool) -> None:
        said_before, self._saved = self._saved, saved
        self._show_saved()
        if saved and not said_before:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.state.text()))

    def _show_saved(self) -> None:
        self.state.setText(self.tr("Kept on this computer") if self._saved else "")
        self._picture.setVisible(self._saved)
        if self._saved:
            self._picture.setPixmap(self._icons.pixmap("check", "ok", 16, self.devicePixelRatio()))
