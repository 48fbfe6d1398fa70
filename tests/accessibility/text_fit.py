"""Words that don't fit their place: cut off, or shortened without the whole text as a tooltip."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionGroupBox,
    QStyleOptionViewItem,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.ui.widgets.choice_box import ChoiceBox

MOST_CELLS = 120  # of one list or table; more of the same say nothing new
LINE_EDIT_INSET = 2  # QLineEdit's own, at each side of its text


class Shortened:
    """What the program itself made shorter while it was watched: the short text tells the whole one."""

    def __init__(self) -> None:
        self._whole: dict[str, str] = {}

    def whole(self, shown: str) -> str:
        return self._whole.get(shown, shown)

    @contextmanager
    def watched(self) -> Iterator[None]:
        elide = QFontMetrics.elidedText

        def watching(
            metrics: QFontMetrics, text: str, mode: Qt.TextElideMode, width: int, flags: int = 0
        ) -> str:
            short = elide(metrics, text, mode, width, flags)
            if short != text:
                self._whole[short] = text
            return short

        QFontMetrics.elidedText = watching  # type: ignore[method-assign,assignment]
        try:
            yield
        finally:
            QFontMetrics.elidedText = elide  # type: ignore[method-assign]


def cut_words(window: QWidget, shortened: Shortened | None = None) -> list[str]:
    """A line for each text in `window` of which a person can't read everything."""
    shortened = shortened or Shortened()
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            found += _cut(widget, shortened)
    return found


def _cut(widget: QWidget, shortened: Shortened) -> list[str]:
    for kind, measure in _MEASURES:
        if isinstance(widget, kind):
            return measure(widget, shortened)
    return []


def _label(label: QLabel, shortened: Shortened) -> list[str]:
    text = label.text()
    if not text:
        return []
    whole = shortened.whole(text)
    if whole != text and not _told(label, whole):
        return [f"{text!r} is short for {whole!r}, which no tooltip tells"]
    if not label.wordWrap():
        return _too_small(label, text, label.sizeHint().width(), label.sizeHint().height())
    plain = html.unescape(re.sub("<[^>]*>", " ", text))
    metrics = label.fontMetrics()
    words = re.split(r"[\s\u200b]+", plain)
    longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    return _too_small(label, text, longest, label.heightForWidth(label.width()))


def _button(button: QAbstractButton, shortened: Shortened) -> list[str]:
    text = button.text()
    if not text or (isinstance(button, QToolButton) and _is_only_icon(button)):
        return []
    whole = shortened.whole(text)
    if whole != text and not _told(button, whole):
        return [f"{text!r} is short for {whole!r}, which no tooltip tells"]
    return _too_small(button, text, button.sizeHint().width(), button.sizeHint().height())


