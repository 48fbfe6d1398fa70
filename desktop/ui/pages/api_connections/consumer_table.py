"""The table of consumers as one sees and uses it: mouse, keyboard, selection, context menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop.domain.consumer import Consumer
from desktop.ui.pages.api_connections.cell_buttons import CellButton, CellButtons
from desktop.ui.pages.api_connections.column_layout import ColumnLayout
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.consumer_rows import KEY, NAME, SECRET
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.pages.api_connections.row_menu import RowMenu
from desktop.ui.shell.icons import Icons
from desktop.ui.widgets.list_look import look_like_a_list

Index = QModelIndex | QPersistentModelIndex
Flag = QItemSelectionModel.SelectionFlag
MANY_SELECTED = 1000  # more than that aren't found again after a refresh


@dataclass(frozen=True, slots=True)
class Place:
    """Where the person is in the table: ids, and how far it is scrolled."""

    current: str | None
    selected: frozenset[str]
    offset: int


class ConsumerTable(QTableView):
    opened = Signal(object)  # a Consumer
    copy_key = Signal(object)
    copy_secret = Signal(object)
    copy_rows = Signal(object)  # a list of Consumers: their names and keys
    export_wanted = Signal()  # of `chosen`
    print_wanted = Signal()
    delete_wanted = Signal(object)

    def __init__(self, icons: Icons, model: ConsumerModel, revealed: Revealed, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._consumers = model
        self._revealed = revealed
        self._opens = True
        self.setModel(model)
        self.buttons = CellButtons(icons, self._cell_buttons, self)
        self.setItemDelegate(self.buttons)
        self.setMouseTracking(True)
        look_like_a_list(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        header.sortIndicatorChanged.connect(self._announce_order)
        self.columns = ColumnLayout(self, revealed)
        self.clicked.connect(self._open)
        revealed.changed.connect(self.columns.fit)

    def current_consumer(self) -> Consumer | None:
        index = self.currentIndex()
        return self._consumers.consumer(index.row()) if index.isValid() else None

    def selected(self) -> list[Consumer]:
        """From top to bottom. Ranges are looked at rather than cells: all of 100,000 may be selected."""
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        rows = sorted(row for part in parts if part.isValid() for row in range(part.top(), part.bottom() + 1))
        return [self._consumers.consumer(row) for row in dict.fromkeys(rows)]

    def chosen(self) -> Sequence[Consumer]:
        """What an export or a print is of: the selected rows when there are several, else all shown."""
        selected = self.selected()
        return selected if len(selected) > 1 else self._consumers.shown()

    def select(self, consumer_id: str) -> None:
        """Brings the consumer's row into view and makes it the only selected one."""
        row = self._consumers.row_of(consumer_id)
        if row is not None:
            self._make_current(row)
            self.scrollTo(self._consumers.index(row, NAME))

    def place(self) -> Place:
        """To come back to it after the rows were made anew."""
        current = self.current_consumer()
        ids = frozenset(one.id for one in self.selected())
        return Place(
            current.id if current else None,
            ids if len(ids) <= MANY_SELECTED else frozenset(),
            self.verticalScrollBar().value(),
        )

    def return_to(self, place: Place) -> None:
        """As far as those consumers are still shown."""
        wanted = place.selected | ({place.current} if place.current else set())
        rows = self._consumers.rows_of(wanted) if wanted else {}
        if place.current in rows:
            self._make_current(rows[place.current], Flag.NoUpdate)
        selection = QItemSelection()
        for consumer_id, row in rows.items():
            if consumer_id in place.selected:
                index = self._consumers.index(row, NAME)
                selection.select(index, index)
        self.selectionModel().select(selection, Flag.ClearAndSelect | Flag.Rows)
        self.verticalScrollBar().setValue(place.offset)

    def _make_current(self, row: int, how: Flag = Flag.ClearAndSelect | Flag.Rows) -> None:
        # Not setCurrentIndex: it asks which keys are held, and Ctrl of Ctrl+S would turn the selection over.
        self.selectionModel().setCurrentIndex(self._consumers.index(row, NAME), how)

    def button_point(self, row: int, column: int, number: int) -> QPoint:
        """Where a cell's button lies in the viewport."""
        cell = self.visualRect(self._consumers.index(row, column))
        return self.buttons.button_centre(cell, number, self.layoutDirection())

    def remembered(self) -> str:
        """Columns, widths, places, density and sorting; for `recall`."""
        return self.columns.remembered()

    def recall(self, remembered: str) -> None:
        """What can't be read is left as it is."""
        self.columns.recall(remembered)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "columns"):
            self.columns.fit_rows()

    def _announce_order(self, column: int) -> None:
        if self.isVisible():
            words = self._consumers.sorting_words(column)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _cell_buttons(self, index: Index) -> Sequence[CellButton]:
        column = index.column()
        if column not in (KEY, SECRET):
            return ()
        consumer = self._consumers.consumer(index.row())
        if column == KEY:
            return (CellButton("copy", lambda: self.tr("Copy key"), lambda: self.copy_key.emit(consumer)),)
        if not self._consumers.has_secret(consumer):
            return ()
        shown = self._revealed.text_of(consumer.id) is not None
        return (
            CellButton("copy", lambda: self.tr("Copy secret"), lambda: self.copy_secret.emit(consumer)),
            CellButton(
                "eye_off" if shown else "eye",
                lambda: self.tr("Hide secret") if shown else self.tr("Show secret"),
                lambda: self._revealed.toggle(consumer.id),
            ),
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        index = self.indexAt(place)
        # A button's click is no click on the row: it must not open the panel, which hides what is shown.
        # Nor is one with Ctrl or Shift: it selects.
        on_button = index.isValid() and self.buttons.is_button(
            index, self.visualRect(index), place, self.layoutDirection()
        )
        selects = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        self._opens = not on_button and not selects
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            # Qt would copy the current cell, a shown secret included, without a mark or a countdown.
            if selected := self.selected():
                self.copy_rows.emit(selected)
            return
        consumer = self.current_consumer()
        if consumer is not None:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.opened.emit(consumer)
                return
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                if len(self.selected()) <= 1:
                    self.delete_wanted.emit(consumer)
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        selected = self.selected()
        if not selected:
            return
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(cell.bottomLeft())
        self._menu(selected).popup(at)

    def _menu(self, selected: list[Consumer]) -> RowMenu:
        menu = RowMenu(self._icons, self)
        one = selected[0] if len(selected) == 1 else None
        if one is not None:
            menu.add_row(
                one,
                has_secret=self._consumers.has_secret(one),
                is_revealed=self._revealed.text_of(one.id) is not None,
                open_it=lambda: self.opened.emit(one),
                copy_key=lambda: self.copy_key.emit(one),
                copy_secret=lambda: self.copy_secret.emit(one),
                reveal=lambda: self._revealed.toggle(one.id),
            )
        menu.add_rows(
            len(selected),
            len(self.chosen()),
            copy_rows=lambda: self.copy_rows.emit(selected),
            export=self.export_wanted.emit,
            print_rows=self.print_wanted.emit,
        )
        if one is not None:
            menu.add_delete(lambda: self.delete_wanted.emit(one))
        return menu

    def _open(self, index: QModelIndex) -> None:
        if self._opens:
            self.opened.emit(self._consumers.consumer(index.row()))
