"""What a person does, over and over: each round touches every part of the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

from desktop.domain.crash_report import CrashReport
from desktop.domain.secret import DOTS
from desktop.domain.tongues import CODES
from desktop.ui.dialogs.compare_dialog import CompareDialog
from desktop.ui.dialogs.handover_dialog import HandoverDialog
from desktop.ui.pages.api_connections.handover_part import HandoverPart
from desktop.ui.pages.api_connections.history_part import HistoryPart
from desktop.ui.shell.crash_notice import CrashNotice
from desktop.ui.shell.sections import HOME, SETTINGS, TRANSACTIONS_LOG
from tests.end_to_end.person import Person, dialogs
from tests.outside_program import answer_until

LANGUAGE_EVERY, LOOK_EVERY = 4, 24  # rounds


class Day:
    """`place` is where files are written to, over one another."""

    def __init__(self, person: Person, place: Path) -> None:
        self._person = person
        self._place = place

    def once(self, number: int) -> None:
        for part in (self._lists, self._panel, self._lock, self._dialogs, self._pages, self._looks):
            part(number)
            # The event loop of the running program does this; a test's waiting doesn't.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _lists(self, number: int) -> None:
        person = self._person
        person.opens_the_consumers()
        person.refreshes()
        person.waits_for(lambda: not person.desk.refreshing)
        for words in ("example", "zzz", ""):
            person.searches(words)
        person.tab.output._write(self._place / ("list.xlsx" if number % 2 else "list.csv"))
        authorizations = person.opens_the_authorizations()
        person.waits_for(lambda: authorizations.table.model().rowCount())
        person.opens_the_older_pair()

    def _panel(self, number: int) -> None:
        person = self._person
        person.opens_the_consumers()
        names = person.names()
        person.opens(names[number % len(names)])
        credentials = person.panel.credentials
        person.waits_for(credentials.copy_secret_button.isEnabled)
        credentials.copy_secret_button.click()
        person.waits_for(lambda: person.built.clipboard.holds_secret)
        self._reveal()
        person.window.copy_key()
        history = person.panel.findChild(HistoryPart)
        assert isinstance(history, HistoryPart)
        person.waits_for(lambda: history.lines)
        person.closes_the_panel()
        person.begins_a_consumer()
        person.fills_in("Never saved", group=None)
        person.closes_the_panel()
        person.opens(names[number % len(names)])

    def _reveal(self) -> None:
        """Again where news of the list hid it at once, as they may at any moment of a long day."""
        credentials = self._person.panel.credentials
        for _ in range(3):
            credentials.reveal_button.click()
            if answer_until(lambda: credentials.secret.text() != DOTS, seconds=5):
                break
        else:
            raise AssertionError("the secret isn't shown")
        credentials.reveal_button.click()

    def _lock(self, _number: int) -> None:
        person, lock = self._person, self._person.built.lock
        lock.lock()
        person.waits_for(lambda: lock.is_locked)
        person.refreshes()
        person.waits_for(lambda: not person.desk.refreshing)
        lock.unlock()
        person.waits_for(lambda: not lock.is_locked)

    def _dialogs(self, _number: int) -> None:
        person, window = self._person, self._person.window
        consumer = person.panel.consumer
        assert consumer is not None
        part = person.panel.findChild(HandoverPart)
        notice = window.findChild(CrashNotice)
        assert isinstance(part, HandoverPart)
        assert isinstance(notice, CrashNotice)
        opening: list[tuple[Callable[[], object], type[QDialog]]] = [
            (lambda: window.delete_consumer(consumer), QDialog),
            (window.show_about, QDialog),
            (part.hand_over.click, HandoverDialog),
            (part.compare.click, CompareDialog),
            (lambda: notice.tell(CrashReport("sample")), QDialog),
        ]
        for act, kind in opening:
            act()
            person.waits_for(partial(dialogs, kind))
            for dialog in dialogs(QDialog):
                dialog.reject()
            person.waits_for(lambda: not dialogs(QDialog))
        person.closes_the_panel()

    def _pages(self, number: int) -> None:
        person, window = self._person, self._person.window
        for section in (HOME, *SETTINGS):
            window.show_section(section.id)
            person.waits_a_moment(0.005)
        log = window.pages.transactions_log
        window.show_section(TRANSACTIONS_LOG)
        log.tabs.setCurrentIndex(number % 2)
        person.waits_a_moment(0.005)
        window.show_help()
        window.show_review()
        window.show_connect()

    def _looks(self, number: int) -> None:
        """Rarer, as they are in a day; every language and look is had many times all the same."""
        window = self._person.window
        window.toggle_narrow()
        if number % LANGUAGE_EVERY == 1:
            window.choose_language(CODES[number // LANGUAGE_EVERY % len(CODES)])
        if number % LOOK_EVERY == 2:
            window.choose_appearance(("dark", "light")[number // LOOK_EVERY % 2])
        self._person.waits_a_moment(0.01)
