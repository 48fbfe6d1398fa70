"""The bar that tells, once, what was changed in the open company without this app."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.domain.sentinel import Change
    from desktop.ui.shell.message import Message
    from desktop.ui.shell.message_bar import MessageBar
    from desktop.ui.shell.open_company import OpenCompany


class ElsewhereNotice(QObject):
    """`show_changes` leads to where they are all listed; `show_consumer` to the one it is about."""

    def __init__(
        self,
        desk: OpenCompany,
        bar: MessageBar,
        words: Callable[[tuple[Change, ...]], Message],
        show_changes: Callable[[], None],
        show_consumer: Callable[[str], None],
    ) -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        self._in_words = words
        self._show_changes = show_changes
        self._show_consumer = show_consumer
        self._changes: tuple[Change, ...] = ()
        desk.changed_elsewhere.connect(self._tell)
        desk.opened.connect(bar.clear)
        desk.left.connect(bar.clear)

    def _tell(self, changes: tuple[Change, ...]) -> None:
        # What still stands there goes on standing there.
        self._changes = (*self._changes, *changes) if self._bar.text else changes
        self._bar.say(self._words, lambda: self.tr("Show"), self._show)
        self._desk.told()

    def _words(self) -> Message:
        return self._in_words(self._changes)

    def _show(self) -> None:
        self._bar.clear()
        ids = {change.consumer_id for change in self._changes}
        there = ids & {consumer.id for consumer in self._desk.listing.consumers}
        if len(ids) == 1 and there:
            self._show_consumer(ids.pop())
        else:
            self._show_changes()
