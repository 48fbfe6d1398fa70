"""Signing in as a person, in a real browser: agreed, denied, stopped, mixed up, and in the way of others."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from html import unescape
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from desktop.domain.company import OWN_REFRESH, Company, CompanyKind, SignIn
from desktop.domain.errors import AnswerMixedUp, ConsentRefused, DeskError, PortTaken, SignInEnded
from desktop.sample.host import SampleHost
from desktop.ui.pages.connect_form import Way
from desktop.ui.pages.connect_page import ConnectPage
from desktop.ui.shell.message import message_for
from tests.chromium import Chromium
from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.end_to_end.traces import files_with

pytestmark = pytest.mark.linux_session

TABLETS = "Inspections on tablets – example"


class Opened:
    """Notes what the program would open in the browser."""

    def __init__(self) -> None:
        self.addresses: list[str] = []
        self.works = True

    def __call__(self, address: str) -> bool:
        self.addresses.append(address)
        return self.works


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with Chromium(tmp_path_factory.mktemp("chromium")) as chromium:
        yield chromium


def title(problem: DeskError) -> str:
    return message_for(problem).title


class Story:
    """A person who signs in at the sample server with the consumer of the tablets."""

    def __init__(self, person: Person, host: SampleHost, elsewhere: Elsewhere, opened: Opened) -> None:
        self.person = person
        self.opened = opened
        self.at = host.start()
        self.tablets = elsewhere.named(TABLETS)[0]

    @property
    def page(self) -> ConnectPage:
        return self.person.window.pages.connect_company

    def fills_in(self) -> None:
        person, page = self.person, self.page
        person.window.show_connect()
        person.chooses_way(Way.BROWSER)
        person.clicks(page.other_address)
        typed = {
            "name": "Example Mills",
            "api": self.at.api_url,
            "token": self.at.token_url,
            "authorize": self.at.authorize_url,
            "key": self.tablets["key"],
            "secret": self.tablets["secret"],
        }
        for field, text in typed.items():
            person.types(page.inputs[field], text)

    def begins(self) -> str:
        """The address that was opened in the browser."""
        before = len(self.opened.addresses)
        self.person.clicks(self.page.connect_now)
        self.person.waits_for(lambda: len(self.opened.addresses) > before)
        return self.opened.addresses[-1]

    def callback(self) -> str:
        return parse_qs(urlsplit(self.opened.addresses[-1]).query)["redirect_uri"][0]

    def company(self) -> Company:
        self.person.waits_for(lambda: self.person.desk.company is not None)
        assert self.person.desk.company is not None
        return self.person.desk.company

    def ended_without(self, problem: DeskError) -> None:
        """Said so, with all that was typed still there, nothing kept, and the listener gone."""
        person, page = self.person, self.page
        person.sees(title(problem), lambda: person.bar)
        assert page.connect_now.isEnabled()
        assert page.inputs["secret"].text() == self.tablets["secret"]
        assert person.built.switching.all() == ()
        assert not self.listens()

    def listens(self) -> bool:
        port = urlsplit(self.callback()).port
        with socket.socket() as caller:
            return caller.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def story(program: Program, host: SampleHost, elsewhere: Elsewhere, opened: Opened) -> Story:
    person = program.start("en", browser=opened, log_level="DEBUG")
    story = Story(person, host, elsewhere, opened)
    story.fills_in()
    return story


def test_agreeing_in_the_browser(
    story: Story, chromium: Chromium, program: Program, host: SampleHost
) -> None:
    person, page = story.person, story.page
    assert page.form.callback.text() == "http://127.0.0.1/callback"
    asked = parse_qs(urlsplit(story.begins()).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert urlsplit(story.callback()).hostname == "127.0.0.1"
    assert page.waiting.isVisible()
    assert page.address.text() == story.opened.addresses[-1]
    chromium.opens(story.opened.addresses[-1])
    assert TABLETS in chromium.text
    chromium.presses("Approve")
    chromium.sees("You can close this tab")
    assert chromium.language == "en"
    came_back = parse_qs(urlsplit(chromium.address).query)
    company = story.company()
    assert (company.name, company.sign_in, company.kind) == (
        "Example Mills",
        SignIn.BROWSER,
        CompanyKind.GUIDED,
    )
    assert company.key == story.tablets["key"]
    person.sees("Example Mills is connected", lambda: person.bar)
    assert not story.listens()

    # What it may read is what its permission group says, and the token is renewed by itself.
    lines = person.tests("Example Mills")
    assert "127.0.0.1 was reached, and answers as Fracttal's API does" in lines
    assert any(line.startswith("A token was given") for line in lines)
    assert "Tasks and work orders: may be read" in lines
    assert any("Warehouses: not allowed" in line for line in lines)
    person = program.restart("en")
    host.start()  # closing stopped it
    assert "Tasks and work orders: may be read" in person.tests("Example Mills")

    # Nothing of it lies open on this computer.
    kept = person.built.keychain._vault().read(company.id, OWN_REFRESH).reveal()
    planted = [story.tablets["secret"], kept, *came_back["code"], *came_back["state"]]
    assert files_with([program.folders.data.parent], planted) == []


def test_saying_no_in_the_browser(story: Story, chromium: Chromium) -> None:
    chromium.opens(story.begins())
    chromium.presses("Deny")
    chromium.sees("The sign-in wasn't completed")
    story.ended_without(ConsentRefused())
    # And the next time works.
    chromium.opens(story.begins())
    chromium.presses("Approve")
    story.company()


def test_stopping_while_the_browser_is_open(story: Story) -> None:
    story.begins()
    assert story.listens()
    story.person.clicks(story.page.cancel)
    assert story.page.connect_now.isEnabled()
    story.person.waits_for(lambda: not story.listens())
    assert story.person.built.switching.all() == ()


def test_closing_the_window_while_the_browser_is_open(story: Story, program: Program) -> None:
    story.begins()
    assert program.close() < 1
    assert not story.listens()


def test_an_answer_to_another_sign_in(story: Story) -> None:
    story.begins()
    query = {"code": "sample-code-of-somebody", "state": "sample-state-of-somebody"}
    with httpx.Client(trust_env=False) as http:
        answer = http.get(story.callback(), params=query)
    assert "The sign-in wasn't completed" in unescape(answer.text)
    story.ended_without(AnswerMixedUp())


def test_pages_of_other_names_and_places_are_no_answer(story: Story) -> None:
    story.begins()
    with httpx.Client(trust_env=False) as http:
        port = urlsplit(story.callback()).port
        assert http.get(f"http://127.0.0.1:{port}/favicon.ico").status_code == 404
        assert http.post(story.callback(), data={"code": "x"}).status_code == 404
        other = http.get(story.callback(), headers={"Host": "evil.example.com"})
        assert other.status_code == 404
    assert story.listens()
    story.person.clicks(story.page.cancel)
    story.person.waits_for(lambda: not story.listens())


def test_a_port_that_another_program_uses(story: Story) -> None:
    person, page = story.person, story.page
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        person.clicks(page.form.own_port)
        person.types(page.form.port, "80")
        person.clicks(page.connect_now)
        assert page.problem_under("port")
        person.types(page.form.port, str(port))
        assert page.form.callback.text() == f"http://127.0.0.1:{port}/callback"
        person.clicks(page.connect_now)
        person.sees(title(PortTaken(port)), lambda: person.bar)
    assert story.opened.addresses == []
    assert page.form.port.text() == str(port)
    story.begins()
    assert story.callback() == f"http://127.0.0.1:{port}/callback"
    person.clicks(page.cancel)
    person.waits_for(lambda: not story.listens())


def test_no_browser_opens(story: Story, chromium: Chromium) -> None:
    story.opened.works = False
    story.begins()
    story.person.sees("No browser could be opened", lambda: story.person.bar)
    chromium.opens(story.page.address.text())
    chromium.presses("Approve")
    story.company()


def test_a_sign_in_that_was_taken_back(
    story: Story, chromium: Chromium, host: SampleHost, program: Program
) -> None:
    chromium.opens(story.begins())
    chromium.presses("Approve")
    company = story.company()
    host.reset()  # ends every token
    lines = story.person.tests("Example Mills")
    assert any(title(SignInEnded()) in line for line in lines)
    # Signing in again, from the Account page, with what is kept.
    person = story.person
    person.clicks(person.account().card("Example Mills").change)
    assert story.page.form.way is Way.BROWSER
    assert story.page.inputs["secret"].text() == ""
    chromium.opens(story.begins())
    chromium.presses("Approve")
    person.waits_for(lambda: person.bar.startswith("Example Mills is connected"))
    assert [one.id for one in person.built.switching.all()] == [company.id]
    assert "Tasks and work orders: may be read" in person.tests("Example Mills")
