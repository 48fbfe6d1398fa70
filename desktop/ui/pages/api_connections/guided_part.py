"""The panel's second page in a guided company: steps, boxes for key and secret, and their verification."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.domain.consumer import Consumer, ConsumerForm
from desktop.domain.errors import AlreadyKept, DeskError, InvalidFields, PairRefused
from desktop.domain.guided import RetiredPair
from desktop.services.guided import Edited, Kept, Renewed
from desktop.ui.pages.api_connections.guided_steps import GuidedSteps
from desktop.ui.pages.api_connections.guided_words import (
    Errand,
    deleted_words,
    edited_words,
    kept_words,
    renewed_words,
    steps_of,
    words_of,
)
from desktop.ui.pages.api_connections.guided_work import GuidedWork
from desktop.ui.pages.api_connections.pair_fields import PairFields
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.open_company import OpenCompany
from desktop.ui.shell.tasks import Task
from desktop.ui.shell.translated import TranslatedWidget


class GuidedPart(TranslatedWidget):
    page_wanted = Signal()
    left = Signal()  # back to where one came from
    kept = Signal(object)  # a Consumer as it is kept now
    deleted = Signal()
    busy_changed = Signal()

    def __init__(
        self, icons: Icons, desk: OpenCompany, work: GuidedWork, bar: MessageBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._bar = bar
        self._task: Task | None = None
        self._errand = Errand.NEW
        self._form = ConsumerForm()
        self._consumer: Consumer | None = None
        self._draft = ""
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._why = QLabel(self)
        self._why.setObjectName("muted")
        self._offline = QLabel(self)
        self._offline.setObjectName("muted")
        for label in (self._heading, self._why, self._offline):
            label.setWordWrap(True)
        self.steps = GuidedSteps(icons, self)
        self.steps.page_wanted.connect(self.page_wanted)
        self._line = QFrame(self)
        self._line.setFrameShape(QFrame.Shape.HLine)
        self.pair = PairFields(icons, self)
        self.pair.edited.connect(self._show_state)
        self.pair.wanted.connect(self.go_on)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 0)
        self.go = QPushButton(self)
        self.go.clicked.connect(self.go_on)
        self.stop = QPushButton(self)
        self.stop.clicked.connect(self.stop_verifying)
        self.back = QPushButton(self)
        self.back.clicked.connect(self.left)
        self._arrange()
        desk.reach_changed.connect(self._show_state)
        self.retranslate()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._heading, self._why, self.steps, self._line, self.pair):
            column.addWidget(widget)
        column.addWidget(self._offline)
        column.addWidget(self._progress)
        column.addLayout(buttons)

    @property
    def busy(self) -> bool:
        return self._task is not None

    @property
    def errand(self) -> Errand:
        return self._errand

    def begin(
        self, errand: Errand, form: ConsumerForm, consumer: Consumer | None = None, draft: str = ""
    ) -> None:
        """`form` is what is to stand at Fracttal, `draft` the unfinished form that it is."""
        self.stop_verifying()
        self._errand, self._form, self._consumer, self._draft = errand, form.tidied(), consumer, draft
        # A new secret mostly comes with the same key.
        self.pair.begin(consumer.key if errand is Errand.NEW_SECRET and consumer is not None else "")
        self.steps.show_steps(lambda: steps_of(errand, self._form, consumer))
        self.go.setObjectName("danger" if errand is Errand.DELETE else "primary")
        self.go.style().unpolish(self.go)
        self.go.style().polish(self.go)
        self.retranslate()
        self.steps.open_page.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Nothing of the secret stays in the box."""
        self.stop_verifying()
        self.pair.begin()

    def go_on(self) -> None:
        if self.busy or not self.go.isEnabled():
            return
        if self._errand.takes_a_pair and not self.pair.check():
            return
        self._task = self._started()
        self._show_state()
        self.busy_changed.emit()

    def stop_verifying(self) -> None:
        """Whatever is still answered changes nothing."""
        if self._task is not None:
            self._task.cancel()
            self._ended()

    def retranslate(self) -> None:
        words = words_of(self._errand)
        self._heading.setText(words.heading)
        self._why.setText(words.why)
        self.go.setText(self.tr("Verifying…") if self.busy else words.go)
        self.stop.setText(self.tr("Stop"))
        from_form = self._errand in (Errand.NEW, Errand.EXISTING, Errand.EDIT)
        self.back.setText(self.tr("Back to the form") if from_form else self.tr("Cancel"))
        self._offline.setText(self.tr("Offline: verifying needs the server. What stands here stays."))
        self._progress.setAccessibleName(self.tr("Verifying…"))
        self._show_state()

    def _show_state(self) -> None:
        busy, pair = self.busy, self._errand.takes_a_pair
        waits = self._desk.offline and pair
        for widget in (self.pair, self._line):
            widget.setVisible(pair)
        self.pair.setEnabled(not busy)
        self._offline.setVisible(waits)
        self._progress.setVisible(busy)
        self.stop.setVisible(busy)
        self.back.setEnabled(not busy)
        self.go.setEnabled(not busy and not waits)
        self.go.setToolTip(self._offline.text() if waits else "")
        self.go.setText(self.tr("Verifying…") if busy else words_of(self._errand).go)

    def _started(self) -> Task | None:
        work, consumer = self._work, self._consumer
        if self._errand in (Errand.NEW, Errand.EXISTING):
            return work.verify_and_keep(
                self._form, self.pair.pair(), self._draft, self._verified, self._failed
            )
        assert consumer is not None  # noqa: S101 - the other errands are about one
        if self._errand is Errand.NEW_SECRET:
            return work.renew(consumer, self.pair.pair(), self._renewed, self._failed)
        if self._errand is Errand.EDIT:
            return work.edit(consumer, self._form, self._edited, self._failed)
        return work.delete(consumer, self._deleted, self._failed)

    def _ended(self) -> None:
        self._task = None
        self._show_state()
        self.busy_changed.emit()

    def _verified(self, kept: Kept) -> None:
        self._ended()
        self.end()
        self._bar.say(lambda: kept_words(kept))
        self.kept.emit(kept.consumer)

    def _renewed(self, renewed: Renewed) -> None:
        self._ended()
        self.end()
        self._bar.say(lambda: renewed_words(renewed))
        self.kept.emit(renewed.consumer)

    def _edited(self, edited: Edited) -> None:
        self._ended()
        self._bar.say(lambda: edited_words(edited))
        self.kept.emit(edited.consumer)

    def _deleted(self, retired: RetiredPair) -> None:
        self._ended()
        self._bar.say(lambda: deleted_words(retired))
        self.deleted.emit()

    def _failed(self, problem: DeskError) -> None:
        self._ended()
        message = message_for(problem)
        if isinstance(problem, InvalidFields):
            self.pair.show_problems(problem.fields)
        elif isinstance(problem, PairRefused):
            self.pair.show_problems(
                {},
                self.tr(
                    "Fracttal accepts them neither way round: one is wrong, incomplete or was replaced. Copy "
                    "both again."
                ),
            )
        elif isinstance(problem, AlreadyKept):
            self.pair.show_problems({}, f"{message.title}. {message.text}")
        else:
            self._bar.say(lambda: message_for(problem))
