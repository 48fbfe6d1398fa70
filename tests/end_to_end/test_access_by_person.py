"""Testing consumers that a person signs in with: through the browser, and with a pasted address."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from desktop.domain.consumer import GrantType
from desktop.domain.modules import Module
from desktop.domain.standing import Standing, standing_of
from desktop.ui.pages.api_connections.access_part import AccessPart
from tests.end_to_end.conftest import free_port
from tests.end_to_end.person import Person
from tests.end_to_end.program import Program
from tests.end_to_end.test_access import access

pytestmark = pytest.mark.linux_session


class Browser:
    """Opens what the program asks for, and presses a button of the consent page, by HTTP."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def __call__(self, address: str) -> bool:
        self.opened.append(address)
        return True

    def decides(self, decision: str, *, follow: bool) -> str:
        """The address that it is sent back to."""
        with httpx.Client(trust_env=False) as http:
            page = http.get(self.opened[-1])
            ticket = unescape(re.findall(r'name="ticket" value="([^"]+)"', page.text)[0])
            where = self.opened[-1].split("?")[0]
            answer = http.post(where, data={"ticket": ticket, "decision": decision})
            back = answer.headers["location"]
            if follow:
                http.get(back)
        return back


@pytest.fixture
def browser() -> Browser:
    return Browser()


@pytest.fixture
def person(program: Program, browser: Browser) -> Person:
    person = program.start(browser=browser)
    person.chooses_the_sample_company()
    return person


def with_callback(person: Person, callback: str) -> AccessPart:
    """A new consumer for sign-in by a person, in the group of the warehouses or another that sees some."""
    person.begins_a_consumer()
    person.fills_in("Tablets of ours", grant=1, group=1, callback=callback)
    person.saves()
    person.waits_for(lambda: person.panel.consumer is not None)
    assert person.panel.consumer is not None
    assert person.panel.consumer.grant_type is GrantType.AUTHORIZATION_CODE
    part = access(person)
    person.waits_for(part.test.isEnabled)
    return part


def promise(person: Person) -> set[int]:
    consumer = person.panel.consumer
    assert consumer is not None
    group = next(one for one in person.desk.listing.groups if one.id == consumer.group_id)
    return {module for module in group.rights_by_module() if module in set(Module)}


def test_with_this_programs_own_callback_the_whole_way_is_tested(person: Person, browser: Browser) -> None:
    part = with_callback(person, f"http://127.0.0.1:{free_port()}/callback")
    assert part.test.text() == "Test in the browser"
    person.clicks(part.test)
    person.waits_for(lambda: browser.opened)
    assert "Waiting for the browser" in part.state.text()
    asked = parse_qs(urlsplit(browser.opened[0]).query)
    assert person.panel.consumer is not None
    assert asked["redirect_uri"] == [person.panel.consumer.callback_url]
    assert asked["code_challenge_method"] == ["S256"]
    browser.decides("approve", follow=True)
    person.waits_for(lambda: part.last is not None)
    assert part.last is not None
    assert part.last.probed.calls == 12
    assert {int(module) for module in part.last.reached} <= promise(person)
    assert part.last.reached
    consumer = person.panel.consumer
    person.waits_for(lambda: consumer.id in person.desk.known.tests)
    known = person.desk.known
    assert standing_of(consumer, known.verifications[consumer.id], known.tests[consumer.id]) in (
        Standing.WORKS,
        Standing.PARTLY,
    )


def test_saying_no_is_said_and_nothing_is_kept(person: Person, browser: Browser) -> None:
    part = with_callback(person, "http://127.0.0.1/callback")
    person.clicks(part.test)
    person.waits_for(lambda: browser.opened)
    browser.decides("deny", follow=True)
    person.sees("denied in the browser", lambda: person.bar)
    assert part.last is None
    assert part.test.isEnabled()


def test_stopped_while_the_browser_is_open(person: Person, browser: Browser) -> None:
    part = with_callback(person, "http://127.0.0.1/callback")
    person.clicks(part.test)
    person.waits_for(lambda: browser.opened)
    person.clicks(part.test)
    person.sees("The test was stopped", lambda: person.bar)
    assert part.last is None


def test_another_callback_is_pasted_back(person: Person, browser: Browser) -> None:
    part = with_callback(person, "https://integrator.example/back?tenant=7")
    assert not part.paste.isVisible()
    person.clicks(part.test)
    person.waits_for(part.paste.isVisible)
    person.types(part.paste.pasted, "https://integrator.example/back")
    person.clicks(part.paste.go_on)
    person.sees("This isn't the address that the browser was sent back to", lambda: person.bar)
    assert part.paste.isVisible()
    back = browser.decides("approve", follow=False)
    assert back.startswith("https://integrator.example/back?tenant=7&")
    person.types(part.paste.pasted, back)
    person.clicks(part.paste.go_on)
    person.waits_for(lambda: part.last is not None)
    assert not part.paste.isVisible()
    assert part.paste.pasted.text() == ""


def test_a_pasted_address_of_another_sign_in_or_used_twice(person: Person, browser: Browser) -> None:
    part = with_callback(person, "https://integrator.example/back")
    person.clicks(part.test)
    person.waits_for(part.paste.isVisible)
    back = browser.decides("approve", follow=False)
    state = parse_qs(urlsplit(back).query)["state"][0]
    person.types(part.paste.pasted, back.replace(state, "another"))
    person.clicks(part.paste.go_on)
    person.sees("doesn't belong to this sign-in", lambda: person.bar)
    person.types(
        part.paste.pasted, f"https://integrator.example/back?state={state}&code=sample-code-of-before"
    )
    person.clicks(part.paste.go_on)
    person.sees("didn't accept what the browser brought back", lambda: person.bar)
    person.types(part.paste.pasted, f"https://integrator.example/back?state={state}&error=access_denied")
    person.clicks(part.paste.go_on)
    person.sees("denied in the browser", lambda: person.bar)
    assert part.last is None
