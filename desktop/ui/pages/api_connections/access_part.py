"""In the consumer panel: what it reaches, as found by the last test, and a way to test now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.domain.access import READS, AccessTest, promised, summary_of
from desktop.domain.consumer import Consumer, GrantType, is_callback
from desktop.domain.errors import DeskError, Stopped
from desktop.domain.permission import group_named
from desktop.domain.sign_in import OpenedSignIn, own_port
from desktop.ui.pages.api_connections.access_findings import AccessFindings
from desktop.ui.pages.api_connections.access_run import AccessRun
from desktop.ui.pages.api_connections.group_people import GroupPeople
from desktop.ui.pages.api_connections.panel_part import PanelPart
from desktop.ui.pages.api_connections.pasted_sign_in import PastedSignIn
from desktop.ui.pages.help_topics import TEST_ACCESS
from desktop.ui.shell.access_words import summary_words
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.open_company import OpenCompany


class AccessPart(PanelPart):
    topic = TEST_ACCESS
    tested = Signal(object)  # an AccessTest

    def __init__(
        self,
        icons: Icons,
        desk: OpenCompany,
        run: AccessRun,
        people: GroupPeople,
        browser: Callable[[str], bool],
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run = run
        self._people = people
        self._browser = browser
        self._bar = bar
        self._consumer: Consumer | None = None
        self._latest: AccessTest | None = None  # newer than what is known, or not worth keeping
        self._opened: OpenedSignIn | None = None
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._hint = QLabel(self)
        self._hint.setObjectName("muted")
        self._hint.setWordWrap(True)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.test = QPushButton(self)
        self.paste = PastedSignIn(self)
        self.findings = AccessFindings(icons, self)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading, 1)
        top.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        for widget in (self._hint, self.state, self.progress, self.paste, self.findings):
            column.addWidget(widget)
        self.test.clicked.connect(self._test_or_stop)
        self.paste.given.connect(self._pasted)
        run.changed.connect(self._show)
        people.changed.connect(self._show)
        run.progressed.connect(self._show_progress)
        run.done.connect(self._done)
        run.failed.connect(self._failed)
        run.began.connect(self._began)
        run.browser_wanted.connect(self._open_browser)
        desk.reach_changed.connect(self._show)
        self.paste.hide()
        self.hide()
        self.retranslate()

    def show_consumer(self, consumer: Consumer | None) -> None:
        if (consumer and consumer.id) != (self._consumer and self._consumer.id):
            self._run.stop()
            self._latest = self._opened = None
            self.paste.end()
        self._consumer = consumer
        if consumer is not None:
            self._people.look()
        self.setVisible(consumer is not None)
        self._show()

    def leave(self) -> None:
        self._run.stop()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Access"))
        self.progress.setAccessibleName(self.tr("Progress of the test"))
        self._show()

    @property
    def last(self) -> AccessTest | None:
        """The newest test there is of the consumer in the panel."""
        known = self._desk.known.tests.get(self._consumer.id) if self._consumer else None
        if known is None or (self._latest is not None and self._latest.at > known.at):
            return self._latest
        return known

    def _show(self) -> None:
        consumer = self._consumer
        if consumer is None:
            return
        busy, reason = self._run.busy, self._reason(consumer)
        self.test.setText(self.tr("Stop") if busy else self._action(consumer))
        self.test.setEnabled(busy or not reason)
        self.test.setToolTip("" if busy else reason)
        self.test.setAccessibleDescription("" if busy else reason)
        self.progress.setVisible(busy)
        if not busy:
            self.progress.setRange(0, 0)
        words = self._busy_words() if busy else reason
        self.state.setText(words)
        self.state.setVisible(bool(words))
        self.paste.setVisible(self._opened is not None and not busy)
        group = group_named(self._desk.listing.groups, consumer.group_id)
        last = self.last
        people = self._people.names(consumer) if group is None else ()
        self.findings.show_test(last, consumer, group, people)
        self._hint.setVisible(last is None or consumer.grant_type is GrantType.AUTHORIZATION_CODE)
        self._hint.setText(self._hint_words(consumer))

    def _action(self, consumer: Consumer) -> str:
        if consumer.grant_type is GrantType.CLIENT_CREDENTIALS:
            return self.tr("Test access")
        if self._opened is not None:
            return self.tr("Sign in again")
        return self.tr("Test in the browser")

    def _hint_words(self, consumer: Consumer) -> str:
        words = self.tr(
            "Asks for a token, then reads one record of each module. Nothing is written. It takes at most 12 "
            "of the 200 calls a minute that the company's programs share."
        )
        if consumer.grant_type is GrantType.CLIENT_CREDENTIALS:
            return words
        if own_port(consumer.callback_url) is not None:
            way = self.tr(
                "A person signs in: the browser opens, and comes back to this program by itself, because the "
                "callback address leads to this computer."
            )
        else:
            way = self.tr(
                "A person signs in: the browser opens, and is sent to the callback address {address}. From "
                "there the address is copied back to here."
            ).format(address=consumer.callback_url)
        return f"{way} {words}"

    def _reason(self, consumer: Consumer) -> str:
        """Why it can't be tested now; "" when it can."""
        if consumer.id not in self._desk.known.with_secret:
            return self.tr("Its secret isn't kept on this computer, so it can't be tested from here.")
        if self._desk.offline:
            return self.tr("Offline: testing needs the server.")
        by_person = consumer.grant_type is GrantType.AUTHORIZATION_CODE
        if by_person and not is_callback(consumer.callback_url):
            return self.tr(
                "Its callback address isn't one: it must begin with https://, or with http://127.0.0.1 for a "
                "program on the person's own computer."
            )
        return ""

    def _busy_words(self) -> str:
        if self._run.waits_for_browser:
            return self.tr("Waiting for the browser: agree there, then come back.")
        return self.tr("Testing…")

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        words = self.tr("Testing: {done} of {total} reads")
        if total == len(READS):
            self.state.setText(words.format(done=self.locale().toString(done), total=total))

    def _test_or_stop(self) -> None:
        company, consumer = self._desk.company, self._consumer
        if self._run.busy:
            self._run.stop()
            self._bar.say(self._stopped)
        elif company is not None and consumer is not None:
            self._bar.clear()
            self._opened = None
            if consumer.grant_type is GrantType.CLIENT_CREDENTIALS:
                self._run.test(company, consumer)
            elif own_port(consumer.callback_url) is not None:
                self._run.test_in_browser(company, consumer)
            else:
                self._run.begin_sign_in(company, consumer)

    def _stopped(self) -> Message:
        return Message("info", self.tr("The test was stopped"), self.tr("What was known before stays."))

    def _began(self, opened: OpenedSignIn) -> None:
        self._opened = opened
        self._show()
        self.paste.begin()

    def _pasted(self, text: str) -> None:
        company, consumer = self._desk.company, self._consumer
        if company is not None and consumer is not None and self._opened is not None:
            self._bar.clear()
            self._run.test_with(company, consumer, self._opened, text)

    def _open_browser(self, address: str) -> None:
        if not self._browser(address):
            self._bar.say(
                lambda: Message(
                    "warning",
                    self.tr("No browser could be opened"),
                    self.tr("Open this address in a browser on this computer: {address}").format(
                        address=address
                    ),
                )
            )

    def _done(self, test: AccessTest) -> None:
        self._latest, self._opened = test, None
        self.paste.end()
        self._show()
        self._announce(test)
        self._desk.reload()
        self.tested.emit(test)

    def _announce(self, test: AccessTest) -> None:
        consumer = self._consumer
        group = group_named(self._desk.listing.groups, consumer.group_id) if consumer else None
        promise = promised(group)
        words = summary_words(summary_of(test, promise), promise_known=bool(promise))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _failed(self, problem: DeskError) -> None:
        self._show()
        if not isinstance(problem, Stopped):
            self._bar.say(lambda: message_for(problem))
