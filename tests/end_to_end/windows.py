"""Each page, panel, dialog and menu of the program, opened one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QDialog, QMenu, QTabWidget, QWidget

from desktop.ui.shell.sections import HOME, SETTINGS
from tests.end_to_end.person import Person, dialogs


def opened(act: Callable[[], None]) -> Callable[[], QDialog]:
    """Does it, and returns the dialog that it opened."""

    def dialog() -> QDialog:
        act()
        (found,) = dialogs(QDialog)
        return found

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
    page.cancel.click()
    person.chooses_the_sample_company()
    for section in (HOME, *SETTINGS):
        window.show_section(section.id)
        yield from with_its_tabs(section.id, window)
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
    person.opens(person.names()[0])
    yield "consumer", window
    person.shows_the_secret()
    person.copies_the_secret()
    yield "shown and copied", window
    consumer = person.panel.consumer
    assert consumer is not None
    for name, act in (
        ("delete", lambda: window.delete_consumer(consumer)),
        ("about", window.show_about),
        ("reset", lambda: window.sidebar.sample_wanted.emit("reset")),
    ):
        dialog = opened(act)()
        yield name, dialog
        dialog.reject()
        person.waits_for(lambda: not dialogs(QDialog))
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
