"""Connecting a company: name, server, key and secret; what is wrong stands where it is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.company import FRACTTAL_CLOUD, Addresses, Company, check_address
from desktop.domain.errors import AddressProblem, DeskError, PairRefused
from desktop.domain.secret import Secret
from desktop.services.companies import Companies, CompanyPair
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message_bar import MessageBar
from desktop.ui.shell.messages import message_for
from desktop.ui.shell.page import Page
from desktop.ui.shell.tasks import Lane, Task, Tasks
from desktop.ui.widgets.form_field import FormField


class ConnectPage(Page):
    connected = Signal(object)  # a Company
    left = Signal()

    def __init__(
        self, icons: Icons, companies: Companies, tasks: Tasks, bar: MessageBar, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._companies = companies
        self._tasks = tasks
        self._bar = bar
        self._running: Task | None = None
        self._shown: dict[str, DeskError] = {}
        self._blank: set[str] = set()
        self.inputs = {
            field: QLineEdit(self) for field in ("name", "api", "token", "authorize", "key", "secret")
        }
        self.inputs["secret"].setEchoMode(QLineEdit.EchoMode.Password)
        self._rows = {field: FormField(icons, entry, self) for field, entry in self.inputs.items()}
        self.other_address = QCheckBox(self)
        self.other_address.toggled.connect(self._show_addresses)
        self.connect_now = QPushButton(self)
        self.connect_now.setObjectName("primary")
        self.connect_now.clicked.connect(self._connect)
        self.cancel = QPushButton(self)
        self.cancel.clicked.connect(self._cancel)
        for field, entry in self.inputs.items():
            entry.textEdited.connect(lambda _, field=field: self._touched(field))
            entry.returnPressed.connect(self._connect)
        self._build()
        self.clear()
        self.retranslate()

    def _build(self) -> None:
        card = QWidget(self)
        card.setObjectName("card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card.setMaximumWidth(640)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 22, 24, 22)
        inside.setSpacing(14)
        inside.addWidget(self._rows["name"])
        inside.addWidget(self.other_address)
        for field in ("api", "token", "authorize", "key", "secret"):
            inside.addWidget(self._rows[field])
        buttons = QHBoxLayout()
        buttons.addWidget(self.connect_now)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        content = QWidget(self)
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 16, 24, 24)
        column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)

    def clear(self) -> None:
        for entry in self.inputs.values():
            entry.clear()
        self.inputs["api"].setText(FRACTTAL_CLOUD.api)
        self.inputs["token"].setText(FRACTTAL_CLOUD.token)
        self.inputs["authorize"].setText(FRACTTAL_CLOUD.authorize)
        self.other_address.setChecked(False)
        self._show_addresses(False)
        self._shown.clear()
        self._blank.clear()
        self._show_problems()

    def start(self) -> None:
        self.inputs["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def problem_under(self, field: str) -> str:
        return self._rows[field].problem

    def retranslate(self) -> None:
        self._rows["name"].name_it(self.tr("Company"), self.tr("As you want to see it here."))
        self.other_address.setText(self.tr("Other address than Fracttal's cloud"))
        self._rows["api"].name_it(self.tr("Address of the API"))
        self._rows["token"].name_it(self.tr("Address for tokens"))
        self._rows["authorize"].name_it(self.tr("Address for signing in"))
        self._rows["key"].name_it(
            self.tr("Key"), self.tr("Of a consumer made for this program on Fracttal's page.")
        )
        self._rows["secret"].name_it(
            self.tr("Secret"), self.tr("It is kept in this computer's keychain, and nowhere else.")
        )
        self.connect_now.setText(self.tr("Connecting…") if self._running else self.tr("Connect"))
        self.cancel.setText(self.tr("Stop") if self._running else self.tr("Cancel"))
        self._show_problems()

    def _show_addresses(self, shown: bool) -> None:
        for field in ("api", "token", "authorize"):
            self._rows[field].setVisible(shown)

    def _touched(self, field: str) -> None:
        self._blank.discard(field)
        self._shown.pop(field, None)
        if field in ("key", "secret"):
            self._shown.pop("key", None)
        self._show_problems()

    def _connect(self) -> None:
        if self._running is not None:
            return
        typed = {field: entry.text() for field, entry in self.inputs.items()}
        self._shown.clear()
        self._blank = {field for field in ("name", "key", "secret") if not typed[field].strip()}
        for which in ("api", "token", "authorize"):
            try:
                check_address(typed[which], which)
            except AddressProblem as problem:
                self._shown[which] = problem
                self.other_address.setChecked(True)
        self._show_problems()
        if self._blank or self._shown:
            first = next(field for field in self._rows if field in self._blank or field in self._shown)
            self.inputs[first].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        pair = CompanyPair(typed["key"].strip(), Secret(typed["secret"].strip()))
        addresses = Addresses(typed["api"], typed["token"], typed["authorize"])
        name = typed["name"]
        self._running = self._tasks.submit(
            self,
            Lane.NETWORK,
            lambda task: self._companies.connect(name, addresses, pair, task),
            self._connected,
            self._failed,
        )
        self._set_busy()

    def _connected(self, company: Company) -> None:
        self._running = None
        self._set_busy()
        self.clear()
        self.connected.emit(company)

    def _failed(self, problem: DeskError) -> None:
        """Nothing typed is lost."""
        self._running = None
        self._set_busy()
        if isinstance(problem, PairRefused):
            self._shown["key"] = problem
            self._show_problems()
        self._bar.say(lambda: message_for(problem))

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._running = None
            self._set_busy()
        else:
            self.left.emit()

    def _set_busy(self) -> None:
        for entry in self.inputs.values():
            entry.setEnabled(self._running is None)
        self.connect_now.setEnabled(self._running is None)
        self.retranslate()

    def _show_problems(self) -> None:
        blank = {
            "name": self.tr("Give the company a name."),
            "key": self.tr("Paste the key of a consumer of this company."),
            "secret": self.tr("Paste the secret that belongs to the key."),
        }
        for field, row in self._rows.items():
            if field in self._blank:
                row.show_problem(blank[field])
            elif field in self._shown:
                message = message_for(self._shown[field])
                row.show_problem(f"{message.title}. {message.text}")
            else:
                row.show_problem("")
