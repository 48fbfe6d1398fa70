"""The form's fields under the keyboard, and their lists of choices."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.ui.pages.api_connections.consumer_fields import ConsumerFields
from desktop.ui.shell.icons import Icons
from desktop.ui.shell.language import Language
from desktop.ui.widgets.choice_box import ChoiceBox
from tests.input_device import focus_window
from tests.services.conftest import GROUPS

pytestmark = pytest.mark.linux_session


@pytest.fixture
def fields(qtbot: QtBot, icons: Icons, language: Language) -> Iterator[ConsumerFields]:
    """In a shown window that has the keyboard."""
    window = QWidget()
    fields = ConsumerFields(icons, window)
    QVBoxLayout(window).addWidget(fields)
    qtbot.addWidget(window)
    fields.know(GROUPS, tuple)
    window.show()
    qtbot.waitExposed(window)
    focus_window(window)
    yield fields


def tab() -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)


def test_tab_goes_through_the_fields_as_they_stand(fields: ConsumerFields) -> None:
    fields.fill(ConsumerForm(GrantType.AUTHORIZATION_CODE), grant_is_fixed=False)
    fields.grant.setFocus()
    for field in (fields.name, fields.callback, fields.description, fields.group.choice):
        tab()
        assert field.hasFocus()


def test_tab_leaves_a_chosen_group(fields: ConsumerFields) -> None:
    fields.fill(ConsumerForm(group_id=GROUPS[0].id), grant_is_fixed=False)
    fields.group.remove.setFocus()
    tab()
    assert fields.group.compare.open.hasFocus()
    tab()
    assert fields.grant.hasFocus()


def test_where_groups_cannot_be_listed_the_name_is_typed(fields: ConsumerFields) -> None:
    fields.type_groups(True)
    fields.fill(ConsumerForm(GrantType.CLIENT_CREDENTIALS, "Reports"), grant_is_fixed=False)
    assert not fields.group.isVisible()
    assert not fields.check()
    assert fields.problem_under("group_name")
    assert fields.group_name.hasFocus()
    QTest.keyClicks(fields.group_name, "Solo lectura")
    assert fields.problem_under("group_name") == ""
    assert fields.check()
    assert fields.form() == ConsumerForm(GrantType.CLIENT_CREDENTIALS, "Reports", group_name="Solo lectura")
    fields.type_groups(False)
    assert fields.form() == ConsumerForm(GrantType.CLIENT_CREDENTIALS, "Reports")


@pytest.mark.parametrize("count", [2, 4, 6])
def test_a_short_list_of_choices_is_shown_whole(qtbot: QtBot, icons: Icons, count: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = ChoiceBox(icons, window)
    box.addItems([f"Choice {number}" for number in range(count)])
    window.show()
    qtbot.waitExposed(window)
    box.showPopup()
    last = box.view().visualRect(box.model().index(count - 1, 0))
    assert box.view().viewport().rect().contains(last)
    box.hidePopup()
