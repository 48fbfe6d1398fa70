"""The table's tools beside the search: filter, columns, and what else is done with the list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.ui.pages.api_connections.columns_menu import ColumnsMenu
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.consumer_table import ConsumerTable
from desktop.ui.pages.api_connections.filter_menu import FilterMenu
from desktop.ui.pages.api_connections.list_output import ListOutput
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.menu_button import MenuButton

EXPORT_KEYS = "Ctrl+E"


class ViewTools(TranslatedWidget):
    def __init__(
        self,
        icons: Icons,
        model: ConsumerModel,
        table: ConsumerTable,
        output: ListOutput,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._model = model
        self._table = table
        self._page = parent
        self.filter_menu = FilterMenu(icons, model, self)
        self.columns_menu = ColumnsMenu(table, self)
        self.more_menu = QMenu(self)
        self.filter = self._button("filter", self.filter_menu)
        self.columns = self._button("columns", self.columns_menu)
        self.more = self._button("more", self.more_menu)
        self.export = self._action("export", QKeySequence(EXPORT_KEYS))
        self.export.triggered.connect(output.export)
        self.print_out = self._action("print", QKeySequence(QKeySequence.StandardKey.Print))
        self.print_out.triggered.connect(output.print_out)
        self.more_menu.addSeparator()
        self.review = self.more_menu.addAction(icons.named("check"), "")
        self.more_menu.aboutToShow.connect(self.retranslate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.filter, self.columns, self.more):
            row.addWidget(button)
        self.retranslate()

    def _button(self, icon: str, menu: QMenu) -> QToolButton:
        button = MenuButton(menu, self)
        button.setIcon(self._icons.named(icon))
        button.setIconSize(QSize(20, 20))
        return button

    def _action(self, icon: str, keys: QKeySequence) -> QAction:
        """In the menu, and by its keys while one is anywhere on the page of the table."""
        action = self.more_menu.addAction(self._icons.named(icon), "")
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcutVisibleInContextMenu(True)
        self._page.addAction(action)
        return action

    def show_state(self) -> None:
        """What can be done now."""
        self.filter.setEnabled(self._model.total > 0)
        has_rows = self._model.rowCount() > 0
        self.review.setEnabled(self._model.total > 0)
        for action in (self.export, self.print_out):
            action.setEnabled(has_rows)
        chosen = bool(self._model.filters)
        self.filter.setIcon(self._icons.named("filter", "accent" if chosen else "text"))

    def retranslate(self) -> None:
        for button, words in (
            (self.filter, self.tr("Filter")),
            (self.columns, self.tr("Columns")),
            (self.more, self.tr("Export, print and review")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        several = len(self._table.selected()) > 1
        self.export.setText(
            self.tr("Export the selected rows…") if several else self.tr("Export the rows shown…")
        )
        self.print_out.setText(
            self.tr("Print the selected rows…") if several else self.tr("Print the rows shown…")
        )
        self.review.setText(self.tr("Yearly review…"))
        self.show_state()
