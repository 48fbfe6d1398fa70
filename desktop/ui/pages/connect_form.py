"""The fields with which a company is connected or changed; what is wrong stands where it is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QIntValidator
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.address import check_address
from desktop.domain.company import FRACTTAL_CLOUD, Addresses, Company, SignIn
from desktop.domain.errors import AddressProblem, DeskError
from desktop.domain.secret import Secret
from desktop.domain.sign_in import callback_with
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.message import message_for
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.form_field import FormField
from desktop.ui.widgets.secret_entry import SecretEntry

ADDRESSES = ("api", "token", "authorize")


class Way(Enum):
    """How this program signs in at the company."""

    PAIR = "pair"
    BROWSER = "browser"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Typed:
    """`secret` None: the one that is kept already. `port` 0: the system chooses."""

    name: str
    addresses: Addresses
    way: Way
    key: str
    secret: Secret | None
    port: int


class ConnectForm(TranslatedWidget):
    submitted = Signal()  # Return in a field
    way_changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._company: Company | None = None
        self._shown: dict[str, DeskError] = {}
        self._blank: set[str] = set()
        self.inputs = {field: QLineEdit(self) for field in ("name", *ADDRESSES, "key")}
        self.inputs["secret"] = SecretEntry(self)
        self._rows = {field: FormField(icons, entry, self) for field, entry in self.inputs.items()}
        self.other_address = QCheckBox(self)
        self.other_address.toggled.connect(self._show_fields)
        self._question = QLabel(self)
        self._question.setObjectName("fieldName")
        self._question.setWordWrap(True)
        self._none_means = QLabel(self)
        self._none_means.setObjectName("muted")
        self._none_means.setWordWrap(True)
        self._group = QButtonGroup(self)
        self.ways = {way: QRadioButton(self) for way in Way}
        for button in self.ways.values():
            self._group.addButton(button)
            button.toggled.connect(self._way_toggled)
        self._build_way_back(icons)
        for field, entry in self.inputs.items():
            entry.textEdited.connect(lambda _, field=field: self._touched(field))
            entry.returnPressed.connect(self.submitted)
        self._build()
        self.clear()
        self.retranslate()

    def _build_way_back(self, icons: Icons) -> None:
        """What a consumer has to be registered with before a person can sign in."""
        self.callback = QLineEdit(self)
        self.callback.setReadOnly(True)
        self.copy_callback = QPushButton(self)
        self.copy_callback.setIcon(icons.named("copy"))
        self.copy_callback.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.callback.text()))
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.callback, 1)
        row.addWidget(self.copy_callback)
        self._callback_row = FormField(icons, holder, self, focus=self.callback)
        self.port = QLineEdit(self)
        self.port.setValidator(QIntValidator(1024, 65535, self.port))
        self.port.setMaximumWidth(120)
        self.port.textEdited.connect(self._show_callback)
        self.port.returnPressed.connect(self.submitted)
        self._port_row = FormField(icons, self.port, self)
        self.own_port = QCheckBox(self)
        self.own_port.toggled.connect(self._show_fields)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._rows["name"])
        column.addWidget(self.other_address)
        for field in ADDRESSES:
            column.addWidget(self._rows[field])
        ways = QVBoxLayout()
        ways.setSpacing(7)
        ways.addWidget(self._question)
        for button in self.ways.values():
            ways.addWidget(button)
        column.addLayout(ways)
        for widget in (
            self._rows["key"],
            self._rows["secret"],
            self._callback_row,
            self.own_port,
            self._port_row,
            self._none_means,
        ):
            column.addWidget(widget)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """The keyboard goes from top to bottom, whatever was made first."""
        order = [
            self.inputs["name"],
            self.other_address,
            *(self.inputs[which] for which in ADDRESSES),
            *self.ways.values(),
            self.inputs["key"],
            self.inputs["secret"],
            self.callback,
            self.copy_callback,
            self.own_port,
            self.port,
        ]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    @property
    def company(self) -> Company | None:
        """The one that is changed; None for a new one."""
        return self._company

    @property
    def way(self) -> Way:
        return next(way for way, button in self.ways.items() if button.isChecked())

    def clear(self) -> None:
        """For a new company."""
        self._company = None
        self._fill("", FRACTTAL_CLOUD, "", Way.PAIR)
        self.other_address.setChecked(False)

    def show_company(self, company: Company) -> None:
        """To change it, or to complete one that was prepared."""
        self._company = company
        way = Way.BROWSER if company.sign_in is SignIn.BROWSER else Way.PAIR
        if not company.key and not company.is_prepared:
            way = Way.NONE
        self._fill(company.name, company.addresses, company.key, way)
        self.other_address.setChecked(company.addresses != FRACTTAL_CLOUD)

    def _fill(self, name: str, addresses: Addresses, key: str, way: Way) -> None:
        texts = {"name": name, "key": key, "secret": ""}
        texts |= {which: getattr(addresses, which) for which in ADDRESSES}
        for field, text in texts.items():
            self.inputs[field].setText(text)
            self.inputs[field].setCursorPosition(0)
        self.port.clear()
        self.own_port.setChecked(False)
        self.ways[way].setChecked(True)
        self._shown.clear()
        self._blank.clear()
        self._show_fields()
        self.retranslate()

    def start(self) -> None:
        field = "name" if not self.inputs["name"].text() or not self.inputs["key"].isVisible() else "key"
        self.inputs[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def examined(self, *, for_a_test: bool = False) -> Typed | None:
        """What was typed, when it can be used; else None, and what is wrong stands under its field. A test
        needs no name, and no pair either."""
        texts = {field: entry.text().strip() for field, entry in self.inputs.items()}
        way = self.way
        self._shown.clear()
        self._blank = set() if for_a_test else {field for field in ("name",) if not texts[field]}
        if self._needs_key(texts, for_a_test):
            self._blank.add("key")
        if self._needs_secret(texts, for_a_test):
            self._blank.add("secret")
        for which in ADDRESSES:
            try:
                check_address(texts[which], which)
            except AddressProblem as problem:
                self._shown[which] = problem
                self.other_address.setChecked(True)
        if self.own_port.isChecked() and way is Way.BROWSER and not self._port_is_good():
            self._blank.add("port")
        self._show_problems()
        if self._blank or self._shown:
            self._focus_first_problem()
            return None
        secret = None if self._keeps_secret(texts) else Secret(texts["secret"])
        addresses = Addresses(texts["api"], texts["token"], texts["authorize"])
        port = int(self.port.text()) if self.own_port.isChecked() and self.port.text() else 0
        return Typed(texts["name"], addresses, way, texts["key"], secret, port)

    def _needs_key(self, texts: dict[str, str], for_a_test: bool) -> bool:
        if texts["key"] or self.way is Way.NONE:
            return False
        return not for_a_test or (self.way is Way.PAIR and bool(texts["secret"]))

    def _needs_secret(self, texts: dict[str, str], for_a_test: bool) -> bool:
        if texts["secret"] or self.way is not Way.PAIR or self._keeps_secret(texts):
            return False
        return not for_a_test or bool(texts["key"])

    def _keeps_secret(self, texts: dict[str, str]) -> bool:
        """Nothing was typed where a secret may be kept already."""
        known = self._company
        return not texts["secret"] and known is not None and bool(known.key) and texts["key"] == known.key

    def _port_is_good(self) -> bool:
        return self.port.hasAcceptableInput()

    def show_problem(self, field: str, problem: DeskError) -> None:
        self._shown[field] = problem
        self._show_problems()

    def ask_for_secret(self) -> None:
        """The one that should be kept isn't."""
        self._blank.add("secret")
        self._show_problems()
        self.inputs["secret"].setFocus(Qt.FocusReason.OtherFocusReason)

    def problem_under(self, field: str) -> str:
        return self._port_row.problem if field == "port" else self._rows[field].problem

    def set_busy(self, busy: bool) -> None:
        for widget in (
            *self.inputs.values(),
            *self.ways.values(),
            self.other_address,
            self.own_port,
            self.port,
        ):
            widget.setEnabled(not busy)

    def retranslate(self) -> None:
        changing = self._company is not None and bool(self._company.key)
        by_browser = self.way is Way.BROWSER
        self._rows["name"].name_it(self.tr("Company"), self.tr("As you want to see it here."))
        self.other_address.setText(self.tr("Other address than Fracttal's cloud"))
        self._rows["api"].name_it(self.tr("Address of the API"))
        self._rows["token"].name_it(self.tr("Address for tokens"))
        self._rows["authorize"].name_it(self.tr("Address for signing in"))
        self._question.setText(self.tr("How does this program sign in there?"))
        for button in self.ways.values():
            button.setAccessibleDescription(self._question.text())
        self.ways[Way.PAIR].setText(self.tr("With the key and secret of a consumer made for it"))
        self.ways[Way.BROWSER].setText(self.tr("As me, in the browser"))
        self.ways[Way.NONE].setText(self.tr("Not at all for now"))
        key_hint = (
            self.tr("Of a consumer with the grant type Authorization code and the callback address below.")
            if by_browser
            else self.tr("Of a consumer made for this program on Fracttal's page.")
        )
        self._rows["key"].name_it(self.tr("Key"), key_hint)
        secret_hint = self.tr("It is kept in this computer's keychain, and nowhere else.")
        if changing:
            secret_hint = self.tr("Leave it empty to keep the one that is here.")
        elif by_browser:
            secret_hint = self.tr("If the consumer has one. It is kept in this computer's keychain.")
        self._rows["secret"].name_it(self.tr("Secret"), secret_hint)
        self._callback_row.name_it(
            self.tr("Callback address"), self.tr("Register exactly this one with the consumer.")
        )
        self.copy_callback.setText(self.tr("Copy"))
        self.copy_callback.setAccessibleName(self.tr("Copy the callback address"))
        self.own_port.setText(self.tr("The server wants a callback address with a port"))
        self._port_row.name_it(
            self.tr("Port"), self.tr("A number from 1024 to 65535 that no other program here uses.")
        )
        self._none_means.setText(
            self.tr(
                "Consumers are then made on Fracttal's own page, step by step, and kept here. A key can be "
                "given "
                "later, under Account."
            )
        )
        self._show_problems()

    def _way_toggled(self, chosen: bool) -> None:
        if chosen:
            self._blank.clear()
            self._shown.clear()
            self._show_fields()
            self.retranslate()
            self.way_changed.emit()

    def _show_fields(self) -> None:
        way = self.way
        for which in ADDRESSES:
            self._rows[which].setVisible(self.other_address.isChecked())
        for field in ("key", "secret"):
            self._rows[field].setVisible(way is not Way.NONE)
        for widget in (self._callback_row, self.own_port):
            widget.setVisible(way is Way.BROWSER)
        self._port_row.setVisible(way is Way.BROWSER and self.own_port.isChecked())
        self._none_means.setVisible(way is Way.NONE)
        self._show_callback()

    def _show_callback(self) -> None:
        with_port = self.own_port.isChecked() and self._port_is_good()
        self.callback.setText(callback_with(int(self.port.text()) if with_port else 0))
        self._blank.discard("port")
        self._show_problems()

    def _touched(self, field: str) -> None:
        self._blank.discard(field)
        self._shown.pop(field, None)
        if field in ("key", "secret"):
            self._shown.pop("key", None)
        self._show_problems()

    def _focus_first_problem(self) -> None:
        wrong = self._blank | set(self._shown)
        first = next((field for field in self._rows if field in wrong), None)
        (self.inputs[first] if first else self.port).setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._port_row.show_problem(
            self.tr("Type a port from 1024 to 65535.") if "port" in self._blank else ""
        )
