"""App authorizations: seen, found, taken back; offline, in a company where Fracttal doesn't tell them."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain.errors import NotAllowed
from desktop.domain.listing import folded
from desktop.ui.pages.api_connections.authorization_model import APPLICATION, EMAIL, PERSON
from desktop.ui.pages.api_connections.authorizations_tab import AuthorizationsTab
from desktop.ui.pages.api_connections.decision_dialog import DecisionDialog
from desktop.ui.shell.message import message_for
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person, dialogs
from tests.end_to_end.program import Program

pytestmark = pytest.mark.linux_session

ONE = "/app_authorizations/*"


@pytest.fixture
def person(program: Program) -> Person:
    person = program.start()
    person.chooses_the_sample_company()
    return person


@pytest.fixture
def tab(person: Person) -> AuthorizationsTab:
    tab = person.opens_the_authorizations()
    person.waits_for(lambda: tab.table.model().rowCount() > 2)
    return tab


def column(tab: AuthorizationsTab, number: int) -> list[str]:
    model = tab.table.model()
    return [model.data(model.index(row, number)) for row in range(model.rowCount())]


def row_rect(tab: AuthorizationsTab, row: int) -> QRect:
    return tab.table.visualRect(tab.table.model().index(row, PERSON))


def chooses(tab: AuthorizationsTab, row: int) -> str:
    """The person of the row that was clicked."""
    QTest.mouseClick(tab.table.viewport(), Qt.MouseButton.LeftButton, pos=row_rect(tab, row).center())
    return column(tab, PERSON)[row]


def test_everybody_is_listed_newest_first(
    person: Person, tab: AuthorizationsTab, elsewhere: Elsewhere
) -> None:
    there = elsewhere.authorizations()
    assert column(tab, PERSON) == [one["account_name"] for one in there]
    assert column(tab, EMAIL) == [one["account_email"] for one in there]
    assert column(tab, APPLICATION) == [one["consumer_name"] for one in there]
    person.sees(f"Showing {len(there)} of {len(there)}", tab.showing.text)
    assert not tab.revoke.isEnabled()  # nobody was chosen yet


def test_sorting_and_finding(person: Person, tab: AuthorizationsTab) -> None:
    everybody = column(tab, PERSON)
    tab.table.sortByColumn(PERSON, Qt.SortOrder.AscendingOrder)
    assert column(tab, PERSON) == sorted(everybody, key=folded)
    tab.table.sortByColumn(PERSON, Qt.SortOrder.DescendingOrder)
    assert column(tab, PERSON) == sorted(everybody, key=folded, reverse=True)
    wanted = column(tab, EMAIL)[1]
    QTest.keyClick(person.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    person.waits_for(tab.search.hasFocus)
    person.types(tab.search, wanted.upper())
    assert column(tab, EMAIL) == [wanted]
    assert tab.showing.text().startswith(f"Showing 1 of {len(everybody)}")
    person.types(tab.search, "zzz")
    assert "No authorization matches “zzz”" in tab.state.text
    person.clicks(tab.state.action)
    assert len(column(tab, PERSON)) == len(everybody)


def test_revoking_says_what_stops_and_does_it(
    person: Person, tab: AuthorizationsTab, elsewhere: Elsewhere
) -> None:
    before = elsewhere.authorizations()
    name = chooses(tab, 1)
    person.clicks(tab.revoke)
    dialog = person.is_asked()
    words = dialog._heading.text() + dialog._effect.text()
    assert name in words
    assert before[1]["consumer_name"] in words
    assert "What other people authorised stays" in words
    dialog.reject()
    assert elsewhere.authorizations() == before
    person.waits_for(lambda: not dialogs(DecisionDialog))
    person.clicks(tab.revoke)
    person.decides()
    person.sees(
        f"{name}'s authorization of “{before[1]['consumer_name']}” was taken back", lambda: person.bar
    )
    left = [before[0], *before[2:]]
    assert elsewhere.authorizations() == left
    assert column(tab, EMAIL) == [one["account_email"] for one in left]
    assert tab.showing.text().startswith(f"Showing {len(left)} of {len(left)}")
    assert tab.table.currentIndex().row() == 1  # the next one, so that the keyboard can go on


def test_with_the_keyboard_only(person: Person, tab: AuthorizationsTab, elsewhere: Elsewhere) -> None:
    count = len(elsewhere.authorizations())
    tab.table.setFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_Down)
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    QTest.keyClick(person.is_asked(), Qt.Key.Key_Return)  # which is the safe choice
    person.waits_for(lambda: not dialogs(DecisionDialog))
    assert len(elsewhere.authorizations()) == count
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    dialog = person.is_asked()
    dialog.act.setFocus()
    QTest.keyClick(dialog.act, Qt.Key.Key_Space)
    person.sees("was taken back", lambda: person.bar)
    assert len(elsewhere.authorizations()) == count - 1
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    person.waits_for(lambda: person.panel.consumer is not None)


def test_the_context_menu(person: Person, tab: AuthorizationsTab) -> None:
    chooses(tab, 0)
    at = row_rect(tab, 0).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, tab.table.viewport().mapToGlobal(at) + QPoint(1, 1)
    )
    QApplication.sendEvent(tab.table.viewport(), event)
    person.waits_for(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Show the consumer", "Copy e-mail", "Revoke…"]
    menu.actions()[1].trigger()
    menu.hide()
    assert QApplication.clipboard().text() == column(tab, EMAIL)[0]
    person.sees("was copied", lambda: person.bar)


@pytest.mark.parametrize("cut", ["answer_lost", "half"])
def test_a_lost_answer_is_settled_by_the_list(
    program: Program, person: Person, tab: AuthorizationsTab, elsewhere: Elsewhere, cut: str
) -> None:
    count = len(elsewhere.authorizations())
    chooses(tab, 0)
    program.host.faults.set(cut, path=ONE, method="DELETE", times=1)
    person.clicks(tab.revoke)
    person.decides()
    person.sees("was taken back", lambda: person.bar)
    assert len(column(tab, PERSON)) == len(elsewhere.authorizations()) == count - 1


def test_cut_before_the_work_was_done(
    program: Program, person: Person, tab: AuthorizationsTab, elsewhere: Elsewhere
) -> None:
    before = elsewhere.authorizations()
    name = chooses(tab, 0)
    program.host.faults.set("reset", path=ONE, method="DELETE", times=1)
    person.clicks(tab.revoke)
    person.decides()
    person.sees(f"The authorization of {name} wasn't taken back", lambda: person.bar)
    assert elsewhere.authorizations() == before
    assert len(column(tab, PERSON)) == len(before)
    person.waits_for(tab.revoke.isEnabled)
    person.clicks(tab.revoke)
    person.decides()
    person.sees("was taken back", lambda: person.bar)


def test_nothing_tells_what_became_of_it(program: Program, person: Person, tab: AuthorizationsTab) -> None:
    count = len(column(tab, PERSON))
    chooses(tab, 0)
    program.host.faults.set("answer_lost", path=ONE, method="DELETE")
    program.host.faults.set("error", path="/app_authorizations")
    person.clicks(tab.revoke)
    person.decides()
    person.sees("The answer was lost on the way", lambda: person.bar)
    program.host.faults.clear()
    person.clicks(tab.refresh_button)
    person.waits_for(lambda: len(column(tab, PERSON)) == count - 1)


def test_one_that_was_revoked_elsewhere_is_fine(
    person: Person, tab: AuthorizationsTab, elsewhere: Elsewhere
) -> None:
    chooses(tab, 0)
    elsewhere.revokes(elsewhere.authorizations()[0]["id"])
    person.clicks(tab.revoke)
    person.decides()
    person.sees("was taken back", lambda: person.bar)
    assert len(column(tab, PERSON)) == len(elsewhere.authorizations())


def test_refreshing_can_be_stopped_and_f5_works_here(
    program: Program, person: Person, tab: AuthorizationsTab, elsewhere: Elsewhere
) -> None:
    count = len(column(tab, PERSON))
    program.host.faults.set("delay=5", path="/app_authorizations")
    person.waits_for(lambda: tab.refresh_button.toolTip() == "Refresh")
    person.clicks(tab.refresh_button)
    assert tab.refresh_button.toolTip() == "Stop refreshing"
    person.clicks(tab.refresh_button)
    assert tab.refresh_button.toolTip() == "Refresh"
    assert len(column(tab, PERSON)) == count
    program.host.faults.clear()
    elsewhere.revokes(elsewhere.authorizations()[0]["id"])
    QTest.keyClick(person.window, Qt.Key.Key_F5)
    person.waits_for(lambda: len(column(tab, PERSON)) == count - 1)


def test_offline_the_list_is_there_and_revoking_is_not(program: Program, person: Person) -> None:
    tab = person.opens_the_authorizations()
    person.waits_for(lambda: column(tab, PERSON))
    everybody = column(tab, PERSON)
    person.built.switching.stop_sample()
    person.is_told_offline()
    chooses(tab, 0)
    assert not tab.revoke.isEnabled()
    assert tab.reason.isVisible()
    assert tab.reason.text() == tab.revoke.toolTip() == "Offline: revoking needs the server."
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    assert not dialogs(DecisionDialog)
    person.built.switching.start_sample()
    person.is_online()
    person.waits_for(tab.revoke.isEnabled)
    assert not tab.reason.isVisible()
    assert column(tab, PERSON) == everybody


def test_what_was_read_is_there_at_the_next_start_without_network(program: Program, person: Person) -> None:
    tab = person.opens_the_authorizations()
    person.waits_for(lambda: column(tab, PERSON))
    everybody = column(tab, PERSON)
    program.close()
    program.host.faults.set("reset")
    person = program.start()
    person.is_told_offline()
    tab = person.opens_the_authorizations()
    person.waits_for(lambda: column(tab, PERSON) == everybody)
    assert "read on" in tab.showing.text()


def test_never_loaded(program: Program) -> None:
    program.host.faults.set("reset")
    person = program.start()
    person.clicks(person.window.pages.first_run.sample)
    person.is_told_offline()
    tab = person.opens_the_authorizations()
    person.sees("Offline, and nothing is kept yet", lambda: tab.state.text)
    program.host.faults.clear()
    person.waits_for(lambda: column(tab, PERSON))


def test_not_allowed(program: Program, person: Person) -> None:
    program.host.faults.set("unauthorized_endpoint", path="/app_authorizations")
    tab = person.opens_the_authorizations()
    person.sees(message_for(NotAllowed()).title, lambda: tab.state.text)
    program.host.faults.clear()
    person.clicks(tab.state.action)
    person.waits_for(lambda: column(tab, PERSON))


def test_where_fracttal_does_not_tell_them(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", open_url)
    at = program.host.start()
    program.host.faults.set("unauthorized_endpoint", path="/oauth_consumers")
    person = program.start()
    person.connects("Guided Mills", at.api_url, at.token_url, at.authorize_url, at.key, at.secret)
    person.sees("Guided Mills is connected", lambda: person.bar)
    program.host.forget_seen()
    tab = person.opens_the_authorizations()
    person.waits_for(tab.guided.isVisible)
    assert not tab.table.isVisible()
    person.clicks(tab.guided.open)
    assert len(opened) == 1
    assert program.host.seen == ()  # nothing is asked that the server doesn't offer
