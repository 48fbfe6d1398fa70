"""Every window opens in every language, light and dark: nothing fails, no word is cut off."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QListWidget,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.modules import Module
from desktop.domain.tongues import CODES
from desktop.ui.pages.account.account_page import ABOUT, COMPANIES, LICENCES
from desktop.ui.pages.api_connections.access_part import AccessPart
from desktop.ui.pages.api_connections.api_connections_page import AUTHORIZATIONS, CONNECTION, CONSUMERS
from desktop.ui.pages.connect_form import Way
from desktop.ui.pages.modules.modules_page import ModulesPage
from desktop.ui.shell.sections import ACCOUNT, API_CONNECTIONS, HOME, SETTINGS
from tests.end_to_end.handover_windows import windows_of_handing_over
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program
from tests.end_to_end.rotation_windows import windows_of_rotating
from tests.languages import APART
from tests.outside_program import answer_until

pytestmark = pytest.mark.linux_session

LOOKS = ("light", "dark")


def cut_off(window: QWidget) -> list[str]:
    """Words that don't fit their place, of labels that aren't wrapped and of buttons."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            if label.width() < label.sizeHint().width():
                found.append(f"{label.text()!r} has {label.width()} of {label.sizeHint().width()} px")
        elif label.isVisible() and label.text() and label.height() < label.heightForWidth(label.width()):
            found.append(f"{label.text()!r} has {label.height()} px of height")
    buttons = [
        each for each in window.findChildren(QAbstractButton) if each.isVisible() and shows_words(each)
    ]
    found += [
        f"{each.text()!r} has {each.width()} of {each.minimumSizeHint().width()} px"
        for each in buttons
        if each.width() < each.minimumSizeHint().width()
    ]
    return found


def shows_words(button: QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    no_words = (
        isinstance(button, QToolButton) and button.toolButtonStyle() is icon_only and bool(button.icon())
    )
    return bool(button.text()) and not no_words


def test_words_that_are_cut_off_are_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label, wrapped, button = QLabel("Some words", window), QLabel("Some words", window), QPushButton(window)
    button.setText("Some words")
    wrapped.setWordWrap(True)
    for each in (label, wrapped, button):
        each.resize(each.sizeHint())
    window.show()
    assert cut_off(window) == []
    label.resize(20, 20)
    wrapped.resize(30, 10)
    button.resize(20, 20)
    assert len(cut_off(window)) == 3


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
    authorizations.table.selectRow(0)
    yield "authorizations", person.window
    pair = person.opens_the_older_pair()
    person.waits_for(pair.card.isVisible)
    yield "older pair", person.window
    pair.card.replace.click()
    pair.form.keep.click()
    yield "entering the older pair", person.window
    pair.form.cancel.click()
    person.opens_the_authorizations()
    for name, act in (("revoke", authorizations.revoke.click), ("new secret", pair.card.new_secret.click)):
        dialog = opened(act)()
        yield name, dialog
        dialog.reject()
        person.waits_for(lambda: not dialogs(QDialog))


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
        yield section.id, window
    for tab, name in ((LICENCES, "licences"), (ABOUT, "about"), (COMPANIES, "companies")):
        window.show_section(ACCOUNT.id)
        pages.account.tabs.setCurrentIndex(tab)
        yield name, window
    person.tests("Example Foods")
    yield "tested", window
    (card,) = pages.account.companies.cards
    for act in (card.rename, card.remove):
        dialog = opened(act.click)()
        yield dialog.windowTitle(), dialog
        dialog.reject()
        person.waits_for(lambda: not dialogs(QDialog))
    window.show_consumers()
    for tab in (CONNECTION, AUTHORIZATIONS, CONSUMERS):
        pages.connections.tabs.setCurrentIndex(tab)
        yield f"tab {tab}", window
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
    yield from windows_of_handing_over(person)
    access = person.panel.findChild(AccessPart)
    assert isinstance(access, AccessPart)
    access.test.click()
    person.waits_for(lambda: access.last is not None)
    yield "access tested", window
    yield from windows_of_rotating(person)
    person.shows_the_secret()
    person.copies_the_secret()
    yield "shown and copied", window
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


def let_it_settle(window: QWidget) -> None:
    """Layouts come with the next events, those of a list that was just read a little later."""
    answer_until(lambda: False, 0.02)
    answer_until(lambda: not cut_off(window), 1)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("language", CODES)
def test_every_window(program: Program, language: str, look: str) -> None:
    program.prefer(appearance=look)
    person = program.start(language)
    person.window.resize(1180, 760)
    seen, cut = 0, {}
    for name, window in windows(person):
        let_it_settle(window)
        assert not window.grab().isNull()
        if words := cut_off(window):
            cut[name] = words
        seen += 1
    assert seen > 30
    assert cut == {}


def test_the_language_changes_while_everything_is_open(program: Program) -> None:
    person = program.start("en")
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    sections = person.window.sidebar.findChild(QListWidget)
    assert sections is not None

    def words() -> list[str]:
        texts = [sections.item(row).text() for row in range(sections.count())]
        model = person.tab.table.model()
        texts += [str(model.headerData(column, person.HORIZONTAL)) for column in range(4)]
        return [*texts, person.panel.delete.text(), person.footer, person.window.frame.accessibleName()]

    seen = {}
    for language in (*CODES, "en"):
        person.window.choose_language(language)
        person.waits_a_moment(0.02)
        for section in (HOME, API_CONNECTIONS, *SETTINGS):
            assert section.name in words()
        seen[language] = words()
    assert len({tuple(seen[language]) for language in APART}) == len(APART)
    person = program.restart()
    assert person.window.sidebar.findChild(QListWidget) is not None
    assert QApplication.instance() is not None
