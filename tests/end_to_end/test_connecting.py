"""Connecting a company with wrong answers to every question: each has its own sentence, nothing is lost."""

from collections.abc import Callable

import pytest

from desktop.domain.errors import AddressInvalid, AddressNotSecure, DeskError, NotJson, PairRefused
from desktop.domain.tongues import CODES
from desktop.sample.host import SampleHost
from desktop.ui.shell.message import message_for
from tests.end_to_end.program import Program
from tests.languages import APART

pytestmark = pytest.mark.linux_session


def says(problem: DeskError) -> str:
    message = message_for(problem)
    return f"{message.title}. {message.text}"


@pytest.mark.parametrize("language", CODES)
def test_bad_input(program: Program, host: SampleHost, language: str) -> None:
    at = host.start()
    person = program.start(language)
    person.clicks(person.window.pages.first_run.connect_company)
    page = person.window.pages.connect_company
    sentences = set()

    person.clicks(page.connect_now)
    for field in ("name", "key", "secret"):
        assert page.problem_under(field)
        sentences.add(page.problem_under(field))

    good = {
        "name": "Ejemplo & Hijos",
        "api": at.api_url,
        "token": at.token_url,
        "authorize": at.authorize_url,
        "key": at.key,
        "secret": at.secret,
    }

    def tries(shown: Callable[[], str], expected: str, **wrong: str) -> None:
        typed = {**good, **wrong}
        person.connects(**typed)
        person.waits_for(lambda: expected in shown())
        assert {field: entry.text() for field, entry in page.inputs.items()} == typed
        assert all(entry.isEnabled() for entry in page.inputs.values())
        sentences.add(expected)

    def under(field: str) -> Callable[[], str]:
        return lambda: page.problem_under(field)

    tries(under("api"), says(AddressInvalid("api")), api="our server, second floor")
    tries(under("token"), says(AddressNotSecure("token")), token="http://example.com/oauth/token")
    tries(under("key"), says(PairRefused()), secret="sample-secret-of-nobody")
    tries(under("key"), says(PairRefused()), key="sample-key-of-nobody")
    host.faults.set("html", path="/oauth/token")
    tries(lambda: person.bar, message_for(NotJson("127.0.0.1")).title)
    host.faults.clear()
    assert len(sentences) == 7

    person.connects(**good)
    person.waits_for(lambda: person.desk.company is not None)
    assert person.desk.company is not None
    assert person.desk.company.name == "Ejemplo & Hijos"
    person.waits_for(lambda: len(person.names()) == 10)
    assert not any(entry.text() == at.secret for entry in page.inputs.values())


def test_the_sentences_are_in_the_persons_language(program: Program) -> None:
    problems = (AddressInvalid("api"), AddressNotSecure("api"), PairRefused(), NotJson("example.com"))
    seen = {}
    for language in CODES:
        program.restart(language)
        seen[language] = {says(problem) for problem in problems}
    assert len(set().union(*(seen[language] for language in APART))) == len(APART) * len(problems)
    assert all(len(sentences) == len(problems) for sentences in seen.values())


def test_a_connection_that_takes_long_can_be_stopped(program: Program, host: SampleHost) -> None:
    at = host.start()
    host.faults.set("timeout", path="/oauth/token")
    person = program.start()
    person.connects("Slow", at.api_url, at.token_url, at.authorize_url, at.key, at.secret)
    page = person.window.pages.connect_company
    person.waits_for(lambda: not page.connect_now.isEnabled())
    person.clicks(page.cancel)
    assert page.connect_now.isEnabled()
    assert page.inputs["name"].text() == "Slow"
    assert page.inputs["secret"].text() == at.secret
    host.faults.clear()
    person.clicks(page.connect_now)
    person.waits_for(lambda: person.desk.company is not None)
