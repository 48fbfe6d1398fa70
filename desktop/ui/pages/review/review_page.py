"""The yearly review: who reviews, then one consumer after the other, then the report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.domain.company import Company
from desktop.domain.consumer import Consumer
from desktop.domain.errors import DeskError
from desktop.domain.review import Decision, next_undecided, progress_of, totals
from desktop.services.ports import TableExport
from desktop.services.reviews import OpenReview, Reviews
from desktop.ui.dialogs.save_dialog import NAME_LIMIT, ask_where, for_file_name
from desktop.ui.pages.help_topics import YEAR
from desktop.ui.pages.review.judgement_card import JudgementCard
from desktop.ui.pages.review.report import Report, report_of, write_pdf
from desktop.ui.pages.transactions_log.deed_words import decision_words, said_of
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.page import Page
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.widgets.cards import ScrolledCards
from desktop.ui.widgets.flow_row import FlowRow
from desktop.ui.widgets.form_field import FormField


class ReviewPage(Page):
    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        tasks: Tasks,
        reviews: Reviews,
        export_table: TableExport,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self._tasks = tasks
        self._reviews = reviews
        self._export_table = export_table
        self._company: Company | None = None
        self._known = OpenReview()
        self._consumers: tuple[Consumer, ...] = ()
        self._position = 0
        self._busy = False
        self._again = False  # all are decided, and looked at once more
        self._build()
        self._show(None)  # until it is known how the review stands
        desk.list_changed.connect(self._list_changed)
        desk.opened.connect(self._company_opened)
        self.retranslate()

    def _build(self) -> None:
        cards = ScrolledCards(self)
        self.beginning = cards.card()
        self._what = self.beginning.text()
        self.reviewer = QLineEdit(self)
        self.reviewer.returnPressed.connect(self.begin)
        self._reviewer = FormField(self._icons, self.reviewer, self)
        self.reviewer.textChanged.connect(lambda: self._reviewer.show_problem(""))
        self.start = QPushButton(self)
        self.start.setObjectName("primary")
        self.start.clicked.connect(self.begin)
        self.beginning.column.addWidget(self._reviewer)
        self.beginning.column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        self.progress = QLabel(self)
        self.progress.setObjectName("fieldName")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self.judgement = JudgementCard(self._icons, self._desk, self)
        self.judgement.decided.connect(self._decide)
        self.judgement.back_wanted.connect(self._go_back)
        self.judgement.consumer_wanted.connect(self.consumer_wanted)
        for widget in (self.progress, self._bar, self.judgement):
            cards.add(widget)
        self.ending = cards.card()
        self.totals = self.ending.text()
        self._after = self.ending.text("muted")
        self.save_pdf, self.save_csv = QPushButton(self), QPushButton(self)
        self.save_pdf.setObjectName("primary")
        self.save_pdf.clicked.connect(lambda: self._ask_where("pdf"))
        self.save_csv.clicked.connect(lambda: self._ask_where("csv"))
        self.look_again, self.start_anew = QPushButton(self), QPushButton(self)
        self.look_again.clicked.connect(self._look_again)
        self.start_anew.clicked.connect(self._start_anew)
        buttons = FlowRow()
        for button in (self.save_pdf, self.save_csv, self.look_again, self.start_anew):
            buttons.addWidget(button)
        self.ending.column.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(cards)

    @property
    def help_topic(self) -> str:
        return YEAR

    def heading(self) -> tuple[str, str]:
        return (
            self.tr("Yearly review"),
            self.tr("Every consumer is looked at: what it is for, and what becomes of it."),
        )

    def shown(self) -> None:
        company = self._company = self._desk.company
        if company is None:
            return
        self._consumers = self._sorted()
        self._run(lambda: self._reviews.last(company), self._resume)

    def begin(self) -> None:
        company = self._company
        if company is None or self._busy:
            return
        if not self.reviewer.text().strip():
            self._reviewer.show_problem(self.tr("Write the name of who reviews: it stands in the report."))
            self.reviewer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        name = self.reviewer.text()
        self._run(lambda: self._reviews.begin(company, name), self._resume)

    def retranslate(self) -> None:
        self.beginning.heading.setText(self.tr("Look at every consumer once a year"))
        self._what.setText(
            self.tr(
                "You see one consumer after the other, with what it may do, who answers for it and when it "
                "was last used, and decide what becomes of it. You can leave at any time and go on later. At "
                "the end you get a report without secrets, as PDF or as a table."
            )
        )
        self._reviewer.name_it(self.tr("Name of the reviewer"))
        self.start.setText(self.tr("Start the review"))
        self.ending.heading.setText(self.tr("Every consumer was looked at"))
        self._after.setText(
            self.tr("Nothing was changed in Fracttal: what needs work or is to be retired is left to you.")
        )
        self.save_pdf.setText(self.tr("Save the report (PDF)…"))
        self.save_csv.setText(self.tr("Save as a table (CSV)…"))
        self.look_again.setText(self.tr("Look at them again"))
        self.start_anew.setText(self.tr("Start a new review"))
        self._bar.setAccessibleName(self.tr("Progress of the review"))
        self._show_progress()

    def _run(self, work: Callable[[], OpenReview], done: Callable[[OpenReview], None]) -> None:
        company = self._company
        self._busy = True

        def take(known: OpenReview) -> None:
            self._busy = False
            if self._company == company:
                self._known = known
                done(known)

        def failed(problem: DeskError) -> None:
            self._busy = False
            self.failed.emit(problem)

        self._tasks.submit(self, Lane.STORAGE, lambda _task: work(), take, failed)

    def _resume(self, known: OpenReview) -> None:
        """Where it was left."""
        self._again = False
        if known.review is None:
            self._show(self.beginning)
            self.reviewer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        position = next_undecided(self._consumers, known.judgements)
        if position is None or not known.is_open:
            self._show_end()
        else:
            self._show_consumer(position)

    def _show_consumer(self, position: int) -> None:
        self._position = position
        consumer = self._consumers[position]
        self._show(self.judgement)
        judged = self._known.judgements.get(consumer.id)
        self.judgement.show_consumer(consumer, judged, can_go_back=position > 0)

    def _show_end(self) -> None:
        self._again = False
        self._show(self.ending)
        self.save_pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, card: QWidget | None) -> None:
        for each in (self.beginning, self.judgement, self.ending):
            each.setVisible(each is card)
        self.progress.setVisible(card is self.judgement)
        self._bar.setVisible(card is self.judgement)
        self._show_progress()

    def _show_progress(self) -> None:
        locale = QLocale()
        progress = progress_of(self._consumers, self._known.judgements)
        self._bar.setRange(0, max(1, progress.total))
        self._bar.setValue(progress.decided)
        self.progress.setText(
            self.tr("{decided} of {total} looked at").format(
                decided=locale.toString(progress.decided), total=locale.toString(progress.total)
            )
        )
        found = totals(self._consumers, self._known.judgements)
        self.totals.setText(
            "\n".join(
                said_of(decision_words(decision), locale.toString(found[decision])) for decision in Decision
            )
        )

    def _decide(self) -> None:
        company, consumer, decision = self._company, self.judgement.consumer, self.judgement.decision
        if company is None or consumer is None or decision is None or self._busy:
            return
        note, next_on, consumers = self.judgement.note.text(), self.judgement.next_on.day, self._consumers

        def work() -> OpenReview:
            self._reviews.decide(company, consumer, decision, note, next_on)
            return self._reviews.finish(company, consumers)

        self._run(work, self._decided)

    def _decided(self, known: OpenReview) -> None:
        self._desk.reload()  # the record has another review date
        following: int | None = self._position + 1
        if not self._again:
            following = next_undecided(self._consumers, known.judgements, self._position)
        if following is None or following >= len(self._consumers):
            self._show_end()
        else:
            self._show_consumer(following)

    def _go_back(self) -> None:
        self._show_consumer(max(0, self._position - 1))

    def _look_again(self) -> None:
        if self._consumers:
            self._again = True
            self._show_consumer(0)

    def _start_anew(self) -> None:
        """Nothing is forgotten before a name was given."""
        review = self._known.review
        self.reviewer.setText(review.reviewer if review is not None else "")
        self._show(self.beginning)
        self.reviewer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sorted(self) -> tuple[Consumer, ...]:
        collator = QCollator(QLocale())
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        collator.setNumericMode(True)
        return tuple(sorted(self._desk.listing.consumers, key=lambda one: collator.sortKey(one.name)))

    def _list_changed(self) -> None:
        """What is being decided stays, unless its consumer is gone."""
        if not self.isVisible() or self._company != self._desk.company:
            return
        self._consumers = self._sorted()
        self._show_progress()
        if self.judgement.isHidden() or self.judgement.consumer is None:
            return
        own = self.judgement.consumer.id
        positions = [place for place, one in enumerate(self._consumers) if one.id == own]
        if positions:
            self._position = positions[0]
            self.judgement.refresh(self._consumers[positions[0]])
        elif not self._busy:
            self._resume(self._known)

    def _company_opened(self) -> None:
        if self.isVisible():
            self.shown()

    def _report(self) -> Report:
        company = self._company.name if self._company is not None else ""
        return report_of(company, self._desk.known, self._consumers, self._known)

    def _ask_where(self, kind: str) -> None:
        report = self._report()
        words = self.tr("PDF document (*.pdf)") if kind == "pdf" else self.tr("Table (*.csv)")
        company = self._company.name if self._company is not None else ""
        name = f"{self.tr('Yearly review')} {company} {datetime.now(UTC).astimezone():%Y-%m-%d}"
        ask_where(
            self,
            self.tr("Save the report without secrets"),
            for_file_name(name, 2 * NAME_LIMIT),
            {kind: words},
            lambda path: self.write_to(path, report),
        )

    def write_to(self, path: Path, report: Report) -> None:
        """As PDF where the name ends so, else as a table."""
        company = self._company

        def work(_task: object) -> None:
            if path.suffix.lower() == ".pdf":
                write_pdf(path, report)
                if company is not None:
                    self._reviews.report_saved(company, report.title)
            else:
                self._export_table(path, report.table)

        def written(_: None) -> None:
            self.said.emit(lambda: Message("ok", self.tr("The report was saved"), str(path)))

        self._tasks.submit(self, Lane.FILES, work, written, self.failed.emit)
