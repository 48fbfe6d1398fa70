"""The copy and reveal buttons that stand in the cells of key and secret."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QCursor, QFontDatabase, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.domain.secret import DOTS
from desktop.ui.pages.api_connections.cell_words import STANDING_ICONS
from desktop.ui.pages.api_connections.consumer_model import STANDING_ROLE
from desktop.ui.pages.api_connections.consumer_rows import ACCESS, KEY, SECRET
from desktop.ui.shell.icons import Icons

Index = QModelIndex | QPersistentModelIndex
BUTTON, PICTURE, GAP = 26, 18, 2
TEXT_INSET = 10  # as resources/style.qss has it for other cells


class CellButton(NamedTuple):
    """`words` are asked for when they are shown: cells are painted far more often."""

    icon: str
    words: Callable[[], str]
    act: Callable[[], None]


class CellButtons(QStyledItemDelegate):
    """`buttons(index)` gives those of a cell, from its trailing edge."""

    def __init__(
        self,
        icons: Icons,
        buttons: Callable[[Index], Sequence[CellButton]],
        view: QAbstractItemView,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._icons = icons
        self._buttons = buttons
        self._mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        # The row is what is selected; a frame around one cell says nothing here.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.column() in (KEY, SECRET):
            if self._mono.pointSizeF() != option.font.pointSizeF():
                self._mono.setPointSizeF(option.font.pointSizeF())
            option.font = self._mono
            option.textElideMode = Qt.TextElideMode.ElideMiddle
        elif index.column() == ACCESS:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.icon = self._icons.named(*STANDING_ICONS[index.data(STANDING_ROLE)])
            option.decorationSize = QSize(PICTURE, PICTURE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: QRect = option.rect
        buttons = self._buttons(index)
        if buttons:
            own = QStyleOptionViewItem(option)
            self._with_buttons(painter, own, index, cell, [button.icon for button in buttons])
        else:
            super().paint(painter, option, index)

    def _with_buttons(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        cell: QRect,
        icons: list[str],
    ) -> None:
        # Where the mouse is costs a question to the screen's server: asked for the one cell it is over.
        mouse = QPoint(-1, -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            mouse = self._view.viewport().mapFromGlobal(QCursor.pos())
        room = len(icons) * (BUTTON + GAP) + GAP
        # The background reaches under the buttons, the text doesn't.
        self.initStyleOption(option, index)
        text = option.text
        option.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        area = cell.adjusted(TEXT_INSET, 0, -room, 0)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            area = cell.adjusted(room, 0, -TEXT_INSET, 0)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(option.palette.ColorRole.Text))
        # Dots are cut off rather than shortened with yet another dot.
        mode = Qt.TextElideMode.ElideNone if text == DOTS else Qt.TextElideMode.ElideMiddle
        short = painter.fontMetrics().elidedText(text, mode, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, short)
        for number, icon in enumerate(icons):
            square = self._square(cell, number, option.direction)
            hovered = square.contains(mouse)
            inset = (BUTTON - PICTURE) // 2
            self._icons.paint(
                painter, icon, "accent" if hovered else "muted", square.adjusted(inset, inset, -inset, -inset)
            )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + len(self._buttons(index)) * (BUTTON + GAP) + 16, max(size.height(), 40))

    def button_centre(self, cell: QRect, number: int, direction: Qt.LayoutDirection) -> QPoint:
        """Where to press the cell's button of that number."""
        return self._square(cell, number, direction).center()

    def is_button(self, index: Index, cell: QRect, place: QPoint, direction: Qt.LayoutDirection) -> bool:
        """Whether one of the cell's buttons is at `place` of the viewport."""
        numbers = range(len(self._buttons(index)))
        return any(self._square(cell, number, direction).contains(place) for number in numbers)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            for number, button in enumerate(self._buttons(index)):
                square = self._square(option.rect, number, option.direction)
                if square.contains(event.position().toPoint()):
                    if event.type() is QEvent.Type.MouseButtonRelease:
                        button.act()
                    return True
        return False

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        for number, button in enumerate(self._buttons(index)):
            square = self._square(option.rect, number, option.direction)
            if square.contains(event.pos()):
                QToolTip.showText(event.globalPos(), button.words(), view, square)
                return True
        return super().helpEvent(event, view, option, index)

    def _square(self, cell: QRect, number: int, direction: Qt.LayoutDirection) -> QRect:
        offset = number * (BUTTON + GAP) + GAP
        top = cell.top() + (cell.height() - BUTTON) // 2
        if direction is Qt.LayoutDirection.RightToLeft:
            return QRect(cell.left() + offset, top, BUTTON, BUTTON)
        return QRect(cell.right() - offset - BUTTON + 1, top, BUTTON, BUTTON)