def _is_only_icon(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()


def _combo_box(box: QComboBox, _: Shortened) -> list[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    place = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    shown = box.currentText() or box.placeholderText()
    found = [] if _told(box, shown) else _too_narrow(box, shown, place.width() - 1)
    if isinstance(box, ChoiceBox):
        return found  # its list is as wide as the widest (tests/ui/test_assistive_choice.py)
    metrics = box.view().fontMetrics()
    room = max(box.width(), box.view().minimumWidth()) - (box.width() - place.width()) // 2
    for row in range(min(box.count(), MOST_CELLS)):
        text, tip = box.itemText(row), box.itemData(row, Qt.ItemDataRole.ToolTipRole)
        if metrics.horizontalAdvance(text) > room and text not in str(tip):
            found.append(f"the choice {text!r} has {room} of {metrics.horizontalAdvance(text)} px")
    return found


def _line_edit(edit: QLineEdit, _: Shortened) -> list[str]:
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    place = edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
    place = place.marginsRemoved(edit.textMargins())
    for button in edit.findChildren(QToolButton):
        if button.isVisible():
            place = _beside(place, button.geometry())
    # What stands in it scrolls with the cursor, where there can be one.
    still = edit.focusPolicy() is Qt.FocusPolicy.NoFocus
    shown = edit.placeholderText() if not edit.text() else edit.text() if still else ""
    found = [] if _told(edit, shown) else _too_narrow(edit, shown, place.width() - 2 * LINE_EDIT_INSET)
    return found + _too_small(edit, shown or "the line", 0, edit.fontMetrics().height())


def _beside(place: QRect, taken: QRect) -> QRect:
    if taken.center().x() < place.center().x():
        return place.adjusted(max(0, taken.right() + 1 - place.left()), 0, 0, 0)
    return place.adjusted(0, 0, -max(0, place.right() + 1 - taken.left()), 0)


def _header(header: QHeaderView, _: Shortened) -> list[str]:
    found = []
    for section in range(min(header.count(), MOST_CELLS)):
        text = str(header.model().headerData(section, header.orientation()) or "")
        tip = header.model().headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        # On one line what stands on several, some of which end at a hyphen.
        told = "".join(text.split()) in "".join(str(tip).split())
        if header.isSectionHidden(section) or not text or told:
            continue
        needed = header.sectionSizeFromContents(section)
        across = header.orientation() is Qt.Orientation.Horizontal
        room = header.sectionSize(section) if across else header.width()
        if room < needed.width():
            found.append(f"the heading {text!r} has {room} of {needed.width()} px")
        if across and header.height() < needed.height():
            found.append(f"the heading {text!r} has {header.height()} of {needed.height()} px of height")
    return found


def _tabs(bar: QTabBar, _: Shortened) -> list[str]:
    return [
        f"the tab {bar.tabText(tab)!r} has {bar.tabRect(tab).width()} of {bar.tabSizeHint(tab).width()} px"
        for tab in range(bar.count())
        if bar.isTabVisible(tab)
        and bar.tabRect(tab).width() < bar.tabSizeHint(tab).width()
        and bar.tabText(tab) not in bar.tabToolTip(tab)
    ]


def _group_box(box: QGroupBox, _: Shortened) -> list[str]:
    option = QStyleOptionGroupBox()
    box.initStyleOption(option)
    return _too_narrow(box, box.title(), box.width() - 2 * option.fontMetrics.height() // 2)


def _spin_box(box: QAbstractSpinBox, _: Shortened) -> list[str]:
    return _too_small(box, box.text(), box.minimumSizeHint().width(), box.minimumSizeHint().height())


def _menu(menu: QMenu, _: Shortened) -> list[str]:
    return _too_small(menu, menu.title() or "the menu", menu.sizeHint().width(), 0)


def _cells(view: QAbstractItemView, _: Shortened) -> list[str]:
    model, found = view.model(), list[str]()
    if model is None or not view.viewport().height():
        return []
    columns = 1 if isinstance(view, QListView) else model.columnCount(view.rootIndex())
    first = max(0, view.indexAt(view.viewport().rect().topLeft()).row())
    for row in range(first, min(model.rowCount(view.rootIndex()), first + MOST_CELLS // columns)):
        for column in range(columns):
            found += _cell(view, model.index(row, column, view.rootIndex()))
    return found


def _cell(view: QAbstractItemView, index: QModelIndex) -> list[str]:
    delegate = view.itemDelegateForIndex(index)
    cell = view.visualRect(index)
    if not isinstance(delegate, QStyledItemDelegate) or not cell.intersects(view.viewport().rect()):
        return []
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = cell
    delegate.initStyleOption(option, index)
    if not option.text or option.text in html.unescape(str(index.data(Qt.ItemDataRole.ToolTipRole))):
        return []
    style = view.style()
    inset = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, view) + 1
    place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
    if isinstance(view, QListView):  # a table's columns may be scrolled to, half an entry of a list not
        place = place.intersected(view.viewport().rect())
    metrics = QFontMetrics(option.font)
    needed, room = metrics.horizontalAdvance(option.text), place.width() - 2 * inset
    # A delegate that draws by itself says what it needs; the style knows only of what it draws.
    drawn = delegate.sizeHint(option, index).width() if type(delegate).sizeHint is not _OWN_HINT else 0
    if needed > room or drawn > cell.width():
        return [f"the cell {option.text!r} has {room} of {needed} px"]
    if metrics.height() > cell.height():
        return [f"the cell {option.text!r} has {cell.height()} of {metrics.height()} px of height"]
    return []


def _too_narrow(widget: QWidget, text: str, room: int) -> list[str]:
    needed = widget.fontMetrics().horizontalAdvance(text)
    return [f"{text!r} has {room} of {needed} px"] if room < needed else []


def _too_small(widget: QWidget, text: str, width: int, height: int) -> list[str]:
    found = [f"{text!r} has {widget.width()} of {width} px"] if widget.width() < width else []
    if widget.height() < height:
        found.append(f"{text!r} has {widget.height()} of {height} px of height")
    return found


def _told(widget: QWidget, whole: str) -> bool:
    """By the tooltip of the widget, or of what it is a part of."""
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        if at.toolTip():
            return whole in html.unescape(at.toolTip())
        at = at.parentWidget()
    return False


_OWN_HINT = QStyledItemDelegate.sizeHint

# The first that fits counts: some of Qt's kinds are also of another.
_MEASURES: tuple[tuple[type[QWidget], Callable[..., list[str]]], ...] = (
    (QLabel, _label),
    (QAbstractButton, _button),
    (QComboBox, _combo_box),
    (QLineEdit, _line_edit),
    (QHeaderView, _header),
    (QTabBar, _tabs),
    (QGroupBox, _group_box),
    (QAbstractSpinBox, _spin_box),
    (QMenu, _menu),
    (QAbstractItemView, _cells),
)
