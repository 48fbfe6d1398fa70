"""The menu in which one chooses what the table is narrowed to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.filters import Facet, Filters
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.facet_words import facet_name, values_of
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.plain_text import short
from desktop.ui.widgets.staying_menu import StayingMenu


class FilterMenu(StayingMenu):
    changed = Signal(object)  # the Filters that hold from now on

    def __init__(self, icons: Icons, model: ConsumerModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._model = model
        self.facets = {facet: StayingMenu(self) for facet in Facet}
        for facet, menu in self.facets.items():
            self.addMenu(menu)
            menu.aboutToShow.connect(partial(self._fill, facet))
        self.addSeparator()
        self.clear_all = self.addAction(icons.named("close"), "")
        self.clear_all.triggered.connect(lambda: self.changed.emit(Filters()))
        self.aboutToShow.connect(self._name)

    def _name(self) -> None:
        for facet, menu in self.facets.items():
            chosen = len(self._model.filters.of(facet))
            name = facet_name(facet)
            menu.setTitle(f"{name} ({QLocale().toString(chosen)})" if chosen else name)
        self.clear_all.setText(QCoreApplication.translate("FilterMenu", "Clear the filters"))
        self.clear_all.setEnabled(bool(self._model.filters))

    def _fill(self, facet: Facet) -> None:
        menu, rows = self.facets[facet], self._model.rows
        chosen = self._model.filters.of(facet)
        menu.clear()
        for value, words, count in values_of(facet, rows, chosen):
            # A lone & would underline what follows it.
            text = short(words.replace("\t", " ").replace("\n", " "), menu).replace("&", "&&")
            action = menu.addAction(f"{text} ({QLocale().toString(count)})")
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(partial(self._toggle, facet, value))

    def _toggle(self, facet: Facet, value: str, _checked: bool = False) -> None:
        self.changed.emit(self._model.filters.toggled(facet, value))
        self._name()
