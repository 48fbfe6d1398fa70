"""Choosing the permission group: a list, then a chip with an x, and beside it what the group allows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.permission import PermissionGroup, Right, group_named
from desktop.ui.pages.api_connections.group_compare import GroupCompare
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.module_names import module_name, right_name
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.emptied import empty


class GroupField(TranslatedWidget):
    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._groups: tuple[PermissionGroup, ...] = ()
        self._chosen: int | None = None
        self.choice = ChoiceBox(icons, self)
        self.choice.activated.connect(self._activated)
        self.remove = QToolButton(self)
        self.remove.setIcon(icons.named("close"))
        self.remove.setIconSize(QSize(16, 16))
        self.remove.clicked.connect(self._removed)
        self._chip_name = QLabel(self)
        self._chip_name.setTextFormat(Qt.TextFormat.PlainText)
        self._stack = QStackedWidget(self)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._stack.addWidget(self.choice)
        self._stack.addWidget(self._chip())
        self.compare = GroupCompare(icons, self)
        self.compare.chosen.connect(self._compared)
        self._rights = RightsTable(icons, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._stack)
        column.addWidget(self.compare)
        column.addWidget(self._rights)
        self.retranslate()

    def _chip(self) -> QWidget:
        chip = QWidget(self)
        chip.setObjectName("chip")
        chip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = QHBoxLayout(chip)
        inside.setContentsMargins(12, 1, 2, 1)
        inside.setSpacing(4)
        inside.addWidget(self._chip_name)
        inside.addWidget(self.remove)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 1, 0, 1)
        row.addWidget(chip)
        row.addStretch(1)
        return holder

    @property
    def group_id(self) -> int | None:
        return self._chosen

    def show_groups(self, groups: tuple[PermissionGroup, ...], chosen: int | None) -> None:
        """`chosen` stays shown even when the server no longer has it, so that nothing changes unseen."""
        self._groups = tuple(sorted(groups, key=lambda group: group.name.casefold()))
        self.compare.show_groups(self._groups)
        self.choice.clear()
        for group in self._groups:
            self.choice.addItem(group.name, group.id)
        self.choose(chosen)

    def choose(self, group_id: int | None) -> None:
        self._chosen = group_id
        self.choice.setCurrentIndex(-1)
        self._show()

    def retranslate(self) -> None:
        self.choice.setPlaceholderText(self.tr("Choose a group"))
        self._show()

    def _activated(self, row: int) -> None:
        self._chosen = self.choice.itemData(row)
        self._show()
        # The list is gone from view: the keyboard goes on at the chip that took its place.
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _compared(self, group_id: int) -> None:
        self.choose(group_id)
        self.compare.open.setChecked(False)
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _removed(self) -> None:
        self.choose(None)
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        group = group_named(self._groups, self._chosen)
        name = group.name if group else ""
        if self._chosen is not None and group is None:
            name = self.tr("Group {number}").format(number=self._chosen)
        self._chip_name.setText(name)
        words = self.tr("Remove the group {name}").format(name=name)
        self.remove.setToolTip(self.tr("Choose another group"))
        self.remove.setAccessibleName(words)
        self._stack.setCurrentIndex(0 if self._chosen is None else 1)
        self._rights.show_group(group)


class RightsTable(QWidget):
    """What a group allows, module by module; marks as well as words, never colour alone."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 10, 12, 10)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def show_group(self, group: PermissionGroup | None) -> None:
        empty(self._grid)
        self.setVisible(group is not None)
        if group is None:
            return
        by_module = group.rights_by_module()
        self._heading(group, bool(by_module))
        for row, (module, rights) in enumerate(by_module.items(), start=2):
            self._module(row, module, rights)

    def _heading(self, group: PermissionGroup, has_rights: bool) -> None:
        words = self.tr("What the API will answer with this group")
        if not has_rights:
            words = self.tr("This group allows nothing: the API will refuse every call.")
        elif group.read_only:
            words = self.tr("What the API will answer with this group (read only)")
        heading = QLabel(words, self)
        heading.setObjectName("fieldName")
        heading.setWordWrap(True)
        self._grid.addWidget(heading, 0, 0, 1, 1 + len(Right))
        if has_rights:
            for column, right in enumerate(Right, start=1):
                label = QLabel(right_name(right), self)
                label.setObjectName("muted")
                self._grid.addWidget(label, 1, column, Qt.AlignmentFlag.AlignCenter)

    def _module(self, row: int, module: int, rights: frozenset[Right]) -> None:
        name = QLabel(module_name(module), self)
        name.setWordWrap(True)
        allowed = ", ".join(right_name(right) for right in Right if right in rights)
        name.setAccessibleName(f"{module_name(module)}: {allowed}")
        self._grid.addWidget(name, row, 0)
        for column, right in enumerate(Right, start=1):
            mark = QLabel(self)
            if right in rights:
                mark.setPixmap(self._icons.pixmap("check", "ok", 16, self.devicePixelRatio()))
            else:
                mark.setText("–")
                mark.setObjectName("muted")
            self._grid.addWidget(mark, row, column, Qt.AlignmentFlag.AlignCenter)
