"""What a status, a text and an envelope stand for."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.adapters.fracttal.answers import DEEPEST, document_of, message_in, refusal
from desktop.adapters.fracttal.envelope import open_envelope
from desktop.adapters.fracttal.exchange import Answer
from desktop.adapters.fracttal.limit import LimitWatch
from desktop.domain.errors import (
    AnswerLost,
    ClockOff,
    DeskError,
    Gone,
    InvalidFields,
    LimitUsedUp,
    NotAllowed,
    NotJson,
    Problem,
    Redirected,
    RequestRefused,
    ServerFailed,
    SignInRefused,
    TimedOut,
    WrongShape,
)


def answer(
    document: object = None,
    status: int = 200,
    headers: dict[str, str] | None = None,
    body: bytes | None = None,
    changes: bool = False,
) -> Answer:
    body = json.dumps(document).encode() if body is None else body
    return Answer("company.example.com", status, headers or {}, body, changes)


@pytest.mark.parametrize(
    ("status", "document", "expected"),
    [
        (400, {"message": "Bad"}, RequestRefused),
        (400, {"errors": {"name": ["blank"]}}, InvalidFields),
        (400, {"errors": {"something": ["blank"]}}, RequestRefused),
        (400, {"errors": ["blank"]}, RequestRefused),
        (401, {"message": "UNAUTHORIZED_ENDPOINT"}, NotAllowed),
        (401, {"mensaje": "UNAUTHORIZED_ENDPOINT"}, NotAllowed),
        (401, {"message": "Token expired"}, SignInRefused),
        (401, None, SignInRefused),
        (403, {}, NotAllowed),
        (404, {}, Gone),
        (405, {}, RequestRefused),
        (406, {}, LimitUsedUp),
        (407, {}, ClockOff),
        (408, {}, TimedOut),
        (429, {}, LimitUsedUp),
        (302, {}, Redirected),
        (500, {}, ServerFailed),
        (503, {}, ServerFailed),
    ],
)
@pytest.mark.parametrize("envelope", [True, False])
def test_each_status_is_one_error(
    status: int, document: object, expected: type[DeskError], envelope: bool
) -> None:
    with_text = answer(document, status)
    assert type(refusal(with_text)) is expected
    if expected not in (InvalidFields, NotAllowed):
        assert type(refusal(answer(status=status, body=b"<html>"))) in (expected, RequestRefused)


def test_success_is_none() -> None:
    assert refusal(answer({}, 200)) is None


def test_a_taken_name_needs_something_to_make() -> None:
    error = refusal(answer({"success": False}, 408, changes=True))
    assert isinstance(error, InvalidFields)
    assert error.fields == {"name": Problem.TAKEN}
    assert type(refusal(answer(body=b"<html>", status=408, changes=True))) is TimedOut


@pytest.mark.parametrize("status", [502, 504])
def test_a_gateway_that_gave_up_on_a_change_leaves_it_uncertain(status: int) -> None:
    assert type(refusal(answer({}, status, changes=True))) is AnswerLost
    assert type(refusal(answer({}, status))) is ServerFailed


def test_fields_and_their_problems_are_the_contracts() -> None:
    errors = {"name": ["too_long"], "callback_url": "not_a_url", "description": ["odd"], "x": ["blank"]}
    error = refusal(answer({"errors": errors}, 400))
    assert isinstance(error, InvalidFields)
    assert error.fields == {
        "name": Problem.TOO_LONG,
        "callback_url": Problem.NOT_A_URL,
        "description": Problem.UNKNOWN,
    }


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, 60),
        ({"ratelimit-reset": "12"}, 12),
        ({"request-call-limit-reset": "7"}, 7),
        ({"ratelimit-reset": "0"}, 1),
        ({"ratelimit-reset": "100000"}, 120),
        ({"ratelimit-reset": "soon"}, 60),
        ({"ratelimit-reset": "-5"}, 60),
        ({"ratelimit-reset": "٣"}, 60),
    ],
)
def test_the_limits_seconds_come_in_either_spelling(headers: dict[str, str], seconds: int) -> None:
    error = refusal(answer({}, 406, headers))
    assert isinstance(error, LimitUsedUp)
    assert error.seconds == seconds


@pytest.mark.parametrize("spelling", ["ratelimit-", "request-call-limit-"])
def test_a_long_reading_pauses_before_the_limit(spelling: str) -> None:
    now = [50.0]
    watch = LimitWatch(lambda: now[0])
    assert watch.pause() == 0
    watch.note({f"{spelling}remaining": "150", f"{spelling}reset": "30"})
    assert watch.pause() == 0
    watch.note({f"{spelling}remaining": "9", f"{spelling}reset": "30"})
    watch.note({})
    now[0] += 12
    assert watch.pause() == 18
    now[0] += 18
    assert watch.pause() == 0


def test_what_the_server_says_is_one_printable_line() -> None:
    text = "  Line\none\x00\x1b[31m \u202eover\ud800 " + "x" * 1000
    said = message_in({"message": text})
    assert said.startswith("Line one[31m over x")
    assert len(said) == 300
    assert message_in({"message": "", "mensaje": "Nombre"}) == "Nombre"
    assert message_in({"message": 5}) == ""


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b'{"a":', b"\xff\xfe{", b'{"a": NaN}', b"[" * 100_000, b"9" * 5000, b"nul"]
)
def test_what_is_no_json_is_not_json(body: bytes) -> None:
    with pytest.raises(NotJson):
        document_of(answer(body=body))


def test_depth_has_an_end() -> None:
    most = b"[" * DEEPEST + b"]" * DEEPEST
    assert document_of(answer(body=most)) is not None
    with pytest.raises(NotJson):
        document_of(answer(body=b"[" + most + b"]"))
    with pytest.raises(NotJson):
        document_of(answer(body=b'{"a":' * 500 + b"1" + b"}" * 500))


@pytest.mark.parametrize("rows", [1, 2, DEEPEST, 100])
@pytest.mark.parametrize("told", ["plain", "{[" * 40])
def test_depth_has_an_end_in_any_row_of_a_list(rows: int, told: str) -> None:
    """However many rows there are and whatever their texts hold."""
    around = 3  # the answer, its list, the text inside
    for levels, fits in ((1, True), (DEEPEST - around, True), (DEEPEST - around + 1, False)):
        inner: object = told
        for level in range(levels):
            inner = {"a": inner} if level % 2 else [inner]
        page = [{"id": number, "name": told} for number in range(rows - 1)]
        page.insert(rows // 2, inner)  # type: ignore[arg-type]
        document = {"success": True, "data": page}
        if fits:
            assert document_of(answer(document)) == document
        else:
            with pytest.raises(NotJson):
                document_of(answer(document))


def test_success_false_is_a_refusal_with_its_text() -> None:
    for changes in (False, True):
        with pytest.raises(RequestRefused) as caught:
            open_envelope(answer({"success": False, "mensaje": "No"}, changes=changes))
        assert caught.value.said == "No"


@pytest.mark.parametrize(
    ("document", "where"),
    [
        ([], "answer"),
        ({}, "success"),
        ({"success": "true"}, "success"),
        ({"success": True, "total": "many"}, "total"),
        ({"success": True, "total": -1}, "total"),
        ({"success": True, "total": True}, "total"),
    ],
)
def test_an_odd_envelope_names_its_field_and_loses_a_changes_answer(document: object, where: str) -> None:
    with pytest.raises(WrongShape) as caught:
        open_envelope(answer(document))
    assert caught.value.where == where
    with pytest.raises(AnswerLost):
        open_envelope(answer(document, changes=True))


def test_a_change_may_be_agreed_to_without_words() -> None:
    assert open_envelope(answer(body=b"", status=204, changes=True)).data is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
ENVELOPES = st.fixed_dictionaries(
    {},
    optional={"success": st.just(True) | JSON, "message": JSON, "errors": JSON, "data": JSON, "total": JSON},
)


@settings(max_examples=60, deadline=None)
@given(JSON | ENVELOPES, st.integers(100, 599), st.booleans())
def test_any_json_is_an_envelope_or_one_of_our_errors(document: object, status: int, changes: bool) -> None:
    try:
        open_envelope(answer(document, status, changes=changes))
    except DeskError as error:
        assert error.__cause__ is None


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.integers(100, 599))
def test_any_bytes_are_an_envelope_or_one_of_our_errors(body: bytes, status: int) -> None:
    try:
        open_envelope(answer(body=body, status=status))
    except DeskError as error:
        assert error.__cause__ is None
