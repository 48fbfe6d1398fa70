"""What goes into a hand-over, in which language, and where it is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QStandardPaths, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.handover import Piece
from desktop.domain.tongues import TONGUES, Tongue, tongue_for
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.form_field import FormField

COLUMNS = 2


class HandoverChoices(TranslatedWidget):
    changed = Signal()

    def __init__(self, icons: Icons, pieces: Sequence[Piece], parent: QWidget) -> None:
        super().__init__(parent)
        self.language = ChoiceBox(icons, self)
        for tongue in TONGUES:
            self.language.addItem(tongue.name, tongue.code)
        self.language.setCurrentIndex(TONGUES.index(tongue_for([QLocale().name()])))
        self._language_field = FormField(icons, self.language, self)
        self._pieces_name = QLabel(self)
        self._pieces_name.setObjectName("fieldName")
        self.pieces = {piece: QCheckBox(self) for piece in pieces}
        self._no_power_query = QLabel(self)
        self._no_power_query.setObjectName("hint")
        self._no_power_query.setWordWrap(True)
        self._no_power_query.setVisible(Piece.POWER_QUERY not in self.pieces)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        for number, box in enumerate(self.pieces.values()):
            box.setChecked(True)
            box.toggled.connect(self.changed)
            grid.addWidget(box, *divmod(number, COLUMNS))
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self.place = QLineEdit(self)
        self.place.setText(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.place.textChanged.connect(self.changed)
        self.choose = QPushButton(self)
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        where = QWidget(self)
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        self._place_field = FormField(icons, where, self, focus=self.place)
        self.zipped = QCheckBox(self)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(12)
        column_of_all.addWidget(self._language_field)
        column_of_all.addWidget(self._pieces_name)
        column_of_all.addLayout(grid)
        column_of_all.addWidget(self._no_power_query)
        column_of_all.addWidget(self._place_field)
        column_of_all.addWidget(self.zipped)
        self.retranslate()

    @property
    def tongue(self) -> Tongue:
        return TONGUES[self.language.currentIndex()]

    @property
    def chosen(self) -> frozenset[Piece]:
        return frozenset(piece for piece, box in self.pieces.items() if box.isChecked())

    def retranslate(self) -> None:
        self._language_field.name_it(
            self.tr("Language of the integrator"), self.tr("It may be another than that of this program.")
        )
        self._pieces_name.setText(self.tr("What goes in"))
        names = {
            Piece.PAGE: self.tr("Page to read (HTML)"),
            Piece.PDF: self.tr("The same page as PDF"),
            Piece.CURL: self.tr("Requests for curl"),
            Piece.PYTHON: self.tr("Program in Python"),
            Piece.POSTMAN: self.tr("Postman collection"),
            Piece.POWER_QUERY: self.tr("Query for Power BI"),
            Piece.ENV: self.tr("Settings file (.env)"),
        }
        for piece, box in self.pieces.items():
            box.setText(names[piece])
        self._no_power_query.setText(
            self.tr("Power BI can't let a person agree in the browser without a connector of its own.")
        )
        self._place_field.name_it(self.tr("Save in"))
        self.choose.setText(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the folder"))
        self.zipped.setText(self.tr("As one zip file"))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Save in"), self.place.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.place.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
