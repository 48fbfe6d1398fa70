"""What the last test found, module by module, beside what the group declares."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.access import READABLE, AccessTest, Ended, Finding, promised, summary_of
from desktop.domain.consumer import Consumer
from desktop.domain.modules import Module
from desktop.domain.permission import PermissionGroup, Right
from desktop.ui.shell.access_words import (
    PICTURES,
    advice,
    ended_words,
    finding_picture,
    finding_words,
    summary_words,
)
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.module_names import module_name, right_name
from desktop.ui.shell.moments import how_long_ago
from desktop.ui.shell.translated import TranslatedWidget

PICTURE = 16
MOST_PEOPLE = 4


class AccessFindings(TranslatedWidget):
    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._shown: tuple[AccessTest, Consumer, PermissionGroup | None, tuple[str, ...]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None

    @property
    def text(self) -> str:
        """All that is shown, line by line."""
        if self._content is None:
            return ""
        labels = self._content.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.text())

    def show_test(
        self,
        test: AccessTest | None,
        consumer: Consumer,
        group: PermissionGroup | None,
        people: tuple[str, ...] = (),
    ) -> None:
        """`group` is None where it isn't known what it allows; `people` have the same."""
        shown = None if test is None else (test, consumer, group, people)
        if shown != self._shown:
            self._shown = shown
            self.retranslate()

    def retranslate(self) -> None:
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        self.setVisible(self._shown is not None)
        if self._shown is not None:
            self._content = content = QWidget(self)
            self._fill(content, *self._shown)
            self._column.addWidget(content)
            content.show()

    def _fill(
        self,
        content: QWidget,
        test: AccessTest,
        consumer: Consumer,
        group: PermissionGroup | None,
        people: tuple[str, ...],
    ) -> None:
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        promise = promised(group)
        summary = summary_of(test, promise)
        self._line(
            grid, summary_words(summary, promise_known=bool(promise)), PICTURES[summary.reach], "fieldName"
        )
        self._line(grid, self._when(test))
        ended = ended_words(test)
        if ended:
            self._line(grid, ended, ("warning", "warning"))
        if test.group_id != consumer.group_id:
            self._line(grid, self.tr("Its group was changed since: test again."), ("warning", "warning"))
        if test.probed.ended is Ended.PAIR_REFUSED:
            self._line(
                grid,
                self.tr(
                    "Whoever keeps key and secret should compare them with those in Fracttal; if the secret "
                    "is lost, a new one is needed."
                ),
            )
            return
        for module in READABLE:
            self._module(grid, test, module, promise, group)
        self._without_call(grid, group)
        if group is None:
            self._line(grid, self.tr("What its group allows isn't known here, only what was found."))
            if people:
                self._line(grid, self._people_words(people), ("user_accounts", "muted"))
        self._line(
            grid,
            self.tr("A test only reads. Add, edit, delete and report are declared by the group, not tested."),
        )
        for words in advice(test, promise, READABLE):
            self._line(grid, words, ("info", "info"), "")

    def _people_words(self, people: tuple[str, ...]) -> str:
        names = ", ".join(people[:MOST_PEOPLE])
        more = len(people) - MOST_PEOPLE
        if more > 0:
            names += " " + self.tr("and %n more", "", more)
        words = self.tr("In Fracttal these people have the same group, and can tell what it shows: {names}")
        return words.format(names=names)

    def _when(self, test: AccessTest) -> str:
        calls = self.tr("%n call(s)", "", test.probed.calls)
        words = self.tr("Tested {when}, with {calls}")
        return words.format(when=how_long_ago(test.at, QLocale()), calls=calls)

    def _module(
        self,
        grid: QGridLayout,
        test: AccessTest,
        module: Module,
        promise: frozenset[Module] | None,
        group: PermissionGroup | None,
    ) -> None:
        found = test.finding(module)
        words = finding_words(found, promise)
        title = self.tr("{module}: {finding}").format(module=module_name(module), finding=words)
        self._line(grid, title, finding_picture(found, promise), "")
        declared = group.rights_by_module().get(module, frozenset()) if group else frozenset()
        view = found.finding is Finding.REACHED
        untested = [right for right in Right if right in declared and not (view and right is Right.VIEW)]
        parts = []
        if view:
            parts.append(self.tr("Tested: {rights}").format(rights=right_name(Right.VIEW)))
        if untested:
            names = ", ".join(right_name(right) for right in untested)
            parts.append(self.tr("Declared, not tested: {rights}").format(rights=names))
        if parts:
            self._line(grid, ". ".join(parts))

    def _without_call(self, grid: QGridLayout, group: PermissionGroup | None) -> None:
        by_module = group.rights_by_module() if group else {}
        names = [module_name(module) for module in by_module if module not in READABLE]
        if names:
            words = self.tr("No documented call, so not testable: {modules}")
            self._line(grid, words.format(modules=", ".join(names)), ("help", "muted"))

    def _line(
        self,
        grid: QGridLayout,
        words: str,
        picture: tuple[str, str] | None = None,
        name: str = "muted",
    ) -> None:
        row = grid.rowCount()
        if picture is not None:
            mark = QLabel(grid.parentWidget())
            mark.setPixmap(self._icons.pixmap(*picture, PICTURE, self.devicePixelRatio()))
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(grid.parentWidget())
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setText(words)
        grid.addWidget(label, row, 1)
