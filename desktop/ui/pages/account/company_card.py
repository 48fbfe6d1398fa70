"""A company on the Account page: what it is, and what can be done with it."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.company import Company, CompanyKind, SignIn
from desktop.services.company_probe import STEPS, Finding
from desktop.ui.pages.findings import Findings
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import how_long_ago
from desktop.ui.shell.translated import TranslatedWidget


class CompanyCard(TranslatedWidget):
    open_wanted = Signal(object)  # each with the Company
    test_wanted = Signal(object)
    rename_wanted = Signal(object)
    change_wanted = Signal(object)
    remove_wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(
        self,
        icons: Icons,
        company: Company,
        refreshed_at: datetime | None,
        is_open: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.company = company
        self._refreshed_at = refreshed_at
        self._is_open = is_open
        self._testing = False
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name, self._now = QLabel(self), QLabel(self)
        self._name.setObjectName("heading")
        self._now.setObjectName("muted")
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._fact_rows = [self._fact() for _ in range(4)]
        for label in (self._name, self._now):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.findings = Findings(icons, self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.open, self.test, self.rename, self.change, self.remove = (QPushButton(self) for _ in range(5))
        self.remove.setObjectName("danger")
        self.open.clicked.connect(lambda: self.open_wanted.emit(self.company))
        self.test.clicked.connect(self._test_or_stop)
        self.rename.clicked.connect(lambda: self.rename_wanted.emit(self.company))
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.company))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.company))
        self._build()
        self.retranslate()

    def _fact(self) -> tuple[QLabel, QLabel]:
        name, value = QLabel(self), QLabel(self)
        name.setObjectName("muted")
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts.addRow(name, value)
        return name, value

    def _build(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.open, self.test, self.rename, self.change):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._now)
        column.addLayout(self._facts)
        column.addWidget(self.findings)
        column.addWidget(self.progress)
        column.addLayout(buttons)

    def begin_test(self) -> None:
        self._testing = True
        self.findings.show_findings(())
        self.progress.setRange(0, STEPS)
        self.progress.setValue(0)
        self.progress.show()
        self.retranslate()

    def show_progress(self, found: tuple[Finding, ...]) -> None:
        self.progress.setValue(len(found))
        self.findings.show_findings(found)

    def end_test(self) -> None:
        self._testing = False
        self.progress.hide()
        self.retranslate()

    @property
    def testing(self) -> bool:
        return self._testing

    def facts(self) -> dict[str, str]:
        """What stands in the card, by the names that stand before it."""
        return {name.text(): value.text() for name, value in self._fact_rows if not name.isHidden()}

    def retranslate(self) -> None:
        company = self.company
        kinds = {
            CompanyKind.SAMPLE: self.tr("Sample company: invented data on this computer"),
            CompanyKind.MANAGED: self.tr("Consumers are managed from here"),
            CompanyKind.GUIDED: self.tr("Consumers are made on Fracttal's own page, and kept here"),
        }
        self._name.setText(company.name)
        self._now.setText(self.tr("Open now"))
        self._now.setVisible(self._is_open)
        refreshed = how_long_ago(self._refreshed_at, QLocale()) if self._refreshed_at else self.tr("never")
        host = urlsplit(company.addresses.api).hostname or self.tr("this computer")
        facts = (
            (self.tr("Kind"), kinds[company.kind]),
            (self.tr("Server"), host),
            (self.tr("Own key"), self._own_key()),
            (self.tr("Last refreshed"), refreshed),
        )
        for (name, value), (title, text) in zip(self._fact_rows, facts, strict=True):
            name.setText(title)
            value.setText(text)
            for label in (name, value):
                label.setVisible(bool(text))
        self.open.setText(self.tr("Open"))
        self.open.setEnabled(not self._is_open)
        self.test.setText(self.tr("Stop") if self._testing else self.tr("Test"))
        self.rename.setText(self.tr("Rename…"))
        self.change.setText(self.tr("Change the connection…"))
        self.change.setVisible(company.kind is not CompanyKind.SAMPLE)
        self.remove.setText(self.tr("Remove…"))
        for button in (self.open, self.test, self.rename, self.change, self.remove):
            button.setAccessibleDescription(company.name)
        self.progress.setAccessibleName(self.tr("Progress of the test"))
        self.setAccessibleName(company.name)

    def _own_key(self) -> str:
        company = self.company
        if company.kind is CompanyKind.SAMPLE:
            return ""
        if not company.key:
            return self.tr("none: this program has nothing to sign in with")
        if company.sign_in is SignIn.BROWSER:
            return self.tr("{key} (you signed in with the browser)").format(key=company.key)
        return company.key

    def _test_or_stop(self) -> None:
        if self._testing:
            self.stop_wanted.emit()
        else:
            self.test_wanted.emit(self.company)
