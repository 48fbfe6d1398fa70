"""In the panel: replacing a consumer's pair step by step, where that stands, and the short way after a
leak."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.consumer import Consumer, with_id
from desktop.domain.rotation import Rotation, Step, Way
from desktop.ui.pages.api_connections import rotation_words as words
from desktop.ui.pages.api_connections.decision_dialog import Decision, DecisionDialog
from desktop.ui.pages.api_connections.leak_dialog import LeakDialog
from desktop.ui.pages.api_connections.panel_part import PanelPart
from desktop.ui.pages.api_connections.rotation_rows import Place, StepRow
from desktop.ui.pages.api_connections.rotation_work import RotationWork
from desktop.ui.pages.api_connections.twin_words import tested_message
from desktop.ui.pages.help_topics import NEW_SECRETS
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import local_time
from desktop.ui.shell.open_company import OpenCompany

COUNT_MS = 15_000

HandOver = Callable[[Consumer], None]


class RotationPart(PanelPart):
    topic = NEW_SECRETS
    said = Signal(object)  # message_bar.Words
    consumer_wanted = Signal(str)  # the twin, or the old one
    twin_wanted = Signal(object)  # the ConsumerForm to be made on Fracttal's page
    new_secret_wanted = Signal(object)  # of a Consumer, on Fracttal's page
    delete_wanted = Signal(object)  # a Consumer, on Fracttal's page

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        work: RotationWork,
        parent: QWidget,
        hand_over: HandOver | None = None,
    ) -> None:
        """`hand_over` opens what hands the twin over to its integrator, if there is such a thing."""
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._hand_over = hand_over
        self._consumer: Consumer | None = None
        self._rotation: Rotation | None = None
        self._heading, self._about = QLabel(self), QLabel(self)
        self._heading.setObjectName("heading")
        self._about.setObjectName("muted")
        self.tokens, self._reason, self._else = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._heading, self._about, self.tokens, self._reason, self._else):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._reason.setObjectName("muted")
        self.rows = {step: StepRow(icons, self) for step in words.ROWS}
        self.begin, self.leak = QPushButton(self), QPushButton(self)
        self.show_other, self.undo, self.finish = QPushButton(self), QPushButton(self), QPushButton(self)
        self.leak.setObjectName("danger")
        self._count = QTimer(self)
        self._count.setInterval(COUNT_MS)
        self._count.timeout.connect(self._show)
        self._arrange()
        self._connect()
        self.hide()
        self.retranslate()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._heading, self._about, *self.rows.values(), self.tokens, self._else):
            column.addWidget(widget)
        column.addWidget(self._reason)
        for row in ((self.begin, self.show_other, self.undo, self.finish), (self.leak,)):
            buttons = QHBoxLayout()
            buttons.setSpacing(8)
            for button in row:
                buttons.addWidget(button)
            buttons.addStretch(1)
            column.addLayout(buttons)

    def _connect(self) -> None:
        self.begin.clicked.connect(self._begin)
        self.leak.clicked.connect(self._ask_about_leak)
        self.show_other.clicked.connect(self._open_other)
        self.undo.clicked.connect(self._undo)
        self.finish.clicked.connect(self._finish)
        self.rows[Step.TWIN_MADE].act.clicked.connect(self._make_twin)
        self.rows[Step.TESTED].act.clicked.connect(self._test)
        self.rows[Step.HANDED_OVER].act.clicked.connect(self._tick_hand_over)
        self.rows[Step.HANDED_OVER].other.clicked.connect(self._open_hand_over)
        self.rows[Step.OLD_RETIRED].act.clicked.connect(self._retire)
        self.rows[Step.PROVED].act.clicked.connect(self._prove)
        self._work.changed.connect(self._show)
        self._desk.reach_changed.connect(self._show)

    @property
    def rotation(self) -> Rotation | None:
        """The one that is shown."""
        return self._rotation

    def show_consumer(self, consumer: Consumer | None) -> None:
        self._consumer = consumer
        self.setVisible(consumer is not None)
        self._show()

    def leave(self) -> None:
        self._count.stop()

    def showEvent(self, event: QShowEvent) -> None:
        self._show()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._count.stop()
        super().hideEvent(event)

    def retranslate(self) -> None:
        self.begin.setText(self.tr("Rotate without an outage"))
        self.leak.setText(self.tr("It leaked…"))
        self.finish.setText(self.tr("Finish"))
        self._else.setText(
            "\n".join([self.tr("What else to do"), *(f"• {advice}" for advice in words.what_else())])
        )
        self._show()

    def _show(self) -> None:
        rotation = self._work.of(self._consumer) if self._consumer is not None else None
        self._rotation = rotation
        guided = self._work.is_guided
        upcoming = words.comes_next(rotation) if rotation is not None else None
        for step, row in self.rows.items():
            shown = rotation is not None and step in words.rows_of(rotation)
            row.setVisible(shown)
            if rotation is not None and shown:
                place = Place.DONE if rotation.step.number >= step.number else Place.LATER
                number = words.rows_of(rotation).index(step) + 1
                other = self.tr("Hand over…") if step is Step.HANDED_OVER and self._hand_over else ""
                row.show_step(
                    number,
                    words.row_words(rotation, step, is_guided=guided, tests=self._desk.known.tests),
                    Place.NOW if step is upcoming else place,
                    other,
                )
        self._show_head(rotation)
        self._show_tokens(rotation)
        self._show_buttons(rotation, upcoming)

    def _show_head(self, rotation: Rotation | None) -> None:
        if rotation is None:
            self._heading.setText(self.tr("Rotation"))
            self._about.setText(
                self.tr(
                    "Replaces key and secret while every program goes on working: a twin is made, tested and "
                    "handed over, and only then the old one goes. It may take days, and can be undone until "
                    "then."
                )
            )
            return
        self._heading.setText(words.heading(rotation))
        begun = local_time(rotation.begun_at, QLocale())
        self._about.setText(self.tr("Begun on {time}.").format(time=begun))

    def _show_tokens(self, rotation: Rotation | None) -> None:
        text = words.tokens_words(rotation, die_at_once=not self._work.is_guided) if rotation else ""
        self.tokens.setText(text)
        self.tokens.setVisible(bool(text))
        self._else.setVisible(rotation is not None and rotation.way.is_leak)
        counts = rotation is not None and rotation.tokens_until(die_at_once=not self._work.is_guided)
        if counts and self.isVisible():
            self._count.start()
        else:
            self._count.stop()

    def _show_buttons(self, rotation: Rotation | None, upcoming: Step | None) -> None:
        guided, busy = self._work.is_guided, self._work.busy
        away = self._desk.offline
        # On Fracttal's page the person acts; what is typed or ticked here needs no server either.
        needs_server = {Step.TESTED, Step.PROVED} | (set() if guided else {Step.TWIN_MADE, Step.OLD_RETIRED})
        for step, row in self.rows.items():
            row.act.setEnabled(not busy and not (away and step in needs_server))
            row.other.setEnabled(not busy)
        has_copy = rotation is None or rotation.id in self._desk.known.with_secret
        if rotation is not None and upcoming is Step.PROVED and not has_copy:
            self.rows[Step.PROVED].act.setEnabled(False)
        self.begin.setVisible(rotation is None)
        self.begin.setEnabled(not busy and (guided or not away))
        self.leak.setVisible(rotation is None or rotation.old_is_retired or not rotation.way.is_leak)
        self.leak.setEnabled(not busy and (guided or not away))
        self.show_other.setVisible(self._other_id() != "")
        is_twin = rotation is not None and rotation.consumer_id != self._consumer_id()
        self.show_other.setText(self.tr("Show the old one") if is_twin else self.tr("Show the twin"))
        self.undo.setVisible(rotation is not None and rotation.can_be_undone and not rotation.way.is_leak)
        gives_up = rotation is not None and rotation.step in (Step.BEGUN, Step.TWIN_MADE)
        self.undo.setText(self.tr("Give up the rotation…") if gives_up else self.tr("Undo this step"))
        self.undo.setEnabled(not busy and not (away and not guided and gives_up))
        can_finish = rotation is not None and (rotation.old_is_retired or rotation.way.is_leak)
        self.finish.setVisible(can_finish)
        self.finish.setEnabled(not busy)
        self._reason.setText(self._why(rotation, upcoming, has_copy=has_copy))
        self._reason.setVisible(bool(self._reason.text()))

    def _why(self, rotation: Rotation | None, upcoming: Step | None, *, has_copy: bool) -> str:
        """Something can't be done now."""
        if self._work.busy:
            return self.tr("Working on it…")
        if upcoming is Step.PROVED and not has_copy:
            return self.tr("The old secret wasn't kept on this computer, so nothing can be tried.")
        if not self._desk.offline:
            return ""
        if rotation is None and self._work.is_guided:
            return ""
        return self.tr("Offline: what needs the server waits. Where it stands is kept.")

    def _consumer_id(self) -> str:
        return self._consumer.id if self._consumer is not None else ""

    def _other_id(self) -> str:
        """The partner in the list, "" for none."""
        rotation = self._rotation
        if rotation is None:
            return ""
        own = self._consumer_id()
        other = rotation.twin_id if own == rotation.consumer_id else rotation.consumer_id
        return other if with_id(self._desk.listing.consumers, other) is not None else ""

    # Doing

    def _open_other(self) -> None:
        self.consumer_wanted.emit(self._other_id())

    def _begin(self) -> None:
        if self._consumer is not None:
            self._work.begin(self._consumer, self._begun)

    def _begun(self, rotation: Rotation) -> None:
        if self._work.is_guided:
            self.twin_wanted.emit(rotation.twin)
        else:
            self._say(lambda: words.begun_words(rotation))
            self.rows[Step.TESTED].act.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_twin(self) -> None:
        rotation = self._rotation
        if rotation is None:
            return
        if self._work.is_guided:
            self.twin_wanted.emit(rotation.twin)
        else:
            self._work.make_twin(rotation, self._begun)

    def _test(self) -> None:
        if self._rotation is not None:
            self._work.test(self._rotation, self._tested)

    def _tested(self, rotation: Rotation) -> None:
        self._say(lambda: tested_message(rotation, self._desk.known.tests))
        self._go_on(Step.HANDED_OVER)

    def _tick_hand_over(self) -> None:
        if self._rotation is not None:
            self._work.hand_over(self._rotation, lambda _: self._go_on(Step.OLD_RETIRED))

    def _open_hand_over(self) -> None:
        rotation = self._rotation
        twin = with_id(self._desk.listing.consumers, rotation.twin_id) if rotation is not None else None
        if self._hand_over is not None and twin is not None:
            self._hand_over(twin)

    def _go_on(self, step: Step) -> None:
        """The keyboard follows; what comes next is told."""
        self.rows[step].act.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._rotation is not None:
            text = words.in_short(self._rotation, is_guided=self._work.is_guided, die_at_once=False)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _undo(self) -> None:
        rotation = self._rotation
        if rotation is None:
            return
        if rotation.undone() is not None:
            self._work.undo(rotation, lambda _: None, asks=False)
            return
        guided = self._work.is_guided

        def given_up(_: Rotation | None) -> None:
            self.consumer_wanted.emit(rotation.consumer_id)

        self._decide(
            lambda: words.give_up(rotation, is_guided=guided),
            lambda: self._work.undo(rotation, given_up, asks=not guided),
        )

    def _retire(self) -> None:
        rotation = self._rotation
        if rotation is None:
            return
        if rotation.way.is_leak:
            self._go_on_after_leak(rotation)
        elif self._work.is_guided:
            self._lead(rotation)
        else:
            self._decide(
                lambda: words.retire(rotation),
                lambda: self._work.retire(rotation, self._ended),
                expected=rotation.name,
            )

    def _lead(self, rotation: Rotation) -> None:
        """To Fracttal's page."""
        old = with_id(self._desk.listing.consumers, rotation.consumer_id)
        if old is not None:
            wanted = self.new_secret_wanted if rotation.way is Way.NEW_SECRET else self.delete_wanted
            wanted.emit(old)

    def _ask_about_leak(self) -> None:
        consumer = self._consumer
        if consumer is None:
            return
        dialog = LeakDialog(consumer, self, is_guided=self._work.is_guided)
        dialog.accepted.connect(lambda: self._work.answer_leak(consumer, dialog.way, self._leak_answered))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_on_after_leak(self, rotation: Rotation) -> None:
        if self._work.is_guided:
            self._lead(rotation)
        else:
            self._work.go_on_after_leak(rotation, self._ended)

    def _leak_answered(self, rotation: Rotation) -> None:
        if self._work.is_guided:
            self._lead(rotation)
        else:
            self._ended(rotation)

    def _prove(self) -> None:
        if self._rotation is not None:
            self._work.prove(self._rotation, self._ended)

    def _ended(self, rotation: Rotation) -> None:
        die_at_once = not self._work.is_guided
        self._say(lambda: words.ended_words(rotation, die_at_once=die_at_once))
        if rotation.twin_id:
            self.consumer_wanted.emit(rotation.twin_id)

    def _finish(self) -> None:
        if self._rotation is not None:
            self._work.finish(self._rotation, lambda _: None)

    def _decide(
        self, decision: Callable[[], Decision], act: Callable[[], None], *, expected: str = ""
    ) -> None:
        dialog = DecisionDialog(decision, self, expected=expected)
        dialog.accepted.connect(act)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, said: object) -> None:
        self.said.emit(said)
