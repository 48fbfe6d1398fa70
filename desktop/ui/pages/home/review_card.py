"""On Home: how the yearly review stands, and the way to it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import DeskError
from desktop.domain.review import progress_of
from desktop.services.reviews import OpenReview, Reviews
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import local_day, today
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Lane, Tasks
from desktop.ui.shell.translated import TranslatedWidget

YEAR = timedelta(days=365)


class ReviewCard(TranslatedWidget):
    wanted = Signal()

    def __init__(
        self, icons: Icons, desk: OpenCompany, tasks: Tasks, reviews: Reviews, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._desk = desk
        self._tasks = tasks
        self._reviews = reviews
        self._known = OpenReview()
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(self)
        self._title.setObjectName("heading")
        self._picture = QLabel(self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.start = QPushButton(self)
        self.start.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addLayout(row)
        desk.list_changed.connect(self._list_changed)
        self.retranslate()

    def shown(self) -> None:
        self._read()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Yearly review"))
        self._show()

    def _list_changed(self) -> None:
        self._show()
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        company = self._desk.company
        if company is None:
            return

        def take(known: OpenReview) -> None:
            if self._desk.company == company:
                self._known = known
                self._show()

        def failed(_: DeskError) -> None:
            """The card then says what it says without a review; the page tells the reason."""

        self._tasks.submit(self, Lane.STORAGE, lambda _task: self._reviews.last(company), take, failed)

    def _show(self) -> None:
        self.setVisible(self._desk.count > 0)  # the list itself may not be read yet
        meaning = "warning" if self._is_due() else "accent"
        self._picture.setPixmap(self._icons.pixmap("business_calendar", meaning, 22, self.devicePixelRatio()))
        self.words.setText(self._words())
        going_on = self._known.is_open
        self.start.setText(self.tr("Go on with the review") if going_on else self.tr("Start the review"))

    def _is_due(self) -> bool:
        review = self._known.review
        finished = review.finished_at if review is not None else None
        return finished is not None and today() - finished.astimezone().date() >= YEAR

    def _words(self) -> str:
        review, locale = self._known.review, QLocale()
        if review is None:
            return self.tr(
                "Once a year, look at every consumer: is it still needed, and does somebody answer for it? "
                "At the end there is a report, without secrets."
            )
        if review.finished_at is not None:
            day = local_day(review.finished_at, locale)
            if self._is_due():
                return self.tr("The last one was finished on {date}: it is due again.").format(date=day)
            return self.tr("The last one was finished on {date}.").format(date=day)
        progress = progress_of(self._desk.listing.consumers, self._known.judgements)
        return self.tr("Begun on {date}: {decided} of {total} consumers were looked at.").format(
            date=local_day(review.started_at, locale),
            decided=locale.toString(progress.decided),
            total=locale.toString(progress.total),
        )
