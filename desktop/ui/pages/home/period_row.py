"""Which period and location the figures are of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QCollator, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.domain.work import Period
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.moments import today
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.date_box import DateBox
from desktop.ui.widgets.flow_row import FlowRow

MONTH, LAST_30_DAYS, LAST_YEAR, OWN = range(4)


class PeriodRow(TranslatedWidget):
    preset_chosen = Signal()  # a period at one click
    changed = Signal()  # any other choice

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.preset = ChoiceBox(icons, self)
        self.since, self.until = DateBox(icons, self), DateBox(icons, self)
        self.location = ChoiceBox(icons, self)
        self.location.setMinimumContentsLength(24)
        self.location.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.preset.addItems([""] * 4)
        self.location.addItem("", "")
        self._labels = [QLabel(self) for _ in range(4)]
        self._boxes: tuple[QWidget, ...] = (self.preset, self.since, self.until, self.location)
        row = FlowRow(12)
        self.setLayout(row)
        for label, box in zip(self._labels, self._boxes, strict=True):
            label.setObjectName("fieldName")
            label.setBuddy(box)
            field = QWidget(self)
            column = QVBoxLayout(field)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(label)
            column.addWidget(box)
            row.addWidget(field)
        self.preset.setCurrentIndex(LAST_30_DAYS)
        self._apply_preset()
        self.preset.activated.connect(self._preset_activated)
        for dates in (self.since, self.until):
            dates.dateChanged.connect(self._dates_changed)
        self.location.activated.connect(self.changed)
        self.retranslate()

    @property
    def period(self) -> Period:
        return Period(self.since.day(), self.until.day())

    @property
    def chosen_location(self) -> str:
        """Empty for all of them."""
        return str(self.location.currentData() or "")

    def keep_up(self) -> None:
        """A preset is as of today, also when the program stays open over midnight."""
        if self.preset.currentIndex() != OWN:
            self._apply_preset()

    def offer_locations(self, names: Iterable[str]) -> None:
        """In the language's own order; the chosen one stays if it is among them."""
        chosen = self.chosen_location
        ordered = sorted(names, key=QCollator(QLocale()).sortKey)
        if [self.location.itemData(row) for row in range(1, self.location.count())] == ordered:
            return
        with QSignalBlocker(self.location):
            while self.location.count() > 1:
                self.location.removeItem(1)
            for name in ordered:
                self.location.addItem(name, name)
            self.location.setCurrentIndex(max(0, self.location.findData(chosen)))

    def retranslate(self) -> None:
        names = (self.tr("Period"), self.tr("From"), self.tr("Until"), self.tr("Location"))
        for label, box, name in zip(self._labels, self._boxes, names, strict=True):
            label.setText(name)
            box.setAccessibleName(name)
        spans = (
            self.tr("This month"),
            self.tr("Last 30 days"),
            self.tr("Last 12 months"),
            self.tr("Days of your choice"),
        )
        for row, name in enumerate(spans):
            self.preset.setItemText(row, name)
        self.location.setItemText(0, self.tr("All locations"))
        with QSignalBlocker(self.since), QSignalBlocker(self.until):
            self.since.speak_language()
            self.until.speak_language()

    def _preset_activated(self, preset: int) -> None:
        if preset == OWN:
            self.since.setFocus()
        else:
            self._apply_preset()
            self.preset_chosen.emit()

    def _apply_preset(self) -> None:
        day = today()
        begins = {
            MONTH: day.replace(day=1),
            LAST_30_DAYS: day - timedelta(days=29),
            LAST_YEAR: _a_year_before(day),
        }
        with QSignalBlocker(self.since), QSignalBlocker(self.until):
            for dates in (self.since, self.until):
                dates.set_last_day(day)
            self.since.set_day(begins[self.preset.currentIndex()])
            self.until.set_day(day)

    def _dates_changed(self) -> None:
        with QSignalBlocker(self.since), QSignalBlocker(self.until):
            if self.since.day() > self.until.day():  # the other one follows
                moved = self.sender()
                if moved is self.until:
                    self.since.set_day(self.until.day())
                else:
                    self.until.set_day(self.since.day())
        self.preset.setCurrentIndex(OWN)
        self.changed.emit()


def _a_year_before(day: date) -> date:
    """12 whole months up to and with `day`."""
    earlier = day + timedelta(days=1)
    try:
        return earlier.replace(year=earlier.year - 1)
    except ValueError:  # 29 February
        return earlier.replace(year=earlier.year - 1, day=28)
