"""The tab API Connection: the company's older pair, as the server tells it or as the person stored it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.company import Company
from desktop.domain.errors import DeskError, NotAllowed, Unreachable
from desktop.domain.legacy_pair import LEGACY_PAIR, KnownPair
from desktop.domain.secret import Secret
from desktop.services.legacy_pairs import LegacyPairs
from desktop.ui.pages.api_connections import connection_words as words
from desktop.ui.pages.api_connections.decision_dialog import Decision, DecisionDialog
from desktop.ui.pages.api_connections.legacy_notice import LegacyNotice
from desktop.ui.pages.api_connections.list_state import ListState, Nothing
from desktop.ui.pages.api_connections.pair_card import PairCard
from desktop.ui.pages.api_connections.pair_form import PairForm
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.section_page import SectionPage
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.open_company import OpenCompany, Reach
from desktop.ui.shell.sections import API_CONNECTIONS
from desktop.ui.shell.tasks import Lane, Task, Tasks
from desktop.ui.shell.translated import TranslatedWidget

T = TypeVar("T")
WIDTH = 688  # with the margins around cards of 640, as on other pages


class ConnectionTab(TranslatedWidget):
    fracttal_wanted = Signal()
    new_wanted = Signal()  # a consumer instead
    copy_key = Signal(str, str)  # the key, and what it belongs to
    copy_secret = Signal(str, str)  # the vault's owner, and what it belongs to
    failed = Signal(object)  # a DeskError
    said = Signal(object)  # words for the bar

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        service: LegacyPairs,
        tasks: Tasks,
        revealed: Revealed,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._service = service
        self._tasks = tasks
        self._revealed = revealed
        self._company: Company | None = None
        self._known: KnownPair | None = None  # None until it was looked up
        self._problem: DeskError | None = None
        self._reading: Task | None = None
        self._testing: Task | None = None
        self._busy = False
        self._entering = False
        self._asked_desk = False
        self._build(icons)
        desk.opened.connect(self._opened)
        desk.reach_changed.connect(self._show)
        desk.refresh_changed.connect(self._desk_refreshed)
        desk.list_changed.connect(self._vault_may_have_changed)
        self.retranslate()

    def _build(self, icons: Icons) -> None:
        content = QWidget(self)
        content.setObjectName("scrolled")
        # Not of each card: the area would reckon with lines as long as itself, and give too little height.
        content.setMaximumWidth(WIDTH)
        self.notice = LegacyNotice(icons, content)
        self.card = PairCard(icons, self._revealed, content)
        self.form = PairForm(icons, content)
        self.state = ListState(icons, content)
        self.guided = SectionPage(
            icons, "key", words.name, words.guided, content, within=lambda: API_CONNECTIONS.name
        )
        if (layout := self.guided.layout()) is not None:
            layout.setContentsMargins(0, 0, 0, 0)  # this tab has its own
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(14)
        for widget in (self.notice, self.card, self.guided, self.form, self.state):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        card = self.card
        card.copy_key.connect(lambda: self.copy_key.emit(card.key.text(), words.name()))
        card.copy_secret.connect(lambda: self.copy_secret.emit(LEGACY_PAIR, words.name()))
        card.test.clicked.connect(self._test_or_stop)
        card.replace.clicked.connect(self._enter)
        card.forget.clicked.connect(self._ask_to_forget)
        card.new_secret.clicked.connect(self._ask_for_new_secret)
        self.form.entered.connect(self._store)
        self.form.left.connect(self._stop_entering)
        self.notice.new_wanted.connect(self.new_wanted)
        self.guided.fracttal_wanted.connect(self.fracttal_wanted)

    def shown(self) -> None:
        """It came to the front: what is kept is there at once, what the server tells follows."""
        self._load()

    def retranslate(self) -> None:
        self._show()

    def _opened(self) -> None:
        """Another company: nothing of the one before stays on the screen, what was typed included."""
        for task in (self._reading, self._testing):
            if task is not None:
                task.cancel()
        self._company, self._known, self._problem = None, None, None
        self._reading = self._testing = None
        self._busy = self._entering = False
        self.form.clear()
        self._show()
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        company = self._company = self._desk.company
        if company is None:
            return

        def loaded(known: KnownPair) -> None:
            if company == self._company:
                self._know(known)
                self._refresh()

        self._tasks.submit(
            self, Lane.STORAGE, lambda _task: self._service.kept(company), loaded, self.failed.emit
        )

    def _refresh(self) -> None:
        company = self._company
        ready = self._desk.reach is Reach.ONLINE and not self._desk.refreshing
        if company is None or not company.can_manage or self._reading is not None or self._busy or not ready:
            return

        def read(known: KnownPair) -> None:
            self._reading, self._problem = None, None
            self._know(known)
            if known.replaced:
                self.said.emit(lambda: words.replaced(known))

        def not_read(problem: DeskError) -> None:
            self._reading, self._problem = None, problem
            self._show()
            if self._known is not None and self._known.pair is not None:
                self.failed.emit(problem)
            self._tell_desk(problem)

        self._reading = self._tasks.submit(
            self, Lane.NETWORK, lambda _task: self._service.refresh(company), read, not_read
        )
        self._show()

    def _desk_refreshed(self) -> None:
        """The list of consumers was read anew, on demand or because the server is back: so is the pair."""
        if self._desk.refreshing:
            return
        asked, self._asked_desk = self._asked_desk, False
        if not asked and self.isVisible() and self._known is not None:
            self._refresh()
        self._show()

    def _vault_may_have_changed(self) -> None:
        """As when the keychain opens after the window, or when the sample company begins anew."""
        company = self._company
        if company is not None and self.isVisible() and not self._busy:
            self._tasks.submit(
                self,
                Lane.STORAGE,
                lambda _task: self._service.kept(company),
                lambda known: self._know(known) if company == self._company else None,
                self.failed.emit,
            )

    def _know(self, known: KnownPair) -> None:
        self._known = known
        if not known.has_secret:
            self._revealed.hide()
        self.card.show_pair(known)
        self._show()

    def _show(self) -> None:
        company = self._company
        guided = company is not None and not company.can_manage
        known = self._known
        pair = known.pair if known is not None else None
        entering = self._entering or (guided and known is not None and pair is None)
        if entering and self.form.isHidden():
            self.form.begin(
                pair.key if pair is not None and not guided else "",
                key_is_fixed=pair is not None and not guided,
                can_cancel=pair is not None,
            )
        self.form.setVisible(entering)
        self.card.setVisible(pair is not None and not entering)
        self.guided.setVisible(guided)
        self.state.setVisible(pair is None and not guided)
        self.form.setEnabled(not self._busy)
        self.card.allow(
            manage=not guided,
            busy=self._busy or self._testing is not None,
            testing=self._testing is not None,
            offline=self._desk.offline,
        )
        if pair is None and not guided:
            self._show_nothing()

    def _show_nothing(self) -> None:
        if self._desk.offline:
            self.state.say(words.never_loaded, self._desk.refresh)
        elif self._problem is not None and self._reading is None:
            self.state.say(self._not_read, self._refresh)
        else:
            self.state.say(words.being_read)

    def _not_read(self) -> Nothing:
        if self._problem is None:
            return words.being_read()
        message = message_for(self._problem)
        return Nothing("error", message.title, message.text, self.tr("Try again"))

    def _enter(self) -> None:
        self._entering = True
        self._revealed.hide()  # where it stood, the form comes
        self._show()
        self.form.focus_first()

    def _stop_entering(self) -> None:
        self._entering = False
        self.form.clear()
        self._show()
        self.card.replace.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self, key: str, secret: Secret) -> None:
        def stored(known: KnownPair) -> None:
            self._entering = False
            self.form.clear()
            self._know(known)
            self.card.test.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.emit(words.stored)

        self._change(Lane.STORAGE, lambda company: self._service.store(company, key, secret), stored)

    def _ask_to_forget(self) -> None:
        def forgotten(known: KnownPair) -> None:
            self._know(known)
            self._refresh()
            self.said.emit(words.forgotten)

        self._decide(
            words.forget,
            lambda: self._change(Lane.STORAGE, self._service.forget, forgotten),
        )

    def _ask_for_new_secret(self) -> None:
        company = self._company
        if company is None:
            return

        def made(known: KnownPair) -> None:
            self._know(known)
            self.card.copy_secret_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.emit(words.made)

        self._decide(
            lambda: words.new_secret(company.name),
            lambda: self._change(Lane.NETWORK, self._service.new_secret, made),
            expected=company.name,
        )

    def _decide(
        self, decision: Callable[[], Decision], act: Callable[[], None], *, expected: str = ""
    ) -> None:
        dialog = DecisionDialog(decision, self, expected=expected)
        dialog.accepted.connect(act)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change(
        self, lane: Lane, work: Callable[[Company], KnownPair], done: Callable[[KnownPair], None]
    ) -> None:
        company = self._company
        if company is None or self._busy:
            return
        self._busy = True
        self._revealed.hide()
        self._show()

        def changed(known: KnownPair) -> None:
            if company == self._company:
                self._busy = False
                done(known)

        def not_changed(problem: DeskError) -> None:
            if company == self._company:
                self._busy = False
                self._load()  # what a lost answer leaves behind is another state
            self.failed.emit(problem)
            self._tell_desk(problem)

        self._tasks.submit(self, lane, lambda _task: work(company), changed, not_changed)

    def _test_or_stop(self) -> None:
        company = self._company
        if self._testing is not None:
            self._testing.cancel()
            self._testing = None
            self._show()
            return
        if company is None:
            return

        def ended() -> None:
            self._testing = None
            self._show()

        def works(known: KnownPair) -> None:
            ended()
            self._know(known)
            self.said.emit(words.works)

        def does_not(problem: DeskError) -> None:
            ended()
            self._vault_may_have_changed()  # the last test's outcome
            if isinstance(problem, NotAllowed):
                self.said.emit(lambda: words.not_allowed(problem))
            else:
                self.failed.emit(problem)
            self._tell_desk(problem)

        self._testing = self._tasks.submit(
            self, Lane.NETWORK, lambda _task: self._service.test(company), works, does_not
        )
        self._show()

    def _tell_desk(self, problem: DeskError) -> None:
        """It finds out for itself whether the server is gone, and notices when it is back."""
        if isinstance(problem, Unreachable) and not self._desk.offline:
            self._asked_desk = True
            self._desk.refresh(quietly=True)
