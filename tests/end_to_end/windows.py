"""Each page, panel, dialog and menu of the program, opened one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import cast

from PySide6.QtWidgets import QDialog, QMenu, QTabWidget, QWidget

from desktop.domain.backup import Backup, BackupReason
from desktop.domain.crash_report import CrashReport
from desktop.domain.lost import Lost, LostKind
from desktop.domain.modules import Module
from desktop.domain.review import Decision
from desktop.domain.sentinel import Change, Kind
from desktop.domain.update import Release
from desktop.services.updates import Standing, Updates
from desktop.ui.dialogs.crash_dialog import CrashDialog
from desktop.ui.pages.api_connections.access_part import AccessPart
from desktop.ui.pages.connect_form import Way
from desktop.ui.pages.modules.modules_page import ModulesPage
from desktop.ui.pages.security.security_page import SecurityPage
from desktop.ui.shell.crash_notice import CrashNotice
from desktop.ui.shell.sections import ACCOUNT, HOME, SECURITY, SETTINGS
from tests.end_to_end.handover_windows import windows_of_handing_over
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.rotation_windows import windows_of_rotating


def opened(act: Callable[[], None]) -> Callable[[], QDialog]:
    """Does it, and returns the dialog that it opened."""

    def dialog() -> QDialog:
        act()
        (found,) = dialogs(QDialog)
        return found

    return dialog


def windows_of_the_other_tabs(person: Person) -> Iterator[tuple[str, QWidget]]:
    authorizations = person.opens_the_authorizations()
    person.waits_for(lambda: authorizations.table.model().rowCount())
    yield "authorizations", person.window
    pair = person.opens_the_older_pair()
    person.waits_for(pair.card.isVisible)
    yield "older pair", person.window
    pair.card.replace.click()
    pair.form.keep.click()
    yield "entering the older pair", person.window
    pair.form.cancel.click()
    person.opens_the_authorizations()

    def one_is_chosen() -> bool:
        # Again, as the list may have been read anew; not selectRow(), which from right to left finds no row.
        authorizations.table.setCurrentIndex(authorizations.table.model().index(0, 0))
        return authorizations.revoke.isEnabled()

    person.waits_for(one_is_chosen)
    for name, act in (("revoke", authorizations.revoke.click), ("new secret", pair.card.new_secret.click)):
        dialog = opened(act)()
        yield name, dialog
        dialog.reject()
        person.waits_for(lambda: not dialogs(QDialog))


def windows_of_a_review(person: Person) -> Iterator[tuple[str, QWidget]]:
    window = person.window
    window.show_review()
    review = window.pages.review
    person.waits_for(review.beginning.isVisible)
    review.start.click()
    yield "review", window
    review.reviewer.setText("Ana Pérez")
    review.begin()
    person.waits_for(review.judgement.isVisible)
    review.judgement.choices[Decision.NEEDS_WORK].setChecked(True)
    review.judgement.judge()
    yield "review of a consumer", window
    review._show_end()
    yield "end of the review", window


def windows_of_security(person: Person) -> Iterator[tuple[str, QWidget]]:
    window = person.window
    window.show_section(SECURITY)
    page = window.pages.section(SECURITY)
    assert isinstance(page, SecurityPage)
    company = person.desk.company
    assert company is not None
    person.waits_for(lambda: not person.built.tasks.busy)
    made_at = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)
    names = ("Example Foods", "Invented Mills", "Invented Bakery", "Invented Mine", "Another")
    backup = Backup("desk-000003.sqlite3", made_at, BackupReason.UPDATE, names, 1234, 12, 56)
    broken = Backup("desk-000002.sqlite3", made_at, BackupReason.RESTORE, is_broken=True)
    page.backups._show((backup, broken, Backup("desk-000001.sqlite3", made_at, is_newer=True)))
    page.lost._show(tuple(Lost(company, kind, "Reports of the plant") for kind in LostKind))
    yield "lost secrets and backups", window
    for name, ask in (("changing the key", page.key._ask), ("restoring", lambda: page.backups._ask(backup))):
        dialog = opened(ask)()
        yield name, dialog
        dialog.reject()
        person.waits_for(lambda: not dialogs(QDialog))
    page.lost._show(())
    page.backups._show(())


class FoundUpdates:
    """services.updates.Updates of a copy for which there is a newer version."""

    def standing(self) -> Standing:
        return Standing("https://updates.example.com/feed.json")

    def choose_address(self, address: str) -> None:
        """Nothing is kept."""

    def look(self) -> Release:
        news = {"en": "Whoever rotates a secret sees what its twin reaches.\nThe journal can be printed."}
        return Release("9.0", date(2026, 3, 4), "https://updates.example.com/9.0", news=news)


def the_update_that_was_found(person: Person) -> Iterator[tuple[str, QWidget]]:
    person.window.show_section(ACCOUNT.id)
    account = person.window.pages.account
    account.show_about()
    card = account.about.updates
    before, card._updates = card._updates, cast("Updates", FoundUpdates())
    card.shown()
    card.look.click()
    person.waits_for(lambda: card.open.isVisible() and not card.open.visibleRegion().isEmpty())
    yield "update found", person.window
    card._updates = before
    card._show_found(None)
    card.bar.clear()
    card.shown()
    account.tabs.setCurrentIndex(0)


def the_window_of_a_mistake(person: Person) -> QDialog:
    notice = person.window.findChild(CrashNotice)
    assert isinstance(notice, CrashNotice)
    notice.tell(CrashReport("2026-01-02T03:04:05+00:00, in MainThread", "/tmp/sample/desk.crash-sample.txt"))
    person.waits_for(lambda: dialogs(CrashDialog))
    (dialog,) = dialogs(CrashDialog)
    return dialog


def windows(person: Person) -> Iterator[tuple[str, QWidget]]:
    """Each page, panel and dialog, shown when it is given."""
    window, pages = person.window, person.window.pages
    yield "first screen", window
    window.show_connect()
    page = pages.connect_company
    page.other_address.setChecked(True)
    page.inputs["api"].setText("nonsense")
    page.connect_now.click()
    yield "connecting", window
    for way, button in page.form.ways.items():
        button.click()
        page.form.own_port.setChecked(True)
        page.connect_now.click()
        yield f"connecting by {way.value}", window
    page.form.ways[Way.PAIR].click()
    page.cancel.click()
    person.chooses_the_sample_company()
    for section in (HOME, *SETTINGS):
        window.show_section(section.id)
        yield from with_its_tabs(section.id, window)
    window.show_section(ACCOUNT.id)
    person.tests("Example Foods")
    yield "tested", window
    (card,) = pages.account.companies.cards
    for act in (card.rename, card.remove):
        dialog = opened(act.click)()
        yield dialog.windowTitle(), dialog
        dialog.reject()
        person.waits_for(lambda: not dialogs(QDialog))
    yield from the_update_that_was_found(person)
    yield from windows_of_security(person)
    yield from windows_of_a_review(person)
    window.show_consumers()
    change = Change(Kind.OTHER_GROUP, "gone", "Reports of the plant", "Everything", "Nothing")
    person.desk.changed_elsewhere.emit((change,) * 5)
    yield "changed elsewhere", window
    window.frame.news_bar.clear()
    yield from windows_of_the_other_tabs(person)
    window.show_consumers()
    person.searches("zzz")
    yield "nothing found", window
    person.searches("")
    person.begins_a_consumer()
    person.waits_for(lambda: person.panel.width() == person.panel.maximumWidth())
    person.panel.save.click()
    yield "blank form", window
    person.fills_in("N", grant=1, group=3)
    yield "full form", window
    compare = person.panel.fields.group.compare
    compare.open.click()
    compare.ticks[Module.WAREHOUSES].click()
    yield "comparing groups", window
    person.opens(person.names()[0])
    yield "consumer", window
    access = person.panel.findChild(AccessPart)
    assert isinstance(access, AccessPart)
    access.test.click()
    person.waits_for(lambda: access.last is not None)
    yield "access tested", window
    yield from windows_of_handing_over(person)
    yield from windows_of_rotating(person)
    person.shows_the_secret()
    person.copies_the_secret()
    yield "shown and copied", window
    person.built.lock.lock()
    person.waits_for(lambda: window.frame.lock_bar.text)
    yield "locked", window
    person.built.lock.unlock()
    person.waits_for(lambda: not person.built.lock.is_locked and not person.desk.refreshing)
    consumer = person.panel.consumer
    assert consumer is not None
    for name, show in (
        ("delete", lambda: window.delete_consumer(consumer)),
        ("about", window.show_about),
        ("reset", lambda: window.sidebar.sample_wanted.emit("reset")),
    ):
        dialog = opened(show)()
        yield name, dialog
        dialog.reject()
        person.waits_for(lambda: not dialogs(QDialog))
    mistake = the_window_of_a_mistake(person)
    yield "a mistake of the program", mistake
    mistake.reject()
    person.waits_for(lambda: not dialogs(QDialog))
    window.show_section("modules")
    modules = pages.section("modules")
    assert isinstance(modules, ModulesPage)
    modules.tabs.setCurrentWidget(modules.matrix)
    person.waits_for(lambda: person.desk.known.tests)
    yield "who reaches what", window
    window.show_help()
    yield "help", window
    for menu in window.findChildren(QMenu):
        menu.popup(window.mapToGlobal(window.rect().center()))
        person.waits_for(menu.isVisible)
        yield f"menu {menu.title()}", menu
        menu.hide()
    window.sidebar.set_narrow(True)
    yield "narrow", window
    window.sidebar.set_narrow(False)
    window.show_consumers()
    person.built.switching.stop_sample()
    person.is_told_offline()
    yield "offline", window


def with_its_tabs(name: str, window: QWidget) -> Iterator[tuple[str, QWidget]]:
    """The page as it opens, and each other tab that it has."""
    yield name, window
    for tabs in window.findChildren(QTabWidget):
        if tabs.isVisible():
            before = tabs.currentIndex()
            for tab in set(range(tabs.count())) - {before}:
                tabs.setCurrentIndex(tab)
                yield f"{name}, tab {tab}", window
            tabs.setCurrentIndex(before)
