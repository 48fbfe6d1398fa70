"""Giving a company another name."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.company import Company
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedDialog
from desktop.ui.widgets.form_field import FormField


class NameDialog(TranslatedDialog):
    def __init__(self, icons: Icons, company: Company, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit(company.name, self)
        self.name.selectAll()
        self._field = FormField(icons, self.name, self)
        self.save = QPushButton(self)
        self.save.setObjectName("primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._field)
        column.addWidget(buttons)
        self.setMinimumWidth(420)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Rename the company"))
        self._field.name_it(self.tr("Name"), self.tr("Here only: nothing changes on its server."))
        self.save.setText(self.tr("Rename"))
