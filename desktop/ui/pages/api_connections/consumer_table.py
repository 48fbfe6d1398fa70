"""The table of consumers as one sees and uses it: mouse, keyboard, context menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desktop.domain.consumer import Consumer
from desktop.ui.pages.api_connections.cell_buttons import CellButton, CellButtons
from desktop.ui.pages.api_connections.consumer_model import ConsumerModel
from desktop.ui.pages.api_connections.consumer_rows import GRANT, KEY, NAME, SECRET
from desktop.ui.pages.api_connections.revealed import Revealed
from desktop.ui.shell.icons import Icons

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 44
SHARES = {NAME: 30.0, KEY: 27.0, SECRET: 23.0, GRANT: 20.0}
LEAST = 88


class ConsumerTable(QTableView):
    opened = Signal(object)  # a Consumer
    copy_key = Signal(object)
    copy_secret = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, icons: Icons, model: ConsumerModel, revealed: Revealed, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._consumers = model
        self._shares = dict(SHARES)
        self._fitting = False
        self._revealed = revealed
        self._on_button = False
        self.setModel(model)
        self.buttons = CellButtons(icons, self._cell_buttons, self)
        self.setItemDelegate(self.buttons)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(LEAST)
        header.sectionResized.connect(self._resized)
        header.setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.clicked.connect(self._open)
        revealed.changed.connect(self._fit)

    def current_consumer(self) -> Consumer | None:
        index = self.currentIndex()
        return self._consumers.consumer(index.row()) if index.isValid() else None

    def select(self, consumer_id: str) -> None:
        """Brings the consumer's row into view and makes it the current one."""
        row = self._consumers.row_of(consumer_id)
        if row is not None:
            self.setCurrentIndex(self._consumers.index(row, NAME))
            self.scrollTo(self._consumers.index(row, NAME))

    def button_point(self, row: int, column: int, number: int) -> QPoint:
        """Where a cell's button lies in the viewport."""
        cell = self.visualRect(self._consumers.index(row, column))
        return self.buttons.button_centre(cell, number, self.layoutDirection())

    def remembered(self) -> str:
        """Each column's share of the width, then column and direction of the sorting; for `recall`."""
        header = self.horizontalHeader()
        shares = [f"{self._shares[column]:.1f}" for column in SHARES]
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return " ".join([*shares, str(header.sortIndicatorSection()), str(int(descending))])

    def recall(self, remembered: str) -> None:
        """What can't be read is left as it is."""
        try:
            *shares, column, descending = [float(part) for part in remembered.split()]
        except ValueError:
            return
        if len(shares) == len(SHARES) and all(0 < share <= 100 for share in shares) and column in SHARES:
            self._shares = dict(zip(SHARES, shares, strict=True))
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            self.sortByColumn(int(column), order)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Columns share the width: with the panel open all four are still there.

        A secret that is shown gets the width it needs, as far as the others leave it.
        """
        self._fitting = True
        shares = dict(self._shares)
        room = self.viewport().width()
        if self._revealed.is_shown:
            del shares[SECRET]
            wanted = min(self.sizeHintForColumn(SECRET), room - LEAST * len(shares))
            width = max(self.columnWidth(SECRET), wanted)
            self.setColumnWidth(SECRET, width)
            room -= width
        spare = max(0, room - LEAST * len(shares))
        total = sum(shares.values())
        for column, share in shares.items():
            self.setColumnWidth(column, LEAST + int(spare * share / total))
        self._fitting = False

    def _resized(self, column: int, _before: int, width: int) -> None:
        if not self._fitting:
            spare = max(1, self.viewport().width() - LEAST * len(self._shares))
            self._shares[column] = min(100.0, max(1.0, 100 * (width - LEAST) / spare))

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
        self._on_button = index.isValid() and self.buttons.is_button(
            index, self.visualRect(index), place, self.layoutDirection()
        )
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        consumer = self.current_consumer()
        if consumer is not None:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.opened.emit(consumer)
                return
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.delete_wanted.emit(consumer)
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        consumer = self.current_consumer()
        if consumer is None:
            return
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            cell = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(cell.bottomLeft())
        menu = QMenu(self)
        for icon, words, act in (
            ("pencil", self.tr("Open"), self.opened),
            ("copy", self.tr("Copy key"), self.copy_key),
            ("copy", self.tr("Copy secret"), self.copy_secret),
            ("trash", self.tr("Delete…"), self.delete_wanted),
        ):
            action = menu.addAction(self._icons.named(icon), words)
            action.triggered.connect(lambda _=False, act=act: act.emit(consumer))
            if act is self.copy_secret:
                action.setEnabled(self._consumers.has_secret(consumer))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _open(self, index: QModelIndex) -> None:
        if not self._on_button:
            self.opened.emit(self._consumers.consumer(index.row()))
