"""Connecting, testing, renaming and removing a company with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from desktop.sample.host import SampleHost
from desktop.ui.pages.account.name_dialog import NameDialog
from desktop.ui.pages.account.remove_dialog import RemoveDialog
from desktop.ui.pages.connect_form import Way
from desktop.ui.shell.sections import ACCOUNT
from tests.end_to_end.person import dialogs
from tests.end_to_end.program import Program
from tests.end_to_end.test_keyboard_only import tab_to
from tests.input_device import focus_window, press_key, type_text

pytestmark = pytest.mark.linux_session


def test_a_company_with_the_keyboard_only(program: Program, host: SampleHost) -> None:
    at = host.start()
    person = program.start()
    window = person.window
    tab_to(person, window.pages.first_run.connect_company)
    press_key("space")
    page = window.pages.connect_company
    person.waits_for(page.inputs["name"].hasFocus)
    type_text("Example Mills")

    def next_is(*widgets: QWidget) -> None:
        for widget in widgets:
            press_key("Tab")
            person.waits_for(widget.hasFocus)

    next_is(page.other_address)
    press_key("space")
    for field, text in (("api", at.api_url), ("token", at.token_url), ("authorize", at.authorize_url)):
        next_is(page.inputs[field])
        press_key("ctrl+a")
        type_text(text)
    next_is(page.form.ways[Way.PAIR])
    press_key("Down")
    person.waits_for(lambda: page.form.way is Way.BROWSER)
    next_is(page.inputs["key"], page.inputs["secret"], page.form.callback, page.form.copy_callback)
    next_is(page.form.own_port)
    press_key("space")
    next_is(page.form.port, page.connect_now)
    upwards = (page.form.port, page.form.own_port, page.form.copy_callback, page.form.callback)
    for widget in (*upwards, page.inputs["secret"], page.inputs["key"], page.form.ways[Way.BROWSER]):
        press_key("shift+Tab")
        person.waits_for(widget.hasFocus)
    press_key("Up")
    person.waits_for(lambda: page.form.way is Way.PAIR)
    next_is(page.inputs["key"])
    type_text(at.key)
    next_is(page.inputs["secret"])
    type_text(at.secret)
    next_is(page.connect_now, page.test)
    press_key("space")
    person.waits_for(lambda: len(page.findings.lines) == 9)
    person.waits_for(page.test.hasFocus)
    press_key("shift+Tab")
    person.waits_for(page.connect_now.hasFocus)
    press_key("space")
    person.waits_for(lambda: len(person.desk.listing.consumers) == 10)

    window.show_section(ACCOUNT.id)
    card = window.pages.account.companies.card("Example Mills")
    tab_to(person, card.test, most=20)
    press_key("space")
    person.waits_for(lambda: len(card.findings.lines) == 9 and not card.testing)
    now = window.pages.account.companies
    tab_to(person, now.card("Example Mills").rename)
    press_key("space")
    person.waits_for(lambda: dialogs(NameDialog))
    focus_window(dialogs(NameDialog)[0])
    type_text("Renamed Mills")
    press_key("Return")
    person.waits_for(lambda: person.desk.company is not None and person.desk.company.name == "Renamed Mills")
    focus_window(window)
    tab_to(person, now.card("Renamed Mills").remove, most=20)
    press_key("space")
    person.waits_for(lambda: dialogs(RemoveDialog))
    (dialog,) = dialogs(RemoveDialog)
    focus_window(dialog)
    press_key("Return")  # the safe choice
    person.waits_for(lambda: not dialogs(RemoveDialog))
    assert len(person.built.switching.all()) == 1
