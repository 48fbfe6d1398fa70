"""The bar that says what happened: in the language of now, as plain text, without a secret."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import NotJson, RequestRefused, Unexpected, Unreachable
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language
from desktop.ui.shell.message import Message, message_for
from desktop.ui.shell.message_bar import GOOD_NEWS_SECONDS, MessageBar


@pytest.fixture
def bar(qtbot: QtBot, icons: Icons, language: Language) -> Iterator[MessageBar]:
    window = QWidget()
    qtbot.addWidget(window)
    bar = MessageBar(icons, window)
    window.show()
    yield bar
    bar.clear()


def buttons(bar: MessageBar) -> list[str]:
    """The words of those that can be pressed."""
    kinds: tuple[type[QPushButton] | type[QToolButton], ...] = (QPushButton, QToolButton)
    found = [button for kind in kinds for button in bar.findChildren(kind) if button.isVisible()]
    return [button.text() or button.accessibleName() for button in found]


def test_it_is_not_there_before_the_first_message(bar: MessageBar) -> None:
    assert bar.isHidden()
    assert bar.text == ""
    bar.clear()
    bar.retranslate()
    assert bar.isHidden()


def test_it_says_what_happened_and_what_to_do(bar: MessageBar) -> None:
    bar.say(lambda: message_for(Unreachable("app.example.com")))
    assert bar.isVisible()
    assert "app.example.com" in bar.text
    assert bar.accessibleName() in bar.text
    assert bar.accessibleDescription() in bar.text
    assert bar.property("level") == "warning"
    assert buttons(bar) == ["Close this message"]


def test_it_follows_the_language_while_it_stands_there(bar: MessageBar, language: Language) -> None:
    bar.say(lambda: message_for(NotJson("app.example.com")), lambda: bar.tr("Copy details"), lambda: None)
    english = bar.text, buttons(bar)
    language.choose("es")
    QCoreApplication.processEvents()
    spanish = bar.text, buttons(bar)
    assert english != spanish
    assert spanish[0] == " ".join(
        (message_for(NotJson("app.example.com")).title, message_for(NotJson("app.example.com")).text)
    )
    assert set(english[1]).isdisjoint(spanish[1])


def test_its_action_can_be_pressed(bar: MessageBar) -> None:
    pressed: list[str] = []
    bar.say(lambda: Message("info", "Title"), lambda: "Do it", lambda: pressed.append("done"))
    [button] = [one for one in bar.findChildren(QPushButton) if one.text() == "Do it"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["done"]
    bar.say(lambda: Message("info", "Another"))
    assert not button.isVisible()


def test_it_is_closed_by_its_button(bar: MessageBar) -> None:
    bar.say(lambda: Message("info", "Title", "Text"))
    [close] = [one for one in bar.findChildren(QToolButton) if one.isVisible()]
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    assert bar.text == ""


def test_a_state_has_no_button_to_close_it(bar: MessageBar) -> None:
    bar.say(lambda: Message("warning", "Offline"), stays=True)
    assert buttons(bar) == []


def test_good_news_goes_by_itself_and_nothing_else_does(bar: MessageBar) -> None:
    bar.say(lambda: Message("ok", "Saved"))
    assert bar._fade.isActive()
    assert bar._fade.interval() == GOOD_NEWS_SECONDS * 1000
    bar.say(lambda: Message("error", "Not saved"))
    assert not bar._fade.isActive()
    bar.say(lambda: Message("ok", "Saved"))
    bar._fade.timeout.emit()
    assert bar.isHidden()


def test_a_servers_text_is_shown_to_the_letter(bar: MessageBar) -> None:
    bar.say(lambda: message_for(RequestRefused("<b>No</b> &amp; <img src=x>")))
    labels = [label for label in bar.findChildren(QLabel) if "<b>" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_details_are_copied_in_english_and_hold_no_secret(
    qapp: QApplication, bar: MessageBar, language: Language
) -> None:
    language.choose("es")
    bar.say(lambda: message_for(Unexpected("KeyError")))
    [copy] = [one for one in bar.findChildren(QToolButton) if one.isVisible() and one.text()]
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = qapp.clipboard().text()
    assert copied.startswith("Unexpected (kind=KeyError)")
    assert "secret" not in copied.lower()
    qapp.clipboard().clear()


def test_details_are_offered_with_errors_only(bar: MessageBar) -> None:
    for level, offered in (("ok", False), ("info", False), ("warning", False), ("error", True)):
        bar.say(partial(Message, level, "Title", "", "details"))
        assert ("Copy details" in buttons(bar)) is offered
