"""Every error has words in every language, with its facts in them and never a secret."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_type_hints

import pytest

from desktop.domain.errors import (
    BadAnswer,
    DeskError,
    InvalidFields,
    Problem,
    Refusal,
    RequestRefused,
    Unreachable,
    WrongShape,
)
from desktop.domain.tongues import TONGUES
from desktop.ui.shell.field_words import FIELDS, OTHER_FIELD, field_problem
from desktop.ui.shell.language import Language
from desktop.ui.shell.message import message_for
from desktop.ui.shell.messages import TABLE, details_of
from tests.languages import APART

CODES = [tongue.code for tongue in TONGUES]
FORM_FIELDS = ("grant_type", "name", "description", "id_group_permission", "callback_url")
# Typed where a server can't be asked: the group's name, and the pair that Fracttal's page shows.
TYPED_FIELDS = ("group_name", "key", "secret")


def kinds(above: type[DeskError] = DeskError) -> Iterator[type[DeskError]]:
    for kind in above.__subclasses__():
        yield kind
        yield from kinds(kind)


def made(kind: type[DeskError]) -> DeskError:
    """With a fact that can be found again in each of its fields."""
    facts: dict[str, Any] = {}
    for name in kind._facts:
        wanted = get_type_hints(kind)[name]
        facts[name] = {str: f"<fact {name}>", int: 4711}.get(wanted, {"name": Problem.TAKEN})
    return kind(**facts)


# Those above others that nothing raises by itself.
FAMILIES = {kind for kind in kinds() if kind.__subclasses__()} - {Unreachable, BadAnswer, Refusal}
RAISED = [kind for kind in kinds() if kind not in FAMILIES]


@pytest.fixture(params=CODES)
def spoken(request: pytest.FixtureRequest, language: Language) -> str:
    code: str = request.param
    language.choose(code)
    return code


def test_all_kinds_are_met() -> None:
    assert len(RAISED) > 35
    assert {kind.__name__ for kind in FAMILIES} == {
        "AddressProblem",
        "BrowserProblem",
        "KeychainProblem",
        "PolicyProblem",
        "PreparedProblem",
        "StoreProblem",
        "UpdateProblem",
    }


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
def test_every_error_has_words_in_every_language(kind: type[DeskError], language: Language) -> None:
    problem = made(kind)
    seen = {}
    for code in CODES:
        language.choose(code)
        message = message_for(problem)
        assert message.level in ("info", "warning", "error")
        assert message.title.strip()
        assert message.text.strip()
        for braces in "{}":
            assert braces not in message.title + message.text
        seen[code] = (message.title, message.text)
    assert len({seen[code] for code in APART}) == len(APART), "two languages say it in the same words"
    assert [code for code in CODES if seen[code] == seen["en"]] == ["en"]


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
def test_no_error_borrows_the_words_of_everything_else(kind: type[DeskError]) -> None:
    """A kind of its own in the table, or the next one above."""
    assert kind in TABLE or kind.__mro__[1] in TABLE
    assert kind.__mro__[1] is not DeskError or kind in TABLE


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
def test_the_placeholders_of_its_words_are_facts_of_it(kind: type[DeskError]) -> None:
    _, title, text = next(TABLE[above] for above in kind.__mro__ if above in TABLE)
    facts = vars(made(kind))
    words = str(title).format(**facts) + str(text).format(**facts)
    assert words


def test_facts_stand_in_the_words(spoken: str) -> None:
    message = message_for(WrongShape("app.example.com", "data[3].name"))
    assert "app.example.com" in message.title
    assert "data[3].name" in message.text


def test_what_the_server_says_is_taken_to_the_letter(spoken: str) -> None:
    said = "<b>no</b> {host} %n {0} {"
    message = message_for(RequestRefused(said))
    assert said in message.title + message.text


def test_a_server_without_a_reason_leaves_no_empty_quotation(spoken: str) -> None:
    message = message_for(RequestRefused())
    assert message.title
    assert message.text == ""


@pytest.mark.parametrize("kind", RAISED, ids=lambda kind: kind.__name__)
def test_details_name_the_error_and_its_facts_in_english(kind: type[DeskError]) -> None:
    problem = made(kind)
    details = details_of(problem)
    assert details.startswith(f"{kind.__name__} (")
    assert "Python 3" in details
    for name, value in vars(problem).items():
        assert f"{name}={value}" in details


@pytest.mark.parametrize("field", FORM_FIELDS)
@pytest.mark.parametrize("problem", list(Problem))
def test_every_field_says_what_is_wrong_in_every_language(
    field: str, problem: Problem, language: Language
) -> None:
    seen = {}
    for code in CODES:
        language.choose(code)
        seen[code] = field_problem(field, problem)
    assert len({seen[code] for code in APART}) == len(APART)
    assert [code for code in CODES if seen[code] == seen["en"]] == ["en"]
    assert all(words.strip() and "{" not in words for words in seen.values())


def test_every_problem_that_this_program_finds_itself_has_words_of_its_own() -> None:
    own = {
        ("grant_type", Problem.BLANK),
        ("name", Problem.BLANK),
        ("name", Problem.TOO_LONG),
        ("name", Problem.UNKNOWN),
        ("name", Problem.TAKEN),
        ("description", Problem.TOO_LONG),
        ("id_group_permission", Problem.BLANK),
        ("id_group_permission", Problem.UNKNOWN),
        ("callback_url", Problem.BLANK),
        ("callback_url", Problem.NOT_A_URL),
    }
    assert set(FIELDS) >= own
    assert {field for field, _ in FIELDS} == {*FORM_FIELDS, *TYPED_FIELDS}


def test_a_field_nobody_knows_still_gets_words() -> None:
    assert field_problem("something_new", Problem.BLANK) == str(OTHER_FIELD)


def test_fields_of_a_refused_form_are_details_without_what_was_typed() -> None:
    assert "name" in details_of(InvalidFields({"name": Problem.TAKEN}))
