"""F1 opens the help where one is, in the language of now, and the language switches while it is open."""

import pytest

from desktop.domain.tongues import CODES
from desktop.ui.pages.help_page import HelpPage, HelpText
from desktop.ui.pages.help_topics import TOPICS
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
        person.window.show_help()
        person.waits_for(person.window.pages.help.isVisible)
        assert topic(person.window.pages.help) == EXPECTED.get(section.id, "seven-steps"), section.id
    person.window.show_connect()
    person.window.show_help()
    person.waits_for(person.window.pages.help.isVisible)
    assert topic(person.window.pages.help) == "companies"


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
