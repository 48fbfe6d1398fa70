"""A guided company from plus to the end of a pair: what is kept here was found to be so at Fracttal."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.domain.consumer import ConsumerForm, GrantType
from desktop.domain.secret import DOTS
from desktop.domain.tongues import CODES
from desktop.sample.host import SampleHost
from desktop.ui.pages.api_connections.guided_words import Errand
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.guided_company import FracttalsPage, GuidedPerson, prepare
from tests.end_to_end.program import Program
from tests.end_to_end.test_every_window import cut_off
from tests.end_to_end.traces import files_with, traces
from tests.input_device import focus_window
from tests.outside_program import answer_until
from tests.x_clipboard import read_clipboard

pytestmark = pytest.mark.linux_session

NAME = "Power BI – ventas"
GROUP = "Solo lectura"


@pytest.fixture
def page(elsewhere: Elsewhere) -> FracttalsPage:
    return FracttalsPage(elsewhere)


@pytest.fixture
def me(program: Program, host: SampleHost) -> Iterator[GuidedPerson]:
    prepare(program, host.start())
    person = program.start()
    person.opens_the_consumers()
    yield GuidedPerson(person)


def again(program: Program, language: str | None = None) -> GuidedPerson:
    person = program.restart(language)
    person.opens_the_consumers()
    return GuidedPerson(person)


def token_requests(host: SampleHost) -> int:
    return host.seen.count(("POST", "/oauth/token"))


def test_creating_leads_through_fracttals_page(
    program: Program, host: SampleHost, page: FracttalsPage, me: GuidedPerson
) -> None:
    person = me.person
    person.sees("No consumers are kept here yet", person.list_state)
    person.follows_the_advice()
    person.waits_for(lambda: person.panel.is_open)
    me.fills_in(NAME, group=GROUP)
    me.saves()
    # Each value is copied with one click.
    copies = me.guide.steps.copy_buttons
    assert list(copies) == ["Grant type", "Name", "Group permissions"]
    for value, text in (("Name", NAME), ("Group permissions", GROUP), ("Grant type", "Client credentials")):
        person.clicks(copies[value])
        assert read_clipboard() == text
    key, secret = page.creates(NAME)
    me.pastes(f"Key: {key}\nSecret: {secret}")
    assert me.typed() == (key, secret)
    assert me.guide.pair.secret.displayText() == "●" * len(secret)
    before = token_requests(host)
    me.keeps(NAME)
    assert token_requests(host) == before + 1
    assert "“Power BI – ventas” is kept Key and secret work." in person.bar
    assert person.panel.consumer == person.consumer(NAME)
    assert person.panel.credentials.key.text() == key
    assert person.panel.verification.text == "Works, checked just now"
    assert person.copies_the_secret() == secret
    assert person.footer == "Showing 1 of 1"
    # The form has done its work.
    person.closes_the_panel()
    person.begins_a_consumer()
    person.waits_a_moment(0.3)
    assert person.panel.fields.form() == ConsumerForm()

    me = again(program)
    assert me.person.names() == [NAME]
    me.person.waits_for(lambda: len(me.person.desk.known.with_secret) == 1)
    me.person.opens(NAME)
    assert me.person.panel.fields.form() == ConsumerForm(
        GrantType.CLIENT_CREDENTIALS, NAME, "", None, "", GROUP
    )
    assert me.person.panel.verification.text.startswith("Works, checked")
    assert me.person.copies_the_secret() == secret


@pytest.mark.parametrize(
    "shape",
    [
        "{secret}\n{key}",
        "Secret: {key}\nKey: {secret}",
        '{{"client_id": "{secret}", "client_secret": "{key}"}}',
    ],
)
def test_a_swapped_pair_is_put_right(page: FracttalsPage, me: GuidedPerson, shape: str) -> None:
    key, secret = page.creates(NAME)
    me.begins(NAME)
    me.pastes(shape.format(key=key, secret=secret))
    assert me.typed() == (secret, key)
    me.keeps(NAME)
    assert "They had been swapped, and were put right. Key and secret work." in me.person.bar
    assert me.person.panel.credentials.key.text() == key
    assert me.person.copies_the_secret() == secret


@pytest.mark.parametrize(
    "shape", ["{key}\t{secret}", "{key},{secret}", "{key} {secret}", "Clave: {key}\r\nSecreto: {secret}\r\n"]
)
def test_both_are_understood_in_either_box(page: FracttalsPage, me: GuidedPerson, shape: str) -> None:
    key, secret = page.creates(NAME)
    me.begins(NAME)
    for box in (me.guide.pair.key, me.guide.pair.secret):
        me.guide.pair.begin()
        me.pastes(shape.format(key=key, secret=secret), box)
        assert me.typed() == (key, secret)
    me.guide.pair.begin()
    me.pastes(f" {key} ")
    me.pastes(f"Secret: {secret}")  # its label says where it belongs
    assert me.typed() == (key, secret)
    me.keeps(NAME)


def test_the_secret_is_masked_and_can_be_shown_for_a_while(page: FracttalsPage, me: GuidedPerson) -> None:
    key, secret = page.creates(NAME)
    me.begins(NAME)
    me.pastes(f"{key}\n{secret}")
    pair, person = me.guide.pair, me.person
    assert secret not in pair.secret.displayText()
    person.clicks(pair.reveal)
    assert pair.secret.displayText() == secret
    pair.secret.selectAll()
    assert not pair.secret.hasSelectedText()
    other = QWidget()
    other.show()
    focus_window(other)
    person.waits_for(lambda: secret not in pair.secret.displayText())
    other.close()
    other.deleteLater()
    assert me.typed() == (key, secret)


def test_a_wrong_pair_is_said_and_nothing_typed_is_lost(
    host: SampleHost, page: FracttalsPage, me: GuidedPerson
) -> None:
    person = me.person
    key, secret = page.creates(NAME)
    me.begins(NAME)
    me.goes_on()
    assert me.guide.pair.problem_under("key") == "Paste the key that Fracttal shows."
    assert me.guide.pair.problem_under("secret") == "Paste the secret that belongs to the key."
    me.pastes(key)
    me.pastes(key, me.guide.pair.secret)
    me.goes_on()
    assert me.guide.pair.problem_under("secret").startswith("This isn't a new secret: it is the key")
    before = token_requests(host)
    me.pastes(f"{key}\n{secret[:-1]}")
    me.goes_on()
    person.waits_for(lambda: me.guide.pair.problem_under("key"))
    assert me.guide.pair.problem_under("key").startswith("Fracttal accepts them neither way round")
    assert token_requests(host) == before + 2
    assert me.typed() == (key, secret[:-1])
    assert person.names() == []
    assert not person.desk.known.with_secret
    me.pastes(secret, me.guide.pair.secret)
    assert me.guide.pair.problem_under("key") == ""
    me.keeps(NAME)


def test_no_network_is_said_and_nothing_typed_is_lost(
    host: SampleHost, page: FracttalsPage, me: GuidedPerson
) -> None:
    person = me.person
    pair = page.creates(NAME)
    me.begins(NAME)
    me.pastes("\n".join(pair))
    host.stop()
    me.goes_on()
    person.is_told_offline()
    assert "doesn't answer" in person.bar
    assert me.typed() == pair
    assert not me.guide.go.isEnabled()
    assert me.guide.go.toolTip().startswith("Offline: verifying needs the server")
    person.clicks(me.guide.back)
    assert person.panel.save.isEnabled()  # the steps may be read offline
    assert person.panel.fields.name.text() == NAME
    me.saves()
    host.start()
    person.is_online()
    me.pastes("\n".join(pair))
    me.keeps(NAME)


@pytest.mark.parametrize("fault", ["html", "error", "half", "limit"])
def test_an_odd_answer_is_said_and_nothing_typed_is_lost(
    host: SampleHost, page: FracttalsPage, me: GuidedPerson, fault: str
) -> None:
    pair = page.creates(NAME)
    me.begins(NAME)
    me.pastes("\n".join(pair))
    host.faults.set(fault, path="/oauth/token")
    me.goes_on()
    me.person.waits_for(lambda: me.person.bar and not me.guide.busy)
    assert me.typed() == pair
    assert me.person.names() == []
    host.faults.clear()
    me.person.waits_for(me.guide.go.isEnabled)
    me.keeps(NAME)


def test_verifying_can_be_stopped_and_then_keeps_nothing(
    host: SampleHost, page: FracttalsPage, me: GuidedPerson
) -> None:
    pair = page.creates(NAME)
    me.begins(NAME)
    me.pastes("\n".join(pair))
    host.faults.set("delay=0.5", path="/oauth/token")
    me.goes_on()
    assert not me.guide.pair.isEnabled()
    me.person.clicks(me.guide.stop)
    assert me.typed() == pair
    me.person.waits_a_moment(0.8)
    assert me.person.names() == []
    assert me.person.desk._consumers.kept(me.person.desk.company).consumers == ()  # type: ignore[arg-type]
    host.faults.clear()
    me.keeps(NAME)


def test_a_consumer_for_sign_in_by_a_person(page: FracttalsPage, me: GuidedPerson) -> None:
    person = me.person
    pair = page.creates(NAME, "authorization_code")
    me.begins(NAME)
    me.pastes("\n".join(pair))
    me.goes_on()
    person.sees("This key belongs to a consumer for sign-in by a person", lambda: person.bar)
    person.clicks(me.guide.back)
    person.chooses(person.panel.fields.grant, 1)
    person.types(person.panel.fields.callback, "https://integrator.example.com/back")
    me.saves()
    assert "Callback address" in me.guide.steps.copy_buttons
    me.pastes("\n".join(pair))
    me.keeps(NAME)
    assert "Whether a person can sign in shows only when one does." in person.bar
    assert person.panel.verification.text.startswith("Key and secret are accepted, checked just now")


def test_the_unfinished_form_survives_and_holds_no_secret(
    program: Program, page: FracttalsPage, me: GuidedPerson
) -> None:
    key, secret = page.creates(NAME)
    me.begins(NAME)
    me.pastes(f"{key}\n{secret}")
    program.close()
    assert files_with([program.folders.data], [secret]) == []
    me = GuidedPerson(program.start())
    me.person.begins_a_consumer()
    me.person.waits_for(lambda: me.person.panel.fields.name.text() == NAME)
    assert me.person.panel.fields.group_name.text() == GROUP
    me.saves()
    assert me.typed() == ("", "")


def test_recording_one_that_exists(page: FracttalsPage, me: GuidedPerson) -> None:
    person = me.person
    me.creates(page, NAME)
    pair = page.creates("Sensors")
    person.closes_the_panel()
    person.clicks(person.tab.record_existing)
    person.waits_for(lambda: person.panel.is_open)
    me.fills_in(NAME)
    person.saves()
    assert person.under("name").startswith("Another consumer has this name")
    me.fills_in("Sensors", grant=None)
    me.saves()
    assert me.guide.errand is Errand.EXISTING
    me.pastes("\n".join(pair))
    me.keeps("Sensors")
    assert sorted(person.names()) == [NAME, "Sensors"]
    # The same once more is told.
    person.closes_the_panel()
    person.clicks(person.tab.record_existing)
    me.fills_in("Sensors again")
    me.saves()
    me.pastes("\n".join(pair))
    me.goes_on()
    person.waits_for(lambda: "“Sensors”" in me.guide.pair.problem_under("key"))
    assert len(person.names()) == 2


def test_groups_that_were_used_are_offered(page: FracttalsPage, me: GuidedPerson) -> None:
    me.creates(page, NAME)
    me.person.closes_the_panel()
    me.person.begins_a_consumer()
    completer = me.person.panel.fields.group_name.completer()
    me.person.waits_for(lambda: completer.model().rowCount() == 1)
    assert completer.model().index(0, 0).data() == GROUP


def test_editing_leads_through_fracttals_page_and_then_changes_the_record(
    program: Program, page: FracttalsPage, me: GuidedPerson
) -> None:
    person = me.person
    _, secret = me.creates(page, NAME)
    assert not person.panel.save.isEnabled()
    person.types(person.panel.fields.name, "Power BI")
    me.saves()
    assert list(me.guide.steps.copy_buttons) == ["Name", "Key"]
    me.goes_on()
    person.sees("“Power BI” was changed here too Key and secret work.", lambda: person.bar)
    assert person.names() == ["Power BI"]
    assert person.copies_the_secret() == secret
    me = again(program)
    assert me.person.names() == ["Power BI"]


def test_a_deleted_one_is_refused_and_that_is_kept(
    program: Program, page: FracttalsPage, me: GuidedPerson
) -> None:
    person = me.person
    me.creates(page, NAME)
    me.begins_to_delete(NAME)
    page.deletes(NAME)
    me.goes_on()
    person.sees(f"“{NAME}” is gone Its key and secret are refused", lambda: person.bar)
    assert person.names() == []
    person.waits_for(lambda: len(me.retired) == 1)
    me = again(program)
    me.person.waits_for(lambda: len(me.retired) == 1)
    (row,) = me.retired
    assert f"“{NAME}” is gone" in row.text
    assert "Checked" in row.text
    assert not row.put_back.isVisible()
    me.person.clicks(row.remove)
    me.person.waits_for(lambda: not me.retired)
    assert not me.person.desk.known.with_secret
    me = again(program)
    me.person.waits_a_moment(0.3)
    assert me.retired == []


def test_one_that_was_not_deleted_still_works_and_is_said(page: FracttalsPage, me: GuidedPerson) -> None:
    person = me.person
    _, secret = me.creates(page, NAME)
    me.begins_to_delete(NAME)
    me.goes_on()
    person.sees(f"“{NAME}” still works Fracttal still accepts its key and secret", lambda: person.bar)
    person.waits_for(lambda: len(me.retired) == 1)
    person.clicks(me.retired[0].put_back)
    person.waits_for(lambda: person.names() == [NAME] and not me.retired)
    person.opens(NAME)
    assert person.copies_the_secret() == secret
    me.begins_to_delete(NAME)
    me.goes_on()
    person.waits_for(lambda: len(me.retired) == 1)
    page.deletes(NAME)
    person.clicks(me.retired[0].verify)
    person.waits_for(lambda: "is gone" in me.retired[0].text)


def test_deleted_offline_is_verified_later(host: SampleHost, page: FracttalsPage, me: GuidedPerson) -> None:
    person = me.person
    me.creates(page, NAME)
    me.begins_to_delete(NAME)
    page.deletes(NAME)
    host.stop()
    me.goes_on()
    person.sees(f"It isn't verified yet that “{NAME}” is gone", lambda: person.bar)
    person.waits_for(lambda: len(me.retired) == 1)
    person.clicks(me.retired[0].verify)
    person.is_told_offline()
    assert not me.retired[0].verify.isEnabled()
    host.start()
    person.is_online()
    person.waits_for(lambda: me.retired[0].verify.isEnabled())
    person.clicks(me.retired[0].verify)
    person.waits_for(lambda: "is gone" in me.retired[0].text)


def test_a_new_secret(page: FracttalsPage, me: GuidedPerson) -> None:
    person = me.person
    key, old = me.creates(page, NAME)
    person.clicks(person.panel.dangerous.new_secret)
    person.waits_for(me.guide.isVisible)
    assert me.typed() == (key, "")
    me.pastes(old, me.guide.pair.secret)
    me.goes_on()
    person.waits_for(lambda: "kept already" in me.guide.pair.problem_under("secret"))
    _, new = page.renews(NAME)
    me.pastes(new, me.guide.pair.secret)
    me.goes_on()
    person.sees(f"“{NAME}” has its new secret", lambda: person.bar)
    assert "The old secret is refused, as it should be." in person.bar
    assert person.copies_the_secret() == new != old
    assert me.retired == []


def test_an_old_secret_that_still_works_stays_in_sight(page: FracttalsPage, me: GuidedPerson) -> None:
    """Where Fracttal offers no new secret, a second consumer takes the place of the first."""
    person = me.person
    me.creates(page, NAME)
    second = page.creates("Second")
    person.clicks(person.panel.dangerous.new_secret)
    me.pastes("\n".join(second))
    me.goes_on()
    person.sees("The old secret still works", lambda: person.bar)
    assert person.panel.credentials.key.text() == second[0]
    person.waits_for(lambda: len(me.retired) == 1)
    assert f"Old secret of “{NAME}”" in me.retired[0].text
    page.deletes(NAME)
    person.clicks(me.retired[0].verify)
    person.waits_for(lambda: "refused" in me.retired[0].text)


def test_any_kept_secret_can_be_verified(program: Program, host: SampleHost, elsewhere: Elsewhere) -> None:
    """In the sample company too."""
    person = program.start()
    person.chooses_the_sample_company()
    name = next(one.name for one in person.desk.listing.consumers if one.callback_url == "")
    person.opens(name)
    part = person.panel.verification
    assert part.text == "Never checked"
    person.clicks(part.verify)
    person.waits_for(lambda: part.text == "Works, checked just now")
    elsewhere.deletes(name)
    person.clicks(part.verify)
    person.waits_for(lambda: part.text.startswith("Refused"))
    person = program.restart()
    person.sees_the_list(9)
    person.built.switching.stop_sample()
    person.is_told_offline()
    person.opens(person.names_in_the_list()[0])
    assert not person.panel.verification.verify.isEnabled()
    assert person.panel.verification.verify.toolTip().startswith("Offline")


def test_from_plus_to_kept_with_the_keyboard_alone(page: FracttalsPage, me: GuidedPerson) -> None:
    person = me.person
    key, secret = page.creates(NAME)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    person.waits_for(person.panel.fields.grant.hasFocus)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    insert(NAME)
    for _ in range(2):
        press(Qt.Key.Key_Tab)
    insert(GROUP)
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.waits_for(me.guide.steps.open_page.hasFocus)
    reached = []
    for _ in range(8):
        press(Qt.Key.Key_Tab)
        reached.append(name_of(focus()))
    values = ["Copy: Grant type", "Copy: Name", "Copy: Group permissions"]
    assert reached == [*values, "Key", "Secret", "Show secret", "Verify and keep", "Back to the form"]
    me.guide.pair.key.setFocus()
    QGuiApplication.clipboard().setText(f"{key}\n{secret}")
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert me.typed() == (key, secret)
    press(Qt.Key.Key_Return)
    person.waits_for(lambda: person.names() == [NAME])
    person.waits_for(person.panel.credentials.copy_key_button.hasFocus)


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focus(), key, modifier)


def insert(text: str) -> None:
    widget = focus()
    widget.insert(text)  # type: ignore[attr-defined]


def test_no_secret_is_left_on_disk_or_in_the_words_of_the_window(
    program: Program, host: SampleHost, page: FracttalsPage, me: GuidedPerson
) -> None:
    person = me.person
    _, first = me.creates(page, NAME)
    person.clicks(person.panel.dangerous.new_secret)
    _, second = page.renews(NAME)
    me.pastes(second, me.guide.pair.secret)
    host.faults.set("error", path="/oauth/token", times=1)
    me.goes_on()
    person.waits_for(lambda: person.bar and not me.guide.busy)
    words = "\n".join(label.text() for label in person.window.findChildren(QLabel))
    assert not traces(words.encode(), [first, second])
    me.keeps(NAME)
    assert me.guide.pair.is_blank
    me.begins_to_delete(NAME)
    page.deletes(NAME)
    me.goes_on()
    person.waits_for(lambda: len(me.retired) == 1)
    assert set(person.secret_cells()) <= {DOTS}
    place = program.folders.data.parent
    assert files_with([place], [first, second]) == []
    program.close()
    assert files_with([place], [first, second]) == []


def test_a_broken_file_leaves_what_was_kept(program: Program, page: FracttalsPage, me: GuidedPerson) -> None:
    _, secret = me.creates(page, NAME)
    program.close()
    (program.folders.data / "desk.sqlite3").write_bytes(b"This is not a database. " * 1000)
    me = GuidedPerson(program.start())
    me.person.waits_for(lambda: len(me.person.desk.known.with_secret) == 1)
    me.person.opens(NAME)
    assert me.person.copies_the_secret() == secret


@pytest.mark.parametrize("language", CODES)
def test_the_steps_are_there_in_the_persons_language(
    program: Program, host: SampleHost, page: FracttalsPage, language: str
) -> None:
    prepare(program, host.start())
    me = GuidedPerson(program.start(language))
    person, guide = me.person, me.guide
    person.window.resize(1180, 760)

    def no_word_is_cut_off() -> None:
        person.waits_for(lambda: person.panel.width() == person.panel.maximumWidth())
        answer_until(lambda: cut_off(person.tab) == [], 5)
        assert cut_off(person.tab) == []

    pair = page.creates(NAME, "authorization_code")
    person.begins_a_consumer()
    person.saves()
    no_word_is_cut_off()
    me.fills_in(NAME, grant=1, callback="https://integrator.example.com/back")
    me.saves()
    labels = [label for label in guide.steps.findChildren(QLabel) if label.isVisible()]
    assert len([label for label in labels if label.objectName() == "step"]) == 6
    assert all(label.text().strip() for label in labels)
    assert len(guide.steps.copy_buttons) == 4
    no_word_is_cut_off()
    me.goes_on()
    no_word_is_cut_off()
    me.pastes("\n".join(pair))
    me.keeps(NAME)
    no_word_is_cut_off()
    for begin in (person.panel.dangerous.new_secret.click, person.panel.delete.click):
        begin()
        person.waits_for(guide.isVisible)
        no_word_is_cut_off()
        person.clicks(guide.back)
    person.types(person.panel.fields.name, "Power BI")
    me.saves()
    no_word_is_cut_off()
    person.clicks(guide.back)
    person.clicks(person.panel.start_over)
    person.clicks(person.panel.delete)
    me.goes_on()
    person.waits_for(lambda: me.retired)
    person.begins_a_consumer()
    no_word_is_cut_off()
