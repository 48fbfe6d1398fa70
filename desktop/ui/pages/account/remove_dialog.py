"""Removing a company: what is erased here is said, and that its server keeps all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.company import Company, CompanyKind
from desktop.ui.shell.translated import TranslatedDialog


class RemoveDialog(TranslatedDialog):
    def __init__(self, company: Company, consumers: int, parent: QWidget) -> None:
        """`consumers`: how many of its are kept here."""
        super().__init__(parent)
        self._company = company
        self._consumers = consumers
        self._heading, self._erased, self._stays = QLabel(self), QLabel(self), QLabel(self)
        self._heading.setObjectName("heading")
        for label in (self._heading, self._erased, self._stays):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.remove = QPushButton(self)
        self.remove.setObjectName("danger")
        self.remove.clicked.connect(self.accept)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        self.buttons.rejected.connect(self.reject)
        # The safe choice is what Return does.
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (self._heading, self._erased, self._stays, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(480)
        self.retranslate()

    @property
    def text(self) -> str:
        return f"{self._erased.text()}\n{self._stays.text()}"

    def retranslate(self) -> None:
        company = self._company
        self.setWindowTitle(self.tr("Remove the company"))
        self._heading.setText(self.tr("Remove “{name}” from this computer?").format(name=company.name))
        lines = [
            self.tr("Erased here:"),
            "– " + self.tr("the list of %n consumer(s), with their kept secrets", "", self._consumers),
            "– " + self.tr("owners, notes, tests and unfinished forms that only this computer knows"),
        ]
        if company.kind is not CompanyKind.SAMPLE:
            lines.append(
                "– "
                + self.tr(
                    "its addresses, its older key pair, and the key, secret and sign-in of this program there"
                )
            )
        self._erased.setText("\n".join(lines))
        self._stays.setText(self._what_stays())
        self.remove.setText(self.tr("Remove"))

    def _what_stays(self) -> str:
        if self._company.kind is CompanyKind.SAMPLE:
            return self.tr(
                "The sample company's invented data stays in the data folder: it is there again when you "
                "open it."
            )
        stays = self.tr(
            "Its server keeps everything: the consumers go on working, also the one of this program. Delete "
            "that "
            "one in Fracttal when it isn't needed any more."
        )
        if self._company.is_prepared:
            stays += " " + self.tr(
                "It was prepared by your IT department, and comes back only when they change its entry."
            )
        return stays
