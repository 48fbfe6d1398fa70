"""Connecting a company, or changing how it is connected: the fields, a test in words, and signing in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.company import Company
from desktop.domain.errors import (
    AddressProblem,
    DeskError,
    OwnSecretNotKept,
    PairRefused,
    PortTaken,
)
from desktop.domain.secret import Secret
from desktop.domain.sign_in import BrowserAsk
from desktop.services.companies import Companies, CompanyPair
from desktop.services.company_probe import STEPS, Finding, Probed
from desktop.ui.pages.browser_answer import browser_answer
from desktop.ui.pages.connect_form import ConnectForm, Typed, Way
from desktop.ui.pages.findings import Findings
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.page import Page
from desktop.ui.shell.tasks import Lane, Task, Tasks
from desktop.ui.widgets.bounded_width import bounded
from desktop.ui.widgets.flow_row import FlowRow

T = TypeVar("T")


class ConnectPage(Page):
    connected = Signal(object)  # a Company
    left = Signal()
    _browser_wanted = Signal(str)  # from the thread that signs in

    def __init__(
        self,
        icons: Icons,
        companies: Companies,
        browser: Callable[[str], bool],
        tasks: Tasks,
        bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._companies = companies
        self._browser = browser
        self._tasks = tasks
        self._bar = bar
        self._running: Task | None = None
        self._testing = False
        self.form = ConnectForm(icons, self)
        self.form.submitted.connect(self._connect)
        self.form.way_changed.connect(self._way_changed)
        self.inputs = self.form.inputs
        self.other_address = self.form.other_address
        self.findings = Findings(icons, self)
        self.connect_now, self.test, self.cancel = (QPushButton(self) for _ in range(3))
        self.connect_now.setObjectName("primary")
        self.connect_now.clicked.connect(self._connect)
        self.test.clicked.connect(self._test)
        self.cancel.clicked.connect(self._cancel)
        self._browser_wanted.connect(self._open_browser, Qt.ConnectionType.QueuedConnection)
        self._build_waiting()
        self._build()
        last: QWidget = self.form.port
        for widget in (self.address, self.copy_address, self.connect_now, self.test, self.cancel):
            QWidget.setTabOrder(last, widget)
            last = widget
        self.retranslate()

    def _build_waiting(self) -> None:
        """What stands there while the browser is waited for."""
        self.waiting = QWidget(self)
        self._waiting_words = QLabel(self.waiting)
        self._waiting_words.setWordWrap(True)
        self.address = QLineEdit(self.waiting)
        self.address.setReadOnly(True)
        self.copy_address = QPushButton(self.waiting)
        self.copy_address.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.address.text()))
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.copy_address)
        column = QVBoxLayout(self.waiting)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._waiting_words)
        column.addLayout(row)
        self.waiting.hide()

    def _build(self) -> None:
        card = QWidget(self)
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 22, 24, 22)
        inside.setSpacing(14)
        self.progress = QProgressBar(card)
        self.progress.setTextVisible(False)
        self.progress.hide()
        buttons = FlowRow()
        for button in (self.connect_now, self.test, self.cancel):
            buttons.addWidget(button)
        for widget in (self.form, self.findings, self.waiting, self.progress):
            inside.addWidget(widget)
        inside.addLayout(buttons)
        content = QWidget(self)
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 24)
        column.addLayout(bounded(card, 640))
        column.addStretch(1)
        area = self._area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def begin(self, company: Company | None) -> None:
        """Shows the fields of `company` to change them; None: for a new one, whatever was typed before."""
        if company is None:
            if self.form.company is not None:
                self.clear()
        else:
            self._stop()
            self._show_findings([])
            self.form.show_company(company)
            self.retranslate()

    def heading(self) -> tuple[str, str]:
        """Title and purpose, in the language of now."""
        purpose = self.tr("Signs in at its server and finds out whether consumers can be managed from here.")
        if self.form.company is not None:
            return self.tr("Change the connection of a company"), purpose
        return self.tr("Connect a company"), purpose

    @property
    def is_changing(self) -> bool:
        """Whether a company that is kept is being changed."""
        return self.form.company is not None

    def clear(self) -> None:
        self._show_findings([])
        self.form.clear()
        self.retranslate()

    def problem_under(self, field: str) -> str:
        return self.form.problem_under(field)

    def retranslate(self) -> None:
        busy = self._running is not None
        way = self.form.way
        words = {
            Way.PAIR: self.tr("Save and connect") if self.form.company else self.tr("Connect"),
            Way.BROWSER: self.tr("Sign in with the browser"),
            Way.NONE: self.tr("Keep the company"),
        }
        connecting = busy and not self._testing
        self.connect_now.setText(self.tr("Connecting…") if connecting else words[way])
        self.test.setText(self.tr("Testing…") if busy and self._testing else self.tr("Test"))
        self.test.setToolTip(self.tr("Says what is found there, and keeps nothing"))
        self.cancel.setText(self.tr("Stop") if busy else self.tr("Cancel"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self._waiting_words.setText(
            self.tr(
                "The browser was opened: agree there, then come back. If it didn't open, copy this address "
                "into "
                "it. The sign-in ends by itself after 5 minutes."
            )
        )
        self.address.setAccessibleName(self.tr("Address for the browser"))
        self.copy_address.setText(self.tr("Copy"))
        self.copy_address.setAccessibleName(self.tr("Copy the address for the browser"))

    def _connect(self) -> None:
        if self._running is not None:
            return
        typed = self.form.examined()
        if typed is None:
            return
        self._bar.clear()
        self._show_findings([])
        known = self.form.company
        if typed.way is Way.BROWSER:
            self._sign_in(typed, known)
            return
        pair = CompanyPair(typed.key, typed.secret) if typed.way is Way.PAIR else None
        self._begin(
            lambda task: self._companies.connect(typed.name, typed.addresses, pair, task, known),
            self._connected,
        )

    def _sign_in(self, typed: Typed, known: Company | None) -> None:
        # Made here, on the window's thread: the other one has no language.
        pages = {agreed: browser_answer(agreed) for agreed in (True, False)}
        ask = BrowserAsk(
            typed.addresses,
            typed.key,
            typed.secret or Secret(""),
            typed.port,
            self._browser_wanted.emit,
            lambda agreed: pages[agreed],
        )
        keeps = typed.secret is None
        self._begin(
            lambda task: self._companies.sign_in(typed.name, ask, task, known, keeps_secret=keeps),
            self._connected,
        )

    def _test(self) -> None:
        if self._running is not None:
            return
        typed = self.form.examined(for_a_test=True)
        if typed is None:
            return
        self._bar.clear()
        known = self.form.company
        has_pair = typed.way is Way.PAIR and bool(typed.key)
        pair = CompanyPair(typed.key, typed.secret) if has_pair else None
        found: list[Finding] = []
        self._show_findings([])

        def work(task: Task) -> Probed:
            return self._companies.try_out(typed.addresses, pair, found.append, task, known)

        def told(done: int, _total: int) -> None:
            self.progress.setValue(done)
            self._show_findings(found[:done])

        self._begin(work, self._tested, testing=True).watch(told)
        self.progress.setRange(0, STEPS)
        self.progress.setValue(0)

    def _begin(self, work: Callable[[Task], T], done: Callable[[T], None], *, testing: bool = False) -> Task:
        self._testing = testing
        self.progress.setRange(0, 0)
        task = self._running = self._tasks.submit(self, Lane.NETWORK, work, done, self._failed)
        self._set_busy()
        return task

    def _connected(self, company: Company) -> None:
        self._end()
        self.clear()
        self.connected.emit(company)

    def _tested(self, probed: Probed) -> None:
        self._end()
        self._show_findings(list(probed.findings))
        self._area.ensureWidgetVisible(self.findings)

    def _failed(self, problem: DeskError) -> None:
        """Nothing typed is lost."""
        self._end()
        if isinstance(problem, OwnSecretNotKept):
            self.form.ask_for_secret()
        elif isinstance(problem, PairRefused):
            self.form.show_problem("key", problem)
        elif isinstance(problem, AddressProblem):
            self.form.show_problem(problem.which, problem)
        elif isinstance(problem, PortTaken):
            self.form.own_port.setChecked(True)
        self._bar.say(lambda: message_for(problem))

    def _cancel(self) -> None:
        if not self._stop():
            self.left.emit()

    def _stop(self) -> bool:
        """Whether something was under way."""
        if self._running is None:
            return False
        self._running.cancel()
        self._end()
        return True

    def _end(self) -> None:
        self._running = None
        self.waiting.hide()
        had_keyboard = self.cancel.hasFocus()  # it went there when its button could not be pressed
        self._set_busy()
        if had_keyboard:
            button = self.test if self._testing else self.connect_now
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_browser(self, address: str) -> None:
        if self._running is None:
            return  # stopped meanwhile
        self.address.setText(address)
        self.address.setCursorPosition(0)
        self.waiting.show()
        if not self._browser(address):
            self._bar.say(
                lambda: Message(
                    "warning",
                    self.tr("No browser could be opened"),
                    self.tr("Copy the address below into a browser on this computer."),
                )
            )

    def _show_findings(self, found: list[Finding]) -> None:
        self.findings.show_findings(tuple(found))

    def _way_changed(self) -> None:
        self._show_findings([])
        self.retranslate()

    def _set_busy(self) -> None:
        busy = self._running is not None
        self.form.set_busy(busy)
        self.connect_now.setEnabled(not busy)
        self.test.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.retranslate()
