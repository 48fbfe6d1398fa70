"""Before choosing a group: wanted modules are ticked, the narrowest groups that give them stand below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.group_choice import GroupChoice, narrowest
from desktop.domain.modules import Module
from desktop.domain.permission import PermissionGroup, Right
from desktop.ui.pages.help_topics import TEST_ACCESS
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.module_names import module_name, right_name
from desktop.ui.shell.translated import TranslatedWidget
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.emptied import empty

MOST = 3  # suggestions


class GroupCompare(TranslatedWidget):
    topic = TEST_ACCESS
    chosen = Signal(int)  # a group's id

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._groups: tuple[PermissionGroup, ...] = ()
        self.open = QToolButton(self)
        self.open.setCheckable(True)
        self.open.setIconSize(QSize(16, 16))
        self.open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.open.toggled.connect(self._show_open)
        self._inside = QWidget(self)
        self._inside.setObjectName("card")
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hint = QLabel(self._inside)
        self._hint.setObjectName("muted")
        self._hint.setWordWrap(True)
        self.right = ChoiceBox(icons, self._inside)
        self.right.activated.connect(self._compare)
        self.ticks = {module: QCheckBox(self._inside) for module in Module}
        for tick in self.ticks.values():
            tick.toggled.connect(self._compare)
        self._results = QWidget(self._inside)
        self._lines = QVBoxLayout(self._results)
        self._lines.setContentsMargins(0, 4, 0, 0)
        self._lines.setSpacing(8)
        self.choose: list[QPushButton] = []
        self._said: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._inside)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(12, 10, 12, 12)
        inside.setSpacing(6)
        inside.addWidget(self._hint)
        inside.addWidget(self.right)
        for tick in self.ticks.values():
            inside.addWidget(tick)
        inside.addWidget(self._results)
        self._inside.hide()
        self.retranslate()

    def show_groups(self, groups: tuple[PermissionGroup, ...]) -> None:
        """Without groups there is nothing to compare."""
        self._groups = groups
        self.setVisible(len(groups) > 1)
        given = {module for group in groups for module in group.rights_by_module()}
        for module, tick in self.ticks.items():
            tick.setVisible(module in given)
        self._compare()

    def begin_anew(self) -> None:
        """Nothing ticked, closed."""
        self.open.setChecked(False)
        for tick in self.ticks.values():
            tick.setChecked(False)

    @property
    def text(self) -> str:
        """What the comparison says, line by line."""
        return "\n".join(self._said)

    def retranslate(self) -> None:
        self.open.setText(self.tr("Compare before choosing"))
        self._hint.setText(
            self.tr(
                "Tick the modules that the program needs: the narrowest groups that give them stand below."
            )
        )
        chosen = self.right.currentData() or Right.VIEW
        self.right.clear()
        for right in Right:
            self.right.addItem(self.tr("It needs: {right}").format(right=right_name(right)), right)
        self.right.setCurrentIndex(list(Right).index(chosen))
        self.right.setAccessibleName(self.tr("What the program needs to do"))
        for module, tick in self.ticks.items():
            tick.setText(module_name(module))
        self._show_open(self.open.isChecked())
        self._compare()

    def _show_open(self, is_open: bool) -> None:
        self.open.setIcon(self._icons.named("chevron_down" if is_open else "forward"))
        self._inside.setVisible(is_open)

    def _compare(self) -> None:
        empty(self._lines)
        self.choose, self._said = [], []
        wanted = frozenset(int(module) for module, tick in self.ticks.items() if tick.isChecked())
        if not wanted:
            return
        right = self.right.currentData() or Right.VIEW
        found = narrowest(self._groups, wanted, right)
        if not found:
            self._say(self.tr("No group gives any of these."))
        elif found[0].missing:
            self._say(self.tr("No group gives all of these. The nearest:"))
        for choice in found[:MOST]:
            self._suggest(choice)
        if len(found) > MOST:
            self._say(self.tr("And %n wider group(s)", "", len(found) - MOST))

    def _say(self, words: str, name: str = "muted") -> None:
        label = QLabel(self._results)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setText(words)
        self._said.append(words)
        self._lines.addWidget(label)

    def _suggest(self, choice: GroupChoice) -> None:
        line = QWidget(self._results)
        words = self._words(choice)
        text = QVBoxLayout()
        text.setSpacing(2)
        for number, piece in enumerate((choice.group.name, *words)):
            label = QLabel(line)
            label.setObjectName("fieldName" if number == 0 else "")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setText(piece)
            self._said.append(piece)
            text.addWidget(label)
        choose = QPushButton(self.tr("Choose"), line)
        choose.setAccessibleName(self.tr("Choose the group {name}").format(name=choice.group.name))
        choose.setAccessibleDescription("\n".join(words))
        choose.clicked.connect(partial(self._chose, choice.group.id))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(text, 1)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(line)
        self.choose.append(choose)

    def _words(self, choice: GroupChoice) -> list[str]:
        lines = []
        if choice.missing:
            names = ", ".join(module_name(module) for module in sorted(choice.missing))
            lines.append(self.tr("Lacks: {modules}").format(modules=names))
        if not choice.also:
            lines.append(self.tr("Opens nothing else."))
        else:
            opened = "; ".join(
                self.tr("{module} ({rights})").format(
                    module=module_name(module),
                    rights=", ".join(right_name(right) for right in Right if right in rights),
                )
                for module, rights in choice.also.items()
            )
            lines.append(self.tr("Also opens: {opened}").format(opened=opened))
        return lines

    def _chose(self, group_id: int, _checked: bool = False) -> None:
        self.chosen.emit(group_id)
