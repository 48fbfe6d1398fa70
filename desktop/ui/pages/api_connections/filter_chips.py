"""The filters that hold, as chips with an x."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop.domain.filters import Facet, Filters
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.facet_words import facet_name, facet_with, values_of
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.chip import Chip
from desktop.ui.widgets.emptied import empty
from desktop.ui.widgets.flow_row import FlowRow

MOST = 3  # values of one facet that have a chip each


class FilterChips(TranslatedWidget):
    changed = Signal(object)  # the Filters that hold from now on
    emptied = Signal()  # by the keyboard: the focus has lost its place

    def __init__(self, icons: Icons, model: ConsumerModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._model = model
        self._row = FlowRow(6)
        self.setLayout(self._row)
        self._showing: Filters | None = None
        self._before: QWidget | None = None
        self.removers: list[QToolButton] = []
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()

    def come_after(self, widget: QWidget) -> None:
        """In the order in which Tab goes; chips are made later than what follows them."""
        self._before = widget

    def show_filters(self) -> None:
        """Those of the model."""
        if self._showing != self._model.filters:
            self.retranslate()

    def retranslate(self) -> None:
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        filters = self._showing = self._model.filters
        empty(self._row)
        self.removers = []
        for facet in Facet:
            self._add_chips(facet, filters)
        buttons: list[QWidget] = [*self.removers]
        if len(self.removers) > 1:
            clear = QPushButton(self.tr("Clear the filters"), self)
            clear.clicked.connect(partial(self._choose, Filters()))
            self._row.addWidget(clear)
            buttons.append(clear)
        for before, button in pairwise([self._before, *buttons] if self._before else buttons):
            QWidget.setTabOrder(before, button)
        self.setVisible(bool(filters))
        self.setAccessibleName(self.tr("Filters"))
        self.updateGeometry()
        if had_focus and self.removers:
            self.removers[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_chips(self, facet: Facet, filters: Filters) -> None:
        chosen = filters.of(facet)
        name = facet_name(facet)
        if len(chosen) > MOST:
            words = self.tr("{filter}: %n chosen", "", len(chosen)).format(filter=name)
            self._add(words, filters.with_values(facet, frozenset()))
            return
        for value, words, _ in values_of(facet, self._model.rows, chosen) if chosen else ():
            if value in chosen:
                self._add(facet_with(facet, words), filters.toggled(facet, value))

    def _add(self, words: str, without: Filters) -> None:
        chip = Chip(self._icons, words, self)
        remove = chip.remove
        remove.setToolTip(self.tr("Remove this filter"))
        remove.setAccessibleName(self.tr("Remove the filter {filter}").format(filter=words))
        remove.clicked.connect(partial(self._choose, without))
        self._row.addWidget(chip)
        chip.show()
        self.removers.append(remove)

    def _choose(self, filters: Filters, _checked: bool = False) -> None:
        self.changed.emit(filters)
        if not filters:
            self.emptied.emit()
