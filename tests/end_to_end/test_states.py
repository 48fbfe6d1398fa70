"""Each state of the list has its own words, a refresh can be stopped, a shown secret hides again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from desktop.domain.secret import DOTS
from desktop.sample.host import SampleHost
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.input_device import focus_window
from tests.log_watch import LogWatch

pytestmark = pytest.mark.linux_session


def test_no_consumers_yet(qapp: QApplication, tmp_path: Path) -> None:
    host = SampleHost(tmp_path / "server", consumers=0)
    program = Program(qapp, tmp_path / "desk", host)
    try:
        person = program.start()
        person.chooses_the_sample_company(0)
        person.opens_the_consumers()
        person.sees("No consumers yet", person.list_state)
        assert person.footer == "Showing 0 of 0"
        person.follows_the_advice()
        person.waits_for(lambda: person.panel.is_open)
        person.fills_in("The first")
        person.saves()
        person.waits_for(lambda: person.names() == ["The first"])
        assert person.list_state() == ""
    finally:
        program.close()
        host.stop()


def test_loading_then_there(program: Program) -> None:
    program.host.faults.set("delay=0.6", path="/oauth_consumers", method="GET")
    person = program.start()
    person.clicks(person.window.pages.first_run.sample)
    person.opens_the_consumers()
    person.sees("Loading the consumers…", person.list_state)
    person.sees_the_list()
    assert person.list_state() == ""


def test_nothing_found(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    person.searches("zzz <b>")
    person.sees("No consumer matches “zzz <b>”", person.list_state)
    assert person.footer == "Showing 0 of 10"
    person.follows_the_advice()
    assert len(person.names()) == 10
    assert person.tab.search.text() == ""


def test_an_error_and_trying_again(program: Program) -> None:
    program.host.faults.set("error", path="/oauth_consumers", method="GET")
    person = program.start()
    person.clicks(person.window.pages.first_run.sample)
    person.opens_the_consumers()
    person.waits_for(lambda: person.bar and person.bar.split()[0] in person.list_state())
    assert person.desk.last_problem is not None
    program.host.faults.clear()
    person.follows_the_advice()
    person.sees_the_list()
    assert person.list_state() == ""


def test_never_loaded_and_offline(program: Program) -> None:
    program.host.faults.set("reset")
    person = program.start()
    person.clicks(person.window.pages.first_run.sample)
    person.opens_the_consumers()
    person.sees("Offline, and nothing is kept yet", person.list_state)
    program.host.faults.clear()
    person.sees_the_list()


def test_a_long_refresh_shows_progress_and_can_be_stopped(qapp: QApplication, tmp_path: Path) -> None:
    host = SampleHost(tmp_path / "server", consumers=1000)
    program = Program(qapp, tmp_path / "desk", host)
    try:
        person = program.start()
        person.chooses_the_sample_company(1000)
        person.opens_the_consumers()
        assert person.footer == "Showing 1,000 of 1,000"
        before = person.desk.listing
        host.faults.set("delay=0.4", path="/oauth_consumers", method="GET")
        person.refreshes()
        progress = person.tab.findChild(QProgressBar)
        assert progress is not None
        person.waits_for(lambda: progress.isVisible() and 0 < progress.value() < progress.maximum())
        assert progress.maximum() == 1000
        assert len(person.names()) == 1000  # usable meanwhile
        person.refreshes()  # the same button stops
        assert not person.desk.refreshing
        assert not progress.isVisible()
        person.waits_a_moment(0.5)
        assert person.desk.listing is before
        assert not person.offline_bar
    finally:
        program.close()
        host.stop()


@pytest.fixture
def shown(program: Program) -> Person:
    """A person who looks at a secret."""
    program.prefer(reveal_seconds=5)
    person = program.start()
    person.chooses_the_sample_company()
    person.opens(person.names_in_the_list()[0])
    assert person.shows_the_secret().startswith("sample-secret-")
    return person


def hidden(person: Person) -> bool:
    assert person.panel.consumer is not None
    row = person.names().index(person.panel.consumer.name)
    return person.panel.credentials.secret.text() == DOTS and person.secret_cells()[row] == DOTS


def test_a_shown_secret_hides_after_its_time(shown: Person) -> None:
    shown.waits_a_moment(3)
    assert not hidden(shown)
    shown.waits_for(lambda: hidden(shown), seconds=3)


def test_a_shown_secret_hides_when_another_window_has_the_keyboard(shown: Person) -> None:
    other = QWidget()
    try:
        other.show()
        focus_window(other)
        shown.waits_for(lambda: hidden(shown), seconds=1)
    finally:
        other.close()
        other.deleteLater()


def test_a_shown_secret_hides_when_the_window_is_minimised(shown: Person) -> None:
    shown.window.showMinimized()
    shown.waits_for(lambda: hidden(shown), seconds=1)


def test_a_shown_secret_hides_when_another_consumer_or_page_is_opened(shown: Person) -> None:
    shown.opens(shown.names()[4])
    assert set(shown.secret_cells()) == {DOTS}
    shown.shows_the_secret()
    shown.window.show_help()
    assert set(shown.secret_cells()) == {DOTS}


def test_what_was_said_of_a_failed_refresh_is_taken_back_when_the_next_goes_well(program: Program) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.opens_the_consumers()
    program.host.faults.set("error", path="/oauth_consumers", method="GET")
    person.refreshes()
    person.sees("The server has a problem", lambda: person.bar)
    program.host.faults.clear()
    person.refreshes()
    person.waits_for(lambda: person.bar == "")
    assert len(person.names()) == 10


def test_a_sample_company_that_cannot_start_says_why(
    qapp: QApplication, tmp_path: Path, expected_log: LogWatch
) -> None:
    expected_log.expect("the sample server can't start")
    in_the_way = tmp_path / "server"
    in_the_way.write_text("a file where the server's folder should be", encoding="utf-8")
    host = SampleHost(in_the_way)
    program = Program(qapp, tmp_path / "desk", host)
    try:
        person = program.start()
        person.clicks(person.window.pages.first_run.sample)
        person.sees("The sample company can't start", lambda: person.bar)
    finally:
        program.close()
