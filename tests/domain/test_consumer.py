"""The form that makes a consumer: what is sent, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.domain.consumer import (
    Consumer,
    ConsumerForm,
    GrantType,
    form_of,
    form_problems,
    id_of_named_group,
    is_callback,
)
from desktop.domain.errors import Problem
from desktop.domain.permission import PermissionGroup

GROUPS = (PermissionGroup(1, "Everything", False, ()), PermissionGroup(2, "Nothing", True, ()))
FORM = ConsumerForm(GrantType.CLIENT_CREDENTIALS, "Reports", "Monthly figures", 1)
FOR_A_PERSON = replace(
    FORM, grant_type=GrantType.AUTHORIZATION_CODE, callback_url="https://partner.example.com/back"
)


def problems(form: ConsumerForm, names: Iterable[str] = ()) -> dict[str, Problem]:
    return form_problems(form, GROUPS, names)


@pytest.mark.parametrize("form", [FORM, FOR_A_PERSON, replace(FORM, description="", group_id=2)])
def test_a_complete_form_may_be_sent(form: ConsumerForm) -> None:
    assert problems(form, ["Other"]) == {}


def test_what_is_missing_is_said_at_each_field() -> None:
    assert problems(ConsumerForm()) == {
        "grant_type": Problem.BLANK,
        "name": Problem.BLANK,
        "id_group_permission": Problem.BLANK,
    }
    assert problems(ConsumerForm(GrantType.AUTHORIZATION_CODE)).keys() == {
        "name",
        "id_group_permission",
        "callback_url",
    }


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("n" * 120, None),
        ("n" * 121, Problem.TOO_LONG),
        ("ñ" * 120, None),
        ("😀" * 120, None),
        ("😀" * 121, Problem.TOO_LONG),
        (" " * 50 + "n" * 120 + " " * 50, None),
        ("", Problem.BLANK),
        (" \t\n ", Problem.BLANK),
        ("\N{NO-BREAK SPACE}", Problem.BLANK),
        ("📦 Reports", None),
        ("Überprüfung / <b>«ñ»</b> %s {0}", None),
        ("報告", None),
        ("two\nlines", Problem.UNKNOWN),
        ("a\tb", Problem.UNKNOWN),
        ("a\0b", Problem.UNKNOWN),
        ("a\x7fb", Problem.UNKNOWN),
        ("a\x1b[31mb", Problem.UNKNOWN),
        ("a\N{ZERO WIDTH SPACE}b", Problem.UNKNOWN),
        ("a\N{RIGHT-TO-LEFT OVERRIDE}b", Problem.UNKNOWN),
        ("a\ud800b", Problem.UNKNOWN),
        ("a\N{HANGUL FILLER}b", Problem.UNKNOWN),
        ("a\N{ZERO WIDTH JOINER}b", Problem.UNKNOWN),
        ("e" + "\N{COMBINING ACUTE ACCENT}" * 9, Problem.UNKNOWN),
        ("می\N{ZERO WIDTH NON-JOINER}خواهم", None),
        ("👩\N{ZERO WIDTH JOINER}🔧", None),
    ],
)
def test_a_name_is_short_and_can_be_shown(name: str, problem: Problem | None) -> None:
    assert problems(replace(FORM, name=name)).get("name") is problem


@pytest.mark.parametrize("name", ["Reports", "REPORTS", "  reports ", "rePORts"])
def test_a_name_is_taken_regardless_of_case(name: str) -> None:
    assert problems(replace(FORM, name=name), ["Other", "Reports"]) == {"name": Problem.TAKEN}


def test_case_is_ignored_in_every_script() -> None:
    assert problems(replace(FORM, name="AÇÃO"), ["ação"]) == {"name": Problem.TAKEN}
    assert problems(replace(FORM, name="STRASSE"), ["Straße"]) == {"name": Problem.TAKEN}
    assert problems(replace(FORM, name="Acao"), ["Ação"]) == {}


@pytest.mark.parametrize(
    ("description", "problem"),
    [
        ("", None),
        ("d" * 500, None),
        ("d" * 501, Problem.TOO_LONG),
        ("😀" * 500, None),
        ("😀" * 501, Problem.TOO_LONG),
        (" " + "d" * 500 + " ", None),
        ("several\nlines", None),
    ],
)
def test_a_description_is_optional_and_not_long(description: str, problem: Problem | None) -> None:
    assert problems(replace(FORM, description=description)).get("description") is problem


def test_the_group_must_exist() -> None:
    assert problems(replace(FORM, group_id=3)) == {"id_group_permission": Problem.UNKNOWN}
    assert form_problems(FORM, (), ()) == {"id_group_permission": Problem.UNKNOWN}


@pytest.mark.parametrize(
    "callback",
    [
        "https://partner.example.com/back",
        "https://partner.example.com/back?a=1&b=%20x",
        "https://partner.example.com",
        "http://127.0.0.1/back?a=1",
        "http://127.0.0.1:8000/back",
    ],
)
def test_a_callback_is_encrypted_or_on_this_computer(callback: str) -> None:
    assert is_callback(callback)
    assert problems(replace(FOR_A_PERSON, callback_url=f" {callback} ")) == {}


@pytest.mark.parametrize(
    "callback",
    [
        "partner.example.com/back",
        "http://partner.example.com/back",
        "http://localhost:8000/back",  # management-api.yaml: http on 127.0.0.1 only
        "http://[::1]:9/back",
        "http://partner.example.com/back?to=https://localhost",
        "https://somebody@partner.example.com/back",
        "urn:ietf:wg:oauth:2.0:oob",
        "app://back",
        "?https://partner.example.com",
        # RFC 6749, 3.1.2: no fragment
        "https://partner.example.com/back#part",
        "https://partner.example.com/back?a=1#part",
        "https://partner.example.com/back#",
        "https://partner.example.com/back?a=b c",
        "https://partner.example.com/back?a=b\nc",
        "https://partner.example.com/back?a=\N{ZERO WIDTH SPACE}",
        "https://partner.example.com/back?\0",
    ],
)
def test_any_other_callback_is_refused(callback: str) -> None:
    assert not is_callback(callback)
    assert problems(replace(FOR_A_PERSON, callback_url=callback)) == {"callback_url": Problem.NOT_A_URL}


def test_a_callback_counts_only_where_somebody_comes_back() -> None:
    form = replace(FORM, callback_url="nowhere")
    assert problems(form) == {}
    assert form.tidied().callback_url == ""
    assert problems(replace(FOR_A_PERSON, callback_url=" ")) == {"callback_url": Problem.BLANK}


def test_it_is_sent_trimmed() -> None:
    typed = ConsumerForm(
        GrantType.AUTHORIZATION_CODE, " Reports ", "\n Two \n lines ", 1, " https://a.example.com/ "
    )
    tidy = typed.tidied()
    assert tidy == ConsumerForm(
        GrantType.AUTHORIZATION_CODE, "Reports", "Two \n lines", 1, "https://a.example.com/"
    )
    assert tidy.tidied() == tidy


def test_an_untouched_form_is_blank() -> None:
    assert ConsumerForm().is_blank
    for touched in (
        ConsumerForm(GrantType.CLIENT_CREDENTIALS),
        ConsumerForm(name=" "),
        ConsumerForm(description="d"),
        ConsumerForm(group_id=0),
        ConsumerForm(callback_url="c"),
    ):
        assert not touched.is_blank


def test_a_consumer_can_be_edited_in_the_form_it_came_from() -> None:
    made = datetime(2026, 1, 2, tzinfo=UTC)
    consumer = Consumer(
        "one",
        "Reports",
        "Figures",
        GrantType.AUTHORIZATION_CODE,
        2,
        "Nothing",
        "sample-key",
        "https://a/",
        made,
    )
    assert form_of(consumer) == ConsumerForm(
        GrantType.AUTHORIZATION_CODE, "Reports", "Figures", 2, "https://a/"
    )


def test_where_groups_cannot_be_listed_the_name_of_one_is_typed() -> None:
    typed = replace(FORM, group_id=None, group_name=" Solo\N{NO-BREAK SPACE}lectura ")
    assert form_problems(typed, None, ()) == {}
    assert typed.tidied().group_name == "Solo lectura"
    for name, problem in (("  ", Problem.BLANK), ("g" * 121, Problem.TOO_LONG), ("a\tb", Problem.UNKNOWN)):
        assert form_problems(replace(typed, group_name=name), None, ()) == {"group_name": problem}


def test_a_named_group_has_one_id_whatever_its_case_and_no_servers() -> None:
    assert id_of_named_group("Solo Lectura ") == id_of_named_group("solo lectura")
    assert id_of_named_group("Solo lectura") != id_of_named_group("Todo")
    assert all(id_of_named_group(name) < 0 for name in ("", "Solo lectura", "\ud800"))


def test_a_consumer_in_a_named_group_can_be_edited_too() -> None:
    made = datetime(2026, 1, 2, tzinfo=UTC)
    name = "Solo lectura"
    consumer = Consumer(
        "one", "Reports", "", GrantType.CLIENT_CREDENTIALS, id_of_named_group(name), name, "key", "", made
    )
    assert form_of(consumer) == ConsumerForm(
        GrantType.CLIENT_CREDENTIALS, "Reports", "", None, "", "Solo lectura"
    )
