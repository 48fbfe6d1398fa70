"""F1 opens the help where one is, in the language of now, and the language switches while it is open."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.tongues import CODES
from desktop.ui.pages.api_connections.access_part import AccessPart
from desktop.ui.pages.api_connections.dangerous_part import DangerousPart
from desktop.ui.pages.api_connections.group_compare import GroupCompare
from desktop.ui.pages.api_connections.handover_part import HandoverPart
from desktop.ui.pages.api_connections.history_part import HistoryPart
from desktop.ui.pages.api_connections.record_part import RecordPart
from desktop.ui.pages.api_connections.rotation_part import RotationPart
from desktop.ui.pages.help_page import HelpPage, HelpText
from desktop.ui.pages.help_topics import TOPICS
from desktop.ui.pages.modules.modules_page import ModulesPage
from desktop.ui.pages.security.security_page import SecurityPage
from desktop.ui.shell.sections import HOME, SETTINGS
from tests.end_to_end.program import Program
from tests.input_device import press_key

pytestmark = pytest.mark.linux_session

EXPECTED = {
    "home": "home",
    "user_accounts": "people-and-modules",
    "modules": "people-and-modules",
    "transactions_log": "log",
    "security": "security",
    "api_connections": "consumers",
    "account": "companies",
}


def topic(page: HelpPage) -> str:
    return TOPICS[page.topics.currentRow()]


def test_help_opens_for_where_one_is(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    press_key("F1")
    person.waits_for(person.window.pages.help.isVisible)
    for section in (HOME, *SETTINGS):
        person.window.show_section(section.id)
        person.window.sidebar.focus_sections()  # where it was chosen
        person.window.show_help()
        person.waits_for(person.window.pages.help.isVisible)
        assert topic(person.window.pages.help) == EXPECTED.get(section.id, "seven-steps"), section.id
    person.window.show_connect()
    person.window.show_help()
    person.waits_for(person.window.pages.help.isVisible)
    assert topic(person.window.pages.help) == "companies"


def focusable(part: QWidget) -> list[QWidget]:
    return [
        one
        for one in part.findChildren(QWidget)
        if one.focusPolicy() is not Qt.FocusPolicy.NoFocus and one.isVisible() and one.isEnabled()
    ]


def test_help_opens_for_the_part_that_has_the_keyboard(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    window, panel = person.window, person.panel
    person.creates("Explained")
    person.begins_a_consumer()
    for kind, expected in (
        (GroupCompare, "test-access"),
        (AccessPart, "test-access"),
        (HandoverPart, "hand-over"),
        (DangerousPart, "new-secrets"),
        (RotationPart, "new-secrets"),
        (RecordPart, "year"),
        (HistoryPart, "year"),
    ):
        part = panel.findChild(kind)
        assert isinstance(part, kind)
        # Its first that takes the keyboard.
        person.waits_for(partial(focusable, part))
        widget = focusable(part)[0]
        widget.setFocus()
        assert QApplication.focusWidget() is widget, kind
        press_key("F1")
        person.waits_for(window.pages.help.isVisible)
        assert topic(window.pages.help) == expected, kind
        person.opens_the_consumers()
        person.opens("Explained")
    security = window.pages.section("security")
    assert isinstance(security, SecurityPage)
    card = window.pages.account.about.updates
    window.pages.account.show_about()
    for section, button, expected in (
        ("security", security.key.change, "backups"),
        ("security", security.erase, "security"),
        ("account", card.look if card.look.isVisible() else card.address, "updates"),
    ):
        window.show_section(section)
        person.waits_for(lambda: not person.built.tasks.busy)
        button.setFocus()
        press_key("F1")
        person.waits_for(window.pages.help.isVisible)
        assert topic(window.pages.help) == expected
    window.show_review()
    window.show_help()
    assert topic(window.pages.help) == "year"
    window.show_section("modules")
    modules = window.pages.section("modules")
    assert isinstance(modules, ModulesPage)
    modules.tabs.setCurrentWidget(modules.matrix)
    window.show_help()
    assert topic(window.pages.help) == "test-access"


def test_every_topic_shows_its_words_and_pictures_in_every_language(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.window.show_help()
    page = person.window.pages.help
    titles = {}
    for code in CODES:
        person.window.choose_language(code)
        person.waits_a_moment(0.05)  # the widgets hear of it one after the other
        titles[code] = [page.topics.item(row).text() for row in range(len(TOPICS))]
        assert all(titles[code])
        for name in TOPICS:
            page.open(name)
            text = page.text.toPlainText()
            assert text.startswith(titles[code][TOPICS.index(name)])
            # An image that can't be had leaves nothing of its size behind.
            assert text.count("\ufffc") == (7 if name == "seven-steps" else 0)
    assert titles["fr"] != titles["en"]


def test_help_fetches_nothing(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.window.show_help()
    text = person.window.pages.help.text
    text.show_topic("# Odd\n\n![x](https://example.invalid/picture.png)\n\n![y](../../../etc/hostname)")
    assert text.loadResource(2, "https://example.invalid/picture.png") is None


def test_a_topic_that_is_shown_rests(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures as wide as there is room, and a scroll bar that takes room: neither may wake the other."""
    person = program.start()
    person.chooses_the_sample_company()
    person.window.show_help()
    shown: list[str] = []
    show = HelpText.show_topic

    def watched(text: HelpText, topic: str) -> None:
        shown.append(topic)
        show(text, topic)

    monkeypatch.setattr(HelpText, "show_topic", watched)
    for height in range(560, 760, 40):
        person.window.resize(880, height)
        person.waits_a_moment(0.1)
        shown.clear()
        person.waits_a_moment(0.1)
        assert shown == [], height
