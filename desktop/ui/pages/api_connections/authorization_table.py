"""The table of app authorizations as one sees and uses it: mouse, keyboard, context menu."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.authorization import AppAuthorization
from desktop.ui.pages.api_connections.authorization_model import (
    APPLICATION,
    EMAIL,
    GRANTED,
    PERSON,
    USED,
    AuthorizationModel,
)
from desktop.ui.shell.icons import Icons
from desktop.ui.widgets.list_look import look_like_a_list

ROW_HEIGHT = 44
SHARES = {PERSON: 18.0, EMAIL: 26.0, APPLICATION: 27.0, GRANTED: 12.0, USED: 17.0}
LEAST = 96


class _WholeRows(QStyledItemDelegate):
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        # The row is what is selected; a frame around one cell says nothing here.
        option.state &= ~QStyle.StateFlag.State_HasFocus


class AuthorizationTable(QTableView):
    chosen = Signal()  # another row, or none
    application_wanted = Signal(object)  # an AppAuthorization
    copy_email = Signal(object)
    revoke_wanted = Signal(object)

    def __init__(self, icons: Icons, model: AuthorizationModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._authorizations = model
        self._shares = dict(SHARES)
        self._fitting = False
        self._revocable = False
        self.setModel(model)
        self.setItemDelegate(_WholeRows(self))
        look_like_a_list(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(LEAST)
        header.sectionResized.connect(self._resized)
        header.setSortIndicator(GRANTED, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().currentRowChanged.connect(self.chosen)
        model.modelReset.connect(self.chosen)
        self.doubleClicked.connect(self._show_application)

    def current(self) -> AppAuthorization | None:
        index = self.currentIndex()
        return self._authorizations.authorization(index.row()) if index.isValid() else None

    def select(self, authorization_id: str, otherwise: int | None = None) -> None:
        """Makes its row the current one; where it is gone, the row `otherwise` or the last above it."""
        row = self._authorizations.row_of(authorization_id)
        if row is None and otherwise is not None:
            row = min(otherwise, self._authorizations.rowCount() - 1)
        if row is not None and row >= 0:
            self.setCurrentIndex(self._authorizations.index(row, PERSON))

    def allow_revoking(self, allowed: bool) -> None:
        self._revocable = allowed

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current()
        if current is not None:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.application_wanted.emit(current)
                return
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._revocable:
                self.revoke_wanted.emit(current)
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        current = self.current()
        if current is None:
            return
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu = QMenu(self)
        for icon, words, act in (
            ("key", self.tr("Show the consumer"), self.application_wanted),
            ("copy", self.tr("Copy e-mail"), self.copy_email),
            ("trash", self.tr("Revoke…"), self.revoke_wanted),
        ):
            action = menu.addAction(self._icons.named(icon), words)
            action.triggered.connect(lambda _=False, act=act: act.emit(current))
            if act is self.revoke_wanted:
                action.setEnabled(self._revocable)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _show_application(self, index: QModelIndex) -> None:
        self.application_wanted.emit(self._authorizations.authorization(index.row()))

    def _fit(self) -> None:
        """Columns share the width, in the shares that the person gave them."""
        self._fitting = True
        spare = max(0, self.viewport().width() - LEAST * len(self._shares))
        total = sum(self._shares.values())
        for column, share in self._shares.items():
            self.setColumnWidth(column, LEAST + int(spare * share / total))
        self._fitting = False

    def _resized(self, column: int, _before: int, width: int) -> None:
        if not self._fitting:
            spare = max(1, self.viewport().width() - LEAST * len(self._shares))
            self._shares[column] = min(100.0, max(1.0, 100 * (width - LEAST) / spare))
